// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::derived_test {

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

TimelineEvent event(const char* id, const char* time, const char* text) {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    context.date = QDate(2024, 6, 1);
    TimelineEvent result;
    result.id = utf8(id);
    if (const auto reading = parseTime(utf8(time), context)) {
        result.time = reading->time;
    } else {
        result.time.text = utf8(time);
    }
    result.text = utf8(text);
    return result;
}

QStringList idsOf(const QList<Row<TimelineEvent>>& timeline) {
    QStringList ids;
    for (const Row<TimelineEvent>& row : timeline) {
        ids.append(row->id);
    }
    return ids;
}

std::optional<qint64> users(const char* impact) {
    Incident incident;
    incident.impact = utf8(impact);
    return derivedFrom(incident).impactUsers;
}

std::optional<double> percent(const char* impact) {
    Incident incident;
    incident.impact = utf8(impact);
    return derivedFrom(incident).impactPercent;
}

} // namespace

TEST_CASE("users are counted from the impact", "[domain]") {
    const std::pair<const char*, qint64> rows[] = {
        {"amounting to around 200,000 users", 200000},
        {"1.2 million customers could not log in", 1200000},
        {"12k users saw errors", 12000},
        {"2M active users", 2000000},
        {"ca. 3 500 Kunden", 3500},
        {"rund 200.000 Nutzer", 200000},
        {"about 2,500 of our users", 2500},
        {"1,200 to 1,500 paying customers", 1500},
        {"First 40 customers called, later 310 customers", 310},
        {"12 unique visitors", 12},
        {"**450** user accounts were locked", 450},
        {"0 customers were hit", 0},
        {"5 thousand subscribers", 5000},
        {"about 2000 users", 2000},
        {"80% of our users, or 4,000 people", 4000},
    };
    for (const auto& [impact, count] : rows) {
        INFO(impact);
        CHECK(users(impact) == std::optional<qint64>(count));
    }
}

TEST_CASE("numbers of other things are not users", "[domain]") {
    for (const char* impact :
         {"80% of our user base", "for 2 hours users could not log in", "in 2023 users left",
          "3:00 pm: clients can load", "10 tickets from customers", "500 requests per user",
          "80% of our 250,000 users", "2 sites that external users see", "tier 1 customers",
          "v2 users", "$200,000 customers", "10 errors, users noticed", "5 reports by users",
          "On March 15, 2023 users saw errors", "1,000 users were not affected",
          "300 out of 10,000 requests", "users waited 20 minutes", ""}) {
        INFO(impact);
        CHECK_FALSE(users(impact));
    }
}

TEST_CASE("a share is that of users or their traffic", "[domain]") {
    const std::pair<const char*, double> rows[] = {
        {"Approximately 80% of our user base", 80},
        {"80 percent of users", 80},
        {"~34% of US requests failing", 34},
        {"2.5% of customers", 2.5},
        {"2,5 % der Nutzer", 2.5},
        {"34% to 97% of requests", 97},
        {"CPU at 95%. 12% of traffic dropped", 12},
        {"30% of our users, then 50% of users", 30},
        {"97% of evaluation requests", 97},
        {"20 Prozent unserer Kunden", 20},
    };
    for (const auto& [impact, share] : rows) {
        INFO(impact);
        REQUIRE(percent(impact));
        CHECK(*percent(impact) == Approx(share));
    }
    for (const char* impact : {"CPU at 90%", "90% of disk space", "80% CPU by users", "no users",
                               "99.9% of requests succeeded", "50% more users", "200% of traffic",
                               "5% error rate for users", "20% of servers, users noticed"}) {
        INFO(impact);
        CHECK_FALSE(percent(impact));
    }
}

TEST_CASE("the summary speaks where the impact is silent", "[domain]") {
    Incident incident;
    incident.impact = QStringLiteral("Logins failed for 300 users.");
    incident.summary = QStringLiteral("5% of users and 9,000 customers had errors.");
    CHECK(derivedFrom(incident).impactUsers == 300);
    CHECK(derivedFrom(incident).impactPercent == 5.0);
}

TEST_CASE("a duration line gives start and end", "[domain]") {
    struct Row {
        const char* duration;
        const char* started;
        const char* resolved;
    };
    const Row rows[] = {
        {"March 15, 2023, 2:00 PM - 4:30 PM (UTC)", "2023-03-15T14:00:00Z", "2023-03-15T16:30:00Z"},
        {"It lasted from 3:00 PM to 6:30 PM (Kigali Time) on November 15, 2023.",
         "2023-11-15T13:00:00Z", "2023-11-15T16:30:00Z"},
        {"23:10 - 00:20 UTC (70 minutes)", "2024-06-01T23:10:00Z", "2024-06-02T00:20:00Z"},
        {"About 2 h (14:00 - 16:00 CET)", "2024-06-01T13:00:00Z", "2024-06-01T15:00:00Z"},
        {"It started at 5:00 AM GMT on May 12, 2024, and ended at 8:00 AM GMT the same day.",
         "2024-05-12T05:00:00Z", "2024-05-12T08:00:00Z"},
    };
    for (const Row& row : rows) {
        INFO(row.duration);
        Incident incident;
        incident.date = QDate(2024, 6, 1);
        incident.duration = utf8(row.duration);
        const Moments moments = derivedFrom(incident).moments;
        REQUIRE(moments.started);
        REQUIRE(moments.resolved);
        REQUIRE(moments.started->time.start);
        REQUIRE(moments.resolved->time.start);
        CHECK(toIso(*moments.started->time.start) == QLatin1String(row.started));
        CHECK(toIso(*moments.resolved->time.start) == QLatin1String(row.resolved));
        CHECK(moments.started->time.isInstant());
        CHECK(moments.started->event.isEmpty());
    }
    Incident incident;
    incident.duration = QStringLiteral("2 hours and 30 minutes");
    CHECK_FALSE(derivedFrom(incident).moments.started);
    CHECK_FALSE(derivedFrom(incident).moments.resolved);
}

TEST_CASE("a duration without a day takes that of the timeline", "[domain]") {
    Incident incident;
    incident.duration = QStringLiteral("10:00 - 12:00 UTC");
    incident.timeline.append(event("a", "10:05", "Something"));
    const Moments moments = derivedFrom(incident).moments;
    REQUIRE(moments.started);
    CHECK(toIso(*moments.started->time.start) == QLatin1String("2024-06-01T10:00:00Z"));
}

TEST_CASE("the timeline says what the duration does not", "[domain]") {
    Incident incident;
    incident.timeline = {event("begin", "09:58", "**OUTAGE BEGINS**"),
                         event("quiet", "10:00", "Nothing was detected at first"),
                         event("alert", "10:05", "An alert fired"),
                         event("ack", "10:07", "On-call acknowledged the page"),
                         event("not", "10:20", "Not mitigated by the restart"),
                         event("fix", "10:30", "Impact mitigated by failing over"),
                         event("early", "10:40", "The issue could not be resolved by that"),
                         event("done", "11:00", "Incident resolved."),
                         event("later", "12:00", "Wrote the report")};
    const Moments moments = derivedFrom(incident).moments;
    REQUIRE(moments.started);
    REQUIRE(moments.acknowledged);
    REQUIRE(moments.mitigated);
    REQUIRE(moments.resolved);
    CHECK(moments.started->event == QLatin1String("begin"));
    CHECK(moments.acknowledged->event == QLatin1String("ack"));
    CHECK(moments.mitigated->event == QLatin1String("fix"));
    CHECK(moments.mitigated->time == incident.timeline.at(5)->time);
    CHECK(moments.resolved->event == QLatin1String("done"));
}

TEST_CASE("detection is the first event that says so", "[domain]") {
    Incident incident;
    incident.timeline = {event("deploy", "10:00", "Deployed the new version, no alert"),
                         event("seen", "10:05", "Errors were noticed by support"),
                         event("alert", "10:09", "Alert fired")};
    REQUIRE(derivedFrom(incident).moments.detected);
    CHECK(derivedFrom(incident).moments.detected->event == QLatin1String("seen"));
    CHECK_FALSE(derivedFrom(incident).moments.started);
    CHECK_FALSE(derivedFrom(incident).moments.acknowledged);
    CHECK_FALSE(derivedFrom(incident).moments.resolved);
}

TEST_CASE("derived values fill gaps and replace nothing", "[domain]") {
    Incident incident;
    incident.impact = QStringLiteral("70% of users: 400 users.");
    incident.impactUsers = 3;
    fillDerived(incident);
    CHECK(incident.impactUsers == 3);
    CHECK(incident.impactPercent == 70.0);
    const Incident once = incident;
    fillDerived(incident);
    CHECK(incident == once);
}

TEST_CASE("the timeline's order is by bounds, stable, and total", "[domain]") {
    const QList<Row<TimelineEvent>> timeline{
        event("first", "unknown", ""),   event("c", "12:00", ""),
        event("follows c", "later", ""), event("a", "10:00 - 11:00", ""),
        event("b", "10:00 - 11:30", ""), event("a0", "10:00", ""),
        event("a1", "10:00", ""),        event("before", "before 9:00", "")};
    const QStringList expected{QStringLiteral("first"), QStringLiteral("before"),
                               QStringLiteral("a0"),    QStringLiteral("a1"),
                               QStringLiteral("a"),     QStringLiteral("b"),
                               QStringLiteral("c"),     QStringLiteral("follows c")};
    const auto ordered = timelineOrder(timeline);
    CHECK(idsOf(ordered) == expected);
    CHECK(timelineOrder(ordered) == ordered);
}

TEST_CASE("durations count from the start", "[domain]") {
    Moments moments;
    moments.started = Moment{event("", "10:00", "").time, {}};
    moments.detected = Moment{event("", "10:05", "").time, {}};
    moments.mitigated = Moment{event("", "10:??", "").time, {}};
    moments.resolved = Moment{event("", "~12:30", "").time, {}};
    const Durations durations = durationsOf(moments);
    CHECK(durations.detect == TimeSpan{std::chrono::minutes(5), std::chrono::minutes(5), false});
    CHECK_FALSE(durations.acknowledge);
    CHECK(durations.mitigate ==
          TimeSpan{std::chrono::minutes(0), std::chrono::seconds(3599), false});
    CHECK(durations.total == TimeSpan{std::chrono::minutes(150), std::chrono::minutes(150), true});
    CHECK(durations.resolve == durations.total);
    moments.started.reset();
    CHECK_FALSE(durationsOf(moments).total);
}

TEST_CASE("an open end makes no span", "[domain]") {
    Moments moments;
    moments.started = Moment{event("", "10:00", "").time, {}};
    moments.resolved = Moment{event("", "after 12:00", "").time, {}};
    CHECK_FALSE(durationsOf(moments).total);
}

} // namespace afterword::tests::derived_test
