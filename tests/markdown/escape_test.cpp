// SPDX-License-Identifier: MIT
#include "model/markdown/escape.h"
#include "model/markdown/html.h"

#include <catch2/catch.hpp>

namespace afterword::tests::escape_test {

TEST_CASE("Ordinary prose is not escaped", "[markdown]") {
    const char* text =
        GENERATE("2023-03-15, 2:00 PM - 4:30 PM (UTC).", "~14:05", "snake_case and a.b.c",
                 "5 * 3 < 20 and 4 > 2", "AT&T & co", "https://x.example/a_b_c*d?e=[1]",
                 "C:/path (x86)!", "-5% of #12", "a|b", "50~60", "don't \"quote\"");
    CHECK(markdown::escaped(QString::fromUtf8(text)).toStdString() == text);
}

TEST_CASE("What is escaped reads as the same text", "[markdown]") {
    const char* text = GENERATE(
        "a*b_c <x> [y] | 1. z", "1. z", "12) z", "- x", "+ x", "* x", "# x", "> x", "---",
        "===", "***", "_a_ __b__", "`code`", "``", "\\", "a\\*b", "\\\\", "[a](b)", "![a](b)",
        "[^1]", "&amp; &#35; &lt;", "<script>", "<!-- x -->", "</b>", "~~x~~", "~a~", "~~~", "```",
        "**bold**", "x_", "_x", "é_x_", ":--", "2023. A year", "[ ] task", "<");
    const QString plain = QString::fromUtf8(text);
    const QString escaped = markdown::escaped(plain);
    INFO(escaped.toStdString());
    CHECK(markdown::plainText(escaped).toStdString() == text);
    CHECK(markdown::toHtml(escaped).trimmed().toStdString() ==
          "<p>" + plain.toHtmlEscaped().toStdString() + "</p>");
    const QString inBold = QStringLiteral("x **") +
                           markdown::escaped(plain, markdown::Standing::midLine) +
                           QStringLiteral(":**");
    CHECK(markdown::plainText(inBold).toStdString() == "x " + std::string(text) + ":");
}

TEST_CASE("Line starts matter only at the start of a line", "[markdown]") {
    CHECK(markdown::escaped(QStringLiteral("15. Juni"), markdown::Standing::midLine) ==
          QStringLiteral("15. Juni"));
    CHECK(markdown::escaped(QStringLiteral("a\n# b")) == QStringLiteral("a\n\\# b"));
}

TEST_CASE("A cell holds any text on one line", "[markdown]") {
    CHECK(markdown::cellOf("a | b") == "a \\| b");
    CHECK(markdown::cellOf("a \\| b") == "a \\| b");
    CHECK(markdown::cellOf("- a\n\n  - b\n") == "- a<br>- b");
}

TEST_CASE("It is known what cannot stand behind a label", "[markdown]") {
    CHECK(markdown::beginsWithBlock(GENERATE("- a", "1. a", "3) a", "# a", "> a", "```\nx",
                                             "    code", "| a |\n| - |", "a | b\n--|--", "<div>",
                                             "***")));
    CHECK_FALSE(markdown::beginsWithBlock(
        GENERATE("a", "-a", "1.5 s", "#12", "*a*", "a\nb", "  a", "<@ada>")));
    CHECK(markdown::beginsWithList(GENERATE("- a", "* a", "1. a")));
    CHECK_FALSE(markdown::beginsWithList(GENERATE("2. a", "a")));
}

} // namespace afterword::tests::escape_test
