// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"
#include "tests/support/zip_writer.h"

#include <QDir>

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_test {

namespace {

const QStringList kLibrary{QStringLiteral("--library"), QStringLiteral("team.afterword")};
const QByteArray kDay =
    R"([{"type":"message","user":"U1","ts":"1714557600.000000","text":"it is down"},
{"type":"message","subtype":"channel_join","user":"U1","ts":"1714557660.000000","text":"joined"}])";
const QByteArray kUsers = R"([{"id":"U1","name":"jd","profile":{"real_name":"Jane Doe"}}])";

CliResult timeline(const Cli& cli, const QStringList& words, const QByteArray& input = {}) {
    return cli.run(
        QStringList{QStringLiteral("timeline"), QStringLiteral("INC-1")} + words + kLibrary, input);
}

void makeIncident(const Cli& cli) {
    const auto made =
        cli.run(QStringList{QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("T")} +
                kLibrary);
    REQUIRE(made.exitCode == 0);
}

QJsonObject counts(const CliResult& result) {
    return result.object()[QLatin1String("counts")].toObject();
}

} // namespace

TEST_CASE("an event is added to a timeline from the command line", "[cli]") {
    const Cli cli;
    makeIncident(cli);
    CHECK(timeline(cli, {QStringLiteral("add"), QStringLiteral("2024-05-01 14:20 alert fired")})
              .exitCode == 0);
    CHECK(timeline(cli,
                   {QStringLiteral("add"), QStringLiteral("14:25"), QStringLiteral("rolled back")})
              .out.toStdString() == "14:25\tmitigation\trolled back\n");
    CHECK(timeline(cli, {}).out.toStdString() ==
          "2024-05-01 14:20\tdetection\talert fired\n14:25\tmitigation\trolled back\n");
    CHECK(timeline(cli, {QStringLiteral("--json")}).array().size() == 2);
    CHECK(timeline(cli, {QStringLiteral("add"), QStringLiteral("14:25")}).exitCode == 2);
}

TEST_CASE("records are imported once, with the names of their users", "[cli]") {
    const Cli cli;
    makeIncident(cli);
    QDir(cli.path({})).mkpath(QStringLiteral("export/ops"));
    cli.file(QStringLiteral("export/users.json"), kUsers);
    cli.file(QStringLiteral("export/channels.json"),
             R"([{"id":"C","name":"ops","members":["U1"]}])");
    cli.file(QStringLiteral("export/ops/2024-05-01.json"), kDay);
    const QStringList import{QStringLiteral("import"), QStringLiteral("export")};

    const auto dry = timeline(cli, import + QStringList{QStringLiteral("--dry-run")});
    CHECK(dry.exitCode == 0);
    CHECK(dry.out.contains("would add 1, 1 left out as noise"));
    CHECK(timeline(cli, {}).out.isEmpty());

    const auto first = timeline(cli, import);
    CHECK(first.exitCode == 0);
    CHECK(first.out.contains("Slack\t2 events"));
    CHECK(timeline(cli, {}).out.toStdString() == "2024-05-01 10:00\tother\tJane Doe: it is down\n");

    const auto second = timeline(cli, import + QStringList{QStringLiteral("--json")});
    CHECK(counts(second)[QLatin1String("present")].toInt() == 1);
    CHECK(counts(second)[QLatin1String("added")].toInt() == 0);

    const auto noise = timeline(cli, import + QStringList{QStringLiteral("--noise")});
    CHECK(noise.out.contains("added 1, 1 already there"));

    cli.file(QStringLiteral("e.zip"),
             zipOf({{"users.json", kUsers}, {"ops/2024-05-01.json", kDay}}));
    CHECK(timeline(cli,
                   {QStringLiteral("import"), QStringLiteral("e.zip"), QStringLiteral("--noise")})
              .out.contains("added 0, 2 already there"));
}

TEST_CASE("the zone and the day of a source can be told", "[cli]") {
    const Cli cli;
    makeIncident(cli);
    const QStringList import{QStringLiteral("import"), QStringLiteral("-")};
    const auto assumed =
        timeline(cli, import + QStringList{QStringLiteral("--dry-run")}, "14:20 alert fired\n");
    CHECK(assumed.err.contains("names no time zone"));
    CHECK(assumed.err.contains("no place in time"));

    const auto told =
        timeline(cli,
                 import + QStringList{QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
                                      QStringLiteral("--date"), QStringLiteral("2024-05-01"),
                                      QStringLiteral("--json")},
                 "14:20 alert fired\n");
    CHECK(told.exitCode == 0);
    const QJsonObject time = told.object()[QLatin1String("events")]
                                 .toArray()
                                 .first()
                                 .toObject()[QLatin1String("time")]
                                 .toObject();
    CHECK(time[QLatin1String("start")].toString() == QLatin1String("2024-05-01T12:20:00Z"));
    CHECK(timeline(cli, import + QStringList{QStringLiteral("--zone"), QStringLiteral("Mars")})
              .exitCode == 2);
    CHECK(timeline(cli, import + QStringList{QStringLiteral("--date"), QStringLiteral("today")})
              .exitCode == 2);
}

TEST_CASE("what an import assumed of times is kept and listed", "[cli]") {
    const Cli cli;
    makeIncident(cli);
    timeline(cli, {QStringLiteral("add"), QStringLiteral("2024-05-01 14:00 UTC noticed")});
    CHECK(timeline(cli, {QStringLiteral("import"), QStringLiteral("-")}, "14:20 alert fired\n")
              .exitCode == 0);
    CHECK(timeline(cli, {}).out.contains("alert fired\tassumed: zone and day\n"));
    const QJsonObject event = timeline(cli, {QStringLiteral("--json")}).array().at(1).toObject();
    CHECK(event[QLatin1String("assumed")].toString() == QLatin1String("zone_and_day"));
}

TEST_CASE("what tells the same in the same minute is left out, merged or added", "[cli]") {
    const auto [choice, code, total] = GENERATE(table<const char*, const char*, int>({
        {"skip", "similar", 1},
        {"merge", "merged", 1},
        {"add", "added", 2},
    }));
    const Cli cli;
    makeIncident(cli);
    timeline(cli, {QStringLiteral("add"), QStringLiteral("2024-05-01 10:00 UTC it is down")});
    cli.file(QStringLiteral("day.json"), kDay);
    const auto result = timeline(cli, {QStringLiteral("import"), QStringLiteral("day.json"),
                                       QStringLiteral("--json"), QStringLiteral("--similar"),
                                       QString::fromLatin1(choice)});
    CHECK(counts(result)[QLatin1String(code)].toInt() == 1);
    CHECK(timeline(cli, {QStringLiteral("--json")}).array().size() == total);
}

TEST_CASE("a file of no events is said, and the others are imported", "[cli]") {
    const Cli cli;
    makeIncident(cli);
    cli.file(QStringLiteral("day.json"), kDay);
    cli.file(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0", 9));
    const auto result = timeline(cli, {QStringLiteral("import"), QStringLiteral("picture.png"),
                                       QStringLiteral("day.json"), QStringLiteral("gone.log")});
    CHECK(result.exitCode == 5);
    CHECK(result.err.contains("picture.png is a picture (PNG)"));
    CHECK(result.err.contains("gone.log"));
    CHECK(result.out.contains("added 1"));
    CHECK(cli.run(QStringList{QStringLiteral("timeline"), QStringLiteral("INC-9"),
                              QStringLiteral("import"), QStringLiteral("day.json")} +
                  kLibrary)
              .exitCode == 1);
}

} // namespace afterword::tests::timeline_test
