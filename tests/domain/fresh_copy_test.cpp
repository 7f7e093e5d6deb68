// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/fresh_copy.h"
#include "model/domain/vocabulary.h"

#include <catch2/catch.hpp>

namespace afterword::tests::fresh_copy_test {

namespace {

Incident linked() {
    Incident incident;
    incident.id = QStringLiteral("i");
    incident.reference = QStringLiteral("INC-4");
    incident.revision = 7;
    ContributingFactor cause;
    cause.id = QStringLiteral("f1");
    ContributingFactor effect;
    effect.id = QStringLiteral("f2");
    effect.parents = {QStringLiteral("f1")};
    incident.factors = {cause, effect};
    TimelineEvent event;
    event.id = QStringLiteral("e1");
    event.kind = EventKind::detection;
    event.text = QStringLiteral("seen");
    incident.timeline = {event};
    incident.moments.detected = Moment{event.time, event.id};
    ActionItem action;
    action.id = QStringLiteral("a1");
    action.reference = QStringLiteral("INC-4.1");
    action.factor = QStringLiteral("f2");
    incident.actions = {action};
    incident.comments = {{QStringLiteral("c1"), QStringLiteral("e1"), {}, {}, {}, false}};
    return incident;
}

} // namespace

TEST_CASE("a fresh copy has ids of its own, and its rows still know each other", "[domain]") {
    const Incident copy = freshCopy(linked());
    CHECK(copy.id != QStringLiteral("i"));
    CHECK(copy.reference.isEmpty());
    CHECK(copy.revision == 0);
    CHECK(copy.factors[1]->parents == QStringList{copy.factors[0]->id});
    CHECK(copy.actions[0]->factor == copy.factors[1]->id);
    CHECK(copy.actions[0]->reference.isEmpty());
    CHECK(copy.moments.detected->event == copy.timeline[0]->id);
    CHECK(copy.comments[0].anchor == copy.timeline[0]->id);
    CHECK(copy.timeline[0]->id != QStringLiteral("e1"));
}

TEST_CASE("a fresh copy says the same as its original", "[domain]") {
    CHECK(normalise(freshCopy(linked())) == normalise(linked()));
}

TEST_CASE("normalising keeps what a reader sees", "[domain]") {
    const Incident plain = normalise(linked());
    CHECK(plain.timeline[0]->text == QStringLiteral("seen"));
    CHECK(plain.timeline[0]->kind == EventKind::other);
    CHECK(plain.moments.detected->event.isEmpty());
    CHECK(plain.comments.isEmpty());
}

TEST_CASE("A copy keeps the headings above its events", "[domain]") {
    Incident incident;
    TimelineEvent event;
    event.id = QStringLiteral("e1");
    incident.timeline.append(Row(event));
    incident.asWritten.insert(phaseKey(event.id), QStringLiteral("Detection"));
    const Incident copy = freshCopy(incident);
    REQUIRE(copy.timeline.first()->id != event.id);
    CHECK(copy.asWritten.value(phaseKey(copy.timeline.first()->id)) == u"Detection");
    CHECK(copy.asWritten.size() == 1);
}

} // namespace afterword::tests::fresh_copy_test
