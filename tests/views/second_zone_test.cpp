// SPDX-License-Identifier: MIT
#include "tests/support/incidents.h"
#include "tests/views/shell_fixture.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace afterword::tests::second_zone_test {

TEST_CASE("Times are told in a second zone on demand, and it is remembered", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
        incident.timeline = smallIncident().timeline;
        incident.timeZone = QStringLiteral("Europe/Berlin");
    });
    shell.open();
    QList<views::Preferences> remembered;
    QObject::connect(shell.window.get(), &views::MainWindow::preferencesChanged,
                     [&](const views::Preferences& chosen) { remembered.append(chosen); });
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    auto* section = shell.workspace().editor()->findChild<views::TimelineSection*>();
    views::TimelineView& view = section->view();
    CHECK(view.secondTime(0).isEmpty());
    const int narrow = view.columnWidth(0);

    const QPoint place = view.visualRect(view.model()->index(0, 0)).center();
    Q_EMIT view.customContextMenuRequested(place);
    auto* utc = section->findChild<QAction*>(QStringLiteral("zoneUTC"));
    REQUIRE(utc != nullptr);
    utc->trigger();

    CHECK(view.secondTime(0) == QStringLiteral("09:10"));
    CHECK(view.columnWidth(0) > narrow);
    REQUIRE(remembered.size() == 1);
    CHECK(remembered.at(0).secondZone == QStringLiteral("UTC"));
}

} // namespace afterword::tests::second_zone_test
