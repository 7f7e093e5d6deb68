// SPDX-License-Identifier: MIT
#include "model/domain/checks/checks.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_checks_test {

namespace {

QString told(const char* text) {
    return QString::fromUtf8(text);
}

/// Events as they were read: each time in the words of its line, midnights not looked for.
Incident timelineOf(const std::vector<const char*>& times, const QDate& day = QDate(2024, 5, 3)) {
    Incident incident;
    incident.timeZone = told("UTC");
    incident.date = day;
    for (const char* text : times) {
        TimelineEvent event;
        event.id = told("e%1").arg(incident.timeline.size());
        event.time = edits::readTime(told(text), edits::timeContext(incident));
        incident.timeline.append(event);
    }
    return incident;
}

QList<Finding> findingsBy(const char* rule, const Incident& incident) {
    checks::Options options;
    options.now = instantFromIso(told("2024-06-01T00:00:00Z"));
    return checks::findingsOf(incident, options, {told(rule)});
}

QStringList anchorsOf(const char* rule, const Incident& incident) {
    QStringList anchors;
    const QList<Finding> findings = findingsBy(rule, incident);
    for (const Finding& finding : findings) {
        anchors.append(finding.anchor);
    }
    return anchors;
}

Incident fixedBy(const char* rule, const Incident& incident) {
    const auto fix = checks::fixFor(findingsBy(rule, incident).value(0), incident);
    REQUIRE(fix);
    return applied(fix->edit, incident);
}

QStringList orderOf(const Incident& incident) {
    QStringList ids;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        ids.append(event->id);
    }
    return ids;
}

Incident withMoments(Incident incident, const char* started, const char* other, const char* key) {
    incident = applied(edits::setMoment(told("started"), told(started)), incident);
    return applied(edits::setMoment(told(key), told(other)), incident);
}

} // namespace

TEST_CASE("each rule has a name, a sentence and a reason", "[domain]") {
    QStringList ids;
    for (const checks::Rule& rule : checks::rules()) {
        CHECK_FALSE(ids.contains(told(rule.id)));
        ids.append(told(rule.id));
        CHECK(QString::fromUtf8(rule.sentence).endsWith(u'.'));
        CHECK(QString::fromUtf8(rule.why).endsWith(u'.'));
    }
    CHECK(ids.size() >= 12);
}

TEST_CASE("one event that is out of order is found and moved", "[domain]") {
    const Incident early = timelineOf({"14:00", "14:20", "14:05", "14:40"});
    CHECK(anchorsOf("time.order", early) == QStringList{told("e2")});
    CHECK(orderOf(fixedBy("time.order", early)) ==
          QStringList{told("e0"), told("e2"), told("e1"), told("e3")});
    const Incident late = timelineOf({"14:00", "17:00", "14:10", "14:40"});
    CHECK(anchorsOf("time.order", late) == QStringList{told("e1")});
    CHECK(anchorsOf("time.order", timelineOf({"14:00", "14:20", "14:30", "14:05"})) ==
          QStringList{told("e3")});
}

TEST_CASE("what only looks out of order is none", "[domain]") {
    // In order; equal and nearly equal clocks of a log; a coarse time beside an exact one.
    CHECK(anchorsOf("time.order", timelineOf({"14:00", "14:00", "14:10"})).isEmpty());
    CHECK(anchorsOf("time.order",
                    timelineOf({"14:00:10", "14:00:40", "14:00:05", "14:00:50", "14:01"}))
              .isEmpty());
    CHECK(anchorsOf("time.order", timelineOf({"14:00", "14:30", "14:??", "15:00"})).isEmpty());
    // Two phases, each in order; a list that begins with the newest.
    CHECK(
        anchorsOf("time.order", timelineOf({"14:00", "14:30", "15:00", "14:05", "14:10", "14:50"}))
            .isEmpty());
    CHECK(anchorsOf("time.order", timelineOf({"15:00", "14:30", "14:20", "14:00"})).isEmpty());
    // Days as subheadings: each clock is on its own day.
    CHECK(anchorsOf("time.order",
                    timelineOf({"2024-05-03 22:00", "2024-05-04 09:00", "2024-05-05 08:00"}))
              .isEmpty());
}

TEST_CASE("a missed midnight is found, and the rest of the night moves with it", "[domain]") {
    const Incident missed = timelineOf({"23:10", "23:50", "00:20", "00:40"});
    CHECK(anchorsOf("time.midnight", missed) == QStringList{told("e2")});
    CHECK(anchorsOf("time.order", missed).isEmpty());
    const Incident fixed = fixedBy("time.midnight", missed);
    CHECK(toIso(*fixed.timeline.at(2)->time.start) == told("2024-05-04T00:20:00Z"));
    CHECK(toIso(*fixed.timeline.at(3)->time.start) == told("2024-05-04T00:40:00Z"));
    CHECK(findingsBy("time.midnight", fixed).isEmpty());

    const Incident dated = timelineOf({"2024-05-03 23:34", "2024-05-03 23:47", "2024-05-03 00:58"});
    CHECK(fixedBy("time.midnight", dated).timeline.at(2)->time.text == told("2024-05-04 00:58"));
}

TEST_CASE("nights and several sequences miss no midnight", "[domain]") {
    CHECK(anchorsOf("time.midnight",
                    timelineOf({"2024-05-03 23:10", "2024-05-04 00:20", "2024-05-04 00:40"}))
              .isEmpty());
    CHECK(anchorsOf("time.midnight", timelineOf({"14:00", "14:20", "09:00"})).isEmpty());
    CHECK(anchorsOf("time.midnight",
                    timelineOf({"01:00", "22:00", "02:00", "23:00", "03:00", "23:30"}))
              .isEmpty());
}

TEST_CASE("a jump of nearly a day is told, and taken back", "[domain]") {
    Incident jumped = timelineOf({"14:00", "14:20", "14:10"});
    PartialTime& time = jumped.timeline[2].edit().time;
    time.start = *time.start + std::chrono::hours(24);
    CHECK(anchorsOf("time.day-jump", jumped) == QStringList{told("e2")});
    CHECK(toIso(*fixedBy("time.day-jump", jumped).timeline.at(2)->time.start) ==
          told("2024-05-03T14:10:00Z"));
    CHECK(
        anchorsOf("time.day-jump", timelineOf({"2024-05-03 14:20", "2024-05-04 14:10"})).isEmpty());
    CHECK(anchorsOf("time.day-jump", timelineOf({"09:00", "18:00"})).isEmpty());
}

TEST_CASE("only what lies behind now is in the future", "[domain]") {
    CHECK(anchorsOf("time.future", timelineOf({"14:00", "2034-05-03 14:10", "2034-05-03 15:00"})) ==
          QStringList{told("e1")});
    CHECK(anchorsOf("time.future", timelineOf({"14:00", "May 2024"})).isEmpty());
    CHECK(
        checks::findingsOf(timelineOf({"2034-05-03 14:10"}), {}, {told("time.future")}).isEmpty());
}

TEST_CASE("moments before the start and against each other are told", "[domain]") {
    const Incident early = withMoments(timelineOf({}), "14:00", "13:50", "detected");
    CHECK(anchorsOf("time.before-start", early) == QStringList{told("moments/detected")});
    CHECK(sentence(findingsBy("time.before-start", early).at(0)) ==
          told("It was detected before it started."));
    const Incident fixed = fixedBy("time.before-start", early);
    CHECK(fixed.moments.started->time.start == early.moments.detected->time.start);
    for (const char* good : {"14:00", "14:??", "14:10", "before 13:00"}) {
        INFO(good);
        CHECK(anchorsOf("time.before-start", withMoments(timelineOf({}), "14:00", good, "detected"))
                  .isEmpty());
    }
    Incident mended = withMoments(timelineOf({}), "14:00", "15:00", "mitigated");
    mended = applied(edits::setMoment(told("resolved"), told("14:30")), mended);
    CHECK(anchorsOf("time.moments-contradict", mended) == QStringList{told("moments/resolved")});
    mended = applied(edits::setMoment(told("resolved"), told("15:00")), mended);
    CHECK(anchorsOf("time.moments-contradict", mended).isEmpty());
}

TEST_CASE("zones that contradict themselves or are ambiguous are told", "[domain]") {
    CHECK(anchorsOf("time.zone-contradicts", timelineOf({"14:00 PST (UTC-7)", "14:10 UTC"})) ==
          QStringList{told("e0")});
    CHECK(anchorsOf("time.zone-contradicts",
                    timelineOf({"14:00 PST (UTC-8)", "14:10 CET", "2:00 PM"}))
              .isEmpty());
    CHECK(anchorsOf("time.zone-ambiguous", timelineOf({"14:00 IST", "14:10 UTC", "14:20 CET"})) ==
          QStringList{told("e0")});
}

TEST_CASE("what nobody has said is assumed until it is confirmed", "[domain]") {
    Incident incident = timelineOf({"14:00", "14:10 UTC", "14:20"});
    CHECK(anchorsOf("time.zone-assumed", incident).isEmpty());
    CHECK(anchorsOf("time.date-assumed", incident).isEmpty());
    incident.timeZone.clear();
    incident.date.reset();
    CHECK(anchorsOf("time.zone-assumed", incident) == QStringList{told("timeZone")});
    CHECK(anchorsOf("time.date-assumed", incident) == QStringList{told("date")});
    const QList<Finding> all = checks::findingsOf(incident, {});
    CHECK(checks::assumedOf(*incident.timeline.at(0), all).zone);
    CHECK_FALSE(checks::assumedOf(*incident.timeline.at(1), all).zone);
    CHECK(checks::assumedOf(*incident.timeline.at(1), all).day);
    CHECK(fixedBy("time.zone-assumed", incident).timeZone == told("UTC"));
    CHECK(fixedBy("time.date-assumed", incident).date == QDate(2024, 5, 3));
    Incident dated = timelineOf({"2024-05-03 14:00", "14:10"});
    dated.date.reset();
    CHECK(anchorsOf("time.date-assumed", dated).isEmpty());
}

TEST_CASE("clocks without a day are counted", "[domain]") {
    Incident incident = timelineOf({});
    incident.date.reset();
    for (const char* text : {"14:00", "14:10", "later"}) {
        TimelineEvent event;
        event.time = edits::readTime(told(text), edits::timeContext(incident));
        incident.timeline.append(event);
    }
    const QList<Finding> findings = findingsBy("time.date-missing", incident);
    REQUIRE(findings.size() == 1);
    CHECK(findings.at(0).args == QStringList{told("2")});
}

TEST_CASE("a long silence while the incident ran is told", "[domain]") {
    const std::vector<const char*> times{"13:00", "14:00", "14:10", "15:40", "15:50", "18:00"};
    Incident incident = withMoments(timelineOf(times), "14:00", "15:50", "resolved");
    const QList<Finding> findings = findingsBy("time.silent-gap", incident);
    REQUIRE(findings.size() == 1);
    CHECK(findings.at(0).anchor == told("e3"));
    CHECK(sentence(findings.at(0)) ==
          told("Nothing is written down for 1 h 30 min between “14:10” and “15:40”."));
    CHECK(anchorsOf("time.silent-gap", timelineOf(times)).isEmpty()); // it is not known when it ran
    const Incident days = withMoments(timelineOf({"14:00", "15:10", "16:00", "2024-05-05 14:00"}),
                                      "14:00", "2024-05-05 14:00", "resolved");
    CHECK(anchorsOf("time.silent-gap", days) == QStringList{told("e3")});
}

TEST_CASE("an ignored finding is not shown any more", "[domain]") {
    const Incident incident = timelineOf({"14:00", "14:20", "14:05", "14:40"});
    const Finding finding = findingsBy("time.order", incident).at(0);
    const Incident after = applied(checks::ignoreFinding(finding, told("two clocks")), incident);
    CHECK(after.ignored ==
          QList<IgnoredFinding>{{told("time.order"), told("e2"), told("two clocks")}});
    CHECK(findingsBy("time.order", after).isEmpty());
}

} // namespace afterword::tests::time_checks_test
