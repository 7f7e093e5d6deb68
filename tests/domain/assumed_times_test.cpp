// SPDX-License-Identifier: MIT
#include "model/domain/checks/checks.h"
#include "model/domain/edits/import_events.h"
#include "model/domain/edits/time_zone.h"
#include "model/domain/edits/timeline.h"

#include <catch2/catch.hpp>

namespace afterword::tests::assumed_times_test {

namespace {

SourceEvent noted(const char* clock, const char* day = "", const char* zone = "") {
    SourceEvent event;
    event.time.clock = QTime::fromString(QString::fromLatin1(clock), QStringLiteral("HH:mm"));
    event.time.day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    event.time.hasYear = event.time.day.isValid();
    event.time.zone = QString::fromLatin1(zone);
    event.text = QString::fromLatin1(clock);
    event.hash = event.text;
    return event;
}

SourceEvent worded(const char* words) {
    SourceEvent event;
    event.time.words = QString::fromLatin1(words);
    event.text = event.time.words;
    event.hash = event.text;
    return event;
}

Incident inRome() {
    Incident incident;
    incident.timeZone = QStringLiteral("Europe/Rome");
    incident.date = QDate(2025, 3, 4);
    return incident;
}

Incident imported(const QList<SourceEvent>& events, const Incident& into,
                  const SourceOptions& options = {}) {
    edits::EventImport import;
    import.zone = zoneAfterImport(events, into, options);
    for (const ProposedEvent& event : proposalFor(events, into, options).events) {
        import.added.append(event.event);
    }
    return applied(edits::importEvents(import), into);
}

std::vector<Assumption> assumedIn(const Incident& incident) {
    std::vector<Assumption> all;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        all.push_back(event->assumed);
    }
    return all;
}

QStringList assumptionsFound(const Incident& incident) {
    QStringList found;
    for (const Finding& finding : checks::findingsOf(incident, {},
                                                     {QStringLiteral("time.zone-assumed"),
                                                      QStringLiteral("time.import-zone"),
                                                      QStringLiteral("time.import-day")})) {
        found.append(QStringList{finding.rule, finding.args.value(0)}.join(u' ').trimmed());
    }
    return found;
}

Incident answered(const char* rule, const Incident& incident) {
    const auto findings = checks::findingsOf(incident, {}, {QString::fromLatin1(rule)});
    const auto fix = checks::fixFor(findings.value(0), incident);
    REQUIRE(fix);
    return applied(fix->edit, incident);
}

using enum Assumption;

} // namespace

TEST_CASE("an imported event keeps what was assumed of its time", "[domain][sources]") {
    CHECK(assumedIn(imported({noted("09:00"), noted("10:00", "2025-03-04"),
                              noted("11:00", "2025-03-04", "UTC"), noted("14:00", "", "UTC")},
                             inRome())) == std::vector{zoneAndDay, zone, nothing, day});
    CHECK(assumedIn(imported({worded("09:00"), worded("2025-03-04 10:00"),
                              worded("2025-03-04 10:00 UTC"), worded("12:00-12:10 UTC")},
                             inRome())) == std::vector{zoneAndDay, zone, nothing, day});
}

TEST_CASE("what is said with an import is not assumed", "[domain][sources]") {
    SourceOptions options;
    options.zone = QStringLiteral("Asia/Tokyo");
    CHECK(assumedIn(imported({noted("09:00"), worded("09:10")}, inRome(), options)) ==
          std::vector{day, day});
    options.date = QDate(2025, 3, 5);
    CHECK(assumedIn(imported({noted("09:00"), worded("09:10")}, inRome(), options)) ==
          std::vector{nothing, nothing});
}

TEST_CASE("a time that has no place assumes nothing", "[domain][sources]") {
    Incident nowhere;
    CHECK(assumedIn(imported({noted("09:00")}, nowhere)) == std::vector{nothing});
}

TEST_CASE("assumed times are told once, and confirmed all at once or one by one", "[domain]") {
    const Incident incident =
        imported({noted("09:00"), noted("10:00"), noted("11:00", "2025-03-04")}, inRome());
    CHECK(assumptionsFound(incident) ==
          QStringList{QStringLiteral("time.import-zone 3"), QStringLiteral("time.import-day 2")});
    const auto findings = checks::findingsOf(incident, {});
    CHECK(checks::assumedOf(*incident.timeline.at(2), findings).zone);
    CHECK_FALSE(checks::assumedOf(*incident.timeline.at(2), findings).day);

    const Incident one =
        applied(edits::confirmTimes({incident.timeline.at(0)->id}, zone), incident);
    CHECK(assumedIn(one) == std::vector{day, zoneAndDay, zone});
    const Incident zones = answered("time.import-zone", incident);
    CHECK(assumedIn(zones) == std::vector{day, day, nothing});
    CHECK(assumptionsFound(answered("time.import-day", zones)).isEmpty());
}

TEST_CASE("where no zone is named at all, one question asks for all times", "[domain]") {
    Incident nowhere;
    nowhere.date = QDate(2025, 3, 4);
    const Incident incident = imported({noted("09:00", "2025-03-04")}, nowhere);
    CHECK(incident.timeline.at(0)->assumed == zone);
    CHECK(assumptionsFound(incident) == QStringList{QStringLiteral("time.zone-assumed")});
    CHECK(assumptionsFound(answered("time.zone-assumed", incident)).isEmpty());
}

TEST_CASE("who reads the times in another zone has said it, who converts them has not",
          "[domain]") {
    const Incident incident = imported({noted("09:00")}, inRome());
    const QString tokyo = QStringLiteral("Asia/Tokyo");
    CHECK(assumedIn(applied(edits::setTimeZone(tokyo), incident)) == std::vector{day});
    CHECK(assumedIn(applied(edits::convertTimeZone(tokyo), incident)) == std::vector{zoneAndDay});
}

TEST_CASE("a time that is typed over is no longer the source's", "[domain]") {
    const Incident incident = imported({noted("09:00")}, inRome());
    const QString id = incident.timeline.at(0)->id;
    const auto typed = [&](const char* text) {
        return assumedIn(applied(edits::setEventTime(id, QString::fromLatin1(text)), incident));
    };
    CHECK(typed("09:05") == std::vector{day});
    CHECK(typed("2025-03-03 09:05") == std::vector{nothing});
}

} // namespace afterword::tests::assumed_times_test
