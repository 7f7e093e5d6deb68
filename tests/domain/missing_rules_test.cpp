// SPDX-License-Identifier: MIT
// The rules about what is not said, each with incidents that it must flag and must leave alone.
#include "model/domain/checks/checks.h"

#include <catch2/catch.hpp>

namespace afterword::tests::missing_rules_test {

namespace {

using Change = void (*)(Incident&);

QString u(const char* text) {
    return QString::fromUtf8(text);
}

TimelineEvent eventOf(EventKind kind, const char* text) {
    TimelineEvent event;
    event.id = u("e1");
    event.kind = kind;
    event.text = u(text);
    return event;
}

ActionItem actionOf(const char* id, const char* owner, const char* factor = "") {
    ActionItem action;
    action.id = u(id);
    action.title = u("Limit the retry");
    action.owner = u(owner);
    action.factor = u(factor);
    return action;
}

ContributingFactor factorOf(const char* id) {
    ContributingFactor factor;
    factor.id = u(id);
    factor.text = u("The pool had no limit");
    return factor;
}

void nothing(Incident&) {}
void sev1(Incident& v) {
    v.severity = Severity::sev1;
}
void sev2(Incident& v) {
    v.severity = Severity::sev2;
}
void sev3(Incident& v) {
    v.severity = Severity::sev3;
}
void sev4(Incident& v) {
    v.severity = Severity::sev4;
}
void sev5(Incident& v) {
    v.severity = Severity::sev5;
}
void blankTitle(Incident& v) {
    v.title = u("  ");
}
void title(Incident& v) {
    v.title = u("Queue stalled");
}
void otherTitle(Incident& v) {
    v.title = u("停電");
}
void shortTitle(Incident& v) {
    v.title = u("x");
}
void blankSummary(Incident& v) {
    v.summary = u(" \n");
}
void summary(Incident& v) {
    v.summary = u("The queue stalled.");
}
void impactAndCause(Incident& v) {
    v.impact = u("Orders were late.");
    v.rootCauseSummary = u("A lock.");
}
void impact(Incident& v) {
    v.impact = u("Orders were late.");
}
void users(Incident& v) {
    v.impact = u("Orders were late.");
    v.impactUsers = 4500;
}
void percent(Incident& v) {
    v.impactPercent = 12;
}
void everyone(Incident& v) {
    v.impact = u("All customers saw an error.");
}
void figures(Incident& v) {
    v.impact = u("About 12% of requests failed.");
}
void longImpact(Incident& v) {
    v.impact = u("Some users saw errors, others did not.");
}
void mildImpact(Incident& v) {
    v.impact = u("Orders were late.");
    v.severity = Severity::sev4;
}
void detection(Incident& v) {
    v.timeline = {eventOf(EventKind::detection, "Pager")};
}
void investigation(Incident& v) {
    v.timeline = {eventOf(EventKind::investigation, "Looked")};
}
void alertEvent(Incident& v) {
    v.timeline = {eventOf(EventKind::other, "An alert fired")};
}
void mitigation(Incident& v) {
    v.timeline = {eventOf(EventKind::mitigation, "Rolled back")};
}
void told(Incident& v) {
    v.detection = u("By a customer.");
}
void cause(Incident& v) {
    v.rootCause = u("A lock.");
}
void trigger(Incident& v) {
    v.trigger = u("A deploy.");
}
void factors(Incident& v) {
    v.factors = {factorOf("f1")};
}
void resolution(Incident& v) {
    v.resolution = u("Restarted.");
}
void owned(Incident& v) {
    v.actions = {actionOf("a1", "Ana")};
}
void ownerless(Incident& v) {
    v.actions = {actionOf("a1", "")};
}
void blankOwner(Incident& v) {
    v.actions = {actionOf("a1", " ")};
}
void secondOwnerless(Incident& v) {
    v.actions = {actionOf("a1", "Ana"), actionOf("a2", "")};
}
void doneOwnerless(Incident& v) {
    v.actions = {actionOf("a1", "")};
    v.actions[0].edit().status = ActionStatus::done;
}
void dueOne(Incident& v) {
    v.actions = {actionOf("a1", "Ana")};
    v.actions[0].edit().due = QDate(2024, 5, 1);
}
void improvement(Incident& v) {
    v.improvements = {Improvement{u("m1"), u("Watch queues"), {}, {}, {}}};
}
void people(Incident& v) {
    v.severity = Severity::sev1;
    v.people = {{u("Ana"), PersonRole::owner, {}}};
}
void lesson(Incident& v) {
    v.severity = Severity::sev1;
    v.lessons.wentWell = {u("The rollback was quick")};
}
void learned(Incident& v) {
    v.severity = Severity::sev2;
    v.lessons.learned = u("Locks need a limit.");
}
void duration(Incident& v) {
    v.severity = Severity::sev1;
    v.duration = u("2 hours");
}
void addressed(Incident& v) {
    v.factors = {factorOf("f1")};
    v.actions = {actionOf("a1", "Ana", "f1")};
}
void halfAddressed(Incident& v) {
    v.factors = {factorOf("f1"), factorOf("f2")};
    v.actions = {actionOf("a1", "Ana", "f1")};
}
void unaddressed(Incident& v) {
    v.factors = {factorOf("f1")};
    v.actions = {actionOf("a1", "Ana")};
}
void unlinked(Incident& v) {
    v.factors = {factorOf("f1"), factorOf("f2")};
    v.actions = {actionOf("a1", "Ana")};
}
void unlinkedThree(Incident& v) {
    unlinked(v);
    v.factors.append(factorOf("f3"));
}
void unlinkedMany(Incident& v) {
    unlinked(v);
    v.actions.append(actionOf("a2", "Bo"));
}
Section sectionOf(const char* heading, const char* text, int level = 1) {
    return {u(heading), level, u(text), Part::timeline, Section::Place::after};
}
void emptySection(Incident& v) {
    v.sections = {sectionOf("Notes", "")};
}
void blankSection(Incident& v) {
    v.sections = {sectionOf("Notes", " \n")};
}
void lastEmptySection(Incident& v) {
    v.sections = {sectionOf("A", "a"), sectionOf("B", "")};
}
void filledSection(Incident& v) {
    v.sections = {sectionOf("Notes", "a")};
}
void container(Incident& v) {
    v.sections = {sectionOf("A", ""), sectionOf("B", "b", 2)};
}
void proseOnly(Incident& v) {
    v.sections = {sectionOf("", "b", 0)};
}
void janeDoe(Incident& v) {
    v.people = {{u("Jane Doe"), PersonRole::author, {}}};
}
void johnDoe(Incident& v) {
    v.actions = {actionOf("a1", "john doe")};
}
void namedTodo(Incident& v) {
    v.actions = {actionOf("a1", "TBD")};
}
void janeRoe(Incident& v) {
    v.people = {{u("Jane Doelen"), PersonRole::author, {}}};
}

struct Sample {
    const char* rule;
    std::vector<Change> flagged;
    std::vector<Change> passed;
};

/// Factors by their ids, each with the ids of its causes.
void setCauses(Incident& incident,
               std::initializer_list<std::pair<const char*, QStringList>> causes) {
    for (const auto& [id, parents] : causes) {
        ContributingFactor factor = factorOf(id);
        factor.parents = parents;
        incident.factors.append(Row<ContributingFactor>(factor));
    }
}
void ringOfTwo(Incident& incident) {
    setCauses(incident, {{"a", {u("b")}}, {"b", {u("a")}}});
}
void ringOfThree(Incident& incident) {
    setCauses(incident, {{"a", {u("b")}}, {"b", {u("c")}}, {"c", {u("a")}}});
}
void ringBelowOthers(Incident& incident) {
    setCauses(incident, {{"top", {u("a")}}, {"a", {u("b"), u("x")}}, {"b", {u("a")}}, {"x", {}}});
}
void chainOfCauses(Incident& incident) {
    setCauses(incident, {{"a", {u("b")}}, {"b", {u("c")}}, {"c", {}}});
}
void sharedCause(Incident& incident) {
    setCauses(incident, {{"a", {u("c")}}, {"b", {u("c")}}, {"c", {}}});
}
void loneCauses(Incident& incident) {
    setCauses(incident, {{"a", {}}, {"b", {}}});
}

const std::vector<Sample> kSamples{
    {"missing.title", {nothing, blankTitle, sev5}, {title, otherTitle, shortTitle}},
    {"missing.severity", {nothing, title, impact}, {sev1, sev3, sev5}},
    {"missing.summary", {nothing, blankSummary, impact}, {summary, impactAndCause, sev5}},
    {"missing.impact", {nothing, sev4, summary}, {impact, percent, users}},
    {"missing.number",
     {impact, longImpact, impactAndCause},
     {users, everyone, figures, mildImpact}},
    {"missing.span", {sev1, sev2, people}, {nothing, sev3, duration}},
    {"missing.people", {sev1, sev2, lesson}, {nothing, sev3, people}},
    {"missing.timeline", {nothing, sev1, summary}, {detection, sev5, mitigation}},
    {"missing.detection", {nothing, investigation, sev3}, {detection, alertEvent, told, sev4}},
    {"missing.cause", {nothing, summary, sev5}, {cause, trigger, factors}},
    {"missing.resolution", {nothing, investigation, sev4}, {resolution, mitigation, sev5}},
    {"missing.actions", {nothing, sev1, sev3}, {owned, improvement, sev4}},
    {"missing.lessons", {sev1, sev2, people}, {nothing, sev3, lesson, learned}},
    {"causes.unaddressed", {unaddressed, halfAddressed, factors}, {addressed, unlinked, owned}},
    {"causes.unlinked", {unlinked, unlinkedThree, unlinkedMany}, {addressed, unaddressed, factors}},
    {"action.owner", {ownerless, blankOwner, secondOwnerless}, {owned, doneOwnerless, nothing}},
    {"action.due", {owned, ownerless, unaddressed}, {dueOne, doneOwnerless, nothing}},
    {"leftover.heading",
     {emptySection, blankSection, lastEmptySection},
     {filledSection, container, proseOnly}},
    {"causes.circle",
     {ringOfTwo, ringOfThree, ringBelowOthers},
     {chainOfCauses, sharedCause, loneCauses}},
    {"leftover.name", {janeDoe, johnDoe, namedTodo}, {janeRoe, owned, people}},
};

} // namespace

TEST_CASE("Rules about what is missing flag what they are for, and nothing else", "[domain]") {
    for (const Sample& sample : kSamples) {
        const auto count = [&](Change change) {
            Incident incident;
            change(incident);
            return checks::findingsOf(incident, {}, {u(sample.rule)}).size();
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

TEST_CASE("What the template asks for is missed once", "[domain]") {
    checks::Options options;
    options.templateTitle = u("Field report");
    options.required = {u("title"), u("trigger"), u("closing"), u("rootCause")};
    Incident incident;
    const auto missed = [&] {
        QStringList parts;
        const QList<Finding> findings =
            checks::findingsOf(incident, options, {u("missing.required")});
        for (const Finding& finding : findings) {
            parts.append(finding.anchor);
        }
        return parts;
    };
    CHECK(missed() == QStringList{u("trigger"), u("closing")});
    incident.factors = {factorOf("f1")};
    incident.closing = u("Thanks.");
    CHECK(missed() == QStringList{u("trigger")});
    incident.trigger = u("A deploy.");
    CHECK(missed().isEmpty());
    options.required = {};
    incident = {};
    CHECK(missed().isEmpty());
}

} // namespace afterword::tests::missing_rules_test
