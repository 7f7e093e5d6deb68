// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"
#include "tests/cli/other_programs.h"

#include <catch2/catch.hpp>

namespace afterword::tests::actions_test {

namespace {

/// A library with one incident, INC-1, that has two actions.
struct Ledger : Cli {
    Ledger() {
        static_cast<void>(
            run({QStringLiteral("import"), file(QStringLiteral("a.md"), kPostmortem)}));
    }
    /// `afterword-cli actions WORDS`, which are divided by spaces; "~" stands for one.
    [[nodiscard]] CliResult actions(const char* words, const QByteArray& input = {}) const {
        QStringList arguments{QStringLiteral("actions")};
        const QStringList given = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        for (QString word : given) {
            arguments.append(word.replace(u'~', u' '));
        }
        return run(arguments, input);
    }
    [[nodiscard]] QJsonObject action(int index) const {
        return actions("--order incident --json").array().at(index).toObject();
    }
};

QString textOf(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString();
}

} // namespace

TEST_CASE("actions are reported through a template", "[cli]") {
    const Ledger ledger;
    static_cast<void>(ledger.actions("set INC-1.2 --due 2020-01-02 --owner Ada"));
    const QByteArray report = ledger.actions("--markdown").out;
    CHECK(report.startsWith("# Corrective actions\n"));
    CHECK(report.contains("| INC-1.2 |"));
    CHECK(report.contains("| Ada | 2020-01-02 **overdue** |"));
    CHECK(report.contains("| INC-1 "));
    const QString own = ledger.file(QStringLiteral("own.mustache"),
                                    "{{#actions}}{{reference}}{{^last}}, {{/last}}{{/actions}}\n");
    CHECK(ledger
              .run({QStringLiteral("actions"), QStringLiteral("--markdown"),
                    QStringLiteral("--order"), QStringLiteral("incident"),
                    QStringLiteral("--template"), own})
              .out == "INC-1.1, INC-1.2\n");
    CHECK(ledger.actions("--markdown --template nowhere").exitCode == 1);
}

TEST_CASE("actions are set by reference, and say what changed", "[cli]") {
    const Ledger ledger;
    const auto set = ledger.actions("set inc-1.2 --status blocked --owner Ada --due 2024-06-10 "
                                    "--priority p1 --blocked-by review");
    CHECK(set.exitCode == 0);
    CHECK(set.out.contains("INC-1.2\tstatus\topen → blocked\n"));
    CHECK(set.out.contains("INC-1.2\towner\t- → Ada\n"));
    CHECK(textOf(ledger.action(1), "blockedBy") == QStringLiteral("review"));
    CHECK(textOf(ledger.action(1), "due") == QStringLiteral("2024-06-10"));
    CHECK(ledger.action(1)[QLatin1String("changes")].toInt() > 1);
    CHECK(ledger.actions("--overdue --fail").exitCode == 1);
    CHECK(ledger.actions("--priority p1 --status blocked").out.count('\n') == 1);
    CHECK(ledger.actions("--priority p9").exitCode == 2);
}

TEST_CASE("an action is given up only with a reason, and all of a call or nothing is done",
          "[cli]") {
    const Ledger ledger;
    const auto refused = ledger.actions("set INC-1.1 --status not_doing");
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains("reason"));
    CHECK(ledger.actions("set INC-1.1 INC-1.9 --owner Ada").exitCode == 1);
    CHECK(textOf(ledger.action(0), "owner").isEmpty());
    CHECK(ledger.actions("set INC-1.1 --status not_doing --reason moved~away").exitCode == 0);
    CHECK(textOf(ledger.action(0), "reason") == QStringLiteral("moved away"));
    CHECK(ledger.actions("--open").out.count('\n') == 1);
    CHECK(ledger.actions("set INC-1.1 --owner Ada --dry-run").out.contains("Ada"));
    CHECK(textOf(ledger.action(0), "owner").isEmpty());
    CHECK(ledger.actions("set INC-1.1").exitCode == 2);
}

TEST_CASE("an action is reopened in a later incident, with a link", "[cli]") {
    const Ledger ledger;
    static_cast<void>(ledger.run({QStringLiteral("new")}));
    CHECK(ledger.actions("reopen INC-1.2 --in INC-2").out == "INC-2.1\n");
    CHECK(textOf(ledger.action(2), "reopenedFrom") == QStringLiteral("INC-1.2"));
    CHECK(ledger.actions("reopen INC-1.8 --in INC-2").exitCode == 1);
}

TEST_CASE("a table goes out and comes back with what was changed in it", "[cli]") {
    const Ledger ledger;
    static_cast<void>(
        ledger.run({QStringLiteral("actions"), QStringLiteral("set"), QStringLiteral("INC-1.1"),
                    QStringLiteral("--owner"), QStringLiteral("=HYPERLINK(\"x\"),\n'y")}));
    QByteArray table = ledger.actions("--csv").out;
    CHECK(table.startsWith("reference,title,details,status,"));
    CHECK(table.contains("\"'=HYPERLINK(\"\"x\"\"),\n'y\""));
    CHECK(ledger.actions("import -", table).out.isEmpty());
    CHECK(ledger.actions("import -", "\xEF\xBB\xBF" + table).err.contains("Nothing changes"));

    table.replace(",open,", ",done,");
    const auto dry = ledger.actions("import - --dry-run", table);
    CHECK(dry.out.contains("INC-1.1\tstatus\topen → done\n"));
    CHECK(dry.out.contains("INC-1.2\tstatus\topen → done\n"));
    CHECK(textOf(ledger.action(0), "status") == QStringLiteral("open"));
    CHECK(ledger.actions("import -", table).exitCode == 0);
    CHECK(textOf(ledger.action(0), "status") == QStringLiteral("done"));
    CHECK(textOf(ledger.action(0), "owner") == QStringLiteral("=HYPERLINK(\"x\"),\n'y"));
}

TEST_CASE("a table that cannot be understood changes nothing", "[cli]") {
    const Ledger ledger;
    CHECK(ledger.actions("import -", "title,owner\nx,ada\n").exitCode == 5);
    const auto torn = ledger.actions("import -", "reference,owner\nINC-1.1,ada\nINC-1.2,\"b\n");
    CHECK(torn.exitCode == 5);
    CHECK(torn.err.contains("line 3"));
    CHECK(ledger.actions("import -", "reference;due\nINC-1.1;soon\n").exitCode == 2);
    CHECK(ledger.actions("import nowhere.csv").exitCode == 5);
    CHECK(textOf(ledger.action(0), "owner").isEmpty());
    CHECK(ledger.actions("import -", "reference;owner\r\nINC-1.1;ada\r\n").exitCode == 0);
    CHECK(textOf(ledger.action(0), "owner") == QStringLiteral("ada"));
}

TEST_CASE("python reads the table with nothing lost", "[cli]") {
    if (!hasModule("csv")) {
        WARN("skipped: python3 is not installed");
        return;
    }
    const Ledger ledger;
    static_cast<void>(ledger.actions("set INC-1.1 --reason a,\"b;c --tracker -1+2"));
    const QByteArray read =
        python("import csv, io, json, sys\n"
               "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\n"
               "print(json.dumps(list(csv.DictReader(text))))",
               ledger.actions("--csv --order incident").out);
    const QJsonArray rows = QJsonDocument::fromJson(read).array();
    REQUIRE(rows.size() == 2);
    const QJsonObject row = rows.at(0).toObject();
    CHECK(textOf(row, "reference") == QStringLiteral("INC-1.1"));
    CHECK(textOf(row, "reason") == QStringLiteral("a,\"b;c"));
    CHECK(textOf(row, "tracker") == QStringLiteral("'-1+2"));
    CHECK(textOf(row, "title") == textOf(ledger.action(0), "title"));
    CHECK(textOf(row, "details") == u'\'' + textOf(ledger.action(0), "details"));
}

TEST_CASE("python reads the calendar with nothing lost", "[cli]") {
    if (!hasModule("icalendar")) {
        WARN("skipped: python3-icalendar is not installed");
        return;
    }
    const Ledger ledger;
    const QString words = QStringLiteral("日本語, \"b\"; c\\d ").repeated(12).trimmed();
    static_cast<void>(ledger.run({QStringLiteral("actions"), QStringLiteral("set"),
                                  QStringLiteral("INC-1.1"), QStringLiteral("--status"),
                                  QStringLiteral("done"), QStringLiteral("--evidence"), words,
                                  QStringLiteral("--due"), QStringLiteral("2024-06-10"),
                                  QStringLiteral("--priority"), QStringLiteral("p0")}));
    const QByteArray calendar = ledger.actions("--ics --order incident").out;
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
    }
    const QByteArray read = python(
        "import icalendar, json, sys\n"
        "todos = icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VTODO')\n"
        "print(json.dumps([{'uid': t['UID'], 'status': t['STATUS'], 'summary': t['SUMMARY'],\n"
        "  'evidence': t.get('X-AFTERWORD-EVIDENCE'), 'sequence': t['SEQUENCE'],\n"
        "  'details': t.get('DESCRIPTION'), 'priority': t.get('PRIORITY'),\n"
        "  'due': t['DUE'].dt.isoformat() if 'DUE' in t else None,\n"
        "  'stamp': t['DTSTAMP'].dt.isoformat()} for t in todos]))",
        calendar);
    const QJsonArray todos = QJsonDocument::fromJson(read).array();
    REQUIRE(todos.size() == 2);
    const QJsonObject todo = todos.at(0).toObject();
    CHECK(textOf(todo, "status") == QStringLiteral("COMPLETED"));
    CHECK(textOf(todo, "evidence") == words);
    CHECK(textOf(todo, "details") == textOf(ledger.action(0), "details"));
    CHECK(textOf(todo, "due") == QStringLiteral("2024-06-10"));
    CHECK(todo[QLatin1String("priority")].toInt() == 1);
    CHECK(todo[QLatin1String("sequence")].toInt() > 0);
    CHECK(todos.at(1)[QLatin1String("sequence")].toInt() == 0);
    CHECK(textOf(todos.at(1).toObject(), "status") == QStringLiteral("NEEDS-ACTION"));

    static_cast<void>(ledger.actions("set INC-1.1 --owner ada"));
    const QByteArray later = ledger.actions("--ics --order incident").out;
    CHECK(later.contains(textOf(todo, "uid").left(40).toUtf8()));
}

TEST_CASE("a backslash before an n is not a line end in a calendar", "[cli]") {
    // icalendar 4 reads this wrongly, so what RFC 5545 section 3.3.11 asks for is looked at itself.
    const Ledger ledger;
    static_cast<void>(ledger.actions("set INC-1.1 --evidence C:\\new"));
    CHECK(ledger.actions("--ics").out.contains("X-AFTERWORD-EVIDENCE:C:\\\\new\r\n"));
}

} // namespace afterword::tests::actions_test
