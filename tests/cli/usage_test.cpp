// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::usage_test {

namespace {

const QString kHelp = QStringLiteral("--help");
const QString kConvert = QStringLiteral("convert");

} // namespace

TEST_CASE("help lists every verb, also where a value on the line is called as one", "[cli]") {
    const Cli cli;
    const auto alone = cli.run({kHelp});
    CHECK(alone.exitCode == 0);
    for (const char* verb : {"convert", "import", "new", "list", "show", "timeline", "reread",
                             "names", "render", "actions", "templates", "check"}) {
        CAPTURE(verb);
        CHECK(alone.out.contains(QByteArray("\n  ").append(verb).append(' ')));
    }
    const QString library = QStringLiteral("--library");
    CHECK(cli.run({kHelp, library, QStringLiteral("list")}).out == alone.out);
    CHECK(cli.run({kConvert, kHelp}).out.contains("--with-data"));
}

TEST_CASE("a line without a verb, or with an unknown one, is wrong usage", "[cli]") {
    const Cli cli;
    CHECK(cli.run({}).exitCode == 2);
    CHECK(cli.run({QStringLiteral("confess")}).exitCode == 2);
}

} // namespace afterword::tests::usage_test
