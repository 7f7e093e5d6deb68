// SPDX-License-Identifier: MIT
#include "model/domain/edits/time_zone.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_zone_edits_test {

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

/// An incident of a day in a zone, with these times one below the other.
Incident incidentOf(const char* zone, const QDate& day, const QStringList& times) {
    Incident incident;
    incident.timeZone = words(zone);
    incident.date = day;
    for (const QString& text : times) {
        TimelineEvent event;
        event.id = QString::number(incident.timeline.size());
        event.text = words("x");
        incident.timeline.append(event);
        incident.timeline.last().edit().time =
            edits::timeAt(text, incident, incident.timeline.size() - 1);
    }
    return incident;
}

QStringList textsOf(const Incident& incident) {
    QStringList texts;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        texts.append(event->time.text);
    }
    return texts;
}

using Bounds = QList<std::pair<std::optional<Instant>, std::optional<Instant>>>;
Bounds boundsOf(const Incident& incident) {
    Bounds bounds;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        bounds.append({event->time.start, event->time.end});
    }
    return bounds;
}

Incident converted(const Incident& incident, const char* zone) {
    return applied(edits::convertTimeZone(words(zone)), incident);
}

QString startAfterReading(const Incident& incident, const char* zone) {
    return toIso(*applied(edits::setTimeZone(words(zone)), incident).timeline.at(0)->time.start);
}

const QDate kDay(2023, 6, 15);

} // namespace

TEST_CASE("converted times keep their instants and the manner of their words", "[domain]") {
    const QStringList before{words("~14:05"),      words("2:10 PM"),
                             words("14:20-14:30"), words("before 3 PM"),
                             words("15:00:30"),    words("2023-06-15 16:00"),
                             words("5 p.m."),      words("18:00 (approx)")};
    const Incident incident = incidentOf("Europe/Berlin", kDay, before);
    const Incident after = converted(incident, "America/New_York");
    CHECK(after.timeZone == words("America/New_York"));
    CHECK(boundsOf(after) == boundsOf(incident));
    CHECK(textsOf(after) == QStringList{words("~08:05"), words("8:10 AM"), words("08:20-08:30"),
                                        words("before 9 AM"), words("09:00:30"),
                                        words("2023-06-15 10:00"), words("11 a.m."),
                                        words("12:00 (approx)")});
}

TEST_CASE("there and back again the words are the same", "[domain]") {
    const QStringList before{words("~14:05"), words("2:10 PM"), words("14:20-14:30"),
                             words("15:00:30"), words("2023-06-15 16:00")};
    const Incident incident = incidentOf("Europe/Berlin", kDay, before);
    CHECK(converted(converted(incident, "Asia/Kolkata"), "Europe/Berlin") == incident);
}

TEST_CASE("a day that is not clear any more is written", "[domain]") {
    const Incident incident =
        incidentOf("Europe/Berlin", kDay, {words("01:30"), words("01:40"), words("02:30")});
    const Incident after = converted(incident, "UTC");
    CHECK(textsOf(after) == QStringList{words("2023-06-14 23:30"), words("23:40"), words("00:30")});
    CHECK(boundsOf(after) == boundsOf(incident));
}

TEST_CASE("what cannot be worded in the new zone names the former one", "[domain]") {
    const Incident incident =
        incidentOf("Europe/Berlin", kDay, {words("14:??"), words("June 15"), words("14:10")});
    const Incident after = converted(incident, "Asia/Kolkata");
    CHECK(textsOf(after).at(0) == words("14:?? Europe/Berlin"));
    CHECK(textsOf(after).at(1) == words("June 15 Europe/Berlin"));
    CHECK(after.timeline.at(1)->time.zone == words("Europe/Berlin"));
    CHECK(boundsOf(after) == boundsOf(incident));
}

TEST_CASE("times of their own zone and times from the start are left alone", "[domain]") {
    Incident incident =
        incidentOf("Europe/Berlin", kDay, {words("14:00"), words("14:05 UTC"), words("T+30m")});
    incident = applied(edits::linkMoment(words("started"), words("0")), incident);
    for (const Incident& after :
         {converted(incident, "America/New_York"),
          applied(edits::setTimeZone(words("America/New_York")), incident)}) {
        CHECK(after.timeline.at(1)->time == incident.timeline.at(1)->time);
        CHECK(after.timeline.at(2)->time.text == words("T+30m"));
        CHECK(*after.timeline.at(2)->time.start - *after.timeline.at(0)->time.start ==
              std::chrono::minutes(30));
        CHECK(after.moments.started->time == after.timeline.at(0)->time);
    }
    CHECK(edits::timesBoundToZone(incident, words("UTC")) == 1);
    CHECK(edits::timesBoundToZone(incident, words("Europe/Berlin")) == 0);
}

TEST_CASE("typed moments are converted as well", "[domain]") {
    Incident incident = incidentOf("Europe/Berlin", kDay, {});
    incident = applied(edits::setMoment(words("detected"), words("14:05")), incident);
    const Incident after = converted(incident, "UTC");
    CHECK(after.moments.detected->time.text == words("12:05"));
    CHECK(after.moments.detected->time.start == incident.moments.detected->time.start);
}

TEST_CASE("words that are read in another zone take the first of two clocks, and skip a gap",
          "[domain]") {
    // On 26 March 2023 Berlin has no 02:30, on 29 October it has two.
    CHECK(startAfterReading(incidentOf("UTC", QDate(2023, 3, 26), {words("02:30")}),
                            "Europe/Berlin") == words("2023-03-26T01:30:00Z"));
    CHECK(startAfterReading(incidentOf("UTC", QDate(2023, 10, 29), {words("02:30")}),
                            "Europe/Berlin") == words("2023-10-29T00:30:00Z"));
}

TEST_CASE("an instant in the second of two hours is worded in UTC", "[domain]") {
    const Incident incident =
        incidentOf("UTC", QDate(2023, 10, 29), {words("00:30"), words("01:30"), words("02:30")});
    const Incident after = converted(incident, "Europe/Berlin");
    CHECK(textsOf(after) ==
          QStringList{words("02:30"), words("2023-10-29 01:30 UTC"), words("03:30")});
    CHECK(boundsOf(after) == boundsOf(incident));
}

TEST_CASE("a clock that a gap has skipped is worded as what it was taken for", "[domain]") {
    const Incident incident =
        incidentOf("Europe/Berlin", QDate(2023, 3, 26), {words("01:30"), words("02:30")});
    const Incident after = converted(incident, "UTC");
    CHECK(textsOf(after) == QStringList{words("00:30"), words("01:30")});
    CHECK(boundsOf(after) == boundsOf(incident));
}

TEST_CASE("a conversion over a change of daylight saving shifts each end by its own offset",
          "[domain]") {
    const Incident incident = incidentOf("UTC", QDate(2023, 3, 26), {words("00:30-01:30")});
    const Incident after = converted(incident, "Europe/Berlin");
    CHECK(textsOf(after) == QStringList{words("01:30-03:30")});
    CHECK(boundsOf(after) == boundsOf(incident));
}

} // namespace afterword::tests::time_zone_edits_test
