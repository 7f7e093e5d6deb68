// SPDX-License-Identifier: MIT
#include "tests/desktop/two_windows.h"

#include "tests/support/settle.h"
#include "views/actions/action_change_bar.h"
#include "views/actions/action_table.h"
#include "views/actions/actions_page.h"
#include "views/controls/commit_field.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests {

namespace {

template <class T>
T valueOf(const QFuture<Result<T>>& answer) {
    REQUIRE(waitFor([&] { return answer.isFinished(); }));
    const Result<T> result = answer.result();
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

} // namespace

OneWindow::OneWindow(const QString& path) : m_library(path, store::OpenMode::create) {
    views::applyTheme(*qApp, views::Theme::light);
    valueOf(m_library.library().opened());
    m_window.showLibrary(m_library.services());
    m_window.show();
}

OneWindow::~OneWindow() {
    m_window.closeLibrary();
}

void OneWindow::edit(const QString& incident) {
    workspace().openIncident(incident);
    REQUIRE(waitFor([this] { return workspace().isEditing(); }));
}

void OneWindow::type(const QString& anchor, const QString& text) {
    QApplication::setActiveWindow(&m_window);
    workspace().editor()->form().goToField(anchor);
    QTest::keyClick(m_window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_window.focusWidget(), text);
}

void OneWindow::save() {
    valueOf(workspace().flush());
}

void OneWindow::listActions() {
    QApplication::setActiveWindow(&m_window);
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    REQUIRE(waitFor([this] {
        return workspace().actionsPage() != nullptr &&
               workspace().actionsPage()->table().selectedActions().size() == 1;
    }));
}

void OneWindow::setOwner(const QString& name) {
    QApplication::setActiveWindow(&m_window);
    views::CommitField& owner = workspace().actionsPage()->changeBar().owner();
    owner.setFocus();
    owner.selectAll();
    QTest::keyClicks(&owner, name);
    QTest::keyClick(&owner, Qt::Key_Return);
}

QString OneWindow::shownOwner() {
    const QList<ActionRow> selected = workspace().actionsPage()->table().selectedActions();
    return selected.isEmpty() ? QString() : selected.constFirst().action.owner;
}

views::MessageBar* OneWindow::barSaying(const QString& words) {
    const auto bars = m_window.findChildren<views::MessageBar*>();
    for (views::MessageBar* bar : bars) {
        if (bar->isVisible() && bar->text().contains(words)) {
            return bar;
        }
    }
    return nullptr;
}

bool OneWindow::soonSays(const QString& words) {
    return waitFor([&] { return barSaying(words) != nullptr; });
}

void OneWindow::click(const QString& bar, const QString& button) {
    REQUIRE(soonSays(bar));
    const auto buttons = barSaying(bar)->findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->text() == button) {
            QTest::mouseClick(each, Qt::LeftButton);
            return;
        }
    }
    FAIL("There is no button " << button.toStdString());
}

TwoWindows::TwoWindows() {
    Incident incident;
    incident.title = QStringLiteral("Queue stalled");
    incident.actions = {Row<ActionItem>(ActionItem())};
    incident.actions[0].edit().id = QStringLiteral("a1");
    incident.actions[0].edit().title = QStringLiteral("Bound the retries");
    id = valueOf(one.library().library().add(incident)).id;
    owner = QStringLiteral("actions/a1/owner");
}

ActionItem TwoWindows::stored() {
    return *valueOf(other.library().library().load(id)).actions.constFirst();
}

QByteArray TwoWindows::setByCommand(const QStringList& options) {
    QProcess process;
    process.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
                  QStringList{QStringLiteral("--library"), path, QStringLiteral("actions"),
                              QStringLiteral("set"), QStringLiteral("INC-1.1")} +
                      options);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace afterword::tests
