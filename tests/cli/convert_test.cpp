// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::convert_test {

namespace {

const QString kConvert = QStringLiteral("convert");
const QString kTo = QStringLiteral("--to");

QString startOf(const QJsonObject& incident, const char* moment) {
    return incident[QLatin1String("moments")][QLatin1String(moment)][QLatin1String("time")]
                   [QLatin1String("start")]
                       .toString();
}

} // namespace

TEST_CASE("convert reads a postmortem into JSON", "[cli]") {
    const Cli cli;
    const auto result = cli.run({kConvert, cli.file(QStringLiteral("a.md"), kPostmortem)});
    CHECK(result.exitCode == 0);
    const QJsonObject incident = result.object();
    CHECK(incident[QLatin1String("format")].toString() == QStringLiteral("afterword-incident"));
    CHECK(incident[QLatin1String("duration")].toString() ==
          QStringLiteral("June 3, 2024, 9:00 AM - 10:15 AM (UTC)"));
    CHECK(startOf(incident, "started") == QStringLiteral("2024-06-03T09:00:00Z"));
    CHECK(startOf(incident, "resolved") == QStringLiteral("2024-06-03T10:15:00Z"));
    CHECK(incident[QLatin1String("impactUsers")].toInt() == 4500);
    CHECK(incident[QLatin1String("impactPercent")].toDouble() == 12.0);
    CHECK(incident[QLatin1String("timeline")].toArray().size() == 3);
    CHECK(incident[QLatin1String("improvements")].toArray().size() == 2);
    CHECK(incident[QLatin1String("actions")].toArray().size() == 2);
    CHECK_FALSE(incident.contains(QLatin1String("sections")));
}

TEST_CASE("what convert writes reads back as the same incident", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    const auto first = cli.run({kConvert, file});
    const auto markdown = cli.run({kConvert, file, kTo, QStringLiteral("markdown")});
    CHECK(markdown.exitCode == 0);
    CHECK(markdown.out.contains("1. **Limit the retry:**\n   - Give up"));
    CHECK(markdown.out.contains("2. **Add a lock timeout:**"));
    QJsonObject again = cli.run({kConvert, QStringLiteral("-")}, markdown.out).object();
    QJsonObject once = first.object();
    for (QJsonObject* incident : {&again, &once}) {
        incident->remove(QLatin1String("origin"));
        incident->remove(QLatin1String("id"));
    }
    CHECK(again[QLatin1String("actions")].toArray().size() == 2);
    CHECK(again.keys() == once.keys());
    CHECK(again[QLatin1String("moments")] == once[QLatin1String("moments")]);

    const auto exact =
        cli.run({kConvert, file, kTo, QStringLiteral("markdown"), QStringLiteral("--with-data")});
    CHECK(cli.run({kConvert, QStringLiteral("-")}, exact.out).object() == first.object());
}

TEST_CASE("several files give one object a line, and a bad one does not stop the others", "[cli]") {
    const Cli cli;
    const QString good = cli.file(QStringLiteral("a.md"), kPostmortem);
    const auto result = cli.run({kConvert, good, QStringLiteral("missing.md"), good});
    CHECK(result.exitCode == 5);
    CHECK(result.out.count('\n') == 2);
    CHECK(result.err.contains("missing.md"));
}

TEST_CASE("input that cannot be used is refused with its exit code", "[cli]") {
    const Cli cli;
    const auto [content, code, said] = GENERATE(table<QByteArray, int, const char*>({
        {QByteArray("\x7f"
                    "ELF\x02\x01\x01\x00\x00\x00\x00\x00\xff\xfe\x00\x01",
                    16),
         5, "bad.md"},
        {QByteArray(), 1, "not a postmortem"},
        {QByteArray("# Shopping\n\n- milk\n- bread\n"), 1, "not a postmortem"},
        {QByteArray("{\"format\":\"afterword-incident\",\"version\":9}"), 5, "version 9"},
        {QByteArray("{\"format\":\"afterword-incident\",\"version\":1,"), 5, "bad.md"},
        {QByteArray(9 * 1024 * 1024, 'a'), 5, "bad.md"},
    }));
    const auto result = cli.run({kConvert, cli.file(QStringLiteral("bad.md"), content)});
    CHECK(result.exitCode == code);
    CHECK(result.err.contains(said));
}

TEST_CASE("wrong usage is exit code 2", "[cli]") {
    const Cli cli;
    const auto [arguments] = GENERATE(table<QStringList>({
        {QStringList()},
        {QStringList{QStringLiteral("nonsense")}},
        {QStringList{QStringLiteral("convert")}},
        {QStringList{QStringLiteral("convert"), QStringLiteral("a.md"), QStringLiteral("--to"),
                     QStringLiteral("pdf")}},
        {QStringList{QStringLiteral("render")}},
    }));
    CHECK(cli.run(arguments).exitCode == 2);
}

TEST_CASE("a template that is not there or is wrong is exit code 4 or 1", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    const QString broken =
        cli.file(QStringLiteral("broken.md.mustache"), "{{title}}\n{{#timeline}}\nno end");
    const auto result = cli.run(
        {kConvert, file, kTo, QStringLiteral("markdown"), QStringLiteral("--template"), broken});
    CHECK(result.exitCode == 4);
    CHECK(result.err.contains("2"));
    const auto checked = cli.run({QStringLiteral("templates"), QStringLiteral("check"), broken});
    CHECK(checked.exitCode == 4);
    CHECK(checked.err.contains("broken.md.mustache:2:1"));
}

TEST_CASE("findings go to stderr, and --strict makes them count", "[cli]") {
    const Cli cli;
    QByteArray zoneless = kPostmortem;
    zoneless.replace(" (UTC)", "");
    const QString file = cli.file(QStringLiteral("a.md"), zoneless);
    const auto result = cli.run({kConvert, file});
    CHECK(result.exitCode == 0);
    CHECK(result.err.contains("UTC"));
    CHECK_FALSE(result.object()[QLatin1String("findings")].toArray().isEmpty());
    CHECK(cli.run({kConvert, file, QStringLiteral("--strict")}).exitCode == 1);
    CHECK(cli.run({QStringLiteral("--strict"), kConvert, file}).exitCode == 1);
}

} // namespace afterword::tests::convert_test
