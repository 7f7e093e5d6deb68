// SPDX-License-Identifier: MIT
#include "tests/desktop/hands.h"

#include "tests/support/settle.h"
#include "views/preview/preview_pane.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QtTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests {

Hands::Hands()
    : m_library(m_home.filePath(QStringLiteral("typed.afterword")), store::OpenMode::create) {
    views::applyTheme(*qApp, views::Theme::light);
    m_window.showLibrary(m_library.services());
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    const auto opened = m_library.library().opened();
    REQUIRE(waitFor([&] { return opened.isFinished(); }));
}

Hands::~Hands() {
    m_window.closeLibrary();
}

QWidget* Hands::keyboardAt() const {
    if (QWidget* menu = QApplication::activePopupWidget()) {
        return menu;
    }
    QWidget* focus = m_window.focusWidget();
    return focus != nullptr ? focus : const_cast<views::MainWindow*>(&m_window);
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(keyboardAt(), key, modifiers);
    QCoreApplication::processEvents(); // no hand is faster than that
}

// Each letter goes where the keyboard is by then.
void Hands::type(const QString& text) {
    for (const QChar letter : text) {
        if (letter == u'\n') {
            press(Qt::Key_Return);
        } else {
            QTest::keyClick(keyboardAt(), letter.toLatin1());
        }
    }
}

void Hands::typeLine(const QString& text) {
    type(text);
    press(Qt::Key_Return);
}

void Hands::begin() {
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitFor([this] { return m_window.workspace()->isEditing(); }));
    REQUIRE(at() == QStringLiteral("Title"));
}

void Hands::goTo(const QString& section) {
    press(Qt::Key_K, Qt::ControlModifier);
    typeLine(section);
}

void Hands::tab(const QString& field, Qt::Key key) {
    QStringList passed;
    for (int i = 0; i < 80; ++i) {
        press(key);
        passed.append(at());
        if (at() == field) {
            return;
        }
    }
    INFO("passed " << passed.join(QStringLiteral(", ")).toStdString());
    FAIL("Tab does not lead to " << field.toStdString());
}

void Hands::tabTo(const QString& field) {
    tab(field, Qt::Key_Tab);
}

void Hands::tabBackTo(const QString& field) {
    tab(field, Qt::Key_Backtab);
}

void Hands::choose(const QString& words) {
    press(Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (int i = 0; i < menu->actions().size(); ++i) {
        const QAction* current = menu->activeAction();
        if (current != nullptr && current->text().startsWith(words)) {
            press(Qt::Key_Return);
            return;
        }
        press(Qt::Key_Down);
    }
    FAIL("No choice is called " << words.toStdString());
}

QString Hands::at() const {
    return keyboardAt()->accessibleName();
}

const Incident& Hands::incident() {
    return m_window.workspace()->session()->document().value();
}

QString Hands::markdown() {
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    return QGuiApplication::clipboard()->text();
}

bool Hands::shows(const QString& words) {
    const auto labels = m_window.workspace()->preview()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel* label) { return label->text() == words; });
}

QList<QWidget*> Hands::round(Qt::Key key) {
    constexpr int kMostStops = 200;
    const QWidget* const start = keyboardAt();
    QList<QWidget*> stops;
    do {
        press(key);
        stops.append(keyboardAt());
    } while (stops.constLast() != start && stops.size() < kMostStops);
    CHECK(stops.constLast() == start);
    return stops;
}

} // namespace afterword::tests
