// SPDX-License-Identifier: MIT
// What a library has of its own: people's spellings, fields, due dates.
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::own_words_test {

namespace {

/// Imports an incident that is given as JSON, and runs a verb on the library then.
CliResult afterImport(const Cli& cli, const QByteArray& json, QStringList arguments) {
    const QString library = cli.path(QStringLiteral("team.afterword"));
    const QString file = cli.file(QStringLiteral("incident.json"), json);
    const auto imported =
        cli.run({QStringLiteral("import"), file, QStringLiteral("--library"), library});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    return cli.run(arguments << QStringLiteral("--library") << library);
}

} // namespace

TEST_CASE("actions of a person are found by any spelling that an incident carries", "[cli]") {
    const Cli cli;
    const auto found = afterImport(
        cli, R"({"format": "afterword-incident", "version": 1, "title": "Disk full",
                 "people": [{"name": "Benjamin Elder", "role": "owner", "aliases": ["@ben"]}],
                 "actions": [{"title": "Watch it", "owner": "@ben"},
                             {"title": "Clean up", "owner": "Benjamin Elder"},
                             {"title": "Tell all", "owner": "Ana"}]})",
        {QStringLiteral("actions"), QStringLiteral("--owner"), QStringLiteral("benjamin elder")});
    CHECK(found.exitCode == 0);
    CHECK(found.out.contains("Watch it"));
    CHECK(found.out.contains("Clean up"));
    CHECK_FALSE(found.out.contains("Tell all"));
}

TEST_CASE("incidents are listed by own fields and by what is due", "[cli]") {
    const Cli cli;
    const QByteArray json =
        R"({"format": "afterword-incident", "version": 1, "title": "Disk full",
            "reviewDue": "2001-01-01", "fields": [{"name": "Region", "value": "EU"}]})";
    const auto list = [&](const QStringList& options) {
        return afterImport(cli, json, QStringList{QStringLiteral("list")} + options);
    };
    const QString field = QStringLiteral("--field");
    CHECK(list({field, QStringLiteral("Region=EU")}).out.contains("Disk full"));
    CHECK(list({field, QStringLiteral("Region=US")}).out.isEmpty());
    CHECK(list({QStringLiteral("--due")}).out.contains("Disk full"));
    CHECK(list({field, QStringLiteral("Region")}).exitCode == 2);
}

} // namespace afterword::tests::own_words_test
