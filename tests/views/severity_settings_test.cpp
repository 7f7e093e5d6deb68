// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/settings/settings_page.h"
#include "views/settings/severity_section.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::severity_settings_test {

using namespace afterword::views;

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

SeveritySection& severitiesOf(ShellFixture& shell) {
    shell.window->actions().settings->trigger();
    return *shell.workspace().settings()->findChild<SeveritySection*>();
}

} // namespace

TEST_CASE("A severity that is named in the settings is called so everywhere", "[views]") {
    ShellFixture shell;
    const Incident incident =
        shell.put(utf("Mail was late"), [](Incident& v) { v.severity = Severity::sev1; });
    shell.open();
    SeveritySection& section = severitiesOf(shell);
    section.name(Severity::sev1).setFocus();
    shell.type(utf("Catastrophe"));
    shell.press(Qt::Key_Return);
    section.description(Severity::sev1).setFocus();
    shell.type(utf("All customers"));
    shell.press(Qt::Key_Return);

    CHECK(shell.library.ownSettings.level(Severity::sev1) ==
          SeverityLevel{utf("Catastrophe"), {}, utf("All customers")});
    const auto boxes = shell.workspace().list().findChildren<QComboBox*>();
    CHECK(std::any_of(boxes.begin(), boxes.end(),
                      [](const QComboBox* box) { return box->findText(utf("Catastrophe")) > 0; }));
    shell.workspace().openIncident(incident.id);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    const auto* chip = shell.workspace().editor()->findChild<ChoiceChip*>(utf("severity"));
    CHECK(chip->accessibleName() == utf("Severity: Catastrophe"));
    CHECK(chip->toolTip() == utf("Catastrophe: All customers"));
}

TEST_CASE("Two severities have no name together, and the program's own come back", "[views]") {
    ShellFixture shell;
    shell.library.ownSettings.severities = {{utf("Bad"), utf("#7a0019"), {}}};
    shell.open();
    SeveritySection& section = severitiesOf(shell);
    REQUIRE(soon([&] { return section.name(Severity::sev1).text() == utf("Bad"); }));
    section.name(Severity::sev2).setFocus();
    shell.type(utf("Bad"));
    shell.press(Qt::Key_Return);
    CHECK(section.name(Severity::sev2).isRefused());
    shell.press(Qt::Key_Escape);

    section.colour(Severity::sev1).menu()->actions().constLast()->trigger();
    section.name(Severity::sev1).setFocus();
    section.name(Severity::sev1).selectAll();
    shell.press(Qt::Key_Delete);
    shell.press(Qt::Key_Return);
    CHECK(shell.library.ownSettings == LibrarySettings());
}

} // namespace afterword::tests::severity_settings_test
