// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/editor/incident_tabs.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

#include <QListView>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::restored_tabs_test {

namespace {

/// A library of three incidents, as it is shown at the start.
struct Restart {
    Restart() {
        for (const char* title : {"Queue stalled", "Disk full", "Mail is late"}) {
            ids.append(shell.put(QLatin1String(title)).id);
        }
        shell.open();
    }

    void restore(const QString& current) { shell.workspace().restoreTabs({ids, current}); }
    [[nodiscard]] views::IncidentTabs& tabs() { return shell.workspace().editor()->tabs(); }
    [[nodiscard]] QStringList titles() {
        QStringList titles;
        for (int i = 0; i < tabs().count(); ++i) {
            titles.append(tabs().tabText(i).section(u' ', 1));
        }
        return titles;
    }
    [[nodiscard]] QString shownId() {
        return shell.workspace().session() != nullptr ? shell.workspace().session()->id()
                                                      : QString();
    }

    ShellFixture shell;
    QStringList ids;
};

QStringList words(std::initializer_list<const char*> list) {
    QStringList words;
    for (const char* word : list) {
        words.append(QLatin1String(word));
    }
    return words;
}

} // namespace

TEST_CASE("Tabs of the last time come back in their order, the one that was seen in front",
          "[views]") {
    Restart start;
    start.restore(start.ids.at(1));
    REQUIRE(soon([&] { return start.shownId() == start.ids.at(1); }));
    CHECK(soon(
        [&] { return start.titles() == words({"Queue stalled", "Disk full", "Mail is late"}); }));
    CHECK(start.tabs().currentIndex() == 1);
    CHECK(start.shell.workspace().openTabs() == views::OpenTabs{start.ids, start.ids.at(1)});

    QTest::mouseClick(&start.tabs(), Qt::LeftButton, {}, start.tabs().tabRect(2).center());
    CHECK(soon([&] { return start.shownId() == start.ids.at(2); }));
}

TEST_CASE("The incident that was seen is there before the other tabs are", "[views]") {
    Restart start;
    start.shell.library.hold();
    start.restore(start.ids.at(2));
    REQUIRE(start.shell.library.answerNext());
    REQUIRE(soon([&] { return start.shownId() == start.ids.at(2); }));
    CHECK(start.titles() == words({"Mail is late"}));
    // To be remembered again, also when the window goes before they have come.
    CHECK(start.shell.workspace().openTabs().ids.contains(start.ids.at(0)));
    start.shell.library.release();
    CHECK(soon(
        [&] { return start.titles() == words({"Queue stalled", "Disk full", "Mail is late"}); }));
}

TEST_CASE("A tab whose incident was deleted meanwhile is left out, and nothing is said",
          "[views]") {
    Restart start;
    start.shell.workspace().list().select(start.ids.at(1));
    start.shell.workspace().deleteIncidents();
    REQUIRE(soon([&] { return start.shell.library.isDeleted(start.ids.at(1)); }));
    start.shell.workspace().list().messages().dismiss();

    SECTION("one behind") {
        start.restore(start.ids.at(0));
        REQUIRE(soon([&] { return start.shownId() == start.ids.at(0); }));
        CHECK(soon([&] { return start.titles() == words({"Queue stalled", "Mail is late"}); }));
        CHECK(start.shell.workspace().openTabs().ids.size() == 2);
    }
    SECTION("the one that was seen") {
        start.restore(start.ids.at(1));
        CHECK(soon([&] { return start.shell.workspace().openTabs().ids.size() == 2; }));
        CHECK_FALSE(start.shell.isEditing());
        CHECK_FALSE(start.shell.workspace().list().messages().isVisible());
    }
}

TEST_CASE("Where the list was seen last, the list is shown, and the tabs wait for the editor",
          "[views]") {
    Restart start;
    start.restore({});
    QTest::qWait(0);
    CHECK_FALSE(start.shell.isEditing());
    CHECK(start.shell.workspace().openTabs() == views::OpenTabs{start.ids, {}});
    start.shell.workspace().openIncident(start.ids.at(0));
    REQUIRE(soon([&] { return start.shownId() == start.ids.at(0); }));
    CHECK(start.tabs().count() == 3);
    CHECK(start.tabs().currentIndex() == 0);
}

TEST_CASE("Who has opened something meanwhile stays there", "[views]") {
    Restart start;
    start.shell.library.hold();
    start.restore(start.ids.at(0));
    start.shell.workspace().openIncident(start.ids.at(2));
    start.shell.library.release();
    REQUIRE(soon([&] { return start.shell.isEditing() && start.tabs().count() == 3; }));
    CHECK(start.shownId() == start.ids.at(2));
}

TEST_CASE("A tab whose incident is gone closes, and the one that is seen stays", "[views]") {
    Restart start;
    start.restore(start.ids.at(0));
    REQUIRE(soon([&] { return start.shell.isEditing() && start.tabs().count() == 3; }));
    start.shell.library.removeBehind(start.ids.at(1));
    QTest::mouseClick(&start.tabs(), Qt::LeftButton, {}, start.tabs().tabRect(1).center());
    CHECK(soon([&] { return start.tabs().count() == 2; }));
    CHECK(start.shownId() == start.ids.at(0));
    CHECK(start.tabs().currentIndex() == 0);
}

} // namespace afterword::tests::restored_tabs_test
