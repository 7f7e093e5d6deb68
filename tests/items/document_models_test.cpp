// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/edits/improvements.h"
#include "model/domain/edits/timeline.h"
#include "model/editing/incident_document.h"
#include "model/items/actions_model.h"
#include "model/items/improvements_model.h"
#include "model/items/timeline_model.h"
#include "tests/support/incidents.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <random>

namespace afterword::tests::document_models_test {

using namespace afterword::items;
using editing::IncidentDocument;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const Instant kNow = *instantFromIso(QStringLiteral("2024-02-10T12:00:00Z"));

struct Fixture {
    IncidentDocument document{tests::smallIncident(), [] { return kNow; }};
    TimelineModel timeline{document};
    ActionsModel actions{document, [] { return kNow; }};
    ImprovementsModel improvements{document};
    QAbstractItemModelTester timelineTester{&timeline, Mode::Fatal};
    QAbstractItemModelTester actionsTester{&actions, Mode::Fatal};
    QAbstractItemModelTester improvementsTester{&improvements, Mode::Fatal};
    QSignalSpy timelineResets{&timeline, &QAbstractItemModel::modelReset};

    void undo() { document.undoStack()->undo(); }
    void redo() { document.undoStack()->redo(); }
    [[nodiscard]] QModelIndex event(int row, TimelineModel::Column column) const {
        return timeline.index(row, static_cast<int>(column));
    }
    [[nodiscard]] QModelIndex action(int row, ActionsModel::Column column) const {
        return actions.index(row, static_cast<int>(column));
    }
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            all.append(event(row, TimelineModel::Column::text).data().toString());
        }
        return all;
    }
    [[nodiscard]] QStringList documentTexts() const {
        QStringList all;
        for (const Row<TimelineEvent>& row : document.value().timeline) {
            all.append(row->text);
        }
        return all;
    }
};

} // namespace

TEST_CASE("the timeline follows inserts, removals, moves, undo and redo", "[items]") {
    Fixture f;
    const QPersistentModelIndex pager = f.event(1, TimelineModel::Column::text);
    f.document.submit(edits::insertEvent(
        tests::event(QStringLiteral("n"), QStringLiteral("09:15"), QStringLiteral("New")), 1));
    CHECK(pager.row() == 2);
    f.document.submit(edits::moveEvents({QStringLiteral("e2")}, 0));
    CHECK(pager.row() == 0);
    f.document.submit(edits::removeEvents({QStringLiteral("e1")}));
    CHECK(f.texts() == QStringList{QStringLiteral("Pager rings"), QStringLiteral("New"),
                                   QStringLiteral("Worker restarted")});
    for (int i = 0; i < 3; ++i) {
        f.undo();
        CHECK(f.texts() == f.documentTexts());
    }
    CHECK(pager.row() == 1);
    for (int i = 0; i < 3; ++i) {
        f.redo();
        CHECK(f.texts() == f.documentTexts());
    }
    CHECK(f.timelineResets.isEmpty());
}

TEST_CASE("an edit in a cell is an undoable step of the document", "[items]") {
    Fixture f;
    QSignalSpy changes(&f.timeline, &QAbstractItemModel::dataChanged);
    CHECK(f.timeline.setData(f.event(1, TimelineModel::Column::text),
                             QStringLiteral("Pager rings twice"), Qt::EditRole));
    CHECK(f.document.value().timeline[1]->text == QStringLiteral("Pager rings twice"));
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex().row() == 1);
    CHECK(f.timeline.setData(f.event(1, TimelineModel::Column::kind), QStringLiteral("detection"),
                             Qt::EditRole));
    CHECK(f.document.value().timeline[1]->kind == EventKind::detection);
    CHECK(f.event(1, TimelineModel::Column::kind).data() == QStringLiteral("Detection"));
    CHECK_FALSE(f.timeline.setData(f.event(1, TimelineModel::Column::kind),
                                   QStringLiteral("nonsense"), Qt::EditRole));
    f.undo();
    f.undo();
    CHECK(f.document.value() == tests::smallIncident());
}

TEST_CASE("a changed time moves its row, and the index follows", "[items]") {
    Fixture f;
    const QPersistentModelIndex first = f.event(0, TimelineModel::Column::time);
    CHECK(f.timeline.setData(first, QStringLiteral("10:30"), Qt::EditRole));
    CHECK(first.row() == 2);
    CHECK(first.data() == QStringLiteral("10:30"));
    CHECK(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2024-02-07 10:30")));
    f.undo();
    CHECK(first.row() == 0);
    CHECK(f.timelineResets.isEmpty());
}

TEST_CASE("rows are removed and moved through the model", "[items]") {
    Fixture f;
    CHECK(f.timeline.moveRows({}, 0, 2, {}, 3));
    CHECK(f.texts().constFirst() == QStringLiteral("Worker restarted"));
    CHECK(f.timeline.removeRows(1, 2));
    CHECK(f.timeline.rowCount() == 1);
    CHECK(f.document.value().timeline.size() == 1);
    CHECK_FALSE(f.timeline.removeRows(1, 1));
    CHECK(f.improvements.removeRows(0, 1));
    CHECK(f.actions.moveRows({}, 1, 1, {}, 0));
    CHECK(f.document.value().actions[0]->id == QStringLiteral("a2"));
}

TEST_CASE("an event knows the moments that it is", "[items]") {
    Fixture f;
    QSignalSpy changes(&f.timeline, &QAbstractItemModel::dataChanged);
    f.document.submit({QStringLiteral("Link"), {}, [](Incident& incident) {
                           incident.moments.detected =
                               Moment{incident.timeline[1]->time, QStringLiteral("e2")};
                       }});
    CHECK(changes.size() == 1);
    CHECK(f.event(1, TimelineModel::Column::time)
              .data(static_cast<int>(TimelineModel::Role::moments))
              .toStringList() == QStringList{QStringLiteral("detected")});
}

TEST_CASE("typing elsewhere says nothing to the timeline", "[items]") {
    Fixture f;
    QSignalSpy changes(&f.timeline, &QAbstractItemModel::dataChanged);
    f.document.submit({QStringLiteral("x"), {}, [](Incident& incident) {
                           incident.impact = QStringLiteral("x");
                       }});
    CHECK(changes.isEmpty());
}

TEST_CASE("actions are edited in their cells", "[items]") {
    Fixture f;
    using Column = ActionsModel::Column;
    const auto set = [&](Column column, const QVariant& value) {
        return f.actions.setData(f.action(0, column), value, Qt::EditRole);
    };
    CHECK(set(Column::title, QStringLiteral("Alert")));
    CHECK(set(Column::owner, QStringLiteral("Ada")));
    CHECK(set(Column::due, QStringLiteral("2024-02-09")));
    CHECK(set(Column::priority, QStringLiteral("p1")));
    CHECK(set(Column::kind, QStringLiteral("detect")));
    CHECK_FALSE(set(Column::reference, QStringLiteral("INC-1.1")));
    CHECK_FALSE(set(Column::due, QStringLiteral("soon")));
    const ActionItem& action = *f.document.value().actions[0];
    CHECK(action.due == QDate(2024, 2, 9));
    CHECK(action.priority == Priority::p1);
    CHECK(action.kind == ActionKind::detect);
    CHECK(f.action(0, Column::priority).data() == QStringLiteral("P1"));
    CHECK(f.action(0, Column::title).data(static_cast<int>(ActionsModel::Role::overdue)).toBool());
    CHECK(set(Column::priority, QString()));
    CHECK_FALSE(f.document.value().actions[0]->priority);
    CHECK(set(Column::due, QDate()));
    CHECK_FALSE(f.document.value().actions[0]->due);
}

TEST_CASE("not doing is refused without a reason, done notes when", "[items]") {
    Fixture f;
    const QModelIndex status = f.action(0, ActionsModel::Column::status);
    CHECK_FALSE(f.actions.setData(status, QStringLiteral("not_doing"), Qt::EditRole));
    CHECK(f.document.value() == tests::smallIncident());
    CHECK(f.actions.setData(status, QStringLiteral("done"), Qt::EditRole));
    CHECK(f.document.value().actions[0]->doneAt == kNow);
    CHECK(status.data() == QStringLiteral("Done"));
}

TEST_CASE("an action's steps are counted", "[items]") {
    Fixture f;
    f.document.submit(edits::addStep(QStringLiteral("a1"), QStringLiteral("Pick a limit")));
    f.document.submit(edits::addStep(QStringLiteral("a1"), QStringLiteral("Wire it")));
    f.document.submit(edits::setStepDone(QStringLiteral("a1"), 1, true));
    const QModelIndex index = f.action(0, ActionsModel::Column::title);
    CHECK(index.data(static_cast<int>(ActionsModel::Role::steps)) == 2);
    CHECK(index.data(static_cast<int>(ActionsModel::Role::stepsDone)) == 1);
}

TEST_CASE("improvements are edited in their cells", "[items]") {
    Fixture f;
    CHECK(
        f.improvements.setData(f.improvements.index(0, 1), QStringLiteral("Weekly"), Qt::EditRole));
    CHECK(f.document.value().improvements[0]->text == QStringLiteral("Weekly"));
    CHECK(f.improvements.index(0, 0).data() == QStringLiteral("Watch queues"));
}

TEST_CASE("after any change of many rows the model shows the document", "[items]") {
    Fixture f;
    std::mt19937 engine(11);
    for (int i = 0; i < 200; ++i) {
        f.document.submit(
            {QStringLiteral("Shuffle"), {}, [&](Incident& incident) {
                 std::shuffle(incident.timeline.begin(), incident.timeline.end(), engine);
                 if (incident.timeline.size() > 6) {
                     incident.timeline.remove(1, 4);
                 }
                 incident.timeline.append(tests::event(QStringLiteral("r%1").arg(i),
                                                       QStringLiteral("11:00"),
                                                       QStringLiteral("Random %1").arg(i)));
                 incident.timeline[0].edit().text += u'!';
             }});
        REQUIRE(f.texts() == f.documentTexts());
    }
    while (f.document.undoStack()->canUndo()) {
        f.undo();
        REQUIRE(f.texts() == f.documentTexts());
    }
    CHECK(f.timelineResets.isEmpty());
}

} // namespace afterword::tests::document_models_test
