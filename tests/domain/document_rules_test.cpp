// SPDX-License-Identifier: MIT
// What rules make of a document as a whole: what is said once, and what is told in other words.
#include "model/domain/checks/checks.h"
#include "model/domain/edits/times.h"

#include <catch2/catch.hpp>

namespace afterword::tests::document_rules_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

QStringList sentences(const char* rule, const Incident& incident) {
    QStringList said;
    const QList<Finding> findings = checks::findingsOf(incident, {}, {q(rule)});
    for (const Finding& finding : findings) {
        said.append(sentence(finding));
    }
    return said;
}

ActionItem action(const char* id, const char* owner = "", const char* factor = "") {
    ActionItem action;
    action.id = q(id);
    action.title = q("Limit the retry ") + q(id);
    action.owner = q(owner);
    action.factor = q(factor);
    return action;
}

ContributingFactor factor(const char* id) {
    ContributingFactor factor;
    factor.id = q(id);
    factor.text = q("The pool had no limit");
    return factor;
}

/// Events at these times, of the day.
Incident timelineOf(const std::vector<const char*>& times, const QDate& day = QDate(2024, 5, 3)) {
    Incident incident;
    incident.date = day;
    for (const char* text : times) {
        TimelineEvent event;
        event.id = q("e%1").arg(incident.timeline.size());
        event.text = q("Looked at the queue");
        event.time = edits::readTime(q(text), edits::timeContext(incident));
        incident.timeline.append(event);
    }
    incident.date.reset();
    return incident;
}

Section section(const char* heading, const char* text, Part after,
                Section::Place place = Section::Place::after) {
    return {q(heading), q(heading).isEmpty() ? 0 : 1, q(text), after, place};
}

} // namespace

TEST_CASE("Actions that all lack an owner or a date are one remark each", "[domain]") {
    Incident incident;
    incident.actions = {action("a1"), action("a2"), action("a3")};
    CHECK(sentences("action.owner", incident) ==
          QStringList{q("None of the 3 open actions has an owner.")});
    CHECK(sentences("action.due", incident) ==
          QStringList{q("None of the 3 open actions has a due date.")});
    const QList<Finding> found = checks::findingsOf(incident, {}, {q("action.owner")});
    CHECK(found.constFirst().anchor == q("actions"));
    const Edit ignored = checks::ignoreFinding(found.constFirst(), q("the team has them"));
    CHECK(sentences("action.owner", applied(ignored, incident)).isEmpty());

    incident.actions[2].edit().status = ActionStatus::done;
    CHECK(sentences("action.owner", incident).size() == 2); // two are named one by one
    incident.actions = {action("a1", "Ana"), action("a2"), action("a3"), action("a4")};
    CHECK(sentences("action.owner", incident) ==
          QStringList{q("“Limit the retry a2” has no owner."),
                      q("“Limit the retry a3” has no owner."),
                      q("“Limit the retry a4” has no owner.")});
}

TEST_CASE("Factors of an incident without actions are one remark at most", "[domain]") {
    Incident incident;
    incident.factors = {factor("f1"), factor("f2"), factor("f3")};
    CHECK(sentences("missing.actions", incident).size() == 1);
    CHECK(sentences("causes.unaddressed", incident).isEmpty());
    incident.severity = Severity::sev5; // that needs no action, as far as rules are asked
    CHECK(sentences("causes.unaddressed", incident) ==
          QStringList{q("No action addresses any of the 3 contributing factors.")});
    incident.actions = {action("a1", "Ana", "f1")};
    CHECK(sentences("causes.unaddressed", incident).size() == 2);
}

TEST_CASE("A day that the document says itself is not assumed", "[domain]") {
    Incident incident = timelineOf({"14:05", "14:10"});
    CHECK(sentences("time.date-assumed", incident).size() == 1);
    Incident titled = incident;
    titled.title = q("May 3rd, 2024: the queue stalled");
    CHECK(sentences("time.date-assumed", titled).isEmpty());
    titled.title = q("May 4th, 2024: the queue stalled");
    CHECK(sentences("time.date-assumed", titled).size() == 1);
    Incident headed = incident;
    headed.asWritten.insert(q("timeline.2024-05-03"), q("Friday"));
    CHECK(sentences("time.date-assumed", headed).isEmpty());
    Incident labelled = incident;
    labelled.fields = {{q("Start-time"), q("3/May/2024 2:05 PM")}};
    CHECK(sentences("time.date-assumed", labelled).isEmpty());
    incident.summary = q("On 3 May orders were late.");
    CHECK(sentences("time.date-assumed", incident).isEmpty());
}

TEST_CASE("Whole days need no time zone", "[domain]") {
    CHECK(sentences("time.zone-assumed", timelineOf({"2024-05-03", "2024-05-04"})).isEmpty());
    CHECK(sentences("time.zone-assumed", timelineOf({"2024-05-03", "14:05"})).size() == 1);
}

TEST_CASE("A clock without a day counts once when a moment tells it too", "[domain]") {
    Incident incident;
    for (const char* text : {"14:05", "14:10"}) {
        TimelineEvent event;
        event.id = q(text);
        event.time = edits::readTime(q(text), {});
        incident.timeline.append(event);
    }
    incident.moments.detected = Moment{edits::readTime(q("14:05"), {}), {}};
    incident.moments.resolved = Moment{edits::readTime(q("15:00"), {}), {}};
    CHECK(sentences("time.date-missing", incident) ==
          QStringList{q("3 times have a clock and no day: they have no place in time.")});
}

TEST_CASE("A silence behind the end, or with other times written elsewhere, is none", "[domain]") {
    Incident silent = timelineOf({"10:00", "10:05", "10:10", "14:00", "14:05"});
    silent.moments.started = Moment{silent.timeline.at(0)->time, q("e0")};
    silent.moments.resolved = Moment{silent.timeline.at(4)->time, q("e4")};
    CHECK(sentences("time.silent-gap", silent).size() == 1);
    Incident ended = silent;
    ended.timeline[2].edit().text = q("The queue has recovered");
    CHECK(sentences("time.silent-gap", ended).isEmpty());
    ended = silent;
    ended.timeline[2].edit().kind = EventKind::resolution;
    CHECK(sentences("time.silent-gap", ended).isEmpty());
    Incident elsewhere = silent;
    elsewhere.sections = {
        section("Context", "- 11:00 a call\n- 12:30 a deploy\n- 13:10 a retry", Part::timeline)};
    CHECK(sentences("time.silent-gap", elsewhere).isEmpty());
}

TEST_CASE("A date with the weekday of another one is told once", "[domain]") {
    Incident incident;
    incident.summary = q("On Sunday, March 5th, 2024 the queue stalled.");
    incident.impact = q("From Sunday, March 5th, 2024 on orders were late.");
    CHECK(sentences("time.weekday", incident) ==
          QStringList{q("“March 5th, 2024” is no Sunday: that day was a Tuesday.")});
    incident.impact.clear();
    for (const char* right : {"On Tuesday, March 5th, 2024 the queue stalled.",
                              "On Sunday March 5th the queue stalled.",
                              "It stalled on Sunday. The review is on 2024-03-05."}) {
        incident.summary = q(right);
        CHECK(sentences("time.weekday", incident).isEmpty());
    }
    incident.asWritten.insert(q("timeline.2024-03-05"), q("Monday (2024-03-05)"));
    CHECK(sentences("time.weekday", incident).size() == 1);
}

TEST_CASE("What running text tells is not missing", "[domain]") {
    Incident incident;
    incident.summary = q("At 10:02 it began, at 10:20 we were told, and at 11:40 it was over.");
    CHECK(sentences("missing.timeline", incident).isEmpty());
    incident.summary = q("From 10:02 to 11:40 it was slow.");
    CHECK(sentences("missing.timeline", incident).size() == 1);

    incident.summary = q("New users did not see their orders.");
    CHECK(sentences("missing.impact", incident).isEmpty());
    incident.summary = q("The users of the team. It is not ours.");
    CHECK(sentences("missing.impact", incident).size() == 1);

    incident.summary = q("注文が二時間遅れた。");
    CHECK(sentences("missing.resolution", incident).isEmpty());
}

TEST_CASE("A summary may have another name, or be its parts", "[domain]") {
    Incident incident;
    incident.sections = {section("Background", "The queue stalled.", Part::title)};
    CHECK(sentences("missing.summary", incident).isEmpty());
    incident.sections = {section("Notes", "The queue stalled.", Part::timeline)};
    CHECK(sentences("missing.summary", incident).size() == 1);
    incident.impact = q("Orders were late.");
    CHECK(sentences("missing.summary", incident).size() == 1);
    incident.duration = q("2 hours");
    CHECK(sentences("missing.summary", incident).isEmpty());
}

TEST_CASE("Of a document that was read, names of parts that are empty are told", "[domain]") {
    Incident incident;
    incident.origin.name = q("queue.md");
    incident.sections = {section("Stats", "", Part::title)}; // its text became values
    CHECK(sentences("leftover.heading", incident).isEmpty());
    incident.sections = {section("Analysis", "", Part::rootCause)};
    CHECK(sentences("leftover.heading", incident) ==
          QStringList{q("Nothing stands below “Analysis”.")});
    incident.rootCause = q("A lock.");
    CHECK(sentences("leftover.heading", incident).isEmpty());
    // The rows below this one are actions.
    incident.sections = {section("", "#### For the team\n\n#### For others", Part::actions,
                                 Section::Place::insideTop)};
    CHECK(sentences("leftover.heading", incident).isEmpty());
}

} // namespace afterword::tests::document_rules_test
