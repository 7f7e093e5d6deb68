// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/edits/factors.h"
#include "model/domain/edits/improvements.h"
#include "model/domain/edits/lessons.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/sections.h"
#include "model/domain/text_parts.h"
#include "tests/support/incidents.h"

#include <catch2/catch.hpp>

namespace afterword::tests::edits_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Incident withDetails(const char* details) {
    Incident incident = tests::smallIncident();
    incident.actions[0].edit().details = q(details);
    return incident;
}

QString detailsAfter(const Edit& edit, const char* details) {
    return applied(edit, withDetails(details)).actions[0]->details;
}

ContributingFactor factor(const char* id, const QStringList& parents = {}) {
    ContributingFactor made;
    made.id = q(id);
    made.parents = parents;
    return made;
}

} // namespace

TEST_CASE("each text part can be set by its key and merges by it", "[domain]") {
    for (const TextPart& part : textParts()) {
        const QString key = q(part.key);
        if (key == q("timeZone")) {
            continue;
        }
        const Edit edit = edits::setText(key, q("typed"));
        CHECK(applied(edit, tests::smallIncident()).*part.member == q("typed"));
        CHECK(edit.mergeKey == key);
        CHECK(edit.label.startsWith(q("Change the ")));
    }
}

TEST_CASE("a changed code forgets the word that the document had for it", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.severity = Severity::sev2;
    incident.asWritten = {{q("severity"), q("Hoch")}, {q("timeline"), q("Verlauf")}};
    CHECK(applied(edits::setSeverity(Severity::sev2), incident) == incident);
    const Incident after = applied(edits::setSeverity(Severity::sev1), incident);
    CHECK_FALSE(after.asWritten.contains(q("severity")));
    CHECK(after.asWritten.contains(q("timeline")));
}

TEST_CASE("lists of words drop what is empty or repeated", "[domain]") {
    const Incident after = applied(edits::setTags({q(" mail "), q(""), q("queue"), q("mail")}),
                                   tests::smallIncident());
    CHECK(after.tags == QStringList{q("mail"), q("queue")});
}

TEST_CASE("the people of one role are set by name, the others stay", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.people = {{q("Ada"), PersonRole::owner, {q("@ada")}},
                       {q("Grace"), PersonRole::reviewer, {}}};
    const Incident after =
        applied(edits::setPeopleOf(PersonRole::owner, {q("Linus"), q("Ada")}), incident);
    CHECK(after.people == QList<Person>{{q("Grace"), PersonRole::reviewer, {}},
                                        {q("Linus"), PersonRole::owner, {}},
                                        {q("Ada"), PersonRole::owner, {q("@ada")}}});
    CHECK(applied(edits::setPeopleOf(PersonRole::owner, {q("Ada")}), incident) == incident);
}

TEST_CASE("a new action gets an id and no reference of another", "[domain]") {
    ActionItem copied = tests::action(q("a1"), q("Copy"));
    copied.reference = q("INC-1.1");
    const Incident after = applied(edits::insertAction(copied, 1), tests::smallIncident());
    REQUIRE(after.actions.size() == 3);
    CHECK(after.actions[1]->title == q("Copy"));
    CHECK(after.actions[1]->reference.isEmpty());
    CHECK_FALSE(after.actions[1]->id.isEmpty());
    CHECK(after.actions[1]->id != q("a1"));
}

TEST_CASE("rows move together, in their order, before the row at the index", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.actions = {tests::action(q("a"), {}), tests::action(q("b"), {}),
                        tests::action(q("c"), {}), tests::action(q("d"), {})};
    const auto order = [&](const QStringList& ids, int index) {
        QString letters;
        for (const auto& row : applied(edits::moveActions(ids, index), incident).actions) {
            letters += row->id;
        }
        return letters;
    };
    CHECK(order({q("c"), q("a")}, 4) == q("bdac"));
    CHECK(order({q("d")}, 1) == q("adbc"));
    CHECK(order({q("a")}, 2) == q("bacd"));
    CHECK(order({q("b"), q("c")}, 2) == q("abcd"));
}

TEST_CASE("the texts of an action are set by key and merge by row and field", "[domain]") {
    const Edit edit = edits::setActionText(q("a2"), q("owner"), q("Ada"));
    CHECK(edit.mergeKey == q("actions/a2/owner"));
    CHECK(applied(edit, tests::smallIncident()).actions[1]->owner == q("Ada"));
    CHECK(applied(edits::setActionText(q("gone"), q("owner"), q("Ada")), tests::smallIncident()) ==
          tests::smallIncident());
}

TEST_CASE("an action's life notes what its status asks for", "[domain]") {
    const Instant now = instantFromMs(1'707'000'000'000);
    const QStringList one{q("a1")};
    CHECK(edits::setActionStatus(one, ActionStatus::notDoing, now).error().kind ==
          Error::Kind::usage);
    const auto step = [&](const Incident& from, ActionStatus status, const char* reason = "") {
        return applied(*edits::setActionStatus(one, status, now, q(reason)), from);
    };
    const Incident dropped = step(tests::smallIncident(), ActionStatus::notDoing, "too dear");
    CHECK(dropped.actions[0]->reason == q("too dear"));
    const Incident done = step(dropped, ActionStatus::done);
    CHECK(done.actions[0]->reason.isEmpty());
    CHECK(done.actions[0]->doneAt == now);
    CHECK_FALSE(step(done, ActionStatus::open).actions[0]->doneAt);
}

TEST_CASE("a step is added in the manner of the last one", "[domain]") {
    const Edit add = edits::addStep(q("a1"), q("New\nstep"));
    CHECK(detailsAfter(add, "") == q("- New step"));
    CHECK(detailsAfter(add, "Why.") == q("Why.\n\n- New step"));
    CHECK(detailsAfter(add, "* [x] one") == q("* [x] one\n* [ ] New step"));
    CHECK(detailsAfter(add, "9. one\n   more\n\nAfter.") ==
          q("9. one\n   more\n10. New step\n\nAfter."));
}

TEST_CASE("a step is ticked, changed, moved and removed by its index", "[domain]") {
    const char* details = "Why.\n\n- one\n  more\n- [ ] two\n- three\n\nAfter.";
    CHECK(detailsAfter(edits::setStepDone(q("a1"), 1, true), details) ==
          q("Why.\n\n- one\n  more\n- [x] two\n- three\n\nAfter."));
    CHECK(detailsAfter(edits::setStepDone(q("a1"), 0, true), details) ==
          q("Why.\n\n- [x] one\n  more\n- [ ] two\n- three\n\nAfter."));
    CHECK(detailsAfter(edits::setStepText(q("a1"), 1, q("2")), details) ==
          q("Why.\n\n- one\n  more\n- [ ] 2\n- three\n\nAfter."));
    CHECK(detailsAfter(edits::moveStep(q("a1"), 0, 2), details) ==
          q("Why.\n\n- [ ] two\n- three\n- one\n  more\n\nAfter."));
    CHECK(detailsAfter(edits::moveStep(q("a1"), 2, 0), details) ==
          q("Why.\n\n- three\n- one\n  more\n- [ ] two\n\nAfter."));
    CHECK(detailsAfter(edits::removeStep(q("a1"), 0), details) ==
          q("Why.\n\n- [ ] two\n- three\n\nAfter."));
    CHECK(detailsAfter(edits::removeStep(q("a1"), 3), details) == q(details));
}

TEST_CASE("what is edited as a step is what stepsOf shows", "[domain]") {
    const Incident after =
        applied(edits::setStepDone(q("a1"), 1, true), withDetails("1. one\n2. two\n3. [x] three"));
    CHECK(stepsOf(*after.actions[0]) ==
          QList<ActionStep>{{q("one"), false}, {q("two"), true}, {q("three"), true}});
}

TEST_CASE("removing an improvement or a factor takes the links to it away", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.factors = {factor("f1"), factor("f2", {q("f1")})};
    incident.actions[0].edit().improvement = q("m1");
    incident.actions[0].edit().factor = q("f1");
    const Incident less = applied(edits::removeImprovements({q("m1")}), incident);
    CHECK(less.actions[0]->improvement.isEmpty());
    const Incident fewer = applied(edits::removeFactors({q("f1")}), incident);
    CHECK(fewer.actions[0]->factor.isEmpty());
    REQUIRE(fewer.factors.size() == 1);
    CHECK(fewer.factors[0]->parents.isEmpty());
}

TEST_CASE("a factor never becomes its own cause", "[domain]") {
    Incident incident = tests::smallIncident();
    incident.factors = {factor("a"), factor("b", {q("a")}), factor("c", {q("b")})};
    CHECK(edits::wouldBeCircular(incident, q("a"), {q("c")}));
    CHECK(edits::wouldBeCircular(incident, q("a"), {q("a")}));
    CHECK(applied(edits::setFactorParents(q("a"), {q("c")}), incident) == incident);
    CHECK(applied(edits::setFactorParents(q("c"), {q("a"), q("b")}), incident)
              .factors[2]
              ->parents.size() == 2);
}

TEST_CASE("lessons and sections are edited by index, one that is gone is no matter", "[domain]") {
    using edits::LessonList;
    Incident incident = tests::smallIncident();
    incident = applied(edits::insertLesson(LessonList::gotLucky, 0, q("Low traffic")), incident);
    incident = applied(edits::insertLesson(LessonList::gotLucky, 0, q("Weekend")), incident);
    incident = applied(edits::setLesson(LessonList::gotLucky, 1, q("No traffic")), incident);
    CHECK(incident.lessons.gotLucky == QStringList{q("Weekend"), q("No traffic")});
    CHECK(applied(edits::removeLesson(LessonList::gotLucky, 5), incident) == incident);
    incident = applied(edits::insertSection({q("Glossary"), 0, {}, Part::closing}, 9), incident);
    incident = applied(edits::setSectionText(0, q("words")), incident);
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections[0].text == q("words"));
    CHECK(applied(edits::setSectionText(1, q("x")), incident) == incident);
}

TEST_CASE("an own field is added, changed and removed by its name", "[domain]") {
    Incident incident = applied(edits::setField(q("team"), q("mail")), tests::smallIncident());
    incident = applied(edits::setField(q("team"), q("post")), incident);
    CHECK(incident.fields == QList<Field>{{q("team"), q("post")}});
    CHECK(applied(edits::removeField(q("team")), incident).fields.isEmpty());
}

} // namespace afterword::tests::edits_test
