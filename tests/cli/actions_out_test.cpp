// SPDX-License-Identifier: MIT
// What goes out as a table or a calendar is read by programs of other people, word for word.
#include "tests/cli/cli_run.h"
#include "tests/cli/other_programs.h"

#include <catch2/catch.hpp>

namespace afterword::tests::actions_out_test {

namespace {

const QStringList kNames{QStringLiteral("title"),   QStringLiteral("details"),
                         QStringLiteral("owner"),   QStringLiteral("reason"),
                         QStringLiteral("tracker"), QStringLiteral("evidence")};

/// A library whose first action has all that tables and calendars treat as their own signs.
struct HardWords : Cli {
    const QJsonObject words{
        {QStringLiteral("title"), QStringLiteral("Größe \"prüfen\"; 日本語, dann 😀")},
        {QStringLiteral("details"),
         QStringLiteral("=1+1 first\n\n- one, \"two\"; three\n  - four: BEGIN:VTODO\n\ttab")},
        {QStringLiteral("owner"), QStringLiteral("@Zoë O'Neil")},
        {QStringLiteral("reason"), QStringLiteral("+49 30, and -1; 'quoted'")},
        {QStringLiteral("tracker"), QStringLiteral("https://tracker.example/OPS-7?a=1&b=2,3;4#x")},
        {QStringLiteral("evidence"), QStringLiteral("漢字かな交じり文、").repeated(40)}};

    HardWords() {
        (void)run({QStringLiteral("import"), file(QStringLiteral("a.md"), kPostmortem)});
        QByteArray table = "reference," + kNames.join(u',').toUtf8() + "\nINC-1.1";
        for (const QString& name : kNames) {
            table += ",\"" + text(name).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        }
        CHECK(run({QStringLiteral("actions"), QStringLiteral("import"), QStringLiteral("-")},
                  table + '\n')
                  .exitCode == 0);
    }
    [[nodiscard]] QString text(const QString& name) const { return words[name].toString(); }
    [[nodiscard]] QByteArray written(const char* format) const {
        return run({QStringLiteral("actions"), QStringLiteral("--order"),
                    QStringLiteral("incident"), QString::fromLatin1(format)})
            .out;
    }
    /// Without the sign that keeps spreadsheets from computing.
    void checkTable(const QByteArray& json) const {
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        REQUIRE(rows.size() == 2);
        for (const QString& name : kNames) {
            QString read = rows.at(0)[name].toString();
            CHECK_FALSE(QStringLiteral("=+-@").contains(read.at(0)));
            read = read.startsWith(u'\'') ? read.mid(1) : read;
            CHECK(read.toStdString() == text(name).toStdString());
        }
    }
};

} // namespace

TEST_CASE("what was imported as a table stands in the library word for word", "[cli]") {
    const HardWords library;
    const QJsonObject first =
        QJsonDocument::fromJson(library.written("--json")).array().at(0).toObject();
    for (const QString& name : kNames) {
        CHECK(first[name].toString().toStdString() == library.text(name).toStdString());
    }
}

TEST_CASE("csvkit and python read the same of a table as was written", "[cli]") {
    const HardWords library;
    const QByteArray table = library.written("--csv");
    const QByteArray read =
        python("import csv, io, json, sys\n"
               "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\n"
               "print(json.dumps(list(csv.DictReader(text))))",
               table);
    if (read.isEmpty()) {
        WARN("skipped: python3 is not installed");
    } else {
        library.checkTable(read);
    }
    const QByteArray byCsvkit =
        printedBy(QStringLiteral("csvjson"), {QStringLiteral("--no-inference")}, table);
    if (byCsvkit.isEmpty()) {
        WARN("skipped: csvkit is not installed");
    } else {
        library.checkTable(byCsvkit);
    }
}

TEST_CASE("a calendar program reads all words of an action", "[cli]") {
    if (!hasModule("icalendar")) {
        WARN("skipped: python3-icalendar is not installed");
        return;
    }
    const HardWords library;
    const QByteArray calendar = library.written("--ics");
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK(line.size() <= 76);                        // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is torn apart
    }
    const QByteArray read =
        python("import icalendar, json, sys\n"
               "todos = icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VTODO')\n"
               "print(json.dumps([{k.lower(): str(v) for k, v in t.items()\n"
               "  if not hasattr(v, 'dt')} for t in todos]))",
               calendar);
    const QJsonArray todos = QJsonDocument::fromJson(read).array();
    REQUIRE(todos.size() == 2);
    for (const QString& name : kNames) {
        const QString own = QStringLiteral("x-afterword-") + name;
        CHECK(todos.at(0)[own].toString().toStdString() == library.text(name).toStdString());
    }
    CHECK(todos.at(0)[QLatin1String("summary")].toString() ==
          QStringLiteral("INC-1.1 ") + library.text(QStringLiteral("title")));
    CHECK(todos.at(0)[QLatin1String("description")].toString() ==
          library.text(QStringLiteral("details")));
}

} // namespace afterword::tests::actions_out_test
