// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/spreadsheet_text.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_values_test {

namespace {

Instant someInstant(int seconds = 0) {
    return instantFromMs(1700000000000 + seconds * 1000LL);
}

Incident withAction() {
    Incident incident;
    ActionItem action;
    action.id = QStringLiteral("a1");
    action.title = QStringLiteral("Add a timeout");
    action.reference = QStringLiteral("INC-7.3");
    incident.actions = {action};
    return incident;
}

ActionValue value(const char* name, const char* text) {
    return {QString::fromLatin1(name), QString::fromUtf8(text)};
}

Result<ActionItem> changed(const Incident& incident, const QList<ActionValue>& values) {
    return edits::changeAction(*incident.actions.first(), values, someInstant(60))
        .map([&](const Edit& edit) { return *applied(edit, incident).actions.first(); });
}

} // namespace

TEST_CASE("values of an action are set by name, and taken away by nothing", "[domain]") {
    const Incident incident = withAction();
    const auto set = changed(incident, {value("owner", "ben"), value("due", "2024-06-03"),
                                        value("priority", "p1"), value("kind", "detect")});
    REQUIRE(set);
    CHECK(set->owner == QStringLiteral("ben"));
    CHECK(set->due == QDate(2024, 6, 3));
    CHECK(set->priority == Priority::p1);
    CHECK(set->kind == ActionKind::detect);

    Incident later = incident;
    later.actions = {*set};
    const auto gone = changed(later, {value("due", ""), value("priority", "")});
    REQUIRE(gone);
    CHECK_FALSE(gone->due);
    CHECK_FALSE(gone->priority);
    CHECK(gone->owner == QStringLiteral("ben"));
}

TEST_CASE("a value that means nothing is refused with what may stand there", "[domain]") {
    for (const auto& wrong : {value("status", "finished"), value("due", "soon"),
                              value("priority", "p9"), value("reference", "INC-1.1")}) {
        const auto refused = changed(withAction(), {wrong});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::usage);
        CHECK(refused.error().message.contains(QStringLiteral("INC-7.3")));
        CHECK(refused.error().message.contains(wrong.text));
    }
}

TEST_CASE("a status set by name follows the rules of an action's life", "[domain]") {
    const Incident incident = withAction();
    CHECK_FALSE(changed(incident, {value("status", "not_doing")}));
    const auto given = changed(incident, {value("status", "not_doing"), value("reason", "moved")});
    REQUIRE(given);
    CHECK(given->reason == QStringLiteral("moved"));

    const auto done = changed(incident, {value("status", "done"), value("evidence", "graph")});
    REQUIRE(done);
    CHECK(done->doneAt == someInstant(60));
    Incident later = incident;
    later.actions = {*done};
    CHECK_FALSE(changed(later, {value("status", "open")})->doneAt);
    later.actions = {*given};
    CHECK(changed(later, {value("status", "open")})->reason.isEmpty());
    CHECK_FALSE(changed(later, {value("reason", " ")}));
}

TEST_CASE("a done action is to be verified until something shows that it worked", "[domain]") {
    ActionItem action = *withAction().actions.first();
    action.evidence.clear();
    action.verifyBy = QDate(2024, 6, 3);
    CHECK_FALSE(action.awaitsVerification());
    action.status = ActionStatus::done;
    CHECK(action.awaitsVerification());
    CHECK_FALSE(action.isVerificationDue(QDate(2024, 6, 2)));
    CHECK(action.isVerificationDue(QDate(2024, 6, 3)));
    action.evidence = QStringLiteral("no retry storm since");
    CHECK_FALSE(action.awaitsVerification());
    action.evidence.clear();
    action.verifyBy.reset();
    CHECK_FALSE(action.awaitsVerification());
}

TEST_CASE("an action that is reopened says which one it goes on with", "[domain]") {
    ActionItem former = *withAction().actions.first();
    former.status = ActionStatus::done;
    former.doneAt = someInstant();
    former.owner = QStringLiteral("ben");
    const Incident after = applied(edits::reopenAction(former), withAction());
    const ActionItem& again = *after.actions.last();
    CHECK(again.reopenedFrom == QStringLiteral("INC-7.3"));
    CHECK(again.title == former.title);
    CHECK(again.owner == former.owner);
    CHECK(again.status == ActionStatus::open);
    CHECK_FALSE(again.doneAt);
    CHECK(again.reference.isEmpty());
    CHECK(again.id != former.id);
}

TEST_CASE("no text is a formula, and each comes back", "[domain]") {
    for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "'=1", "''-x", "'quoted'", "", "a"}) {
        const QString before = QString::fromUtf8(text);
        const QString cell = defused(before);
        CHECK(undefused(cell) == before);
        CHECK_FALSE((!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.at(0))));
    }
    CHECK(defused(QStringLiteral("a-b")) == QStringLiteral("a-b"));
}

} // namespace afterword::tests::action_values_test
