// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"

namespace afterword::tests {

namespace {

PartialTime range() {
    PartialTime time;
    time.text = QStringLiteral("around 9:1? CET");
    time.start = someInstant(600);
    time.end = someInstant(1199);
    time.clock = QStringLiteral("09:10");
    time.zone = QStringLiteral("CET");
    time.approximate = true;
    time.offset = Duration(-90'500);
    time.open = PartialTime::Open::start;
    return time;
}

void fillHeader(Incident& incident) {
    incident.id = QStringLiteral("7d1c6a52-0b6e-4f43-9a57-3b1c7a0f5e21");
    incident.title = QStringLiteral("The queue *stopped* – 50% of mails late 📬");
    incident.status = IncidentStatus::inReview;
    incident.severity = Severity::sev2;
    incident.language = QStringLiteral("en-GB");
    incident.templateName = QStringLiteral("classic");
    incident.isPrivate = true;
    incident.timeZone = QStringLiteral("Europe/Vienna");
    incident.date = QDate(2026, 3, 1);
    incident.createdAt = someInstant(-5);
    incident.publishedAt = someInstant(90'000);
    incident.reviewDue = QDate(2026, 3, 8);
    incident.publishDue = QDate(2026, 3, 15);
    incident.tags = {QStringLiteral("mail"), QStringLiteral("queue"), QStringLiteral("mail")};
    incident.services = {QStringLiteral("smtp-out"), QStringLiteral("")};
    incident.related = {QStringLiteral("INC-3")};
    incident.people = {
        {QStringLiteral("Ada Roth"), PersonRole::owner, {QStringLiteral("@ada")}},
        {QStringLiteral("Ada Roth"), PersonRole::author, {}},
        {QStringLiteral("Ben \"B\" Ito"),
         PersonRole::commander,
         {QStringLiteral("b\nito"), QString()}},
    };
}

void fillTexts(Incident& incident) {
    incident.duration = QStringLiteral("about two hours");
    incident.moments.started = Moment{range(), QStringLiteral("e1")};
    incident.moments.detected = Moment{};
    incident.moments.mitigated = Moment{range(), QString()};
    Moment resolved;
    resolved.time.text = QStringLiteral("noon");
    resolved.time.end = someInstant(9000);
    resolved.event = QStringLiteral("e2");
    incident.moments.resolved = resolved;
    incident.impact = QStringLiteral("Mails were late.\n\n- all of them");
    incident.impactUsers = 5'000'000'000;
    incident.impactPercent = 0.1;
    incident.summary = QStringLiteral("S");
    incident.rootCauseSummary = QStringLiteral("R");
    incident.trigger = QStringLiteral("A deploy");
    incident.detection = QStringLiteral("An alert");
    incident.rootCause = QStringLiteral("A full disk");
    incident.resolution = QStringLiteral("A larger disk");
    incident.closing = QStringLiteral("Thanks to all.");
    incident.lessons = {QStringLiteral("Disks fill."),
                        {QStringLiteral("paging")},
                        {QStringLiteral("quotas"), QStringLiteral("")},
                        {QStringLiteral("it was Sunday")}};
    incident.fields = {{QStringLiteral("Region"), QStringLiteral("eu")},
                       {QStringLiteral("Region"), QStringLiteral("us")}};
    incident.asWritten = {{QStringLiteral("timeline"), QStringLiteral("Zeitlicher Ablauf")},
                          {QStringLiteral("severity"), QStringLiteral("SEV-2")}};
    incident.origin = {QStringLiteral("queue.md"), QStringLiteral("abc123"), someInstant(7)};
    incident.extra = {{QStringLiteral("x-later"), QJsonObject{{QStringLiteral("a"), 1.5}}}};
}

void fillRows(Incident& incident) {
    const QJsonObject extra{{QStringLiteral("x-row"), true}};
    incident.factors = {
        ContributingFactor{
            QStringLiteral("f1"), QStringLiteral("No quota"), QStringLiteral("process"), {}, extra},
        ContributingFactor{QStringLiteral("f2"),
                           QStringLiteral("No alert"),
                           QString(),
                           {QStringLiteral("f1"), QStringLiteral("gone")},
                           {}}};
    TimelineEvent first = someEvent(QStringLiteral("e1"), QStringLiteral("The disk is full"));
    first.time = range();
    first.kind = EventKind::detection;
    first.starred = true;
    first.origin = QStringLiteral("slack");
    first.sourceLine = QStringLiteral("[9:10] disk full");
    first.sourceHash = QStringLiteral("h1");
    first.assumed = Assumption::zoneAndDay;
    first.fields = {{QStringLiteral("Who"), QStringLiteral("ada")}};
    first.extra = extra;
    incident.timeline = {first, someEvent(QStringLiteral("e2"), QStringLiteral("Mail flows"), 90)};
    incident.improvements = {Improvement{QStringLiteral("i1"),
                                         QStringLiteral("Quotas"),
                                         QStringLiteral("For all queues"),
                                         {{QStringLiteral("Team"), QStringLiteral("mail")}},
                                         extra}};
    ActionItem action = someAction(QStringLiteral("a1"), QStringLiteral("Set a **quota**"));
    action.details = QStringLiteral("- [x] measure\n- [ ] set");
    action.status = ActionStatus::notDoing;
    action.kind = ActionKind::mitigate;
    action.priority = Priority::p1;
    action.owner = QStringLiteral("@ada");
    action.due = QDate(2026, 4, 1);
    action.tracker = QStringLiteral("OPS-12");
    action.reason = QStringLiteral("The queue goes away");
    action.blockedBy = QStringLiteral("OPS-9");
    action.factor = QStringLiteral("f1");
    action.improvement = QStringLiteral("i1");
    action.reopenedFrom = QStringLiteral("INC-2.1");
    action.createdAt = someInstant(1);
    action.doneAt = someInstant(2);
    action.verifyBy = QDate(2026, 5, 1);
    action.evidence = QStringLiteral("a graph");
    action.fields = {{QStringLiteral("Cost"), QStringLiteral("2 d")}};
    action.extra = extra;
    incident.actions = {action, someAction(QStringLiteral("a2"), QStringLiteral("Add an alert"))};
    incident.sections = {
        {QStringLiteral("Graphs"), 1, QStringLiteral("![g](g.png)"), Part::rootCause,
         Section::Place::after},
        {QString(), 0, QStringLiteral("aside"), Part::timeline, Section::Place::insideTop},
        {QString(), 0, QStringLiteral("another"), Part::timeline, Section::Place::insideEnd}};
    incident.attachments = {{QStringLiteral("t1"), QStringLiteral("g.png"),
                             QStringLiteral("image/png"), QStringLiteral("ff00"), 1234}};
    incident.comments = {{QStringLiteral("c1"), QStringLiteral("rootCause"), QStringLiteral("ben"),
                          someInstant(3), QStringLiteral("Why full?"), true}};
    incident.ignored = {{QStringLiteral("time.zone-assumed"), QStringLiteral("e1"),
                         QStringLiteral("we know"), QStringLiteral("14:05")}};
}

} // namespace

Instant someInstant(int seconds) {
    return instantFromMs(1'772'355'600'000 + qint64(seconds) * 1000);
}

TimelineEvent someEvent(const QString& id, const QString& text, int minute) {
    TimelineEvent event;
    event.id = id;
    event.text = text;
    event.time.text = QStringLiteral("+%1").arg(minute);
    event.time.start = someInstant(minute * 60);
    return event;
}

ActionItem someAction(const QString& id, const QString& title) {
    ActionItem action;
    action.id = id;
    action.title = title;
    return action;
}

Incident fullIncident() {
    Incident incident;
    fillHeader(incident);
    fillTexts(incident);
    fillRows(incident);
    return incident;
}

} // namespace afterword::tests
