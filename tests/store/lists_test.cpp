// SPDX-License-Identifier: MIT
#include "model/domain/incident_row.h"
#include "model/store/incident_conditions.h"
#include "tests/store/test_library.h"

namespace afterword::tests::lists_test {

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
    const auto rows = valueOf(library.lists.incidents({}, kNewestFirst, {}, kToday));
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

TEST_CASE("a row knows when its incident began, by its first event if nothing else tells",
          "[store]") {
    OpenConnection library;
    Incident incident;
    incident.title = QStringLiteral("Dry pump");
    valueOf(library.writer.add(incident));
    CHECK_FALSE(valueOf(library.lists.incidents({}, kNewestFirst, {}, kToday)).first().began);

    TimelineEvent event;
    event.id = QStringLiteral("e1");
    event.time.start = someInstant(50);
    incident.title = QStringLiteral("Dry well");
    incident.timeline.append(event);
    const Incident added = valueOf(library.writer.add(incident));
    const auto rows = valueOf(library.lists.incidents({}, kNewestFirst, {}, kToday));
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const IncidentRow& one) { return one.id == added.id; });
    REQUIRE(row != rows.end());
    CHECK(row->began == someInstant(50));
    CHECK(*row == incidentRow(added, kToday));
}

TEST_CASE("the list is ordered, paged and counted", "[store]") {
    OpenConnection library;
    for (int day = 1; day <= 5; ++day) {
        valueOf(library.writer.add(titled(QString(QChar(u'f' - day)), day)));
    }
    const auto list = [&](IncidentOrder order, Page page) {
        return titles(valueOf(library.lists.incidents({}, order, page, kToday))).join(QString());
    };
    CHECK(list(kNewestFirst, {}) == QStringLiteral("abcde"));
    CHECK(list(kOldestFirst, {}) == QStringLiteral("edcba"));
    CHECK(list({IncidentColumn::title}, {}) == QStringLiteral("abcde"));
    CHECK(list({IncidentColumn::reference}, {}) == QStringLiteral("edcba"));
    CHECK(list(kNewestFirst, {1, 2}) == QStringLiteral("bc"));
    CHECK(valueOf(library.lists.incidentCount({})) == 5);
}

namespace {

Moment momentAt(int seconds) {
    Moment moment;
    moment.time.start = someInstant(seconds);
    return moment;
}

QList<Row<ActionItem>> actions(int count) {
    QList<Row<ActionItem>> all;
    for (int i = 0; i < count; ++i) {
        ActionItem action;
        action.id = QString::number(i);
        all.append(Row(action));
    }
    return all;
}

} // namespace

TEST_CASE("the list is sorted by any column, rows without a value last", "[store]") {
    OpenConnection library;
    const auto put = [&](const char* title, const std::function<void(Incident&)>& more) {
        Incident incident = titled(QString::fromLatin1(title), 1);
        incident.moments = {};
        more(incident);
        valueOf(library.writer.add(incident));
    };
    put("b", [](Incident& value) {
        value.severity = Severity::sev1;
        value.status = IncidentStatus::closed;
        value.services = {QStringLiteral("Web")};
        value.people = {{QStringLiteral("Zoe"), PersonRole::owner, {}}};
        value.moments.started = momentAt(0);
        value.moments.resolved = momentAt(60);
        value.actions = actions(1);
    });
    put("a", [](Incident& value) {
        value.severity = Severity::sev3;
        value.status = IncidentStatus::inReview;
        value.services = {QStringLiteral("api")};
        value.people = {{QStringLiteral("adam"), PersonRole::owner, {}}};
        value.moments.started = momentAt(0);
        value.moments.resolved = momentAt(30);
        value.actions = actions(2);
    });
    put("c", [](Incident& value) { value.severity.reset(); });
    const auto list = [&](IncidentColumn column, bool descending) {
        return titles(valueOf(library.lists.incidents({}, {column, descending}, {}, kToday)))
            .join(QString())
            .toStdString();
    };
    CHECK(list(IncidentColumn::title, true) == "cba");
    CHECK(list(IncidentColumn::severity, false) == "bac");
    CHECK(list(IncidentColumn::severity, true) == "abc");
    CHECK(list(IncidentColumn::owner, false) == "abc");
    CHECK(list(IncidentColumn::owner, true) == "bac");
    CHECK(list(IncidentColumn::service, false) == "abc");
    CHECK(list(IncidentColumn::duration, true) == "bac");
    CHECK(list(IncidentColumn::duration, false) == "abc");
    CHECK(list(IncidentColumn::actionsOpen, true) == "abc");
    CHECK(list(IncidentColumn::status, false) == "cab");
    CHECK(list(IncidentColumn::reference, true) == "cab");
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
        const auto rows = valueOf(library.lists.actions(filter, ActionOrder::due));
        for (const ActionRow& row : rows) {
            references.append(row.action.reference);
        }
        return references.join(u' ');
    };
    CHECK(found({}) == QStringLiteral("INC-2.2 INC-1.1 INC-1.2 INC-2.1"));
    CHECK(found({.open = true}) == QStringLiteral("INC-2.2 INC-1.2 INC-2.1"));
    CHECK(found({.overdueOn = kToday}) == QStringLiteral("INC-2.2"));
    CHECK(found({.owner = QStringLiteral("ben")}) == QStringLiteral("INC-2.2"));

    const ActionRow row = valueOf(library.lists.actions({}, ActionOrder::due)).at(1);
    CHECK(row.action == *first.actions.at(0));
    CHECK(row.incidentReference == QStringLiteral("INC-1"));
    CHECK(row.incidentTitle == first.title);
    CHECK(row.incidentId == first.id);
}

TEST_CASE("a deleted incident is in no list until the mark is taken away", "[store]") {
    OpenConnection library;
    const Incident added = valueOf(library.writer.add(fullIncident()));
    const Incident copy = fullIncident();
    CHECK(valueOf(library.lists.resolve(QStringLiteral(" inc-1 "))) == added.id);
    CHECK(valueOf(library.lists.resolve(added.id)) == added.id);
    CHECK(valueOf(library.lists.duplicateOf(copy)) ==
          Duplicate{Duplicate::By::source, added.id, added.reference});

    valueOf(library.writer.setDeleted({added.id}, true));
    CHECK(valueOf(library.lists.incidentCount({})) == 0);
    CHECK(valueOf(library.lists.actions({}, ActionOrder::due)).isEmpty());
    CHECK_FALSE(valueOf(library.lists.duplicateOf(copy)));
    CHECK(library.lists.resolve(QStringLiteral("INC-1")).error().kind == Error::Kind::notFound);
    CHECK(library.writer.load(added.id).error().kind == Error::Kind::notFound);

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

TEST_CASE("a document is looked for among those of its title, not of its day", "[store]") {
    OpenConnection library;
    const auto indexOf = [&](const char* where) {
        store::Statement plan(
            *library.connection,
            QStringLiteral("EXPLAIN QUERY PLAN SELECT id, reference FROM incident WHERE deleted_at "
                           "IS NULL AND %1 LIMIT 1")
                .arg(QLatin1String(where)));
        REQUIRE(valueOf(plan.first()));
        const QString step = plan.text(3);
        CHECK_FALSE(valueOf(plan.next())); // nothing that sorts
        return step;
    };
    CHECK(indexOf("title = 'x' AND sort_at >= 1 AND sort_at < 2")
              .contains(QStringLiteral("incident_by_title")));
    CHECK(indexOf("origin_sha256 = 'x' AND origin_sha256 <> ''")
              .contains(QStringLiteral("incident_by_origin")));
}

TEST_CASE("what is late is counted among those that have a date", "[store]") {
    OpenConnection library;
    IncidentFilter late;
    late.dueOn = QDate(2024, 3, 1);
    const store::IncidentConditions conditions(late);
    store::Statement plan(*library.connection,
                          u"EXPLAIN QUERY PLAN SELECT count(*) FROM incident i WHERE " +
                              conditions.where());
    conditions.bindTo(plan);
    QStringList steps;
    for (Result<bool> row = plan.first(); valueOf(row); row = plan.next()) {
        steps.append(plan.text(3));
    }
    const QString all = steps.join(u'\n');
    CHECK(all.contains(QStringLiteral("incident_by_review_due")));
    CHECK(all.contains(QStringLiteral("incident_by_publish_due")));
    CHECK_FALSE(all.contains(QStringLiteral("SCAN")));
}

} // namespace afterword::tests::lists_test
