// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/commit_field.h"
#include "views/controls/line_field.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/settings/names_section.h"
#include "views/settings/preferences_section.h"
#include "views/settings/settings_page.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::settings_test {

namespace {

QString name(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A heading is taught and forgotten in the settings", "[views]") {
    ShellFixture shell;
    shell.names = {{name("Anhang"), Part::closing}};
    shell.open();
    shell.press(Qt::Key_Comma, Qt::ControlModifier);
    views::NamesSection& section = shell.workspace().settings()->names();
    REQUIRE(soon([&] { return section.names().size() == 1; }));

    section.part().setCurrentIndex(section.part().findText(name("Impact")));
    section.heading().setFocus();
    shell.type(name("Auswirkungen auf Kunden"));
    shell.press(Qt::Key_Return);
    const LearnedName taught{name("Auswirkungen auf Kunden"), Part::impact};
    REQUIRE(soon([&] { return section.names().contains(taught); }));
    CHECK(shell.names.contains(taught));

    const auto forget = [&]() -> QToolButton* {
        const auto buttons = section.findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            if (button->isVisible() && button->accessibleName().contains(name("Anhang"))) {
                return button;
            }
        }
        return nullptr;
    };
    REQUIRE(soon([&] { return forget() != nullptr; }));
    forget()->setFocus();
    shell.press(Qt::Key_Return);
    CHECK(soon([&] { return section.names() == QList<LearnedName>{taught}; }));
}

TEST_CASE("The colours of the window are chosen in the settings", "[views]") {
    ShellFixture shell;
    shell.open();
    shell.window->actions().settings->trigger();
    QSignalSpy chosen(shell.window.get(), &views::MainWindow::themeChosen);
    const auto buttons = shell.workspace().settings()->findChildren<QRadioButton*>();
    REQUIRE(buttons.size() == 3);

    buttons.last()->click();

    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<views::Theme>() == views::Theme::dark);
}

TEST_CASE("Escape leads from the settings back to the list", "[views]") {
    ShellFixture shell;
    (void)shell.put(name("Queue stalled"));
    shell.open();
    shell.window->actions().settings->trigger();
    REQUIRE(shell.workspace().settings()->isVisible());
    CHECK(shell.window->actions().settings->isChecked());

    shell.press(Qt::Key_Escape);

    CHECK(shell.workspace().list().isVisible());
    CHECK(shell.window->actions().showIncidents->isChecked());
}

TEST_CASE("New incidents begin with what the settings say", "[views]") {
    ShellFixture shell;
    shell.open();
    QSignalSpy changed(shell.window.get(), &views::MainWindow::preferencesChanged);
    shell.window->actions().settings->trigger();
    auto* zone = shell.workspace().settings()->findChild<views::CommitField*>(name("defaultZone"));
    auto* author =
        shell.workspace().settings()->findChild<views::CommitField*>(name("defaultAuthor"));
    REQUIRE((zone != nullptr && author != nullptr));

    zone->setFocus();
    shell.type(name("Atlantis/Capital"));
    shell.press(Qt::Key_Return);
    CHECK(zone->isRefused());
    CHECK(changed.isEmpty());
    zone->selectAll();
    shell.type(name("Europe/Berlin"));
    shell.press(Qt::Key_Return);
    author->setFocus();
    shell.type(name("Ana Silva"));
    shell.press(Qt::Key_Return);
    CHECK(changed.size() == 2);

    shell.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    const Incident& made = shell.workspace().session()->document().value();
    CHECK(made.timeZone == name("Europe/Berlin"));
    CHECK(made.people == QList<Person>{{name("Ana Silva"), PersonRole::author, {}}});
}

TEST_CASE("The size of words is the same setting on the page and by keys", "[views]") {
    ShellFixture shell;
    shell.open();
    QSignalSpy changed(shell.window.get(), &views::MainWindow::preferencesChanged);
    shell.window->actions().settings->trigger();
    auto* zoom = shell.workspace().settings()->findChild<QComboBox*>(name("zoom"));
    REQUIRE(zoom != nullptr);
    CHECK(zoom->currentData() == 100);

    shell.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(zoom->currentData() == 110);

    zoom->setFocus();
    shell.press(Qt::Key_Down);
    CHECK(changed.last().first().value<views::Preferences>().zoom == 120);
}

TEST_CASE("A longer pause before saving counts for what is open", "[views]") {
    ShellFixture shell;
    (void)shell.put(name("Queue stalled"));
    shell.open();
    views::Preferences preferences;
    preferences.saveDelay = std::chrono::hours(1);
    shell.window->setPreferences(preferences);
    shell.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    shell.type(name("Slow"));
    CHECK(shell.workspace().hasUnsaved());

    preferences.saveDelay = std::chrono::milliseconds(1);
    shell.window->setPreferences(preferences);
    shell.type(name("er"));

    CHECK(soon([&] { return !shell.workspace().hasUnsaved(); }));
}

} // namespace afterword::tests::settings_test
