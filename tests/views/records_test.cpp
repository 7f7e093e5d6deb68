// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "model/editing/incident_document.h"
#include "views/controls/add_line.h"
#include "views/controls/commit_field.h"
#include "views/editor/document_link.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/records/record_dialog.h"
#include "views/records/record_table.h"
#include "views/records/source_line_dialog.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::records_test {

using namespace afterword::views;

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

SourceEvent said(const char* clock, const char* text) {
    SourceEvent event;
    event.time.clock = QTime::fromString(utf(clock), QStringLiteral("HH:mm"));
    event.text = utf(text);
    event.origin = QStringLiteral("slack");
    event.line = QStringLiteral("{\"text\":\"%1\"}").arg(event.text);
    event.hash = QString::number(qHash(event.line));
    return event;
}

struct Fixture {
    Fixture() : document(incident(), clock()), link(clock(), services()), section(link) {
        applyTheme(*qApp, Theme::light);
        link.setDocument(&document);
        section.resize(776, 600);
        section.show();
        section.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&section));
    }

    static Clock clock() {
        return [] { return instantFromMs(1'718'100'000'000); };
    }
    static Incident incident() {
        Incident value;
        value.timeZone = QStringLiteral("UTC");
        value.date = QDate(2024, 5, 1);
        TimelineEvent event;
        event.id = QStringLiteral("old");
        event.text = QStringLiteral("Restarted the primary");
        event.time.text = QStringLiteral("10:00");
        event.time.start = instantFromIso(QStringLiteral("2024-05-01T10:00:00Z"));
        value.timeline.append(event);
        return value;
    }
    FieldServices services() {
        FieldServices given;
        given.records.read = [this](const editing::IncomingRecords& records) {
            asked.append(records.paths.isEmpty() ? QString::fromUtf8(records.text)
                                                 : records.paths.join(u'|'));
            return editing::answered(answer);
        };
        return given;
    }
    [[nodiscard]] RecordDialog* dialog() const { return section.findChild<RecordDialog*>(); }
    RecordDialog& opened() {
        REQUIRE(QTest::qWaitFor([this] { return dialog() != nullptr; }));
        REQUIRE(QTest::qWaitFor([this] { return !dialog()->session().isBusy(); }));
        return *dialog();
    }
    [[nodiscard]] const QList<Row<TimelineEvent>>& events() const {
        return document.value().timeline;
    }
    void paste(const char* text) {
        QApplication::clipboard()->setText(utf(text));
        section.addLine().setFocus();
        QTest::keyClick(&section.addLine(), Qt::Key_V, Qt::ControlModifier);
    }
    static QPushButton& addButton(RecordDialog& dialog) {
        return *dialog.findChild<QPushButton*>(QStringLiteral("addEvents"));
    }

    Result<editing::ReadRecords> answer =
        editing::ReadRecords{{said("10:00", "restarted the primary!"), said("10:05", "all good"),
                              said("10:06", "joined")},
                             {{QStringLiteral("/tmp/day.json"), QStringLiteral("slack"), 3}},
                             {},
                             {}};
    QStringList asked;
    editing::IncidentDocument document;
    DocumentLink link;
    TimelineSection section;
};

} // namespace

TEST_CASE("what is pasted and is more than lines opens the dialog", "[views]") {
    Fixture fixture;
    fixture.answer->events[2].isNoise = true;
    fixture.paste("Jane  10:00 AM\nrestarted the primary!\nBob  10:05 AM\nall good\n");
    RecordDialog& dialog = fixture.opened();
    CHECK(fixture.asked.value(0).startsWith(QLatin1String("Jane  10:00 AM\n")));
    CHECK(dialog.table().model()->rowCount() == 3);
    CHECK(Fixture::addButton(dialog).text() == QLatin1String("Add 1 event"));

    QTest::mouseClick(&Fixture::addButton(dialog), Qt::LeftButton);

    REQUIRE(fixture.events().size() == 2);
    const TimelineEvent& added = *fixture.events().last();
    CHECK(added.text == QLatin1String("all good"));
    CHECK(added.time.text == QLatin1String("10:05"));
    CHECK(added.origin == QLatin1String("slack"));
    CHECK(added.sourceLine.contains(QLatin1String("all good")));
    fixture.document.undoStack()->undo();
    CHECK(fixture.events().size() == 1);
}

TEST_CASE("lines that begin with a clock go straight in", "[views]") {
    Fixture fixture;
    fixture.paste("11:00 disk full\n11:05 disk cleaned\n");
    CHECK(fixture.events().size() == 3);
    CHECK(fixture.asked.isEmpty());
}

TEST_CASE("a similar event is merged only with its tick", "[views]") {
    Fixture fixture;
    fixture.section.importRecords({{}, {QStringLiteral("/tmp/day.json")}});
    RecordDialog& dialog = fixture.opened();
    const QModelIndex merge = dialog.table().model()->index(0, 3);
    CHECK(merge.data().toString() == QLatin1String("Merge with 10:00 Restarted the primary"));
    CHECK(merge.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    const QRect cell = dialog.table().visualRect(merge);
    QTest::mouseClick(dialog.table().viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 8, cell.center().y()));
    CHECK(merge.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(dialog.table().model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);

    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(fixture.events().size() == 3);
    CHECK(fixture.events().first()->text == QLatin1String("Restarted the primary"));
    CHECK(fixture.events().first()->origin == QLatin1String("slack"));
}

TEST_CASE("zone, ticks, kinds and the filter of the dialog", "[views]") {
    Fixture fixture;
    fixture.section.importRecords({{}, {QStringLiteral("/tmp/day.json")}});
    RecordDialog& dialog = fixture.opened();
    auto* zone = dialog.findChildren<CommitField*>().value(0);
    zone->setFocus();
    QTest::keyClicks(zone, QStringLiteral("Europe/Berlin"));
    QTest::keyClick(zone, Qt::Key_Return);
    const auto time = [&] { return dialog.table().model()->index(1, 0).data().toString(); };
    CHECK(QTest::qWaitFor([&] { return time() == QLatin1String("08:05"); }));

    dialog.table().tickAll(false);
    CHECK_FALSE(Fixture::addButton(dialog).isEnabled());
    auto* filter = dialog.findChild<QLineEdit*>(QStringLiteral("recordFilter"));
    QTest::keyClicks(filter, QStringLiteral("good"));
    CHECK(dialog.table().model()->rowCount() == 1);
    dialog.table().tickAll(true);
    dialog.table().model()->setData(dialog.table().model()->index(0, 1),
                                    QStringLiteral("resolution"), Qt::EditRole);
    filter->clear();
    CHECK(Fixture::addButton(dialog).text() == QLatin1String("Add 1 event"));
    QTest::mouseClick(&Fixture::addButton(dialog), Qt::LeftButton);
    REQUIRE(fixture.events().size() == 2);
    CHECK(fixture.events().first()->kind == EventKind::resolution);
}

TEST_CASE("what the dialog assumed stays with the events unless it is confirmed", "[views]") {
    const bool isConfirmed = GENERATE(false, true);
    Fixture fixture;
    fixture.section.importRecords({{}, {QStringLiteral("/tmp/day.json")}});
    RecordDialog& dialog = fixture.opened();
    auto* confirm = dialog.findChild<QCheckBox*>(QStringLiteral("confirmTimes"));
    REQUIRE(confirm->isVisible());
    if (isConfirmed) {
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
    }
    QTest::mouseClick(&Fixture::addButton(dialog), Qt::LeftButton);
    REQUIRE(fixture.events().size() == 3);
    CHECK(fixture.events().last()->assumed ==
          (isConfirmed ? Assumption::nothing : Assumption::zoneAndDay));
}

TEST_CASE("what cannot be read says why, and nothing is added", "[views]") {
    Fixture fixture;
    fixture.answer = failure(Error::Kind::input, QStringLiteral("It is a picture (PNG)."));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&fixture.section, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&fixture.section, &drop);
    RecordDialog& dialog = fixture.opened();
    CHECK(fixture.asked == QStringList{QStringLiteral("/tmp/picture.png")});
    bool isSaid = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        isSaid = isSaid || label->text() == QLatin1String("It is a picture (PNG).");
    }
    CHECK(isSaid);
    CHECK_FALSE(Fixture::addButton(dialog).isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(fixture.events().size() == 1);
}

TEST_CASE("the source of an event is shown", "[views]") {
    TimelineEvent event;
    event.origin = QStringLiteral("pagerduty");
    event.sourceLine = QStringLiteral("{\"a\":1}");
    SourceLineDialog dialog(event);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto* line = dialog.findChild<QPlainTextEdit*>(QStringLiteral("sourceLine"));
    CHECK(line->toPlainText().contains(QLatin1String("\"a\": 1")));
    CHECK(dialog.findChild<QLabel*>()->text() == QLatin1String("PagerDuty"));
}

} // namespace afterword::tests::records_test
