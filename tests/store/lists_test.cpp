// SPDX-License-Identifier: MIT
#include "tests/store/test_library.h"

using namespace afterword;
using namespace afterword::tests;

namespace {

const QDate kToday(2026, 3, 10);

Incident titled(const QString& title, int day) {
    Incident incident;
    incident.title = title;
    incident.date = QDate(2026, 1, day);
    return incident;
}

QStringList titles(const QList<IncidentRow>& rows) {
    QStringList found;
    for (const IncidentRow& row : rows) {
        found.append(row.title);
    }
    return found;
}

} // namespace

TEST_CASE("a row of the list shows what the incident has", "[store]") {
    OpenConnection library;
    Incident incident = fullIncident();
    ActionItem late = someAction(QStringLiteral("a9"), QStringLiteral("Late"));
    late.due = kToday.addDays(-1);
    incident.actions.append(late);
    const Incident added = valueOf(library.writer.add(incident));
    const auto rows = valueOf(library.lists.incidents({}, IncidentOrder::newestFirst, {}, kToday));
    REQUIRE(rows.size() == 1);
    const IncidentRow& row = rows.first();
    CHECK(row.id == added.id);
    CHECK(row.reference == added.reference);
    CHECK(row.revision == 1);
    CHECK(row.title == added.title);
    CHECK(row.status == added.status);
    CHECK(row.severity == added.severity);
    CHECK(row.date == added.date);
    CHECK(row.started == someInstant(600));
    CHECK(row.resolved == someInstant(9000));
    CHECK(row.updatedAt == someInstant(100));
    CHECK(row.tags == added.tags);
    CHECK(row.services == added.services);
    CHECK(row.owner == QStringLiteral("Ada Roth"));
    CHECK(row.events == 2);
    CHECK(row.actions == 3);
    CHECK(row.actionsOpen == 2);
    CHECK(row.actionsOverdue == 1);
}

TEST_CASE("the list is ordered, paged and counted", "[store]") {
    OpenConnection library;
    for (int day = 1; day <= 5; ++day) {
        valueOf(library.writer.add(titled(QString(QChar(u'f' - day)), day)));
    }
    const auto list = [&](IncidentOrder order, Page page) {
        return titles(valueOf(library.lists.incidents({}, order, page, kToday))).join(QString());
    };
    CHECK(list(IncidentOrder::newestFirst, {}) == QStringLiteral("abcde"));
    CHECK(list(IncidentOrder::oldestFirst, {}) == QStringLiteral("edcba"));
    CHECK(list(IncidentOrder::title, {}) == QStringLiteral("abcde"));
    CHECK(list(IncidentOrder::reference, {}) == QStringLiteral("edcba"));
    CHECK(list(IncidentOrder::newestFirst, {1, 2}) == QStringLiteral("bc"));
    CHECK(valueOf(library.lists.incidentCount({})) == 5);
}

TEST_CASE("a filter asks for every word, wherever it stands", "[store]") {
    OpenConnection library;
    valueOf(library.writer.add(fullIncident()));
    valueOf(library.writer.add(titled(QStringLiteral("100% of disk_1"), 3)));
    const auto count = [&](const char* text) {
        IncidentFilter filter;
        filter.text = QString::fromUtf8(text);
        return valueOf(library.lists.incidentCount(filter));
    };
    CHECK(count("") == 2);
    CHECK(count("inc-1") == 1);
    CHECK(count("DISK") == 2);
    CHECK(count("disk alert smtp-out") == 1);
    CHECK(count("disk nowhere") == 0);
    CHECK(count("100%") == 1);
    CHECK(count("k_1") == 1);
    CHECK(count("0_o") == 0);
    CHECK(count("%%") == 0);

    IncidentFilter filter;
    filter.tag = QStringLiteral("mail");
    filter.service = QStringLiteral("smtp-out");
    filter.status = IncidentStatus::inReview;
    filter.severity = Severity::sev2;
    CHECK(valueOf(library.lists.incidentCount(filter)) == 1);
    filter.severity = Severity::sev1;
    CHECK(valueOf(library.lists.incidentCount(filter)) == 0);
}

TEST_CASE("actions come by due day, then incident, then position", "[store]") {
    OpenConnection library;
    const Incident first = valueOf(library.writer.add(fullIncident()));
    Incident second = titled(QStringLiteral("b"), 2);
    ActionItem due = someAction(QStringLiteral("a1"), QStringLiteral("Due"));
    due.due = QDate(2026, 3, 1);
    due.owner = QStringLiteral("ben");
    second.actions = {someAction(QStringLiteral("a0"), QStringLiteral("Some day")), due};
    second = valueOf(library.writer.add(second));

    const auto found = [&](const ActionFilter& filter) {
        QStringList references;
        const auto rows = valueOf(library.lists.actions(filter));
        for (const ActionRow& row : rows) {
            references.append(row.action.reference);
        }
        return references.join(u' ');
    };
    CHECK(found({}) == QStringLiteral("INC-2.2 INC-1.1 INC-1.2 INC-2.1"));
    CHECK(found({true, {}, {}}) == QStringLiteral("INC-2.2 INC-1.2 INC-2.1"));
    CHECK(found({false, kToday, {}}) == QStringLiteral("INC-2.2"));
    CHECK(found({false, {}, QStringLiteral("ben")}) == QStringLiteral("INC-2.2"));

    const ActionRow row = valueOf(library.lists.actions({})).at(1);
    CHECK(row.action == *first.actions.at(0));
    CHECK(row.incidentReference == QStringLiteral("INC-1"));
    CHECK(row.incidentTitle == first.title);
    CHECK(row.incidentId == first.id);
}

TEST_CASE("a deleted incident is in no list until the mark is taken away", "[store]") {
    OpenConnection library;
    const Incident added = valueOf(library.writer.add(fullIncident()));
    const QString hash = added.origin.sha256;
    CHECK(valueOf(library.lists.resolve(QStringLiteral(" inc-1 "))) == added.id);
    CHECK(valueOf(library.lists.resolve(added.id)) == added.id);
    CHECK(valueOf(library.lists.importedFrom(hash)) == added.id);

    valueOf(library.writer.setDeleted({added.id}, true));
    CHECK(valueOf(library.lists.incidentCount({})) == 0);
    CHECK(valueOf(library.lists.actions({})).isEmpty());
    CHECK(valueOf(library.lists.importedFrom(hash)).isEmpty());
    CHECK(library.lists.resolve(QStringLiteral("INC-1")).error().kind == Error::Kind::notFound);

    valueOf(library.writer.setDeleted({added.id}, false));
    CHECK(valueOf(library.writer.load(added.id)) == added);
    CHECK(valueOf(library.lists.incidentCount({})) == 1);

    CHECK(library.writer.setDeleted({added.id, QStringLiteral("none")}, true).error().kind ==
          Error::Kind::notFound);
    CHECK(valueOf(library.lists.incidentCount({})) == 1);
}

TEST_CASE("the newest page is read from an index", "[store]") {
    OpenConnection library;
    store::Statement plan(*library.connection,
                          QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM incident i WHERE "
                                         "i.deleted_at IS NULL ORDER BY sort_at DESC, id DESC "
                                         "LIMIT 100 OFFSET 0"));
    REQUIRE(valueOf(plan.first()));
    CHECK(plan.text(3).contains(QStringLiteral("incident_by_age")));
    CHECK_FALSE(valueOf(plan.next())); // no step that sorts
}
