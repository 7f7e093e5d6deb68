// SPDX-License-Identifier: MIT
#include "model/markdown/screen.h"

#include <catch2/catch.hpp>

namespace afterword::tests::screen_test {

using namespace afterword::markdown;

namespace {

QString repeated(const char* text, int times) {
    return QString::fromUtf8(text).repeated(times);
}

} // namespace

TEST_CASE("An ordinary document passes the screening unchanged", "[markdown]") {
    const QString text = QStringLiteral("# A\n\n| a | b |\n|---|---|\n") +
                         repeated("| `x` | **y** |\n", 3000) + QStringLiteral("\n") +
                         repeated("- **10:00:** something happened, with `code`\n", 5000);
    const Screened result = screened(text);
    CHECK(result.oversize.isEmpty());
    CHECK(result.text == text);
}

TEST_CASE("What cmark cannot bear is left empty, line for line", "[markdown]") {
    using Kind = Oversize::Kind;
    const auto [big, kind] = GENERATE(table<QString, Kind>({
        {repeated("word ", 60'000), Kind::paragraph},
        {repeated("<![CDATA[", 600), Kind::markup},
        {repeated("*a **b ", 20'000), Kind::markup},
        {repeated("|a", 1'000) + u'\n' + repeated("|-", 1'000) + u'\n' +
             repeated("|x\n", 500).chopped(1),
         Kind::table},
        {repeated("|", 3'000), Kind::table},
        {repeated("> ", 1'200) + u'x', Kind::nesting},
        {repeated(" ", 4'000) + u'x', Kind::nesting},
    }));
    const QString text = QStringLiteral("before\n\n") + big + QStringLiteral("\n\nafter");
    const int lines = int(big.count(u'\n')) + 1;
    const Screened result = screened(text);
    REQUIRE(result.oversize.size() == 1);
    CHECK(result.oversize.first() == Oversize{kind, 3, 2 + lines});
    CHECK(result.text ==
          QStringLiteral("before\n\n") + QString(lines - 1, u'\n') + QStringLiteral("\n\nafter"));
}

TEST_CASE("A document beyond the limit is oversize as a whole", "[markdown]") {
    const Screened result = screened(repeated("line\n", 2'000'000));
    REQUIRE(result.oversize.size() == 1);
    CHECK(result.oversize.first().kind == Oversize::Kind::document);
    CHECK(result.text.trimmed().isEmpty());
}

} // namespace afterword::tests::screen_test
