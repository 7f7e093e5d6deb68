// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/editor/editor_page.h"
#include "views/editor/field_values.h"
#include "views/editor/own_fields.h"
#include "views/incidents/filter_line.h"
#include "views/incidents/incident_list_page.h"
#include "views/settings/fields_section.h"
#include "views/settings/settings_page.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::own_fields_test {

using namespace afterword::views;

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

/// A library with fields of its own, and an incident of it open.
struct FieldDesk : ShellFixture {
    Incident incident;

    explicit FieldDesk(const QList<FieldDefinition>& fields,
                       const std::function<void(Incident&)>& more = {}) {
        library.ownSettings.fields = fields;
        incident = put(utf("Disk full"), more);
        open();
        workspace().openIncident(incident.id);
        REQUIRE(soon([this] { return isEditing(); }));
        QApplication::processEvents();
    }
    template <class T>
    T& named(const char* name) {
        const auto all = workspace().editor()->findChildren<T*>();
        for (T* one : all) {
            if (one->isVisible() && one->accessibleName().startsWith(utf(name))) {
                return *one;
            }
        }
        FAIL("No field " << name);
        throw 0;
    }
    [[nodiscard]] QList<Field> fields() { return workspace().session()->document().value().fields; }
};

} // namespace

TEST_CASE("What is typed into a field of a kind is kept in one form", "[views]") {
    CHECK(fieldValue(FieldKind::number, utf("1 200,5"), 2024).value() == utf("1200.5"));
    CHECK_FALSE(fieldValue(FieldKind::number, utf("many"), 2024));
    CHECK(fieldValue(FieldKind::date, utf("3 June"), 2024).value() == utf("2024-06-03"));
    CHECK_FALSE(fieldValue(FieldKind::date, utf("soon"), 2024));
    CHECK(fieldValue(FieldKind::link, utf("example.com/a"), 2024).value() ==
          utf("https://example.com/a"));
    CHECK_FALSE(fieldValue(FieldKind::link, utf("no link"), 2024));
}

TEST_CASE("A field of the library is in the header while it is empty, and checks its kind",
          "[views]") {
    FieldDesk desk({{utf("Cost"), FieldKind::number, {}}});
    auto& cost = desk.named<CommitField>("Cost");
    cost.setFocus();
    desk.type(utf("lots"));
    desk.press(Qt::Key_Return);
    CHECK(cost.isRefused());
    CHECK(desk.fields().isEmpty());
    cost.selectAll();
    desk.type(utf("1200"));
    desk.press(Qt::Key_Return);
    CHECK(desk.fields() == QList<Field>{{utf("Cost"), utf("1200")}});
    cost.selectAll();
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Return);
    CHECK(desk.fields().isEmpty());
}

TEST_CASE("A choice that the library does not know stays with its incident", "[views]") {
    FieldDesk desk({{utf("Region"), FieldKind::choice, {utf("EU"), utf("US")}}},
                   [](Incident& v) { v.fields = {{utf("Region"), utf("Moon")}}; });
    auto& region = desk.named<ChoiceChip>("Region");
    CHECK(region.accessibleName() == utf("Region: Moon"));
    Q_EMIT region.chosen(1);
    CHECK(desk.fields() == QList<Field>{{utf("Region"), utf("US")}});
    Q_EMIT region.chosen(std::nullopt);
    CHECK(desk.fields().isEmpty());
}

TEST_CASE("Fields are added, moved and removed in the settings", "[views]") {
    ShellFixture shell;
    shell.open();
    shell.window->actions().settings->trigger();
    auto& section = *shell.workspace().settings()->findChild<FieldsSection*>();
    for (const char* name : {"Customer", "Ticket", "Ticket"}) {
        section.newName().setFocus();
        shell.type(utf(name));
        shell.press(Qt::Key_Return);
        section.newKind().setCurrentIndex(4);
    }
    const FieldDefinition customer{utf("Customer"), FieldKind::text, {}};
    const FieldDefinition ticket{utf("Ticket"), FieldKind::link, {}};
    CHECK(shell.library.ownSettings.fields == QList<FieldDefinition>{customer, ticket});
    const auto press = [&](const char* name) {
        QApplication::processEvents(); // rows are shown by their layout
        const auto tools = section.findChildren<QToolButton*>();
        for (QToolButton* tool : tools) {
            if (tool->isVisible() && tool->accessibleName().startsWith(utf(name))) {
                return tool->click();
            }
        }
        FAIL("No tool " << name);
    };
    press("Move “Ticket” up");
    CHECK(shell.library.ownSettings.fields == QList<FieldDefinition>{ticket, customer});
    press("Remove “Customer”");
    CHECK(shell.library.ownSettings.fields == QList<FieldDefinition>{ticket});
}

TEST_CASE("A date that has passed is said in the header, until the status has come so far",
          "[views]") {
    FieldDesk desk({}, [](Incident& v) { v.reviewDue = QDate(2000, 1, 1); });
    const auto* note = desk.workspace().editor()->findChild<QLabel*>(utf("reviewDueNote"));
    REQUIRE(note != nullptr);
    CHECK_FALSE(note->text().isEmpty());
    auto& due = desk.named<CommitField>("Review due");
    due.setFocus();
    due.selectAll();
    desk.type(utf("2030-01-01"));
    desk.press(Qt::Key_Return);
    CHECK(desk.workspace().session()->document().value().reviewDue == QDate(2030, 1, 1));
    CHECK(note->text().isEmpty());
}

TEST_CASE("What is due is counted above the list, and filters it", "[views]") {
    ShellFixture shell;
    (void)shell.put(utf("Late"), [](Incident& v) { v.publishDue = QDate(2000, 1, 1); });
    (void)shell.put(utf("In time"));
    shell.open();
    auto& line = *shell.workspace().list().findChild<FilterLine*>();
    auto* due = line.findChild<QToolButton*>(utf("due"));
    REQUIRE(due != nullptr);
    REQUIRE(soon([&] { return due->isVisible(); }));
    due->click();
    CHECK(soon([&] { return shell.listed() == QStringList{utf("Late")}; }));
}

} // namespace afterword::tests::own_fields_test
