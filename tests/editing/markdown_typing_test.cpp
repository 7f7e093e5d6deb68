// SPDX-License-Identifier: MIT
#include "model/editing/markdown_typing.h"

#include <catch2/catch.hpp>

namespace afterword::tests::markdown_typing_test {

using namespace afterword::editing;

namespace {

/// A text with its selection: "a [b] c", or a caret: "a | b".
struct Shown {
    QString text;
    Selection selection;
};

const QChar kFrom(0x27E6);  // ⟦
const QChar kTo(0x27E7);    // ⟧
const QChar kCaret(0x2038); // ‸

Shown parsed(const char* shown) {
    QString text = QString::fromUtf8(shown);
    if (const qsizetype caret = text.indexOf(kCaret); caret >= 0) {
        return {text.remove(kCaret), {caret, caret}};
    }
    const qsizetype from = text.indexOf(kFrom);
    text.remove(kFrom);
    const qsizetype to = text.indexOf(kTo);
    return {text.remove(kTo), {from, to}};
}

QString after(const TextChange& change, QString text) {
    text.replace(change.at, change.removed, change.text);
    if (change.selection.from == change.selection.to) {
        return text.insert(change.selection.from, kCaret);
    }
    text.insert(change.selection.to, kTo);
    return text.insert(change.selection.from, kFrom);
}

QString toggle(Markup markup, const char* shown) {
    const Shown before = parsed(shown);
    return after(toggled(markup, before.text, before.selection), before.text);
}

QString enter(const char* shown) {
    const Shown before = parsed(shown);
    const auto change = newLine(before.text, before.selection);
    return change ? after(*change, before.text) : QStringLiteral("just a new line");
}

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// There, and back again.
void checkToggles(Markup markup, const char* plain, const char* marked) {
    INFO(plain);
    CHECK(toggle(markup, plain) == q(marked));
    CHECK(toggle(markup, marked) == q(plain));
}

} // namespace

TEST_CASE("A selection is marked and unmarked", "[editing]") {
    checkToggles(Markup::strong, "a ⟦b c⟧ d", "a **⟦b c⟧** d");
    checkToggles(Markup::emphasis, "a ⟦b⟧ d", "a *⟦b⟧* d");
    checkToggles(Markup::emphasis, "a **⟦b⟧** d", "a ***⟦b⟧*** d");
    checkToggles(Markup::strong, "a *⟦b⟧* d", "a ***⟦b⟧*** d");
    checkToggles(Markup::code, "run ⟦ls -l⟧", "run `⟦ls -l⟧`");
    CHECK(toggle(Markup::code, "⟦a`b⟧") == q("`` ⟦a`b⟧ ``"));
    CHECK(toggle(Markup::strong, "a ⟦**b**⟧ c") == q("a ⟦b⟧ c"));
    CHECK(toggle(Markup::emphasis, "_⟦b⟧_") == q("⟦b⟧"));
    CHECK(toggle(Markup::strong, "a⟦ b ⟧c") == q("a **⟦b⟧** c"));
}

TEST_CASE("A caret means its word, or what will be typed", "[editing]") {
    CHECK(toggle(Markup::strong, "the que‸ue stalled") == q("the **⟦queue⟧** stalled"));
    CHECK(toggle(Markup::strong, "the **que‸ue** stalled") == q("the ⟦queue⟧ stalled"));
    checkToggles(Markup::strong, "a ‸", "a **‸**");
    checkToggles(Markup::code, "‸", "`‸`");
}

TEST_CASE("Marks begin anew in each line, behind the mark of its list", "[editing]") {
    checkToggles(Markup::strong, "- ⟦one\n\n- two⟧", "- **⟦one**\n\n- **two⟧**");
    CHECK(toggle(Markup::emphasis, "⟦*one*\ntwo⟧") == q("⟦*one*\n*two⟧*"));
}

TEST_CASE("A link waits for its address, and goes again", "[editing]") {
    CHECK(toggle(Markup::link, "see ⟦the log⟧") == q("see [the log](‸)"));
    CHECK(toggle(Markup::link, "see ‸") == q("see [‸]()"));
    CHECK(toggle(Markup::link, "⟦https://x.y⟧") == q("[‸](https://x.y)"));
    CHECK(toggle(Markup::link, "see [the l‸og](https://x.y).") == q("see ⟦the log⟧."));
}

TEST_CASE("An address over words makes a link", "[editing]") {
    const auto link = [](const char* shown, const char* address) {
        const Shown before = parsed(shown);
        const auto change = linked(before.text, before.selection, q(address));
        return change ? after(*change, before.text) : QString();
    };
    CHECK(link("see ⟦the log⟧ now", "https://x.y/z ") == q("see [the log](https://x.y/z)‸ now"));
    CHECK(link("⟦a⟧", "http://x.y/(b)") == q("[a](http://x.y/%28b%29)‸"));
    CHECK(link("see ‸", "https://x.y").isEmpty());
    CHECK(link("⟦a\nb⟧", "https://x.y").isEmpty());
    CHECK(link("⟦http://a.b⟧", "https://x.y").isEmpty());
    CHECK(link("⟦a⟧", "javascript:x").isEmpty());
    CHECK(link("⟦a⟧", "https://x.y and more").isEmpty());
}

TEST_CASE("Lines become lists and quotations, and lines again", "[editing]") {
    checkToggles(Markup::bullets, "⟦one\n\ntwo⟧", "- ⟦one\n\n- two⟧");
    checkToggles(Markup::numbers, "⟦one\ntwo⟧", "1. ⟦one\n2. two⟧");
    checkToggles(Markup::quote, "⟦one\n\ntwo⟧", "> ⟦one\n> \n> two⟧");
    checkToggles(Markup::bullets, "‸", "- ‸");
    checkToggles(Markup::bullets, "a\non‸e\nb", "a\n- on‸e\nb");
    CHECK(toggle(Markup::numbers, "⟦- one\n- two⟧\nthree") == q("1. ⟦one\n2. two⟧\nthree"));
    CHECK(toggle(Markup::bullets, "⟦  01. one⟧") == q("  - ⟦one⟧"));
    CHECK(toggle(Markup::bullets, "⟦one\n⟧two") == q("- ⟦one\n⟧two"));
}

TEST_CASE("Lines become a code block, and lines again", "[editing]") {
    checkToggles(Markup::codeBlock, "a\n⟦b\nc⟧\nd", "a\n```\n⟦b\nc⟧\n```\nd");
    checkToggles(Markup::codeBlock, "‸", "```\n‸\n```");
    CHECK(toggle(Markup::codeBlock, "```sh\nls‸") == q("ls‸"));
}

TEST_CASE("Enter goes on with a list and ends it", "[editing]") {
    CHECK(enter("- one‸") == q("- one\n- ‸"));
    CHECK(enter("  9) one‸") == q("  9) one\n  10) ‸"));
    CHECK(enter("- [x] done‸") == q("- [x] done\n- [ ] ‸"));
    CHECK(enter("> said‸") == q("> said\n> ‸"));
    CHECK(enter("- one t‸wo") == q("- one t\n- ‸wo"));
    CHECK(enter("- one\n- ‸") == q("- one\n‸"));
    CHECK(enter("1. one\n2. ‸\nx") == q("1. one\n‸\nx"));
    CHECK(enter("- [ ] ‸") == q("‸"));
    CHECK(enter("one‸") == q("just a new line"));
    CHECK(enter("‸- one") == q("just a new line"));
    CHECK(enter("---‸") == q("just a new line"));
    CHECK(enter("2024‸") == q("just a new line"));
}

TEST_CASE("Within a code block Enter keeps the indentation only", "[editing]") {
    CHECK(enter("```\n  - ls‸\n```") == q("```\n  - ls\n  ‸\n```"));
    CHECK(enter("```\n- ls‸\n```") == q("just a new line"));
}

TEST_CASE("Items move in and out", "[editing]") {
    const auto moved = [](const char* shown, bool deeper) {
        const Shown before = parsed(shown);
        const auto change = indented(before.text, before.selection, deeper);
        return change ? after(*change, before.text) : QString();
    };
    CHECK(moved("- a\n- b‸", true) == q("- a\n  - b‸"));
    CHECK(moved("- a\n  - b‸", false) == q("- a\n- b‸"));
    CHECK(moved("1. a\n⟦2. b\n3. c⟧", true) == q("1. a\n   2. ⟦b\n   3. c⟧"));
    CHECK(moved("- a‸", false).isEmpty());
    CHECK(moved("a‸", true).isEmpty());
}

TEST_CASE("Items behind a new one of a numbered list count on", "[editing]") {
    CHECK(enter("1. one‸\n2. two\n3. three") == q("1. one\n2. ‸\n3. two\n4. three"));
    CHECK(enter("1. o‸ne\n2. two") == q("1. o\n2. ‸ne\n3. two"));
    CHECK(enter("> 1) a‸\n> 2) b") == q("> 1) a\n> 2) ‸\n> 3) b"));
    // Over what belongs to the items, empty lines too.
    CHECK(enter("1. a‸\n   - x\n   1. y\n\n2. b\nmore of it\n3. c\n\nEnd. 4") ==
          q("1. a\n2. ‸\n   - x\n   1. y\n\n3. b\nmore of it\n4. c\n\nEnd. 4"));
    // Nested items only among themselves.
    CHECK(enter("1. a\n   1. x‸\n   2. y\n2. b") == q("1. a\n   1. x\n   2. ‸\n   3. y\n2. b"));
    // Two figures take more room: what is below stays below.
    CHECK(enter("8. a‸\n9. b\n   - x\n\n   more") == q("8. a\n9. ‸\n10. b\n    - x\n\n    more"));
}

TEST_CASE("Items that count in another way are left alone", "[editing]") {
    CHECK(enter("1. one‸\n1. two\n1. three") == q("1. one\n1. ‸\n1. two\n1. three"));
    CHECK(enter("1. one‸\n5. two") == q("1. one\n2. ‸\n5. two"));
    CHECK(enter("1. one‸\n2) two") == q("1. one\n2. ‸\n2) two"));
    CHECK(enter("1. one‸\n- two\n2. three") == q("1. one\n2. ‸\n- two\n2. three"));
    CHECK(enter("1. one‸\n\nWords between.\n\n2. two") ==
          q("1. one\n2. ‸\n\nWords between.\n\n2. two"));
}

} // namespace afterword::tests::markdown_typing_test
