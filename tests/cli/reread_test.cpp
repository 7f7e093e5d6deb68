// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::reread_test {

namespace {

const QByteArray kGerman = "# Netz weg\r\n\r\n## Wen es traf\r\n\r\nAlle Kunden.\r\n\r\n"
                           "## Timeline\r\n\r\n- 2024-06-03 09:00: Alarm\r\n";

/// A library in which kGerman is INC-1.
struct Fixture {
    Cli cli;

    Fixture() {
        const QString file = cli.file(QStringLiteral("a.md"), kGerman);
        REQUIRE(run({QStringLiteral("import"), file}).exitCode == 0);
        REQUIRE(QFile::remove(file));
    }
    [[nodiscard]] CliResult run(const QStringList& arguments) const {
        return cli.run(arguments +
                       QStringList{QStringLiteral("--library"), QStringLiteral("team.afterword")});
    }
    [[nodiscard]] CliResult teach(const char* heading, const char* part) const {
        return run({QStringLiteral("names"), QStringLiteral("add"), QString::fromUtf8(heading),
                    QString::fromLatin1(part)});
    }
    [[nodiscard]] QJsonObject incident() const {
        return run({QStringLiteral("show"), QStringLiteral("INC-1"), QStringLiteral("--json")})
            .object();
    }
};

} // namespace

TEST_CASE("the document that an incident was read from can be had back, byte for byte", "[cli]") {
    const Fixture f;
    const auto shown =
        f.run({QStringLiteral("show"), QStringLiteral("INC-1"), QStringLiteral("--source")});
    CHECK(shown.exitCode == 0);
    CHECK(shown.out == kGerman);

    REQUIRE(f.run({QStringLiteral("new")}).out == "INC-2\n");
    const auto none =
        f.run({QStringLiteral("show"), QStringLiteral("INC-2"), QStringLiteral("--source")});
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains("INC-2"));
    CHECK(none.out.isEmpty());
}

TEST_CASE("a document is read again when reading has learned more", "[cli]") {
    const Fixture f;
    const QJsonObject before = f.incident();
    CHECK_FALSE(before.contains(QLatin1String("impact")));
    CHECK(f.run({QStringLiteral("reread"), QStringLiteral("INC-1")}).out == "INC-1\tnothing new\n");
    REQUIRE(f.teach("Wen es traf", "impact").exitCode == 0);

    const auto said =
        f.run({QStringLiteral("reread"), QStringLiteral("inc-1"), QStringLiteral("--dry-run")});
    CHECK(said.exitCode == 0);
    CHECK(said.out.contains("INC-1\twould change\n"));
    CHECK(said.out.contains("impact: – → Alle Kunden."));
    CHECK(f.incident() == before);

    const auto read = f.run({QStringLiteral("reread"), QStringLiteral("--all")});
    CHECK(read.out.contains("INC-1\tchanged\n"));
    const QJsonObject after = f.incident();
    CHECK(after[QLatin1String("impact")].toString() == QStringLiteral("Alle Kunden."));
    CHECK(after[QLatin1String("revision")].toInt() == 2);
    CHECK(after[QLatin1String("timeline")] == before[QLatin1String("timeline")]);
    CHECK(f.run({QStringLiteral("reread"), QStringLiteral("--all")}).out.isEmpty());
}

TEST_CASE("what a user changed is kept by a new reading, and said", "[cli]") {
    const Fixture f;
    QFile other(f.cli.path(QStringLiteral("b.md")));
    // The same incident, continued by hand in the document, is the user's change here.
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(kGerman).replace("Alarm", "Alarm im Netz"));
    other.close();
    REQUIRE(f.run({QStringLiteral("import"), other.fileName(), QStringLiteral("--on-duplicate"),
                   QStringLiteral("update")})
                .out.contains("updated"));
    REQUIRE(f.teach("Wen es traf", "impact").exitCode == 0);
    const auto read =
        f.run({QStringLiteral("reread"), QStringLiteral("INC-1"), QStringLiteral("--json")});
    REQUIRE(read.array().size() == 1);
    const QJsonArray changes = read.array().at(0)[QLatin1String("changes")].toArray();
    REQUIRE_FALSE(changes.isEmpty());
    CHECK(changes.at(0)[QLatin1String("anchor")].toString() == QStringLiteral("impact"));
    CHECK(f.incident()[QLatin1String("timeline")][0][QLatin1String("text")].toString() ==
          QStringLiteral("Alarm im Netz"));
}

TEST_CASE("reading again says what it cannot do", "[cli]") {
    const Fixture f;
    REQUIRE(f.run({QStringLiteral("new")}).out == "INC-2\n");
    const auto none = f.run({QStringLiteral("reread"), QStringLiteral("INC-2")});
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains("INC-2"));
    const auto unknown =
        f.run({QStringLiteral("reread"), QStringLiteral("INC-9"), QStringLiteral("INC-1")});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.out == "INC-1\tnothing new\n");
    CHECK(f.run({QStringLiteral("reread")}).exitCode == 2);
}

TEST_CASE("headings are taught, listed and forgotten", "[cli]") {
    const Fixture f;
    CHECK(f.run({QStringLiteral("names")}).out.isEmpty());
    CHECK(f.teach("Wen es traf", "impact").exitCode == 0);
    CHECK(f.teach("WEN ES TRAF:", "summary").exitCode == 0); // the same name
    CHECK(f.run({QStringLiteral("names")}).out == "Wen es traf\tsummary\n");
    CHECK(f.run({QStringLiteral("names"), QStringLiteral("list"), QStringLiteral("--json")})
              .array()
              .at(0)[QLatin1String("part")]
              .toString() == QStringLiteral("summary"));

    const auto refused = f.teach("Wen es traf", "victims");
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains("rootCause"));
    CHECK(f.run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("wen es traf")})
              .exitCode == 0);
    CHECK(f.run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("wen es traf")})
              .exitCode == 1);
}

TEST_CASE("an import uses the names that its library has learned", "[cli]") {
    const Fixture f;
    REQUIRE(f.teach("Wen es traf", "impact").exitCode == 0);
    const QString file =
        f.cli.file(QStringLiteral("b.md"), QByteArray(kGerman).replace("Netz weg", "Netz da"));
    REQUIRE(f.run({QStringLiteral("import"), file}).out.startsWith("INC-2\t"));
    CHECK(f.run({QStringLiteral("show"), QStringLiteral("INC-2"), QStringLiteral("--json")})
              .object()[QLatin1String("impact")]
              .toString() == QStringLiteral("Alle Kunden."));
}

} // namespace afterword::tests::reread_test
