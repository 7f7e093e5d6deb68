// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "model/editing/incident_document.h"
#include "tests/support/settle.h"
#include "views/controls/markdown_field.h"
#include "views/editor/editor_page.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/records/record_dialog.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::event_files_test {

using namespace afterword::views;

namespace {

const auto kClockOfTest = [] { return instantFromMs(1'718'100'000'000); };

/// An incident of one event, whose text is being written.
struct WrittenEvent {
    WrittenEvent() {
        applyTheme(*qApp, Theme::light);
        services.attachments.keep = [this](const QList<editing::IncomingFile>& files) {
            offered = files;
            kept.start();
            return kept.future();
        };
        services.records.read = [this](const editing::IncomingRecords&) {
            ++recordsRead;
            return editing::answered(Result<editing::ReadRecords>(editing::ReadRecords()));
        };
        page = std::make_unique<EditorPage>(kClockOfTest, services);
        page->resize(1000, 700);
        page->setDocument(&document);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        section = page->findChild<TimelineSection*>();
        section->view().editRow(0, false);
        field = section->view().findChild<MarkdownField*>();
        REQUIRE(field != nullptr);
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, QStringLiteral(" and more"));
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(field, Qt::Key_Left);
        }
    }
    ~WrittenEvent() { page->setDocument(nullptr); }

    static Incident incident() {
        Incident value;
        TimelineEvent event;
        event.id = QStringLiteral("e");
        event.text = QStringLiteral("Alert");
        value.timeline = {Row(event)};
        return value;
    }
    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(section, &enter);
        CHECK(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(section, &dropped);
    }
    void keepIt() {
        kept.addResult(QList<Attachment>{{{},
                                          QStringLiteral("graph.png"),
                                          QStringLiteral("image/png"),
                                          QStringLiteral("ab"),
                                          3}});
        kept.finish();
        REQUIRE(tests::waitFor([this] { return !document.value().attachments.isEmpty(); }));
    }
    [[nodiscard]] std::string eventText() const {
        return document.value().timeline.first()->text.toStdString();
    }

    editing::IncidentDocument document{incident(), kClockOfTest};
    FieldServices services;
    QPromise<Result<QList<Attachment>>> kept;
    QList<editing::IncomingFile> offered;
    int recordsRead = 0;
    std::unique_ptr<EditorPage> page;
    TimelineSection* section = nullptr;
    QPointer<MarkdownField> field;
};

} // namespace

TEST_CASE("A picture that is dropped beside an event in writing stands at its caret", "[views]") {
    WrittenEvent event;
    event.drop(QStringLiteral("/somewhere/graph.png"));
    REQUIRE(event.offered.size() == 1);
    CHECK(event.offered.first().path == QStringLiteral("/somewhere/graph.png"));

    SECTION("while its field is open") {
        event.keepIt();
        REQUIRE(event.field != nullptr);
        CHECK(event.field->text().toStdString() == event.eventText());
    }
    SECTION("when its field was closed meanwhile") {
        QTest::keyClick(event.field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(event.field == nullptr);
        event.keepIt();
    }
    CHECK(event.eventText() == "Alert and![graph](assets/graph.png) more");
    CHECK(event.recordsRead == 0);
}

TEST_CASE("Another window in front does not close the text of an event", "[views]") {
    WrittenEvent event;
    QWidget files; // of a file manager, say
    files.show();
    files.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&files));
    tests::settle();
    REQUIRE(event.field != nullptr);
    CHECK(event.field->isVisible());
    event.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(event.page.get()));
    QTest::keyClicks(event.field, QStringLiteral("!"));
    CHECK(event.eventText() == "Alert and! more");
}

TEST_CASE("A log that is dropped beside an event in writing opens the import, and no word is lost",
          "[views]") {
    WrittenEvent event;
    event.drop(QStringLiteral("/somewhere/app.log"));
    CHECK(event.offered.isEmpty());
    auto* dialog = event.page->findChild<RecordDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(event.eventText() == "Alert and more");
    dialog->close();
}

} // namespace afterword::tests::event_files_test
