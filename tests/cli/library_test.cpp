// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

namespace afterword::tests::library_test {

namespace {

const QString kLibrary = QStringLiteral("--library");

QStringList with(const QString& library, QStringList arguments) {
    return arguments << kLibrary << library;
}

} // namespace

TEST_CASE("a postmortem goes into a library and comes out of it", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    const QString library = cli.path(QStringLiteral("team.afterword"));

    const auto imported = cli.run(with(library, {QStringLiteral("import"), file}));
    CHECK(imported.exitCode == 0);
    CHECK(imported.out.startsWith("INC-1\t"));

    const auto again = cli.run(with(library, {QStringLiteral("import"), file}));
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains("already"));

    const auto listed = cli.run(with(library, {QStringLiteral("list"), QStringLiteral("--json")}));
    REQUIRE(listed.array().size() == 1);
    CHECK(listed.array().at(0)[QLatin1String("actions")].toInt() == 2);

    const auto shown = cli.run(
        with(library, {QStringLiteral("show"), QStringLiteral("inc-1"), QStringLiteral("--json")}));
    CHECK(shown.object()[QLatin1String("reference")].toString() == QStringLiteral("INC-1"));
    CHECK(shown.object()[QLatin1String("actions")][1][QLatin1String("reference")].toString() ==
          QStringLiteral("INC-1.2"));

    const auto rendered =
        cli.run(with(library, {QStringLiteral("render"), QStringLiteral("INC-1")}));
    CHECK(rendered.exitCode == 0);
    CHECK(rendered.out.contains("**9:20 AM:** The on-call engineer"));

    const auto actions =
        cli.run(with(library, {QStringLiteral("actions"), QStringLiteral("--open")}));
    CHECK(actions.out.count('\n') == 2);
    CHECK(cli.run(with(library, {QStringLiteral("actions"), QStringLiteral("--fail")})).exitCode ==
          1);
    CHECK(cli.run(with(library, {QStringLiteral("actions"), QStringLiteral("--overdue"),
                                 QStringLiteral("--fail")}))
              .exitCode == 0);
}

TEST_CASE("the default library is made with its folder on first use", "[cli]") {
    const Cli cli;
    CHECK(cli.run({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("Cache lost")})
              .out == "INC-1\n");
    CHECK(QFileInfo::exists(cli.path(QStringLiteral("data/afterword/library.afterword"))));
    CHECK(cli.run({QStringLiteral("list")}).out.contains("Cache lost"));
    CHECK(cli.run({QStringLiteral("new"), QStringLiteral("--from"), QStringLiteral("INC-1")}).out ==
          "INC-2\n");
}

TEST_CASE("what is not in the library is exit code 1", "[cli]") {
    const Cli cli;
    static_cast<void>(cli.run({QStringLiteral("new")}));
    const auto result = cli.run({QStringLiteral("show"), QStringLiteral("INC-9")});
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains("INC-9"));
}

TEST_CASE("a library that cannot be used is exit code 3, and stays as it was", "[cli]") {
    const Cli cli;
    const QString notOne =
        cli.file(QStringLiteral("notes.afterword"), "just text, long enough to be a header");
    CHECK(cli.run(with(notOne, {QStringLiteral("list")})).exitCode == 3);
    CHECK(cli.run(with(notOne, {QStringLiteral("new")})).exitCode == 3);
    QFile file(notOne);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "just text, long enough to be a header");

    const QString nowhere = cli.path(QStringLiteral("no/such/folder/a.afterword"));
    CHECK(cli.run(with(nowhere, {QStringLiteral("new")})).exitCode == 3);
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("no"))));
    CHECK(cli.run(with(cli.path(QStringLiteral("absent.afterword")), {QStringLiteral("list")}))
              .exitCode == 3);
}

TEST_CASE("a batch goes on behind a bad file and returns the highest code", "[cli]") {
    const Cli cli;
    QDir(cli.path({})).mkpath(QStringLiteral("wiki/deep"));
    static_cast<void>(cli.file(QStringLiteral("wiki/a.md"), "nothing of the kind"));
    static_cast<void>(cli.file(QStringLiteral("wiki/b.md"), QByteArray("\0\1\2\3\0\0\0", 7)));
    static_cast<void>(cli.file(QStringLiteral("wiki/deep/c.md"), kPostmortem));
    QFile::link(cli.path(QStringLiteral("wiki")), cli.path(QStringLiteral("wiki/deep/circle")));
    const auto result = cli.run({QStringLiteral("import"), cli.path(QStringLiteral("wiki"))});
    CHECK(result.exitCode == 5);
    CHECK(result.out.startsWith("INC-1\t"));
    CHECK(result.out.count('\n') == 1);
}

TEST_CASE("a dry run says what would happen and makes no library", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("a.md"), kPostmortem);
    const auto result = cli.run({QStringLiteral("import"), QStringLiteral("--dry-run"), file});
    CHECK(result.exitCode == 0);
    CHECK(result.out.startsWith("would add"));
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("data/afterword"))));
}

TEST_CASE("several incidents need a folder to be rendered into", "[cli]") {
    const Cli cli;
    static_cast<void>(
        cli.run({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("One")}));
    static_cast<void>(
        cli.run({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("Two/3")}));
    const QStringList both{QStringLiteral("render"), QStringLiteral("--all"), QStringLiteral("-o")};
    CHECK(cli.run(QStringList(both) << cli.path(QStringLiteral("out.md"))).exitCode == 2);
    QDir(cli.path({})).mkdir(QStringLiteral("out"));
    CHECK(cli.run(QStringList(both) << cli.path(QStringLiteral("out"))).exitCode == 0);
    CHECK(QDir(cli.path(QStringLiteral("out"))).entryList(QDir::Files) ==
          QStringList{QStringLiteral("INC-1-one.md"), QStringLiteral("INC-2-two-3.md")});
}

TEST_CASE("the JSON of a reading satisfies its schema", "[cli]") {
    QProcess probe;
    probe.start(QStringLiteral("python3"),
                {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
    if (!probe.waitForFinished() || probe.exitCode() != 0) {
        WARN("skipped: python3-jsonschema is not installed");
        return;
    }
    const Cli cli;
    const auto converted =
        cli.run({QStringLiteral("convert"), cli.file(QStringLiteral("a.md"), kPostmortem)});
    const QString json = cli.file(QStringLiteral("a.json"), converted.out);
    QProcess validator;
    validator.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import json, sys, jsonschema\n"
                        "schema, value = (json.load(open(p)) for p in sys.argv[1:])\n"
                        "jsonschema.Draft202012Validator.check_schema(schema)\n"
                        "jsonschema.Draft202012Validator(schema).validate(value)\n"),
         QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/schema/incident-1.schema.json"), json});
    REQUIRE(validator.waitForFinished());
    INFO(validator.readAllStandardError().toStdString());
    CHECK(validator.exitCode() == 0);
}

TEST_CASE("show tells how long it took, and what nobody knows", "[cli]") {
    const Cli cli;
    const QString library = cli.path(QStringLiteral("team.afterword"));
    const QString file = cli.file(QStringLiteral("a.json"), R"({
        "format": "afterword-incident", "version": 1, "title": "Queue stalled",
        "moments": {
            "started": {"time": {"text": "14:00", "start": "2023-03-15T14:00:00Z"}, "event": null},
            "detected": {"time": {"text": "~14:05", "start": "2023-03-15T14:05:00Z",
                                  "approximate": true}, "event": null},
            "resolved": {"time": {"text": "13:00", "start": "2023-03-15T13:00:00Z"}, "event": null}
        }})");
    REQUIRE(cli.run(with(library, {QStringLiteral("import"), file})).exitCode == 0);
    const auto shown = cli.run(with(library, {QStringLiteral("show"), QStringLiteral("INC-1")}));
    CHECK(shown.exitCode == 0);
    CHECK(shown.out.contains("to detect         about 5 min\n"));
    CHECK(shown.out.contains("to acknowledge    pending\n"));
    CHECK(shown.out.contains("to resolve        invalid: it lies before the start\n"));
}

} // namespace afterword::tests::library_test
