// SPDX-License-Identifier: MIT
#include "model/items/incident_list_model.h"
#include "tests/support/fake_library.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace afterword::tests::incident_list_model_test {

using namespace afterword::items;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

struct Fixture {
    tests::FakeLibrary library;
    QStringList ids;
    std::unique_ptr<IncidentListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit Fixture(int incidents) {
        for (int i = 0; i < incidents; ++i) {
            Incident incident = tests::smallIncident();
            incident.id = QStringLiteral("id%1").arg(i, 4, 10, QLatin1Char('0'));
            incident.title = QStringLiteral("Incident %1").arg(i, 4, 10, QLatin1Char('0'));
            incident.severity = static_cast<Severity>(1 + i % 5);
            ids.append(library.put(incident).id);
        }
        model = std::make_unique<IncidentListModel>(
            library, [] { return *instantFromIso(QStringLiteral("2024-02-10T12:00:00Z")); });
        model->setOrder({IncidentColumn::title});
        // The tester fetches all pages by itself, so that paging is tested without it.
        if (incidents < IncidentListModel::kPage) {
            tester = std::make_unique<QAbstractItemModelTester>(model.get(), Mode::Fatal);
        }
    }
    [[nodiscard]] QString titleAt(int row) const {
        return model->index(row, static_cast<int>(IncidentListModel::Column::title))
            .data()
            .toString();
    }
};

} // namespace

TEST_CASE("the list comes a page at a time, as it is asked for", "[items]") {
    Fixture f(250);
    CHECK(f.model->rowCount() == 100);
    REQUIRE(f.model->canFetchMore({}));
    f.model->fetchMore({});
    f.model->fetchMore({});
    CHECK(f.model->rowCount() == 250);
    CHECK_FALSE(f.model->canFetchMore({}));
    CHECK(f.titleAt(0) == QStringLiteral("Incident 0000"));
    CHECK(f.titleAt(249) == QStringLiteral("Incident 0249"));
    CHECK(f.library.pagesAsked.size() == 3);
}

TEST_CASE("nothing is shown in place of what has not come yet", "[items]") {
    Fixture f(250);
    f.library.hold();
    f.model->fetchMore({});
    CHECK(f.model->isLoading());
    CHECK_FALSE(f.model->canFetchMore({}));
    f.model->fetchMore({});
    CHECK(f.library.waiting() == 1);
    CHECK(f.model->rowCount() == 100);
    f.library.release();
    CHECK(f.model->rowCount() == 200);
}

TEST_CASE("a filter changes the rows without a reset, and the total with them", "[items]") {
    Fixture f(50);
    QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = f.model->index(10, 0);
    IncidentFilter filter;
    filter.severity = Severity::sev1;
    f.model->setFilter(filter);
    CHECK(f.model->rowCount() == 10);
    CHECK(f.model->total() == 10);
    CHECK(kept.row() == 2);
    f.model->setFilter({});
    CHECK(f.model->rowCount() == 50);
    CHECK(kept.row() == 10);
    CHECK(resets.isEmpty());
}

TEST_CASE("the answer to an older question is dropped", "[items]") {
    Fixture f(50);
    f.library.hold();
    IncidentFilter one;
    one.text = QStringLiteral("0001");
    IncidentFilter two;
    two.text = QStringLiteral("0002");
    f.model->setFilter(one);
    f.model->setFilter(two);
    CHECK(f.library.answerNext());
    CHECK(f.model->rowCount() == 50);
    f.library.release();
    REQUIRE(f.model->rowCount() == 1);
    CHECK(f.titleAt(0) == QStringLiteral("Incident 0002"));
    CHECK(f.model->total() == 1);
}

TEST_CASE("another order moves the rows", "[items]") {
    Fixture f(30);
    const QPersistentModelIndex first = f.model->index(0, 0);
    QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    f.model->setOrder(kNewestFirst);
    CHECK(first.row() == 29);
    CHECK(resets.isEmpty());
}

TEST_CASE("a saved incident is shown anew in its place", "[items]") {
    Fixture f(30);
    Incident saved = f.library.stored(f.ids.at(4));
    saved.title = QStringLiteral("Zebra");
    saved.actions[0].edit().due = QDate(2024, 2, 1);
    QSignalSpy changes(f.model.get(), &QAbstractItemModel::dataChanged);
    const qsizetype asked = f.library.pagesAsked.size();
    f.model->update(saved);
    CHECK(f.titleAt(4) == QStringLiteral("Zebra"));
    CHECK(f.model->index(4, 0).data(static_cast<int>(IncidentListModel::Role::actionsOverdue)) ==
          1);
    CHECK(changes.size() == 1);
    CHECK(f.library.pagesAsked.size() == asked);
}

TEST_CASE("incidents that came and went show after a refresh", "[items]") {
    Fixture f(30);
    const QPersistentModelIndex last = f.model->index(29, 0);
    CHECK(f.library.apply({{f.ids.at(0), f.ids.at(1)}, {}, {}}).isFinished());
    Incident added = tests::smallIncident();
    added.id = QStringLiteral("new");
    added.title = QStringLiteral("A new one");
    f.library.put(added);
    f.model->refresh();
    CHECK(f.model->rowCount() == 29);
    CHECK(f.model->total() == 29);
    CHECK(f.titleAt(0) == QStringLiteral("A new one"));
    CHECK(last.row() == 28);
}

TEST_CASE("a saved incident that is not shown makes the list ask again", "[items]") {
    Fixture f(3);
    Incident added = tests::smallIncident();
    added.id = QStringLiteral("new");
    f.model->update(f.library.put(added));
    CHECK(f.model->rowCount() == 4);
}

TEST_CASE("fetching page after page keeps the model's rules", "[items]") {
    Fixture f(250);
    const QAbstractItemModelTester watching(f.model.get(), Mode::Fatal);
    while (f.model->canFetchMore({})) {
        f.model->fetchMore({});
    }
    CHECK(f.model->rowCount() == 250);
}

TEST_CASE("a library that cannot answer leaves the rows and says so", "[items]") {
    Fixture f(3);
    QStringList messages;
    QObject::connect(f.model.get(), &IncidentListModel::failed, f.model.get(),
                     [&](const Error& error) { messages.append(error.message); });
    f.library.failNextQuery({Error::Kind::library, QStringLiteral("locked")});
    f.model->refresh();
    CHECK(messages == QStringList{QStringLiteral("locked")});
    CHECK(f.model->rowCount() == 3);
    CHECK_FALSE(f.model->isLoading());
}

} // namespace afterword::tests::incident_list_model_test
