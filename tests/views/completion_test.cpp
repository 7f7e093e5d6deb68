// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/chip_list.h"
#include "views/controls/line_field.h"
#include "views/controls/word_chip.h"
#include "views/editor/editor_page.h"
#include "views/editor/offers.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

#include <QApplication>
#include <QLabel>

#include <catch2/catch.hpp>

namespace afterword::tests::completion_test {

using namespace afterword::views;

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

QStringList textsOf(const QList<Suggestion>& suggestions) {
    QStringList texts;
    for (const Suggestion& one : suggestions) {
        texts.append(one.text);
    }
    return texts;
}

/// An incident open beside another one that has words to offer.
struct Desk : ShellFixture {
    Incident other = put(utf("Mail was late"), [](Incident& incident) {
        incident.tags = {utf("mail"), utf("mail-queue"), utf("disk")};
        incident.services = {utf("order-api"), utf("api-gateway")};
        incident.people = {{utf("Benjamin Elder"), PersonRole::owner, {}}};
    });
    Incident mine = put(utf("Disk was full"), [](Incident& incident) {
        ActionItem action;
        action.id = utf("a1");
        action.title = utf("Watch the disk");
        incident.actions.append(action);
        incident.related = {utf("INC-1")};
    });

    Desk() {
        open();
        workspace().openIncident(mine.id);
        REQUIRE(soon([this] { return isEditing(); }));
    }
    template <class T>
    T& field(const char* name) {
        T* found = workspace().editor()->findChild<T*>(utf(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// Types into the line of some chips and waits until something is offered.
    SuggestionList* typeInto(const char* name, const char* text) {
        field<QWidget>(name).setFocus();
        REQUIRE(soon([this] { return library.wordsAsked > 0; }));
        QApplication::processEvents();
        type(utf(text));
        auto* list = window->findChild<SuggestionList*>();
        return list != nullptr && list->isVisible() ? list : nullptr;
    }
    [[nodiscard]] const Incident& value() { return workspace().session()->document().value(); }
};

} // namespace

TEST_CASE("Words are offered that have what is typed anywhere, most used first", "[views]") {
    const QList<KnownWord> known{
        {utf("order-api"), 9}, {utf("api-gateway"), 5}, {utf("mail"), 3}, {utf("API"), 1}};
    CHECK(textsOf(suggestionsFor(utf("api"), known)) ==
          QStringList{utf("API"), utf("order-api"), utf("api-gateway")});
    CHECK(textsOf(suggestionsFor(utf("gate"), known, {utf("api-gateway")})).isEmpty());
    CHECK(textsOf(suggestionsFor(utf("mail"), known)).isEmpty()); // it is there already
}

TEST_CASE("A person is offered behind a role", "[views]") {
    const QList<KnownPerson> known{{utf("Ana Silva"), 2, {}}, {utf("Ben Elder"), 1, {utf("@ben")}}};
    CHECK(textsOf(peopleFor(utf("@b"), known)) == QStringList{utf("Ben Elder")});
    CHECK(textsOf(peopleFor(utf("owner: el"), known)) == QStringList{utf("owner: Ben Elder")});
    CHECK(peopleFor(utf("owner:"), known).isEmpty());
}

TEST_CASE("Tab takes the first offer as a chip, and is the field's own again then", "[views]") {
    Desk desk;
    REQUIRE(desk.typeInto("tags", "ueu") != nullptr);
    desk.press(Qt::Key_Tab);
    CHECK(desk.value().tags == QStringList{utf("mail-queue")});
    CHECK(desk.field<QWidget>("tags").isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(desk.field<QWidget>("tags").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Enter takes what is marked, and without a mark what was typed", "[views]") {
    Desk desk;
    SuggestionList* list = desk.typeInto("services", "api");
    REQUIRE(list != nullptr);
    CHECK(list->suggestions().size() == 2);
    desk.press(Qt::Key_Return);
    CHECK(desk.value().services == QStringList{utf("api")});
    REQUIRE(desk.typeInto("services", "gate") != nullptr);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.value().services == QStringList{utf("api"), utf("api-gateway")});
}

TEST_CASE("Escape leaves the offers and keeps what was typed", "[views]") {
    Desk desk;
    REQUIRE(desk.typeInto("tags", "mail") != nullptr);
    desk.press(Qt::Key_Escape);
    CHECK(desk.isEditing());
    CHECK(desk.value().tags.isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(desk.value().tags == QStringList{utf("mail")});
}

TEST_CASE("The owner of an action completes from the people of the library", "[views]") {
    Desk desk;
    REQUIRE(desk.typeInto("owner", "elder") != nullptr);
    desk.press(Qt::Key_Tab);
    CHECK(desk.value().actions.first()->owner == utf("Benjamin Elder"));
    CHECK(desk.field<LineField>("owner").text() == utf("Benjamin Elder"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.value().actions.first()->owner == utf(""));
}

TEST_CASE("A related incident completes by its title, says it, and opens", "[views]") {
    Desk desk;
    auto& related = desk.field<ChipList>("related");
    const auto chip = [&]() { return related.findChild<WordChip*>(); };
    REQUIRE(soon([&] { return chip()->text() == utf("INC-1 Mail was late"); }));
    const Incident third = desk.put(utf("Queue stalled"));
    desk.workspace().openIncident(desk.mine.id); // others may have written since
    REQUIRE(soon([&] { return desk.library.wordsAsked > 1; }));
    REQUIRE(desk.typeInto("related", "stall") != nullptr);
    desk.press(Qt::Key_Tab);
    CHECK(desk.value().related == QStringList{utf("INC-1"), third.reference});

    chip()->click();
    CHECK(soon([&] { return desk.workspace().session()->id() == desk.other.id; }));
}

} // namespace afterword::tests::completion_test
