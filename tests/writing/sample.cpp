// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

namespace afterword::test {

PartialTime at(const char* text, const char* iso) {
    PartialTime time;
    time.text = QString::fromUtf8(text);
    time.start = instantFromIso(QString::fromLatin1(iso));
    return time;
}

TimelineEvent event(const char* text, const char* time, const char* iso) {
    TimelineEvent result;
    result.text = QString::fromUtf8(text);
    result.time = at(time, iso);
    return result;
}

Incident plainIncident() {
    Incident incident;
    incident.title = QStringLiteral("Postmortem: Mail queue stopped");
    incident.duration = QStringLiteral("June 3, 2024, 9:00 AM - 9:45 AM (UTC)");
    incident.timeZone = QStringLiteral("UTC");
    incident.impact = QStringLiteral("No mail left the building; 40% of users got no receipt.");
    incident.rootCauseSummary = QStringLiteral("A full disk on the relay.");
    incident.timeline = {event("The queue alert fired.", "9:00 AM", "2024-06-03T09:00:00Z"),
                         event("Old logs were deleted.", "9:45 AM", "2024-06-03T09:45:00Z")};
    incident.rootCause = QStringLiteral("Log rotation was off since the last rebuild.");
    incident.resolution = QStringLiteral("Space was freed and rotation switched on.");
    Improvement improvement;
    improvement.title = QStringLiteral("Images");
    improvement.text = QStringLiteral("Build relays from the same image as the rest.");
    incident.improvements = {improvement};
    for (const char* title : {"Alert on disks", "Test the rebuild"}) {
        ActionItem action;
        action.title = QString::fromLatin1(title);
        action.details = QStringLiteral("- Do it in staging.\n- Then everywhere.");
        incident.actions.append(action);
    }
    incident.closing = QStringLiteral("Thanks to all who answered the phone.");
    return incident;
}

Incident fullIncident() {
    Incident incident = plainIncident();
    incident.reference = QStringLiteral("INC-7");
    incident.status = IncidentStatus::inReview;
    incident.severity = Severity::sev2;
    incident.tags = QStringList{QStringLiteral("mail"), QStringLiteral("disk_full")};
    incident.services = QStringList{QStringLiteral("relay")};
    incident.related = QStringList{QStringLiteral("INC-3")};
    incident.people = {{QStringLiteral("Ada"), PersonRole::owner, {}},
                       {QStringLiteral("Bo"), PersonRole::responder, {}},
                       {QStringLiteral("Cy"), PersonRole::responder, {}}};
    incident.impactUsers = 12345;
    incident.summary = QStringLiteral("The relay filled its disk.\n\nMail waited for 45 minutes.");
    incident.detection = QStringLiteral("By the queue alert.");
    incident.trigger = QStringLiteral("A rebuild:\n\n1. image taken\n2. rotation forgotten");
    incident.moments.detected = Moment{at("9:02 AM", "2024-06-03T09:02:00Z"), {}};
    incident.factors = {
        ContributingFactor{QStringLiteral("f1"), QStringLiteral("No disk alert."), {}, {}, {}}};
    incident.timeline.first().edit().starred = true;
    TimelineEvent table =
        event("| host | free |\n| --- | --- |\n| relay | 0 |", "9:10 AM", "2024-06-03T09:10:00Z");
    incident.timeline.insert(1, table);
    TimelineEvent next =
        event("A second look.\n\n```\ndf -h\n\n\nok\n```", "8:00 AM", "2024-06-05T08:00:00Z");
    incident.timeline.append(next);
    ActionItem& first = incident.actions.first().edit();
    first.status = ActionStatus::done;
    first.owner = QStringLiteral("Ada_L *");
    first.due = QDate(2024, 6, 10);
    first.priority = Priority::p1;
    first.tracker = QStringLiteral("https://tracker.example/T_1_x");
    incident.lessons.learned = QStringLiteral("Rebuilds need a list.");
    incident.lessons.wentWell =
        QStringList{QStringLiteral("The alert fired."), QStringLiteral("- calm\n- quick")};
    incident.lessons.gotLucky = QStringList{QStringLiteral("It was Monday.")};
    incident.fields = {{QStringLiteral("Region"), QStringLiteral("eu | west")}};
    incident.sections = {{QStringLiteral("Background"), 1, QStringLiteral("The relay is [old][1]."),
                          Part::summary, Section::Place::after},
                         {QString(), 0, QStringLiteral("All times are UTC."), Part::timeline,
                          Section::Place::insideTop},
                         {QString(), 0, QStringLiteral("[1]: https://example.org/relay"),
                          Part::closing, Section::Place::after}};
    return incident;
}

writing::Template templateOf(const char* text) {
    writing::Template result;
    result.name = QStringLiteral("test");
    result.text = QString::fromUtf8(text);
    return result;
}

QString rendered(const char* text, const Incident& incident) {
    const writing::Catalogue catalogue;
    const auto result =
        writing::render(incident, templateOf(text), catalogue, {false, QDate(2024, 7, 1)});
    return result ? *result : QStringLiteral("error: ") + result.error().message;
}

} // namespace afterword::test
