// SPDX-License-Identifier: MIT
// One library file, two connections: neither of two people loses a change without being told.
#include "tests/desktop/two_windows.h"
#include "tests/support/settle.h"
#include "views/controls/message_bar.h"
#include "views/shell/workspace.h"

#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::two_windows_test {

namespace {

const QString kAda = QStringLiteral("ada");
const QString kBen = QStringLiteral("ben");

} // namespace

TEST_CASE("What the page of another window sets is asked about where it was typed", "[desktop]") {
    TwoWindows two;
    two.other.listActions();
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    two.other.setOwner(kBen); // before what was typed is saved
    REQUIRE(waitFor([&] { return two.stored().owner == kBen; }));
    two.one.save();
    CHECK(two.one.soonSays(QStringLiteral("Theirs: “ben”")));
    SECTION("theirs") {
        two.one.click(kBen, QStringLiteral("Take theirs"));
        two.one.save();
        CHECK(two.stored().owner == kBen);
    }
    SECTION("mine") {
        two.one.click(kBen, QStringLiteral("Keep mine"));
        two.one.save();
        CHECK(two.stored().owner == kAda);
    }
}

TEST_CASE("A page that shows what is no longer so changes nothing, and says why", "[desktop]") {
    TwoWindows two;
    two.other.listActions();
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    two.one.save();
    two.other.setOwner(kBen);
    CHECK(two.other.soonSays(QStringLiteral("“ada”")));
    CHECK(two.stored().owner == kAda);
    REQUIRE(waitFor([&] { return two.other.shownOwner() == kAda; })); // who decides anew knows
    two.other.setOwner(kBen);
    CHECK(waitFor([&] { return two.stored().owner == kBen; }));
}

TEST_CASE("Different values of one action are both kept, and nothing is asked", "[desktop]") {
    TwoWindows two;
    two.other.listActions();
    two.one.edit(two.id);
    two.one.type(QStringLiteral("actions/a1/tracker"), QStringLiteral("OPS-7"));
    two.other.setOwner(kBen);
    REQUIRE(waitFor([&] { return two.stored().owner == kBen; }));
    two.one.save();
    CHECK(two.stored().owner == kBen);
    CHECK(two.stored().tracker == QStringLiteral("OPS-7"));
    CHECK(two.one.barSaying(kBen) == nullptr);
}

TEST_CASE("The command line and an open editor ask each other", "[desktop]") {
    TwoWindows two;
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    SECTION("before what was typed is saved") {
        two.setByCommand({QStringLiteral("--owner"), kBen});
        two.one.save();
    }
    SECTION("after it: the command says what it replaced, and the editor whom it meets next") {
        two.one.save();
        CHECK(two.setByCommand({QStringLiteral("--owner"), kBen}).contains("ada → ben"));
        two.one.type(two.owner, QStringLiteral("ada b"));
        two.one.save();
    }
    two.one.click(QStringLiteral("Theirs: “ben”"), QStringLiteral("Take theirs"));
    two.one.save();
    CHECK(two.stored().owner == kBen);
}

TEST_CASE("An action that one window deletes and another changes is asked about", "[desktop]") {
    TwoWindows two;
    two.other.listActions();
    two.one.edit(two.id);
    two.one.workspace().session()->document().submit(
        {{}, {}, [](Incident& incident) { incident.actions.clear(); }});
    two.other.setOwner(kBen);
    REQUIRE(waitFor([&] { return two.stored().owner == kBen; }));
    two.one.save();
    CHECK(two.one.soonSays(QStringLiteral("Bound the retries")));
    CHECK(two.stored().owner == kBen);
}

TEST_CASE("Whoever leaves the editor before the question comes is told", "[desktop]") {
    TwoWindows two;
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    two.setByCommand({QStringLiteral("--owner"), kBen});
    two.one.workspace().goBack();
    CHECK(two.one.soonSays(QStringLiteral("“ben”")));

    // Nor does the window go as if nothing were open.
    two.one.window().close();
    REQUIRE(waitFor([&] { return two.one.workspace().isEditing(); }));
    CHECK(two.one.window().isVisible());
    two.one.click(QStringLiteral("Theirs: “ben”"), QStringLiteral("Take theirs"));
    two.one.window().close();
    CHECK(waitFor([&] { return !two.one.window().isVisible(); }));
    CHECK(two.stored().owner == kBen);
}

TEST_CASE("A question that was left open is told where one goes", "[desktop]") {
    TwoWindows two;
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    two.setByCommand({QStringLiteral("--owner"), kBen});
    two.one.save();
    REQUIRE(two.one.soonSays(QStringLiteral("Theirs: “ben”")));
    two.one.workspace().goBack();
    CHECK(two.one.soonSays(QStringLiteral("Open it to decide")));
}

TEST_CASE("A window with an open question goes when it is closed a second time", "[desktop]") {
    TwoWindows two;
    two.one.edit(two.id);
    two.one.type(two.owner, kAda);
    two.setByCommand({QStringLiteral("--owner"), kBen});
    two.one.window().close();
    REQUIRE(two.one.soonSays(QStringLiteral("close the window again")));
    CHECK(two.one.barSaying(QStringLiteral("Theirs: “ben”")) != nullptr);
    CHECK(two.one.window().isVisible());
    two.one.window().close();
    CHECK(waitFor([&] { return !two.one.window().isVisible(); }));
    CHECK(two.stored().owner == kAda);
}

} // namespace afterword::tests::two_windows_test
