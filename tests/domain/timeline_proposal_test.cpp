// SPDX-License-Identifier: MIT
#include "model/base/ids.h"
#include "model/domain/derived.h"
#include "model/domain/edits/import_events.h"
#include "model/domain/edits/times.h"
#include "model/domain/source_times.h"
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests::timeline_proposal_test {

namespace {

SourceEvent said(const char* at, const char* text) {
    SourceEvent event;
    event.time.instant = instantFromIso(QString::fromLatin1(at));
    event.text = QString::fromUtf8(text);
    event.origin = QStringLiteral("slack");
    event.line = event.text;
    event.hash = QString::fromLatin1(at) + event.text;
    event.hash.remove(u' ');
    return event;
}

SourceEvent clocked(const char* clock, const char* text = "x") {
    SourceEvent event = said("", text);
    event.time = {};
    event.time.clock = QTime::fromString(QString::fromLatin1(clock), Qt::ISODate);
    event.hash += QString::fromLatin1(clock);
    return event;
}

Incident berlin() {
    Incident incident;
    incident.timeZone = QStringLiteral("Europe/Berlin");
    incident.date = QDate(2024, 5, 1);
    return incident;
}

TimelineEvent existing(const Incident& incident, const char* id, const char* time,
                       const char* text) {
    TimelineEvent event;
    event.id = QString::fromLatin1(id);
    event.time = edits::readTime(QString::fromLatin1(time), edits::timeContext(incident));
    event.text = QString::fromUtf8(text);
    return event;
}

std::vector<std::string> texts(const Proposal& proposal) {
    std::vector<std::string> all;
    for (const ProposedEvent& event : proposal.events) {
        all.push_back(event.event.time.text.toStdString());
    }
    return all;
}

std::vector<std::string> rules(const Proposal& proposal) {
    std::vector<std::string> all;
    for (const Finding& finding : proposal.findings) {
        all.push_back(finding.rule.toStdString());
    }
    return all;
}

edits::EventImport everything(const Proposal& proposal) {
    edits::EventImport import;
    for (const ProposedEvent& event : proposal.events) {
        if (event.standing == ProposedEvent::Standing::fresh) {
            import.added.append(event.event);
        }
    }
    return import;
}

} // namespace

TEST_CASE("instants are written in the document's zone", "[domain][sources]") {
    const Proposal proposal = proposalFor(
        {said("2024-05-01T10:00:00.700Z", "a"), said("2024-05-01T10:00:07Z", "b"),
         said("2024-05-02T10:00:00Z", "c"), said("2024-10-27T00:30:00Z", "d"), // first 02:30
         said("2024-10-27T01:30:00Z", "e")},
        berlin(), {});
    CHECK(texts(proposal) == std::vector<std::string>{"12:00", "12:00:07", "2024-05-02 12:00",
                                                      "2024-10-27 02:30", "2024-10-27 01:30 UTC"});
    CHECK(rules(proposal).empty());
    const TimeContext context = edits::timeContext(berlin());
    for (const ProposedEvent& event : proposal.events) {
        INFO(event.event.time.text.toStdString());
        CHECK(edits::readTime(event.event.time.text, context) == event.event.time);
    }
}

TEST_CASE("a document without times takes the zone of what comes in", "[domain][sources]") {
    const QList<SourceEvent> events{said("2024-05-01T10:00:00Z", "a")};
    CHECK(zoneAfterImport(events, {}, {}) == QLatin1String("UTC"));
    CHECK(zoneAfterImport({clocked("10:00:00")}, {}, {}).isEmpty());
    SourceOptions options;
    options.zone = QStringLiteral("Asia/Tokyo");
    CHECK(zoneAfterImport(events, {}, options) == options.zone);
    CHECK(zoneAfterImport(events, berlin(), options) == berlin().timeZone);
    CHECK(texts(proposalFor(events, {}, options)).front() == "2024-05-01 19:00");

    Incident timed; // its times are taken as UTC, which nobody has said
    timed.timeline.append(existing(timed, "a", "2024-05-01 09:00", "first"));
    CHECK(zoneAfterImport(events, timed, {}).isEmpty());
    CHECK(texts(proposalFor(events, timed, {})).front() == "10:00 UTC");
}

TEST_CASE("clocks take zone and day from what is said, or say what they assumed",
          "[domain][sources]") {
    SourceOptions options;
    options.zone = QStringLiteral("America/New_York");
    options.date = QDate(2024, 5, 3);
    const Proposal told =
        proposalFor({clocked("22:00:00"), clocked("00:30:00")}, berlin(), options);
    CHECK(texts(told) == std::vector<std::string>{"2024-05-04 04:00", "2024-05-04 06:30"});
    CHECK(rules(told).empty());

    const Proposal assumed = proposalFor({clocked("22:00:00"), clocked("00:30:00")}, berlin(), {});
    CHECK(texts(assumed) == std::vector<std::string>{"22:00", "2024-05-02 00:30"});
    CHECK(rules(assumed) == std::vector<std::string>{"source.zone-assumed", "source.date-assumed"});
    CHECK(assumed.zoneTaken == berlin().timeZone);
    CHECK(assumed.events.front().isDoubtful);

    const Proposal unknown = proposalFor({clocked("22:00:00")}, {}, {});
    CHECK(texts(unknown) == std::vector<std::string>{"22:00"});
    CHECK_FALSE(unknown.events.front().event.time.isPlaced());
    CHECK(rules(unknown) == std::vector<std::string>{"source.zone-assumed", "source.date-missing"});
}

TEST_CASE("days without a year pass New Year", "[domain][sources]") {
    const auto on = [](int month, int day) {
        SourceEvent event = clocked("23:59:58");
        event.time.day = QDate(2000, month, day);
        event.time.hasYear = false;
        return event;
    };
    SourceOptions options;
    options.year = 2023;
    options.zone = QStringLiteral("UTC");
    CHECK(texts(proposalFor({on(12, 31), on(1, 1)}, {}, options)) ==
          std::vector<std::string>{"2023-12-31 23:59:58", "2024-01-01 23:59:58"});
    Incident january = berlin();
    january.date = QDate(2024, 1, 2);
    options.year.reset();
    const Proposal nearest = proposalFor({on(12, 31), on(1, 1)}, january, options);
    CHECK(texts(nearest) == std::vector<std::string>{"2024-01-01 00:59:58", "00:59:58"});
    CHECK(rules(nearest) == std::vector<std::string>{"source.year-assumed", "source.year-assumed"});
    CHECK(rules(proposalFor({on(12, 31)}, {}, options)) ==
          std::vector<std::string>{"source.year-missing"});
}

TEST_CASE("times of people keep what they leave open", "[domain][sources]") {
    SourceEvent event = clocked("");
    event.time = {};
    event.time.words = QStringLiteral("~14:05");
    SourceOptions options;
    options.zone = QStringLiteral("America/New_York");
    const Proposal proposal = proposalFor({event}, berlin(), options);
    const PartialTime& time = proposal.events.front().event.time;
    CHECK(time.approximate);
    CHECK(toIso(*time.start) == QLatin1String("2024-05-01T18:05:00Z"));
}

TEST_CASE("what the timeline has is known again", "[domain][sources]") {
    using Standing = ProposedEvent::Standing;
    Incident incident = berlin();
    incident.timeline.append(existing(incident, "old", "12:00", "Restarted the primary database"));
    const QList<SourceEvent> source{said("2024-05-01T10:00:31Z", "restarted primary database!"),
                                    said("2024-05-01T10:05:00Z", "all good")};
    const Proposal first = proposalFor(source, incident, {});
    CHECK(first.events.at(0).standing == Standing::similar);
    CHECK(first.events.at(0).resembled == QLatin1String("old"));
    CHECK(first.events.at(1).standing == Standing::fresh);

    edits::EventImport import = everything(first);
    import.merged.append(first.events.at(0));
    const Incident after = applied(edits::importEvents(import), incident);
    REQUIRE(after.timeline.size() == 2);
    const TimelineEvent& merged = *after.timeline.first();
    CHECK(merged.text == QLatin1String("Restarted the primary database"));
    CHECK(merged.origin == QLatin1String("slack"));
    CHECK(merged.sourceHash == source.at(0).hash);

    const Proposal again = proposalFor(source, after, {});
    CHECK(again.count(Standing::present) == 2);
    CHECK(applied(edits::importEvents(everything(again)), after) == after);
}

TEST_CASE("an event may have several sources", "[domain][sources]") {
    Incident incident = berlin();
    TimelineEvent event = existing(incident, "old", "12:00", "db1 is down");
    event.origin = QStringLiteral("pagerduty");
    event.sourceHash = QStringLiteral("p1");
    event.sourceLine = QStringLiteral("{}");
    incident.timeline.append(event);
    const Proposal proposal =
        proposalFor({said("2024-05-01T10:00:31Z", "db1 is down")}, incident, {});
    edits::EventImport import;
    import.merged = proposal.events;
    const TimelineEvent both = *applied(edits::importEvents(import), incident).timeline.first();
    CHECK(both.origin == QLatin1String("pagerduty"));
    CHECK(isMadeOf(both, QStringLiteral("p1")));
    CHECK(isMadeOf(both, proposal.events.first().event.sourceHash));
    CHECK_FALSE(isMadeOf(both, QStringLiteral("p")));
}

TEST_CASE("imported events stand where their bounds belong", "[domain][sources]") {
    Incident incident = berlin();
    for (const char* time : {"12:00", "", "14:00", "14:00"}) {
        incident.timeline.append(existing(incident, newId().toLatin1().constData(), time, time));
    }
    SourceEvent timeless = said("2024-05-01T10:00:00Z", "behind 12:30");
    timeless.time = {};
    timeless.hash += u'x';
    const Proposal proposal = proposalFor(
        {said("2024-05-01T12:00:00Z", "with 14:00"), said("2024-05-01T10:30:00Z", "12:30"),
         timeless, said("2024-05-01T09:00:00Z", "11:00"), said("2024-05-01T18:00:00Z", "20:00")},
        incident, {});
    const Incident after = applied(edits::importEvents(everything(proposal)), incident);
    std::vector<std::string> order;
    for (const Row<TimelineEvent>& event : after.timeline) {
        order.push_back(event->text.toStdString());
    }
    CHECK(order == std::vector<std::string>{"11:00", "12:00", "", "12:30", "behind 12:30", "14:00",
                                            "14:00", "with 14:00", "20:00"});
    CHECK(timelineOrder(after.timeline) == after.timeline);
}

TEST_CASE("texts that tell the same are known", "[domain][sources]") {
    const auto [a, b, same] = GENERATE(table<const char*, const char*, bool>({
        {"Restarted the primary", "restarted **the** primary.", true},
        {"Jane: restarted the primary database", "restarted the primary", true},
        {"ok", "it is ok again", false},
        {"Imported #11910459", "Imported #11910460", false},
        {"failover to db2 is done now", "failover to db2 done", true},
        {"", "x", false},
        {"", "", false},
    }));
    INFO(a << " / " << b);
    CHECK(tellsTheSame(QString::fromUtf8(a), QString::fromUtf8(b)) == same);
    CHECK(tellsTheSame(QString::fromUtf8(b), QString::fromUtf8(a)) == same);
}

} // namespace afterword::tests::timeline_proposal_test
