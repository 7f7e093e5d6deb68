// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"
#include "model/domain/edits/time_zone.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"
#include "tests/support/incidents.h"

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_edits_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Instant at(const char* iso) {
    return *instantFromIso(q(iso));
}

QString order(const Incident& incident) {
    QStringList ids;
    for (const auto& row : incident.timeline) {
        ids.append(row->id);
    }
    return ids.join(u' ');
}

const PartialTime& timeOf(const Incident& incident, const char* id) {
    for (const auto& row : incident.timeline) {
        if (row->id == q(id)) {
            return row->time;
        }
    }
    throw std::runtime_error(id);
}

} // namespace

TEST_CASE("a typed time is read on the event's day and moves the event", "[domain]") {
    const Incident after =
        applied(edits::setEventTime(q("e1"), q("9:40 AM")), tests::smallIncident());
    CHECK(timeOf(after, "e1").text == q("9:40 AM"));
    CHECK(timeOf(after, "e1").start == at("2024-02-07T09:40:00Z"));
    CHECK(order(after) == q("e2 e1 e3"));
}

TEST_CASE("a time that is none is kept as it was typed, where it stands", "[domain]") {
    const Incident after =
        applied(edits::setEventTime(q("e1"), q("after lunch, I think")), tests::smallIncident());
    CHECK(timeOf(after, "e1").text == q("after lunch, I think"));
    CHECK_FALSE(timeOf(after, "e1").isPlaced());
    CHECK(order(after) == q("e1 e2 e3"));
}

TEST_CASE("an event out of order elsewhere does not make others move", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.timeline.move(2, 0);
    const Incident after = applied(edits::setEventTime(q("e2"), q("09:26")), incident);
    CHECK(order(after) == q("e3 e1 e2"));
}

TEST_CASE("a new event stands where its time belongs, behind its equals", "[domain]") {
    const auto add = [](const char* clock) {
        return order(applied(edits::addEvent(tests::event(q("n"), q(clock), q("x"))),
                             tests::smallIncident()));
    };
    CHECK(add("09:00") == q("n e1 e2 e3"));
    CHECK(add("09:25") == q("e1 e2 n e3"));
    CHECK(add("11:00") == q("e1 e2 e3 n"));
    TimelineEvent unplaced;
    unplaced.id = q("n");
    CHECK(order(applied(edits::addEvent(unplaced), tests::smallIncident())) == q("e1 e2 e3 n"));
}

TEST_CASE("an event without a time stays with the one before it", "[domain]") {
    Incident incident = tests::smallIncident();
    TimelineEvent note;
    note.id = q("note");
    incident.timeline.append(note);
    const Incident after =
        applied(edits::addEvent(tests::event(q("n"), q("11:00"), q("x"))), incident);
    CHECK(order(after) == q("e1 e2 e3 note n"));
}

TEST_CASE("a linked moment follows its event and outlives it", "[domain]") {
    Incident incident = applied(edits::linkMoment(q("detected"), q("e2")), tests::smallIncident());
    CHECK(incident.moments.detected->time == timeOf(incident, "e2"));
    incident = applied(edits::setEventTime(q("e2"), q("09:30")), incident);
    CHECK(incident.moments.detected->time.start == at("2024-02-07T09:30:00Z"));
    incident = applied(edits::removeEvents({q("e2")}), incident);
    REQUIRE(incident.moments.detected);
    CHECK(incident.moments.detected->event.isEmpty());
    CHECK(incident.moments.detected->time.start == at("2024-02-07T09:30:00Z"));
}

TEST_CASE("a moment is typed, and taken away by an empty text", "[domain]") {
    const Edit edit = edits::setMoment(q("resolved"), q("10:15"));
    CHECK(edit.mergeKey == q("moments/resolved"));
    const Incident after = applied(edit, tests::smallIncident());
    REQUIRE(after.moments.resolved);
    CHECK(after.moments.resolved->time.start == at("2024-02-07T10:15:00Z"));
    CHECK_FALSE(applied(edits::setMoment(q("resolved"), q("")), after).moments.resolved);
}

TEST_CASE("times that count from the start move with it", "[domain]") {
    Incident incident = applied(edits::setMoment(q("started"), q("09:00")), tests::smallIncident());
    incident = applied(edits::setEventTime(q("e1"), q("T+5m")), incident);
    CHECK(timeOf(incident, "e1").start == at("2024-02-07T09:05:00Z"));
    incident = applied(edits::setMoment(q("started"), q("09:10")), incident);
    CHECK(timeOf(incident, "e1").start == at("2024-02-07T09:15:00Z"));
}

TEST_CASE("another zone reads the same clocks again, but not those of their own", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.timeline[2].edit().time.zone = q("UTC");
    const Incident after = applied(edits::setTimeZone(q("Europe/Berlin")), incident);
    CHECK(after.timeZone == q("Europe/Berlin"));
    CHECK(timeOf(after, "e1").start == at("2024-02-07T08:10:00Z"));
    CHECK(timeOf(after, "e1").text == q("09:10"));
    CHECK(timeOf(after, "e3").start == at("2024-02-07T10:05:00Z"));
    CHECK(applied(edits::setTimeZone(q("UTC")), after) == incident);
}

TEST_CASE("a clock whose zone nobody knew is placed on its day once somebody says it", "[domain]") {
    Incident incident;
    TimelineEvent event;
    event.time.text = q("23:10");
    event.time.clock = q("2024-03-05 23:10");
    incident.timeline.append(event);
    CHECK(applied(edits::setTimeZone(q("Asia/Kol")), incident).timeline == incident.timeline);
    const Incident after = applied(edits::setTimeZone(q("Asia/Kolkata")), incident);
    CHECK(toIso(*after.timeline.first()->time.start) == q("2024-03-05T17:40:00Z"));
    CHECK(after.timeline.first()->time.clock.isEmpty());
}

TEST_CASE("a half-typed zone moves nothing, and the whole one reads right", "[domain]") {
    Incident incident = applied(edits::setTimeZone(q("Europe/Ber")), tests::smallIncident());
    CHECK(timeOf(incident, "e1").start == at("2024-02-07T09:10:00Z"));
    incident = applied(edits::setTimeZone(q("Europe/Berlin")), incident);
    CHECK(timeOf(incident, "e1").start == at("2024-02-07T08:10:00Z"));
}

TEST_CASE("a typed line is a time and a text", "[domain]") {
    const Instant now = at("2024-02-07T10:30:00Z");
    const auto line = [&](const char* text) {
        return edits::eventFromLine(q(text), tests::smallIncident(), 2, now);
    };
    const TimelineEvent timed = line("10:20 restarted primary");
    CHECK(timed.time.start == at("2024-02-07T10:20:00Z"));
    CHECK(timed.text == q("restarted primary"));
    CHECK(line("10:20 - restarted").text == q("restarted"));
    CHECK(line("10:20: restarted").text == q("restarted"));
    const TimelineEvent untimed = line("all is well");
    CHECK(untimed.text == q("all is well"));
    CHECK(untimed.time.text == q("10:30"));
    CHECK(untimed.time.start == now);
}

TEST_CASE("a typed line passes midnight", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.timeline.append(tests::event(q("late"), q("23:50"), q("Still down")));
    const TimelineEvent event = edits::eventFromLine(q("00:10 up"), incident, 3, Instant{});
    CHECK(event.time.start == at("2024-02-08T00:10:00Z"));
}

TEST_CASE("now names the day when it is another", "[domain]") {
    CHECK(edits::timeTextOf(at("2024-02-07T11:00:00Z"), tests::smallIncident(), 2) == q("11:00"));
    CHECK(edits::timeTextOf(at("2024-02-09T11:00:00Z"), tests::smallIncident(), 2) ==
          q("2024-02-09 11:00"));
}

} // namespace afterword::tests::timeline_edits_test
