// SPDX-License-Identifier: MIT
#include "tests/store/test_library.h"

namespace afterword::tests::action_lists_test {

namespace {

const QDate kDay(2024, 6, 3);

ActionItem action(const char* id, ActionStatus status, const QString& owner = {},
                  std::optional<QDate> due = {}) {
    ActionItem made;
    made.id = QString::fromLatin1(id);
    made.title = u"Action " + made.id;
    made.status = status;
    made.owner = owner;
    made.due = due;
    return made;
}

Incident about(const QString& title, const QStringList& services, int day) {
    Incident incident;
    incident.title = title;
    incident.services = services;
    incident.date = QDate(2024, 5, day);
    return incident;
}

/// Two incidents: INC-1 of "orders" with three actions, INC-2 of "mail" with two.
struct TwoIncidents : OpenConnection {
    TwoIncidents() {
        Incident first = about(QStringLiteral("Queue stalled"), {QStringLiteral("orders")}, 1);
        first.tags = {QStringLiteral("locks")};
        first.actions = {action("a", ActionStatus::open, QStringLiteral("ben"), kDay.addDays(-1)),
                         action("b", ActionStatus::inProgress, {}, kDay.addDays(3)),
                         action("c", ActionStatus::done, QStringLiteral("ada"))};
        first.actions[0].edit().priority = Priority::p1;
        first.actions[1].edit().kind = ActionKind::detect;
        first.actions[2].edit().verifyBy = kDay;
        valueOf(writer.add(first));
        Incident second = about(QStringLiteral("Mail late"), {QStringLiteral("mail")}, 2);
        second.actions = {action("d", ActionStatus::blocked, QStringLiteral("ben")),
                          action("e", ActionStatus::open, QStringLiteral("ada"), kDay)};
        second.actions[1].edit().priority = Priority::p0;
        valueOf(writer.add(second));
    }

    QString found(const ActionFilter& filter, ActionOrder order = ActionOrder::due) {
        QStringList ids;
        const auto rows = valueOf(lists.actions(filter, order));
        for (const ActionRow& row : rows) {
            ids.append(row.action.id);
        }
        return ids.join(QString());
    }
};

ActionFilter filterWith(void (*set)(ActionFilter&)) {
    ActionFilter filter;
    set(filter);
    return filter;
}

} // namespace

TEST_CASE("actions are found by each filter", "[store]") {
    TwoIncidents library;
    const auto found = [&](void (*set)(ActionFilter&)) { return library.found(filterWith(set)); };
    CHECK(found([](ActionFilter&) {}) == QStringLiteral("aebcd"));
    CHECK(found([](ActionFilter& f) { f.open = true; }) == QStringLiteral("aebd"));
    CHECK(found([](ActionFilter& f) { f.overdueOn = kDay; }) == QStringLiteral("a"));
    CHECK(found([](ActionFilter& f) {
              f.dueFrom = kDay;
              f.dueUntil = kDay.addDays(3);
          }) == QStringLiteral("eb"));
    CHECK(found([](ActionFilter& f) { f.withoutOwner = true; }) == QStringLiteral("b"));
    CHECK(found([](ActionFilter& f) { f.withoutDue = true; }) == QStringLiteral("d"));
    CHECK(found([](ActionFilter& f) { f.toVerify = true; }) == QStringLiteral("c"));
    CHECK(found([](ActionFilter& f) {
              f.statuses = {ActionStatus::done, ActionStatus::blocked};
          }) == QStringLiteral("cd"));
    CHECK(found([](ActionFilter& f) { f.priorities = {Priority::p0, Priority::p1}; }) ==
          QStringLiteral("ae"));
    CHECK(found([](ActionFilter& f) { f.kind = ActionKind::detect; }) == QStringLiteral("b"));
    CHECK(found([](ActionFilter& f) { f.service = QStringLiteral("mail"); }) ==
          QStringLiteral("ed"));
    CHECK(found([](ActionFilter& f) { f.tag = QStringLiteral("locks"); }) == QStringLiteral("abc"));
    CHECK(found([](ActionFilter& f) { f.incident = QStringLiteral("inc-2"); }) ==
          QStringLiteral("ed"));
    CHECK(found([](ActionFilter& f) { f.text = QStringLiteral("MAIL ben"); }) ==
          QStringLiteral("d"));
}

TEST_CASE("filters combine", "[store]") {
    TwoIncidents library;
    ActionFilter filter;
    filter.open = true;
    filter.owner = QStringLiteral("ben");
    CHECK(library.found(filter) == QStringLiteral("ad"));
    filter.service = QStringLiteral("mail");
    CHECK(library.found(filter) == QStringLiteral("d"));
    filter.withoutOwner = true;
    CHECK(library.found(filter).isEmpty());
}

TEST_CASE("actions come in the order that is asked for, what is missing last", "[store]") {
    TwoIncidents library;
    CHECK(library.found({}, ActionOrder::priority) == QStringLiteral("eabcd"));
    CHECK(library.found({}, ActionOrder::owner) == QStringLiteral("ecadb"));
    CHECK(library.found({}, ActionOrder::incident) == QStringLiteral("abcde"));
    CHECK(library.found({}, ActionOrder::status) == QStringLiteral("aebdc"));
}

TEST_CASE("an open action is stale when its last change lies before a moment", "[store]") {
    TwoIncidents library;
    ActionFilter filter;
    filter.unchangedSince = someInstant(100);
    CHECK(library.found(filter).isEmpty());
    filter.unchangedSince = someInstant(101);
    CHECK(library.found(filter) == QStringLiteral("aebd"));

    store::IncidentWriter later(
        *library.connection, [] { return someInstant(500); }, QStringLiteral("ada"));
    const Incident before =
        valueOf(later.load(valueOf(library.lists.resolve(QStringLiteral("INC-1")))));
    Incident after = before;
    after.actions[0].edit().owner = QStringLiteral("ada");
    valueOf(later.save(before, after));
    CHECK(library.found(filter) == QStringLiteral("ebd"));

    const ActionRow row = valueOf(library.lists.actions({}, ActionOrder::incident)).constFirst();
    CHECK(row.changes == 2);
    CHECK(row.changedAt == someInstant(500));
    CHECK(library.number("SELECT count(*) FROM action_history WHERE action_id = 'a' "
                         "AND author = 'ada' AND field = 'owner' AND old_value = 'ben'") == 1);
}

TEST_CASE("what earlier incidents promised is found by a service or a factor in common",
          "[store]") {
    TwoIncidents library;
    ContributingFactor lock;
    lock.id = QStringLiteral("f1");
    lock.text = QStringLiteral("A lock was never released");
    Incident old = about(QStringLiteral("Lock held"), {}, 3);
    old.factors = {lock};
    old.actions = {action("g", ActionStatus::done), action("h", ActionStatus::open)};
    old.actions[0].edit().factor = lock.id;
    valueOf(library.writer.add(old));

    Incident later = about(QStringLiteral("Again"), {QStringLiteral("Orders")}, 9);
    lock.text = QStringLiteral("a lock was NEVER released");
    later.factors = {lock};
    valueOf(library.writer.add(later));
    ActionFilter filter;
    filter.promisedBefore = QStringLiteral("inc-4");
    CHECK(library.found(filter) == QStringLiteral("cg"));
    filter.promisedBefore = QStringLiteral("INC-1");
    CHECK(library.found(filter).isEmpty());
}

} // namespace afterword::tests::action_lists_test
