// SPDX-License-Identifier: MIT
#include "model/items/action_ledger_model.h"
#include "tests/support/fake_library.h"
#include "tests/support/settle.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace afterword::tests::action_ledger_model_test {

using namespace afterword::items;

namespace {

using Column = ActionLedgerModel::Column;
using Role = ActionLedgerModel::Role;

const QDate kDay(2024, 6, 3);

/// A library with `count` open actions, every third of them nobody's, two days apart.
struct Ledger {
    tests::FakeLibrary library;
    ActionLedgerModel model{library};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QString id;

    explicit Ledger(int count) {
        Incident incident;
        incident.title = QStringLiteral("Queue stalled");
        for (int i = 0; i < count; ++i) {
            ActionItem action;
            action.id = QStringLiteral("a%1").arg(i);
            action.title = QStringLiteral("Do %1").arg(i);
            action.owner = i % 3 == 0 ? QString() : QStringLiteral("ada");
            action.due = kDay.addDays(2 * i);
            incident.actions.append(Row<ActionItem>(action));
        }
        id = library.put(incident).id;
    }

    QString cell(int row, Column column) const {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    QVariant fact(int row, Role role) const {
        return model.index(row, 0).data(static_cast<int>(role));
    }
    void show(ActionGroup group = ActionGroup::none) {
        model.show({{}, group, ActionOrder::due}, kDay.addDays(1));
        tests::settle();
    }
};

} // namespace

TEST_CASE("the ledger fetches actions as they are seen", "[items]") {
    Ledger ledger(250);
    ledger.show();
    CHECK(ledger.model.rowCount() == 100);
    REQUIRE(ledger.model.canFetchMore({}));
    ledger.model.fetchMore({});
    tests::settle();
    CHECK(ledger.model.rowCount() == 200);
    ledger.model.fetchMore({});
    tests::settle();
    CHECK(ledger.model.rowCount() == 250);
    CHECK_FALSE(ledger.model.canFetchMore({}));
    ledger.model.refresh();
    tests::settle();
    CHECK(ledger.model.rowCount() == 250);
}

TEST_CASE("a line of the ledger says what there is to do, for whom and when", "[items]") {
    Ledger ledger(2);
    ledger.show();
    CHECK(ledger.cell(0, Column::reference) == QStringLiteral("INC-1.1"));
    CHECK(ledger.cell(0, Column::title) == QStringLiteral("Do 0"));
    CHECK(ledger.cell(0, Column::status) == QStringLiteral("Open"));
    CHECK(ledger.cell(1, Column::owner) == QStringLiteral("ada"));
    CHECK(ledger.cell(0, Column::due).contains(QStringLiteral("2024")));
    CHECK(ledger.cell(0, Column::incident) == QStringLiteral("INC-1 Queue stalled"));
    CHECK(ledger.fact(0, Role::isOverdue).toBool());
    CHECK_FALSE(ledger.fact(1, Role::isOverdue).toBool());
}

TEST_CASE("groups stand under headings with their counts, which cannot be selected", "[items]") {
    Ledger ledger(6);
    ledger.show(ActionGroup::owner);
    REQUIRE(ledger.model.rowCount() == 8);
    CHECK(ledger.fact(0, Role::isHeading).toBool());
    CHECK(ledger.cell(0, Column::reference) == QStringLiteral("ada"));
    CHECK(ledger.fact(0, Role::count).toInt() == 4);
    CHECK_FALSE(ledger.model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(ledger.cell(5, Column::reference) == QStringLiteral("Nobody"));
    CHECK(ledger.model
              .actionsAt(
                  {ledger.model.index(0, 0), ledger.model.index(1, 0), ledger.model.index(1, 1)})
              .size() == 1);
}

TEST_CASE("what was changed changes its line, and no other", "[items]") {
    Ledger ledger(3);
    ledger.show();
    QSignalSpy changed(&ledger.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&ledger.model, &QAbstractItemModel::modelReset);
    ledger.library.changeBehind(ledger.id, [](Incident& incident) {
        incident.actions[1].edit().status = ActionStatus::blocked;
    });
    ledger.model.refresh();
    tests::settle();
    REQUIRE(changed.size() == 1);
    CHECK(changed.constFirst().constFirst().toModelIndex().row() == 1);
    CHECK(reset.isEmpty());
    CHECK(ledger.cell(1, Column::status) == QStringLiteral("Blocked"));
}

TEST_CASE("an answer to an older question is dropped", "[items]") {
    Ledger ledger(3);
    ledger.library.hold();
    ledger.model.show({}, kDay);
    ActionFilter none;
    none.text = QStringLiteral("nowhere");
    ledger.model.show({none, {}, {}}, kDay);
    ledger.library.release();
    tests::settle();
    CHECK(ledger.model.rowCount() == 0);
}

TEST_CASE("a failure is told and keeps what is shown", "[items]") {
    Ledger ledger(3);
    ledger.show();
    QSignalSpy failed(&ledger.model, &ActionLedgerModel::failed);
    ledger.library.failNextQuery({Error::Kind::library, QStringLiteral("locked")});
    ledger.model.refresh();
    tests::settle();
    CHECK(failed.size() == 1);
    CHECK(ledger.model.rowCount() == 3);
}

TEST_CASE("dragged actions are told by their references", "[items]") {
    Ledger ledger(3);
    ledger.show();
    const std::unique_ptr<QMimeData> data(
        ledger.model.mimeData({ledger.model.index(0, 0), ledger.model.index(2, 1)}));
    CHECK(data->data(ActionLedgerModel::mimeType()) == "INC-1.1\nINC-1.3");
}

} // namespace afterword::tests::action_ledger_model_test
