// SPDX-License-Identifier: MIT
#include "views/controls/add_line.h"
#include "views/controls/chip_list.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/controls/message_bar.h"
#include "views/controls/text_field.h"
#include "views/controls/word_chip.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::controls_test {

using namespace afterword::views;

namespace {

void type(QWidget& widget, const char* text) {
    QTest::keyClicks(&widget, QString::fromUtf8(text));
}

void activate(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST_CASE("The smallest replacement leaves what both texts share", "[views]") {
    const Replacement change =
        replacementFor(QStringLiteral("one two three"), QStringLiteral("one 2 three"));
    CHECK(change.at == 4);
    CHECK(change.removed == 3);
    CHECK(change.text == QStringLiteral("2"));
}

TEST_CASE("A text field grows with its lines", "[views]") {
    TextField field(QStringLiteral("Text"), TextField::Lines::many);
    field.resize(300, field.height());
    activate(field);
    const int before = field.height();
    type(field, "one");
    QTest::keyClick(&field, Qt::Key_Return);
    type(field, "two");
    QTest::keyClick(&field, Qt::Key_Return);
    type(field, "three");
    CHECK(field.height() > before + 20);
    CHECK(field.text() == QStringLiteral("one\ntwo\nthree"));
}

TEST_CASE("A field of one line takes no line break", "[views]") {
    TextField field(QStringLiteral("Title"), TextField::Lines::one);
    activate(field);
    QSignalSpy pressed(&field, &TextField::returnPressed);
    type(field, "one");
    QTest::keyClick(&field, Qt::Key_Return);
    type(field, " two");
    CHECK(pressed.count() == 1);
    CHECK(field.text() == QStringLiteral("one two"));
}

TEST_CASE("Text that comes from outside moves the caret with what it stood at", "[views]") {
    TextField field(QStringLiteral("Text"), TextField::Lines::many);
    QSignalSpy edited(&field, &TextField::edited);
    field.showText(QStringLiteral("red green"));
    QTextCursor caret = field.textCursor();
    caret.setPosition(6);
    field.setTextCursor(caret);
    field.showText(QStringLiteral("dark red green"));
    CHECK(field.textCursor().position() == 11);
    CHECK(edited.count() == 0);
}

TEST_CASE("A no-break space comes through a text field", "[views]") {
    TextField field(QStringLiteral("Text"), TextField::Lines::many);
    const QString text = QStringLiteral("10") % QChar(QChar::Nbsp) % QStringLiteral("MB");
    field.showText(text);
    CHECK(field.text() == text);
}

TEST_CASE("A value is given on Enter and taken back by Escape", "[views]") {
    CommitField field(QStringLiteral("Due"));
    field.showValue(QStringLiteral("old"));
    activate(field);
    QSignalSpy given(&field, &CommitField::committed);
    type(field, "x");
    CHECK(given.count() == 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text() == QStringLiteral("old"));
    field.selectAll();
    type(field, "new");
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(given.count() == 1);
    CHECK(given.first().first().toString() == QStringLiteral("new"));
}

TEST_CASE("A refused value stays where it was typed, with its reason", "[views]") {
    CommitField field(QStringLiteral("Due"));
    activate(field);
    QObject::connect(&field, &CommitField::committed, &field,
                     [&field] { field.refuse(QStringLiteral("That is no date.")); });
    type(field, "soon");
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == QStringLiteral("soon"));
    CHECK(field.accessibleDescription() == QStringLiteral("That is no date."));
    type(field, "er");
    CHECK_FALSE(field.isRefused());
}

TEST_CASE("A choice is made by the keyboard alone", "[views]") {
    ChoiceChip chip(
        QStringLiteral("Size"),
        {{1, QStringLiteral("Small"), {}}, {2, QStringLiteral("Large"), {}}},
        [](int, const Tokens& tokens) { return tokens.accent; }, QStringLiteral("No size"));
    activate(chip);
    QList<std::optional<int>> chosen;
    QObject::connect(&chip, &ChoiceChip::chosen, &chip,
                     [&chosen](std::optional<int> value) { chosen.append(value); });
    QTest::keyClick(&chip, Qt::Key_Down);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    chip.showValue(chosen.first());
    CHECK(chip.accessibleName().startsWith(QStringLiteral("Size: ")));
}

TEST_CASE("Words are added by Enter and comma, and taken away by keys", "[views]") {
    ChipList list(QStringLiteral("Tags"), QStringLiteral("Add a tag"));
    QObject::connect(&list, &ChipList::wordsEdited, &list, &ChipList::showWords);
    activate(list);
    list.line().setFocus();
    type(list.line(), "db,net");
    QTest::keyClick(&list.line(), Qt::Key_Return);
    CHECK(list.words() == QStringList{QStringLiteral("db"), QStringLiteral("net")});
    QTest::keyClick(&list.line(), Qt::Key_Backspace);
    QWidget* chip = QApplication::focusWidget();
    REQUIRE(qobject_cast<WordChip*>(chip) != nullptr);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(list.words() == QStringList{QStringLiteral("db")});
}

TEST_CASE("A word that was typed is kept when the focus leaves", "[views]") {
    QWidget window;
    auto* list = new ChipList(QStringLiteral("Tags"), QStringLiteral("Add a tag"), &window);
    auto* other = new QPushButton(&window);
    QObject::connect(list, &ChipList::wordsEdited, list, &ChipList::showWords);
    activate(window);
    list->line().setFocus();
    type(list->line(), "db");
    other->setFocus();
    CHECK(list->words() == QStringList{QStringLiteral("db")});
}

TEST_CASE("The line at the end of a list gives what is typed and is empty again", "[views]") {
    AddLine line(QStringLiteral("Add"), QStringLiteral("What?"));
    activate(line);
    QSignalSpy entered(&line, &AddLine::entered);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(entered.count() == 0);
    type(line, "14:20 restarted");
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(entered.count() == 1);
    CHECK(entered.first().first().toString() == QStringLiteral("14:20 restarted"));
    CHECK(line.text().isEmpty());
}

TEST_CASE("A message offers what can be done about it", "[views]") {
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.showMessage(MessageBar::Kind::error, QStringLiteral("Not saved: the disk is full."),
                    {QStringLiteral("Retry")});
    activate(bar);
    QSignalSpy chosen(&bar, &MessageBar::actionChosen);
    QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(chosen.count() == 1);
    CHECK_FALSE(bar.isHidden());
    bar.dismiss();
    CHECK(bar.isHidden());
}

} // namespace afterword::tests::controls_test
