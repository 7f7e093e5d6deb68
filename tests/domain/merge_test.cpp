// SPDX-License-Identifier: MIT
#include "model/domain/merge.h"

#include <catch2/catch.hpp>

namespace afterword::tests::merge_test {

namespace {

ActionItem action(const char* id, const char* title) {
    ActionItem item;
    item.id = QString::fromLatin1(id);
    item.title = QString::fromLatin1(title);
    return item;
}

Incident base() {
    Incident incident;
    incident.id = QStringLiteral("i");
    incident.revision = 3;
    incident.title = QStringLiteral("Queue stalled");
    incident.impact = QStringLiteral("slow");
    incident.tags = {QStringLiteral("queue"), QStringLiteral("eu")};
    incident.actions = {action("a", "Alert"), action("b", "Limit"), action("c", "Document")};
    return incident;
}

QStringList titles(const Incident& incident) {
    QStringList list;
    for (const auto& row : incident.actions) {
        list.append(row->title);
    }
    return list;
}

} // namespace

TEST_CASE("changes to different fields are both kept", "[domain]") {
    Incident mine = base();
    mine.title = QStringLiteral("Order queue stalled");
    Incident theirs = base();
    theirs.revision = 4;
    theirs.impact = QStringLiteral("orders were late");
    const Merged merged = merge(base(), mine, theirs);
    CHECK(merged.conflicts.isEmpty());
    CHECK(merged.value.title == mine.title);
    CHECK(merged.value.impact == theirs.impact);
    CHECK(merged.value.revision == 4);
}

TEST_CASE("the same field on both sides is asked, and mine stays until then", "[domain]") {
    Incident mine = base();
    mine.impact = QStringLiteral("mine");
    Incident theirs = base();
    theirs.impact = QStringLiteral("theirs");
    const Merged merged = merge(base(), mine, theirs);
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts.first().anchor == QStringLiteral("impact"));
    CHECK(merged.conflicts.first().mine == QStringLiteral("mine"));
    CHECK(merged.value.impact == QStringLiteral("mine"));
    CHECK(takeTheirs(merged.value, merged.conflicts.first(), theirs).impact ==
          QStringLiteral("theirs"));
}

TEST_CASE("two fields of one action merge, one field of it conflicts", "[domain]") {
    Incident mine = base();
    mine.actions[1].edit().owner = QStringLiteral("Ada");
    mine.actions[1].edit().title = QStringLiteral("Limit it");
    Incident theirs = base();
    theirs.actions[1].edit().due = QDate(2024, 1, 1);
    theirs.actions[1].edit().title = QStringLiteral("Cap it");
    const Merged merged = merge(base(), mine, theirs);
    CHECK(merged.value.actions[1]->owner == QStringLiteral("Ada"));
    CHECK(merged.value.actions[1]->due == QDate(2024, 1, 1));
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts.first().anchor == QStringLiteral("actions/b/title"));
    CHECK(takeTheirs(merged.value, merged.conflicts.first(), theirs).actions[1]->title ==
          QStringLiteral("Cap it"));
}

TEST_CASE("rows added by either side are kept where they stood", "[domain]") {
    Incident mine = base();
    mine.actions.insert(1, action("m", "Mine"));
    Incident theirs = base();
    theirs.actions.append(action("t", "Theirs"));
    CHECK(titles(merge(base(), mine, theirs).value) ==
          QStringList{QStringLiteral("Alert"), QStringLiteral("Mine"), QStringLiteral("Limit"),
                      QStringLiteral("Document"), QStringLiteral("Theirs")});
}

TEST_CASE("a row deleted here and untouched there goes, in both directions", "[domain]") {
    Incident mine = base();
    mine.actions.removeAt(0);
    Incident theirs = base();
    theirs.actions.removeAt(2);
    const Merged merged = merge(base(), mine, theirs);
    CHECK(merged.conflicts.isEmpty());
    CHECK(titles(merged.value) == QStringList{QStringLiteral("Limit")});
}

TEST_CASE("a row deleted here and changed there stays and is asked", "[domain]") {
    Incident mine = base();
    mine.actions.removeAt(0);
    Incident theirs = base();
    theirs.actions[0].edit().owner = QStringLiteral("Grace");
    const Merged merged = merge(base(), mine, theirs);
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts.first().anchor == QStringLiteral("actions/a"));
    CHECK(titles(merged.value).contains(QStringLiteral("Alert")));

    const Merged reversed = merge(base(), theirs, mine);
    REQUIRE(reversed.conflicts.size() == 1);
    CHECK_FALSE(titles(takeTheirs(reversed.value, reversed.conflicts.first(), mine))
                    .contains(QStringLiteral("Alert")));
}

TEST_CASE("an order that one side changed is kept", "[domain]") {
    Incident mine = base();
    mine.actions.move(2, 0);
    Incident theirs = base();
    theirs.actions.append(action("t", "Theirs"));
    const QStringList expected{QStringLiteral("Document"), QStringLiteral("Theirs"),
                               QStringLiteral("Alert"), QStringLiteral("Limit")};
    CHECK(titles(merge(base(), mine, theirs).value) == expected);
}

TEST_CASE("tags merge as sets", "[domain]") {
    Incident mine = base();
    mine.tags = {QStringLiteral("queue"), QStringLiteral("orders")};
    Incident theirs = base();
    theirs.tags = {QStringLiteral("queue"), QStringLiteral("eu"), QStringLiteral("broker")};
    CHECK(merge(base(), mine, theirs).value.tags ==
          QStringList{QStringLiteral("queue"), QStringLiteral("orders"), QStringLiteral("broker")});
}

TEST_CASE("merging with an unchanged side gives the other side", "[domain]") {
    Incident mine = base();
    mine.actions.move(2, 0);
    mine.moments.started = Moment{};
    mine.lessons.wentWell = {QStringLiteral("x")};
    CHECK(merge(base(), mine, base()).value == mine);
    CHECK(merge(base(), base(), mine).value == mine);
}

TEST_CASE("comments of both sides are kept, and each is merged by its own fields", "[domain]") {
    Incident before = base();
    before.comments = {{QStringLiteral("c1"),
                        QStringLiteral("impact"),
                        QStringLiteral("Ann"),
                        {},
                        QStringLiteral("How many?"),
                        false}};
    Incident mine = before;
    mine.comments[0].resolved = true;
    mine.comments.append({QStringLiteral("c2"), {}, {}, {}, QStringLiteral("mine"), false});
    Incident theirs = before;
    theirs.comments[0].text = QStringLiteral("How many users?");
    theirs.comments.append({QStringLiteral("c3"), {}, {}, {}, QStringLiteral("theirs"), false});
    const Merged merged = merge(before, mine, theirs);
    CHECK(merged.conflicts.isEmpty());
    REQUIRE(merged.value.comments.size() == 3);
    CHECK(merged.value.comments.at(0).resolved);
    CHECK(merged.value.comments.at(0).text == QStringLiteral("How many users?"));
    theirs.comments[0].resolved = false;
    mine.comments[0].text = QStringLiteral("How many requests?");
    const Merged asked = merge(before, mine, theirs);
    REQUIRE(asked.conflicts.size() == 1);
    CHECK(asked.conflicts.at(0).anchor == QStringLiteral("comments/c1/text"));
    CHECK(takeTheirs(asked.value, asked.conflicts.at(0), theirs).comments.at(0).text ==
          QStringLiteral("How many users?"));
}

TEST_CASE("people, fields and sections that both sides changed merge by what they are about",
          "[domain]") {
    Incident before = base();
    before.people = {{QStringLiteral("Ann"), PersonRole::owner, {}},
                     {QStringLiteral("Old"), PersonRole::author, {}}};
    before.fields = {{QStringLiteral("Region"), QStringLiteral("eu")}};
    before.sections = {
        {QStringLiteral("Costs"), 1, QStringLiteral("none"), Part::closing, Section::Place::after}};
    Incident mine = before;
    mine.people.append({QStringLiteral("Ben"), PersonRole::reviewer, {}});
    mine.sections[0].text = QStringLiteral("some");
    Incident theirs = before;
    theirs.people = {before.people.at(0), {QStringLiteral("Cy"), PersonRole::reviewer, {}}};
    theirs.fields.append({QStringLiteral("Team"), QStringLiteral("core")});
    theirs.sections.append({QStringLiteral("Thanks"), 1, {}, Part::closing, Section::Place::after});
    const Merged merged = merge(before, mine, theirs);
    CHECK(merged.conflicts.isEmpty());
    QStringList names;
    for (const Person& person : merged.value.people) {
        names.append(person.name);
    }
    CHECK(names == QStringList{QStringLiteral("Ann"), QStringLiteral("Cy"), QStringLiteral("Ben")});
    CHECK(merged.value.fields.size() == 2);
    CHECK(merged.value.sections.size() == 2);
    CHECK(merged.value.sections.at(0).text == QStringLiteral("some"));
    mine.fields[0].value = QStringLiteral("us");
    theirs.fields[0].value = QStringLiteral("ap");
    const Merged asked = merge(before, mine, theirs);
    REQUIRE(asked.conflicts.size() == 1);
    CHECK(asked.conflicts.at(0).anchor == QStringLiteral("fields"));
    CHECK(asked.value.fields == mine.fields);
}

} // namespace afterword::tests::merge_test
