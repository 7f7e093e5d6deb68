// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::import_test {

namespace {

const QStringList kLibrary{QStringLiteral("--library"), QStringLiteral("team.afterword")};

CliResult import(const Cli& cli, const QStringList& arguments) {
    return cli.run(QStringList{QStringLiteral("import")} + arguments + kLibrary);
}

QJsonObject incident(const Cli& cli, const char* reference) {
    return cli
        .run(QStringList{QStringLiteral("show"), QString::fromLatin1(reference),
                         QStringLiteral("--json")} +
             kLibrary)
        .object();
}

/// The postmortem as somebody has gone on writing it.
QByteArray continued() {
    QByteArray text = kPostmortem;
    text.replace("waited for a confirmation.", "waited for a confirmation for an hour.");
    text.replace("1. **Limit the retry:**",
                 "1. **Page the owner of the queue:**\n\n1. **Limit the retry:**");
    return text;
}

} // namespace

TEST_CASE("a document that was continued is skipped, updates its incident, or is added", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    REQUIRE(import(cli, {file}).out.startsWith("INC-1\t"));
    const QJsonObject before = incident(cli, "INC-1");
    cli.file(QStringLiteral("a.md"), continued());

    SECTION("skipped, and it is said why") {
        const auto skipped = import(cli, {file});
        CHECK(skipped.exitCode == 0);
        CHECK(skipped.out.contains("INC-1\t"));
        CHECK(skipped.out.contains("same title and day"));
        CHECK(incident(cli, "INC-1") == before);
    }
    SECTION("updated: a revision, with what the document has now") {
        const auto updated =
            import(cli, {file, QStringLiteral("--on-duplicate"), QStringLiteral("update")});
        CHECK(updated.exitCode == 0);
        CHECK(updated.out.contains("INC-1\tupdated from"));
        const QJsonObject after = incident(cli, "INC-1");
        CHECK(after[QLatin1String("revision")].toInt() == 2);
        CHECK(after[QLatin1String("id")] == before[QLatin1String("id")]);
        CHECK(after[QLatin1String("impact")].toString().endsWith(QStringLiteral("for an hour.")));
        const QJsonArray actions = after[QLatin1String("actions")].toArray();
        REQUIRE(actions.size() == 3);
        // The others keep their references.
        CHECK(actions.at(0)[QLatin1String("reference")].toString() == QStringLiteral("INC-1.3"));
        CHECK(actions.at(1)[QLatin1String("reference")].toString() == QStringLiteral("INC-1.1"));
        // Now the library knows these bytes.
        CHECK(import(cli, {file}).out.contains("in the library already"));
        CHECK(import(cli, {file, QStringLiteral("--on-duplicate"), QStringLiteral("update")})
                  .out.contains("in the library already"));
    }
    SECTION("added once more") {
        const auto added =
            import(cli, {file, QStringLiteral("--on-duplicate"), QStringLiteral("add")});
        CHECK(added.out.startsWith("INC-2\t"));
    }
    SECTION("only said") {
        const auto said = import(cli, {file, QStringLiteral("--dry-run"),
                                       QStringLiteral("--on-duplicate"), QStringLiteral("update")});
        CHECK(said.out.contains("would update\tINC-1"));
        CHECK(incident(cli, "INC-1") == before);
    }
    SECTION("anything else is wrong usage") {
        CHECK(import(cli, {file, QStringLiteral("--on-duplicate"), QStringLiteral("merge")})
                  .exitCode == 2);
    }
}

TEST_CASE("the same document twice in one import comes in once", "[cli]") {
    const Cli cli;
    const QString first = cli.file(QStringLiteral("a.md"), kPostmortem);
    const QString second = cli.file(QStringLiteral("b.md"), kPostmortem);
    const auto imported = import(cli, {first, second, first});
    CHECK(imported.exitCode == 0);
    CHECK(imported.out.count("INC-1\t") == 3);
    CHECK(imported.out.count("already") == 2);
}

TEST_CASE("a zone that is given at the import stays with the incident", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), "# Queue stalled\n\n## Timeline\n\n"
                                                          "- 2024-06-03 09:00: Alert\n");
    static_cast<void>(import(cli, {file, QStringLiteral("--zone"), QStringLiteral("Asia/Tokyo")}));
    const QJsonObject shown = incident(cli, "INC-1");
    CHECK(shown[QLatin1String("timeZone")].toString() == QStringLiteral("Asia/Tokyo"));
    CHECK(shown[QLatin1String("timeline")][0][QLatin1String("time")][QLatin1String("start")]
              .toString() == QStringLiteral("2024-06-03T00:00:00Z"));
}

TEST_CASE("an export with its data is the incident that it came from", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    static_cast<void>(import(cli, {file}));
    const auto rendered = cli.run(QStringList{QStringLiteral("render"), QStringLiteral("INC-1"),
                                              QStringLiteral("--with-data")} +
                                  kLibrary);
    const QString out = cli.file(QStringLiteral("out.md"), rendered.out);
    CHECK(import(cli, {out}).out.contains("INC-1\t"));
    CHECK(import(cli, {out}).out.contains("already"));
}

TEST_CASE("a zone and a day that are said hold where the document names none", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), "# Queue stuck\n\n## Timeline\n\n"
                                                          "- 14:05 the queue stopped\n"
                                                          "- 14:50 it ran again\n");
    const QStringList said{QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
                           QStringLiteral("--date"), QStringLiteral("2024-07-02")};
    const auto start = [](const QJsonObject& incident) {
        const QJsonArray timeline = incident[QLatin1String("timeline")].toArray();
        return timeline.first()[QLatin1String("time")][QLatin1String("start")].toString();
    };
    REQUIRE(import(cli, QStringList{file} + said).exitCode == 0);
    CHECK(start(incident(cli, "INC-1")) == QStringLiteral("2024-07-02T12:05:00Z"));
    const auto converted = cli.run(QStringList{QStringLiteral("convert"), file} + said);
    CHECK(start(converted.object()) == QStringLiteral("2024-07-02T12:05:00Z"));
}

TEST_CASE("a zone or a day that is none is wrong usage, and nothing comes in", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    const QString verb = GENERATE(QStringLiteral("import"), QStringLiteral("convert"));
    const auto [option, value] = GENERATE(table<const char*, const char*>(
        {{"--zone", "Middle/Earth"}, {"--date", "2024-13-40"}, {"--date", "yesterday"}}));
    const auto refused =
        cli.run(QStringList{verb, file, QString::fromLatin1(option), QString::fromLatin1(value)} +
                kLibrary);
    CHECK(refused.exitCode == 2);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(value));
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("team.afterword"))));
}

} // namespace afterword::tests::import_test
