// SPDX-License-Identifier: MIT
#include "model/domain/prose/markdown_spans.h"
#include "model/editing/prose_words.h"

#include <QStringList>

#include <catch2/catch.hpp>

namespace afterword::tests::markdown_spans_test {

using namespace afterword::editing;

namespace {

/// The characters of `line` that have a trait, the others as dots.
QString having(MarkdownTrait trait, const char* line, int state = kOutsideFence) {
    QString text = QString::fromUtf8(line);
    const MarkdownLine result = markdownLine(text, state);
    REQUIRE(result.traits.size() == text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        text[i] = result.traits.at(i).testFlag(trait) ? text.at(i) : QChar(u'.');
    }
    return text;
}

QString q(const char* text) {
    return QString::fromUtf8(text);
}

QStringList words(const char* line) {
    const QString text = QString::fromUtf8(line);
    QStringList result;
    for (const ProseWord& word : proseWords(text, markdownLine(text, kOutsideFence).traits)) {
        result.append(text.mid(word.from, word.length));
    }
    return result;
}

} // namespace

TEST_CASE("Emphasis is what stands between its marks", "[editing]") {
    CHECK(having(MarkdownTrait::strong, "a **b c** d") == q("..**b c**.."));
    CHECK(having(MarkdownTrait::mark, "a **b c** d") == q("..**...**.."));
    CHECK(having(MarkdownTrait::emphasis, "*a* _b_") == q("*a*._b_"));
    CHECK(having(MarkdownTrait::strike, "~~gone~~ ~here~") == q("~~gone~~......."));
    CHECK(having(MarkdownTrait::strong, "***both***") == q(".**both**."));
    CHECK(having(MarkdownTrait::emphasis, "***both***") == q("***both***"));
}

TEST_CASE("What only looks like emphasis is none", "[editing]") {
    for (const char* line : {"2 * 3 * 4", "snake_case_name", "**open", "a ** b **", "\\*a\\*"}) {
        INFO(line);
        CHECK(having(MarkdownTrait::emphasis, line).count(u'.') == q(line).size());
        CHECK(having(MarkdownTrait::strong, line).count(u'.') == q(line).size());
    }
}

TEST_CASE("Code hides the marks in it", "[editing]") {
    CHECK(having(MarkdownTrait::code, "a `b *c*` d") == q("..`b *c*`.."));
    CHECK(having(MarkdownTrait::emphasis, "a `b *c*` d") == q("..........."));
    CHECK(having(MarkdownTrait::code, "``a ` b`` `c") == q("``a ` b``..."));
}

TEST_CASE("Links have words and an address", "[editing]") {
    CHECK(having(MarkdownTrait::link, "see [the *log*](http://x.y) now") == q("....."
                                                                              "the *log*"
                                                                              "................."));
    CHECK(having(MarkdownTrait::address, "[a](b.md) https://x.y/z. <m@x.y>") ==
          q("....b.md."
            ".https://x.y/z..."
            "m@x.y."));
    CHECK(having(MarkdownTrait::mark, "![a](b.png)") == q("![.](.....)"));
    CHECK(having(MarkdownTrait::link, "not [this] (one)") == q("................"));
}

TEST_CASE("Blocks are known by how they begin", "[editing]") {
    CHECK(having(MarkdownTrait::heading, "## What *we* saw") == q("...What *we* saw"));
    CHECK(having(MarkdownTrait::heading, "#channel") == q("........"));
    CHECK(having(MarkdownTrait::quote, "> > said") == q("....said"));
    CHECK(having(MarkdownTrait::mark, "  - [x] done") == q("  - [x] ...."));
    CHECK(having(MarkdownTrait::mark, "12. x") == q("12. ."));
    CHECK(having(MarkdownTrait::mark, "- - -") == q("- - -"));
    CHECK(having(MarkdownTrait::mark, "| a | b |") == q("|...|...|"));
    CHECK(having(MarkdownTrait::mark, "1.5 seconds") == q("..........."));
}

TEST_CASE("A code block lasts until its own fence", "[editing]") {
    MarkdownLine line = markdownLine(QStringView(u"```sh"), kOutsideFence);
    REQUIRE(line.state != kOutsideFence);
    const int open = line.state;
    CHECK(markdownLine(QStringView(u"# no heading"), open).state == open);
    CHECK(having(MarkdownTrait::fence, "*x*", open) == q("*x*"));
    CHECK(having(MarkdownTrait::heading, "# x", open) == q("..."));
    CHECK(markdownLine(QStringView(u"~~~"), open).state == open);
    CHECK(markdownLine(QStringView(u"``"), open).state == open);
    CHECK(markdownLine(QStringView(u"````"), open).state == kOutsideFence);
    CHECK(markdownLine(QStringView(u"```a``` b"), kOutsideFence).state == kOutsideFence);
}

TEST_CASE("A long line of marks is looked at in one go", "[editing]") {
    for (const char* piece : {"*a _b ", "[", "`", "`` ` ", "**", "<", "> "}) {
        const QString line = QString::fromUtf8(piece).repeated(50'000);
        CHECK(markdownLine(line, kOutsideFence).traits.size() == line.size());
    }
}

TEST_CASE("Only prose can be misspelt", "[editing]") {
    CHECK(words("The **queue** wasn't 'empty'.") ==
          QStringList{q("The"), q("queue"), q("wasn't"), q("empty")});
    CHECK(words("`kubectl aply` at https://exampel.com/pth by @bnjamin, HTTP maxConns db2 v3") ==
          QStringList{q("at"), q("by")});
    CHECK(words("[the runbok](http://x/runbok) in db.internl or user_nme, etc/pths") ==
          QStringList{q("the"), q("runbok"), q("in"), q("or")});
    CHECK(words("Über größte Straße") == QStringList{q("Über"), q("größte"), q("Straße")});
}

} // namespace afterword::tests::markdown_spans_test
