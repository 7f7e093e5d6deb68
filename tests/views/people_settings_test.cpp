// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/chip_list.h"
#include "views/controls/message_bar.h"
#include "views/incidents/incident_list_page.h"
#include "views/settings/people_section.h"
#include "views/settings/settings_page.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

namespace afterword::tests::people_settings_test {

using namespace afterword::views;

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

/// The settings over a library that names some people.
struct PeopleDesk : ShellFixture {
    explicit PeopleDesk(const QStringList& spelt) {
        (void)put(utf("Mail was late"), [&](Incident& incident) {
            for (const QString& name : spelt) {
                incident.people.append({name, PersonRole::responder, {}});
            }
        });
        open();
        window->actions().settings->trigger();
        REQUIRE(soon([&] { return section().spellingsOf(spelt.first()) != nullptr; }));
    }
    [[nodiscard]] PeopleSection& section() {
        return *workspace().settings()->findChild<PeopleSection*>();
    }
};

} // namespace

TEST_CASE("Spellings of a person are joined and parted in the settings", "[views]") {
    PeopleDesk desk({utf("Benjamin Elder"), utf("@ben"), utf("Ana")});
    desk.section().spellingsOf(utf("Benjamin Elder"))->setFocus();
    desk.type(utf("@b"));
    desk.press(Qt::Key_Tab);

    const QList<PersonNames> joined{{utf("Benjamin Elder"), {utf("@ben")}}};
    CHECK(desk.library.ownSettings.people == joined);
    CHECK(desk.section().spellingsOf(utf("@ben")) == nullptr);
    ChipList* chips = desk.section().spellingsOf(utf("Benjamin Elder"));
    REQUIRE(chips != nullptr);
    CHECK(chips->words() == QStringList{utf("@ben")});

    desk.press(Qt::Key_Backspace); // from the empty line to the last chip
    desk.press(Qt::Key_Delete);
    CHECK(desk.library.ownSettings.people.isEmpty());
    CHECK(desk.section().spellingsOf(utf("@ben")) != nullptr);
}

TEST_CASE("A spelling that could not be kept is taken back, and why is said", "[views]") {
    PeopleDesk desk({utf("Ana"), utf("@ana")});
    desk.library.failNext({Error::Kind::library, utf("The disk is full.")});
    desk.section().spellingsOf(utf("Ana"))->setFocus();
    desk.type(utf("@ana,"));
    CHECK(soon([&] { return desk.section().spellingsOf(utf("@ana")) != nullptr; }));
    CHECK(desk.workspace().settings()->messages().isVisible());
}

TEST_CASE("Of many people those are shown that are sought", "[views]") {
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(utf("Person %1").arg(i, 2, 10, QLatin1Char('0')));
    }
    PeopleDesk desk(names);
    CHECK(desk.section().spellingsOf(utf("Person 39")) == nullptr);
    desk.section().search().setFocus();
    desk.type(utf("n 39"));
    CHECK(desk.section().spellingsOf(utf("Person 39")) != nullptr);
    CHECK(desk.section().spellingsOf(utf("Person 00")) == nullptr);
}

} // namespace afterword::tests::people_settings_test
