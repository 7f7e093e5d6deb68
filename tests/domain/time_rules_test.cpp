// SPDX-License-Identifier: MIT
// Rules about times: of each, timelines that it must flag, and some that it must not.
#include "model/domain/checks/checks.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/times.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_rules_test {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A timeline as it was read, in UTC and on 3 May 2024 unless it says otherwise.
struct Sheet {
    std::vector<const char*> times;
    std::vector<std::pair<const char*, const char*>> moments = {}; ///< key and time
    const char* summary = "";
    bool isDated = true;
    Assumption assumed = Assumption::nothing; ///< of the first event, that an import brought
    int daysLater = 0;                        ///< by which its last event was placed too late
    const char* zone = "UTC";
    bool isDaySaid = true; ///< else the day was there for reading only
};

Incident incidentOf(const Sheet& sheet) {
    Incident incident;
    incident.timeZone = u(sheet.zone);
    incident.summary = u(sheet.summary);
    if (sheet.isDated) {
        incident.date = QDate(2024, 5, 3);
    }
    for (const char* text : sheet.times) {
        TimelineEvent event;
        event.id = u("e%1").arg(incident.timeline.size());
        event.time = edits::readTime(u(text), edits::timeContext(incident));
        event.assumed = incident.timeline.isEmpty() ? sheet.assumed : Assumption::nothing;
        incident.timeline.append(event);
    }
    if (sheet.daysLater > 0) {
        PartialTime& time = incident.timeline.last().edit().time;
        time.start = *time.start + std::chrono::hours(24 * sheet.daysLater);
    }
    if (!sheet.isDaySaid) {
        incident.date.reset();
    }
    for (const auto& [key, text] : sheet.moments) {
        incident = applied(edits::setMoment(u(key), u(text)), incident);
    }
    return incident;
}

struct Sample {
    const char* rule;
    std::vector<Sheet> flagged;
    std::vector<Sheet> passed;
};

Sheet told(const char* summary) {
    return {{}, {}, summary};
}

Sheet undated(std::vector<const char*> times) {
    return {std::move(times), {}, "", false};
}

Sheet imported(const char* time, Assumption assumed) {
    return {{time, "15:00"}, {}, "", true, assumed};
}

Sheet zoneless(std::vector<const char*> times) {
    return {std::move(times), {}, "", true, Assumption::nothing, 0, ""};
}

Sheet dayless(std::vector<const char*> times) {
    return {std::move(times), {}, "", true, Assumption::nothing, 0, "UTC", false};
}

/// While it ran, from its first moment to its last.
Sheet running(std::vector<const char*> times, const char* from, const char* to) {
    return {std::move(times), {{"started", from}, {"resolved", to}}};
}

Sheet late(std::vector<const char*> times) {
    return {std::move(times), {}, "", true, Assumption::nothing, 1};
}

const std::vector<Sample> kSamples{
    {"time.zone-assumed",
     {zoneless({"14:00"}), zoneless({"2024-05-03 14:00"}), zoneless({"2:00 PM", "14:10 UTC"})},
     {zoneless({"14:00 UTC"}), zoneless({"2024-05-03"}), {{"14:00"}}}},
    {"time.date-assumed",
     {dayless({"14:00"}), dayless({"2:00 PM"}), dayless({"14:00", "14:10 UTC"})},
     {dayless({"2024-05-03 14:00"}), dayless({"2024-05-03 14:00", "14:10"}), {{"14:00"}}}},
    {"time.order",
     {{{"14:00", "14:20", "14:05", "14:40"}},
      {{"14:00", "17:00", "14:10", "14:40"}},
      {{"14:00", "14:20", "14:30", "14:05"}}},
     {{{"14:00", "14:00", "14:10"}},
      {{"14:00", "14:30", "15:00", "14:05", "14:10", "14:50"}},
      {{"15:00", "14:30", "14:20", "14:00"}}}},
    {"time.midnight",
     {{{"23:10", "23:50", "00:20", "00:40"}},
      {{"2024-05-03 23:34", "2024-05-03 23:47", "2024-05-03 00:58"}},
      {{"10:00 PM", "11:30 PM", "12:15 AM"}}},
     {{{"2024-05-03 23:10", "2024-05-04 00:20", "2024-05-04 00:40"}},
      {{"14:00", "14:20", "09:00"}},
      {{"01:00", "22:00", "02:00", "23:00", "03:00", "23:30"}}}},
    {"time.silent-gap",
     {running({"14:00", "14:10", "15:40", "15:50"}, "14:00", "15:50"),
      running({"14:00", "14:05", "14:10", "16:10"}, "14:00", "16:10"),
      running({"14:00", "15:10", "16:00", "2024-05-05 14:00"}, "14:00", "2024-05-05 14:00")},
     {running({"14:00", "14:20", "14:40"}, "14:00", "14:40"),
      running({"14:00", "14:30", "18:00"}, "14:00", "14:30"),
      {{"13:00", "14:00", "18:00"}}}},
    {"time.date-missing",
     {undated({"14:00"}), undated({"2:00 PM", "2:10 PM"}), undated({"later", "14:10"})},
     {undated({"2024-05-03 14:00"}), undated({"later"}), {{"14:00"}}}},
    {"time.day-jump",
     {late({"14:00", "14:20", "14:10"}), late({"09:00", "12:00", "11:00"}),
      late({"20:00", "23:00", "22:50"})},
     {{{"09:00", "18:00"}},
      {{"2024-05-03 14:20", "2024-05-04 14:10"}},
      {{"14:00", "14:20", "14:30"}}}},
    {"time.future",
     {{{"2034-05-03 14:10"}}, {{"14:00", "2024-06-02 09:00"}}, {{"14:00", "2025-01-01"}}},
     {{{"14:00"}}, {{"2024-05-31 23:59"}}, {{"14:00", "May 2024"}}}},
    {"time.before-start",
     {{{}, {{"started", "14:00"}, {"detected", "13:50"}}},
      {{}, {{"started", "14:00"}, {"resolved", "13:59"}}},
      {{}, {{"started", "2024-05-04"}, {"mitigated", "2024-05-03 10:00"}}}},
     {{{}, {{"started", "14:00"}, {"detected", "14:00"}}},
      {{}, {{"started", "14:00"}, {"detected", "14:??"}}},
      {{}, {{"detected", "13:50"}}}}},
    {"time.moments-contradict",
     {{{}, {{"mitigated", "15:00"}, {"resolved", "14:30"}}},
      {{}, {{"mitigated", "2024-05-04"}, {"resolved", "2024-05-03 10:00"}}},
      {{}, {{"detected", "15:00"}, {"resolved", "14:59"}}}},
     {{{}, {{"mitigated", "15:00"}, {"resolved", "15:00"}}},
      {{}, {{"acknowledged", "15:00"}, {"resolved", "14:50"}}},
      {{}, {{"resolved", "14:30"}}}}},
    {"time.zone-contradicts",
     {{{"14:00 PST (UTC-7)"}}, {{"14:00 CET (UTC+2)", "14:10 UTC"}}, {{"14:00 EST (UTC-4)"}}},
     {{{"14:00 PST (UTC-8)"}}, {{"14:10 CET"}}, {{"2:00 PM"}}}},
    {"time.zone-ambiguous",
     {{{"14:00 IST"}}, {{"14:00 BST", "14:10 UTC"}}, {{"2:00 PM CST"}}},
     {{{"14:00 CET"}}, {{"14:10 UTC"}}, {{"2:00 PM PDT"}}}},
    {"time.import-zone",
     {imported("14:00", Assumption::zone), imported("2024-05-03 14:00", Assumption::zone),
      imported("14:00", Assumption::zoneAndDay)},
     {imported("14:00", Assumption::nothing), imported("14:00", Assumption::day), {{"14:00"}}}},
    {"time.import-day",
     {imported("14:00", Assumption::day), imported("2:00 PM", Assumption::day),
      imported("14:00", Assumption::zoneAndDay)},
     {imported("14:00", Assumption::nothing), imported("14:00", Assumption::zone), {{"14:00"}}}},
    {"time.weekday",
     {told("On Sunday, March 5th, 2024 the queue stalled."),
      told("The queue stalled on Monday, 2024-03-05."),
      told("It began on Friday 8 November 2023, in the evening.")},
     {told("On Tuesday, March 5th, 2024 the queue stalled."),
      told("On Sunday March 5th the queue stalled."),
      told("It stalled on Sunday. The review is on 2024-03-05.")}},
};

} // namespace

TEST_CASE("Rules about times flag what they are for, and nothing else", "[domain]") {
    checks::Options options;
    options.now = instantFromIso(u("2024-06-01T00:00:00Z"));
    for (const Sample& sample : kSamples) {
        const auto count = [&](const Sheet& sheet) {
            return checks::findingsOf(incidentOf(sheet), options, {u(sample.rule)}).size();
        };
        INFO(sample.rule);
        for (std::size_t i = 0; i < sample.flagged.size(); ++i) {
            INFO("flagged " << i);
            CHECK(count(sample.flagged.at(i)) == 1);
        }
        for (std::size_t i = 0; i < sample.passed.size(); ++i) {
            INFO("passed " << i);
            CHECK(count(sample.passed.at(i)) == 0);
        }
        CHECK(sample.flagged.size() >= 3);
        CHECK(sample.passed.size() >= 3);
    }
}

} // namespace afterword::tests::time_rules_test
