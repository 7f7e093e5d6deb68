// SPDX-License-Identifier: MIT
#include "rich_incident.h"

namespace afterword::tests {

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

PartialTime clockTime(const QString& clock) {
    PartialTime time;
    time.text = clock;
    time.clock = clock;
    time.start = toInstant(
        QDateTime(QDate(2024, 6, 11), QTime::fromString(clock, QStringLiteral("HH:mm")), Qt::UTC));
    return time;
}

TimelineEvent event(const char* id, const char* clock, EventKind kind, const char* words) {
    TimelineEvent e;
    e.id = text(id);
    e.time = clockTime(text(clock));
    e.kind = kind;
    e.text = text(words);
    return e;
}

void addTimeline(Incident& v) {
    v.timeline = {
        event("e1", "09:12", EventKind::change,
              "Release 418 of the checkout service goes out to all regions."),
        event("e2", "09:20", EventKind::detection,
              "The latency alert of the payment gateway fires."),
        event(
            "e3", "09:27", EventKind::other,
            "Ana joins the call; the dashboards show that each request waits for a connection from "
            "the pool, although the database itself is idle."),
        event("e4", "09:41", EventKind::hypothesis,
              "A slow query is suspected, and ruled out by the query log."),
        event("e5", "10:05", EventKind::mitigation,
              "Release 417 is rolled back to, region by region."),
        event("e6", "10:22", EventKind::resolution, "Error rates are back to normal everywhere."),
    };
}

void addActions(Incident& v) {
    ActionItem limit;
    limit.id = QStringLiteral("a1");
    limit.reference = QStringLiteral("INC-12.1");
    limit.title = text("Give the pool a limit that fails fast");
    limit.details = text("- [x] Agree on a timeout with the payment team\n- [ ] Set it in all "
                         "regions\n- [ ] Alert when it is reached");
    limit.status = ActionStatus::inProgress;
    limit.priority = Priority::p1;
    limit.kind = ActionKind::prevent;
    limit.owner = text("Ana Silva");
    limit.due = QDate(2024, 7, 1);
    limit.tracker = text("PAY-318");
    ActionItem canary;
    canary.id = QStringLiteral("a2");
    canary.reference = QStringLiteral("INC-12.2");
    canary.title = text("Release to one region first");
    canary.details = text("- Write down which region is first, and why");
    ActionItem drill;
    drill.id = QStringLiteral("a3");
    drill.title = text("Repeat the rollback as a drill");
    drill.status = ActionStatus::notDoing;
    drill.reason = text("The yearly exercise covers it");
    v.actions = {limit, canary, drill};
}

void addProse(Incident& v) {
    v.summary =
        text("For seventy minutes one in three payments did not go through, because the checkout "
             "service ran out of database connections after a release.");
    v.impact = text("About 12,400 customers saw an error when they paid. Carts were kept, and most "
                    "of them came "
                    "back within the day.");
    v.rootCauseSummary =
        text("A connection was taken twice for each request, and given back once.");
    v.detection = text("An alert on latency, eight minutes after the release.");
    v.trigger = text("Release 418 of the checkout service.");
    v.rootCause = text(
        "The new retry wrapper opened its own transaction inside of the request's one. Under load "
        "both "
        "waited for the same pool, and neither gave up.\n\nThe pool has had no limit on waiting "
        "since it was introduced.");
    v.resolution =
        text("Rolling back to release 417 freed the connections within a minute per region.");
    v.closing = text("Thanks to everybody on the call, and to support for the calm answers.");
}

} // namespace

Incident richIncident() {
    Incident v;
    v.id = QStringLiteral("rich");
    v.reference = QStringLiteral("INC-12");
    v.title = text("Payments fail while the connection pool is exhausted");
    v.severity = Severity::sev2;
    v.status = IncidentStatus::inReview;
    v.timeZone = QStringLiteral("UTC");
    v.date = QDate(2024, 6, 11);
    v.tags = {text("payments"), text("release")};
    v.services = {text("checkout"), text("payment-gateway")};
    v.people = {{text("Ana Silva"), PersonRole::owner, {}},
                {text("Jonas Weber"), PersonRole::commander, {}}};
    v.duration = text("11 June 2024, 09:12 to 10:22 UTC");
    v.moments.started = Moment{clockTime(text("09:12")), {}};
    v.moments.detected = Moment{clockTime(text("09:20")), text("e2")};
    v.moments.resolved = Moment{clockTime(text("10:22")), text("e6")};
    v.impactUsers = 12400;
    v.impactPercent = 33;
    addProse(v);
    addTimeline(v);
    ContributingFactor factor;
    factor.id = QStringLiteral("f1");
    factor.text = text("Load tests run with a single user");
    factor.category = text("Testing");
    v.factors = {factor};
    Improvement review;
    review.id = QStringLiteral("i1");
    review.title = text("Review of pooled resources");
    review.text = text("Each service says in its readme which pools it uses and what happens when "
                       "they are empty.");
    v.improvements = {review};
    addActions(v);
    v.lessons.wentWell = {text("The rollback was one command")};
    v.lessons.wentPoorly = {text("The pool's metrics were on nobody's dashboard")};
    v.lessons.gotLucky = {text("It was a Tuesday morning")};
    Section section;
    section.heading = text("Supporting data");
    section.level = 1;
    section.text = text("Graphs are in the team's drive.");
    section.after = Part::lessons;
    v.sections = {section};
    v.fields = {{text("Region"), text("all")}};
    return v;
}

Incident longIncident(int events) {
    Incident v = richIncident();
    v.timeline.clear();
    for (int i = 0; i < events; ++i) {
        TimelineEvent row = event("e", "09:00", EventKind::other, "One more thing was seen. ");
        row.id = QStringLiteral("e%1").arg(i);
        row.text = row.text.repeated(1 + i % 7);
        v.timeline.append(Row(row));
    }
    return v;
}

} // namespace afterword::tests
