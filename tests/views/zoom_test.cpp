// SPDX-License-Identifier: MIT
#include "tests/views/rich_incident.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/line_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/outline.h"
#include "views/editor/timeline_view.h"
#include "views/incidents/incident_list_page.h"
#include "views/preview/preview_pane.h"
#include "views/shell/navigation_rail.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::zoom_test {

namespace {

/// A window with an incident in the editor, whose zoom is put back.
struct Zoomed {
    Zoomed() {
        shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
            incident = richIncident();
            incident.id.clear();
        });
        shell.open();
        shell.press(Qt::Key_Return);
        REQUIRE(soon([this] { return shell.isEditing(); }));
    }
    ~Zoomed() { views::applyZoom(*qApp, 100); }

    void zoom(int percent) {
        views::applyZoom(*qApp, percent);
        QTest::qWait(0);
        QApplication::processEvents();
    }

    /// What is lower than its words, or narrower where it cannot wrap or scroll them.
    [[nodiscard]] std::string clipped() {
        QStringList names;
        const auto note = [&names](const QWidget* widget) {
            names.append(QString::fromLatin1(widget->metaObject()->className()) % u' ' %
                         widget->accessibleName() % u' ' % widget->objectName());
        };
        for (const QWidget* widget : shell.window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* line = qobject_cast<const QLineEdit*>(widget);
            const bool hasWords = line != nullptr || (label != nullptr && !label->text().isEmpty());
            if (widget->isVisible() && hasWords &&
                widget->height() < widget->fontMetrics().height()) {
                note(widget);
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            const bool isPicture =
                tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (button != nullptr && button->isVisible() && !isPicture &&
                (button->height() < button->sizeHint().height() ||
                 button->width() < button->sizeHint().width())) {
                note(widget);
            }
        }
        return names.join(QStringLiteral(", ")).toStdString();
    }

    /// When everything has found its place.
    [[nodiscard]] std::string cutOff() {
        (void)soon([this] { return clipped().empty(); });
        return clipped();
    }

    ShellFixture shell;
};

} // namespace

TEST_CASE("At no zoom are words cut off", "[views]") {
    const int percent = GENERATE(80, 100, 150, 200);
    CAPTURE(percent);
    Zoomed window;
    window.zoom(percent);
    CHECK(window.cutOff() == "");

    const auto* outline = window.shell.window->findChild<views::Outline*>();
    CHECK(outline->sizeHintForRow(0) >= outline->fontMetrics().height());
    const auto* timeline = window.shell.window->findChild<views::TimelineView*>();
    CHECK(timeline->rowHeight(0) > timeline->fontMetrics().height());
    const auto buttons =
        window.shell.window->findChild<views::NavigationRail*>()->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        CHECK(button->width() >= 64 * percent / 100);
        CHECK(button->height() >= 56 * percent / 100);
    }
}

TEST_CASE("At 200 % a window of 1280 pixels stays as wide, and the form is seen whole", "[views]") {
    Zoomed window;
    window.shell.window->resize(1280, 800);
    window.zoom(200);
    CHECK(window.shell.window->minimumSizeHint().width() <= 1280);
    CHECK(window.shell.window->width() == 1280);
    CHECK(window.cutOff() == "");
    views::EditorPage& editor = *window.shell.workspace().editor();
    CHECK_FALSE(window.shell.workspace().preview()->isVisible());
    for (const QWidget* pane : editor.findChildren<QWidget*>()) {
        const QRect room(pane->mapTo(&editor, QPoint()), pane->size());
        const bool isScrolled = editor.form().widget()->isAncestorOf(pane);
        if (pane->isVisible() && !isScrolled && room.right() > editor.width()) {
            FAIL_CHECK(pane->metaObject()->className() << " ends at " << room.right());
        }
    }
}

TEST_CASE("Settings and list have room for their words at every zoom, too", "[views]") {
    const int percent = GENERATE(80, 200);
    CAPTURE(percent);
    Zoomed window;
    window.zoom(percent);
    window.shell.window->actions().settings->trigger();
    QApplication::processEvents();
    CHECK(window.cutOff() == "");
    window.shell.window->actions().showIncidents->trigger();
    QApplication::processEvents();
    CHECK(window.cutOff() == "");
}

TEST_CASE("There and back again everything has its old size", "[views]") {
    Zoomed window;
    // Widths between splitters follow what the widest zoom needed.
    const auto sizes = [&] {
        QStringList all;
        const auto note = [&all](const QWidget* widget) {
            all.append(
                QStringLiteral("%1 %2 %3")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                    .arg(widget->height()));
        };
        for (const auto* field : window.shell.window->findChildren<views::LineField*>()) {
            if (field->isVisible()) {
                note(field);
            }
        }
        const auto* rail = window.shell.window->findChild<views::NavigationRail*>();
        note(rail);
        all.append(QString::number(rail->width()));
        return all.join(u'\n').toStdString();
    };
    window.zoom(100);
    const std::string before = sizes();
    for (const int percent : {110, 130, 200, 80, 90, 100}) {
        window.zoom(percent);
    }
    (void)soon([&] { return sizes() == before; });
    CHECK(sizes() == before);
}

TEST_CASE("Ctrl and plus goes up to 200 %, and no further", "[views]") {
    Zoomed window;
    views::Preferences last;
    QObject::connect(window.shell.window.get(), &views::MainWindow::preferencesChanged,
                     window.shell.window.get(),
                     [&](const views::Preferences& preferences) { last = preferences; });
    for (int i = 0; i < 15; ++i) {
        window.shell.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    CHECK(last.zoom == 200);
    window.shell.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(last.zoom == 100);
}

} // namespace afterword::tests::zoom_test
