// SPDX-License-Identifier: MIT
#include "model/domain/edits/timeline.h"
#include "model/editing/incident_document.h"
#include "tests/support/incidents.h"
#include "views/controls/commit_field.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace afterword::tests::zone_question_test {

namespace {

const Instant kToday = instantFromMs(1'718'100'000'000);

/// An editor in whose field another zone was typed.
struct Asked {
    explicit Asked(const Incident& value, const char* zone = "Europe/Berlin")
        : document(value, [] { return kToday; })
        , page([] { return kToday; }) {
        views::applyTheme(*qApp, views::Theme::light);
        page.setDocument(&document);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        auto* field = page.findChild<views::CommitField*>(QStringLiteral("timeZone"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(zone));
        QTest::keyClick(field, Qt::Key_Return);
    }
    ~Asked() { page.setDocument(nullptr); }

    [[nodiscard]] views::MessageBar& bar() {
        return *page.findChild<views::MessageBar*>(QStringLiteral("zoneQuestion"));
    }
    void click(const char* answer) {
        const auto buttons = bar().findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == QLatin1String(answer)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no such answer");
    }
    [[nodiscard]] const TimelineEvent& first() const { return *document.value().timeline.at(0); }

    editing::IncidentDocument document;
    views::EditorPage page;
};

} // namespace

TEST_CASE("Another zone is asked about before it changes anything", "[views]") {
    Asked asked(tests::smallIncident());
    CHECK(asked.bar().isVisible());
    CHECK(asked.bar().text().contains(QStringLiteral("3 time")));
    CHECK(asked.document.value() == tests::smallIncident());
    asked.click("Leave the zone");
    CHECK_FALSE(asked.bar().isVisible());
    CHECK(asked.document.value() == tests::smallIncident());
}

TEST_CASE("The words stay, or the instants, as one step", "[views]") {
    const TimelineEvent before = *tests::smallIncident().timeline.at(0);
    Asked words(tests::smallIncident());
    words.click("Keep the words");
    CHECK(words.first().time.text == before.time.text);
    CHECK(words.first().time.start == *before.time.start - std::chrono::hours(1));

    Asked instants(tests::smallIncident());
    instants.click("Keep the instants");
    CHECK(instants.first().time.text == QStringLiteral("10:10"));
    CHECK(instants.first().time.start == before.time.start);
    CHECK(instants.document.value().timeZone == QStringLiteral("Europe/Berlin"));
    CHECK(instants.document.undoStack()->count() == 1);
    instants.document.undoStack()->undo();
    CHECK(instants.document.value() == tests::smallIncident());
}

TEST_CASE("Who leaves without an answer keeps the words", "[views]") {
    Asked asked(tests::smallIncident());
    asked.page.setDocument(nullptr);
    CHECK(asked.document.value().timeZone == QStringLiteral("Europe/Berlin"));
    CHECK(asked.first().time.text == QStringLiteral("09:10"));
}

TEST_CASE("Where no time depends on the zone nothing is asked", "[views]") {
    Asked empty({}, "Berliner Zeit");
    CHECK_FALSE(empty.bar().isVisible());
    CHECK(empty.document.value().timeZone == QStringLiteral("Europe/Berlin"));
}

} // namespace afterword::tests::zone_question_test
