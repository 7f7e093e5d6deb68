// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::share_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// Two libraries in one folder, and what goes between them.
struct TwoLibraries {
    Cli cli;

    TwoLibraries() {
        const QString file = cli.file(
            q("a.md"), "# Queue stalled\n\n## Impact\n\nSlow.\n\n## Action items\n\n- Alert\n");
        REQUIRE(ann({q("import"), file}).exitCode == 0);
        REQUIRE(ben({q("new"), q("--title"), q("Another")}).out == "INC-1\n");
    }
    [[nodiscard]] CliResult ann(const QStringList& arguments) const {
        return cli.run(arguments + QStringList{q("--library"), q("ann.afterword")});
    }
    [[nodiscard]] CliResult ben(const QStringList& arguments) const {
        return cli.run(arguments + QStringList{q("--library"), q("ben.afterword")});
    }
    [[nodiscard]] QJsonObject annsIncident() const {
        return ann({q("show"), q("INC-1"), q("--json")}).object();
    }
};

} // namespace

TEST_CASE("an incident goes to another library and comes back merged", "[cli]") {
    const TwoLibraries two;
    const QString there = two.cli.path(q("there.afterword-incident"));
    const QString back = two.cli.path(q("back.afterword-incident"));
    const auto shared = two.ann({q("share"), q("INC-1"), q("-o"), there, q("--by"), q("Ann")});
    CHECK(shared.exitCode == 0);
    CHECK(shared.err.isEmpty());
    const auto taken = two.ben({q("import"), there});
    CHECK(taken.exitCode == 0);
    CHECK(taken.out == "INC-2\tQueue stalled\n"); // the number is the library's own
    CHECK(two.ben({q("import"), there}).out.contains("nothing new"));
    REQUIRE(two.ben({q("actions"), q("set"), q("INC-2.1"), q("--owner"), q("Ben")}).exitCode == 0);
    REQUIRE(two.ann({q("timeline"), q("INC-1"), q("add"), q("14:20 noticed")}).exitCode == 0);
    REQUIRE(two.ben({q("share"), q("INC-2"), q("-o"), back}).exitCode == 0);
    const auto merged = two.ann({q("import"), back, q("--json")});
    CHECK(merged.exitCode == 0);
    REQUIRE(merged.array().size() == 1);
    CHECK(merged.array().at(0).toObject().value(q("outcome")).toString() == q("merged"));
    const QJsonObject incident = two.annsIncident();
    CHECK(incident.value(q("reference")).toString() == q("INC-1"));
    const QJsonObject action = incident.value(q("actions")).toArray().at(0).toObject();
    CHECK(action.value(q("owner")).toString() == q("Ben"));
    CHECK(action.value(q("reference")).toString() == q("INC-1.1"));
    CHECK(incident.value(q("timeline")).toArray().size() == 1);
    CHECK(two.ann({q("import"), back}).out.contains("nothing new"));
    CHECK(two.annsIncident() == incident);
}

TEST_CASE("what both sides changed is kept here, told, and makes the exit code 1", "[cli]") {
    const TwoLibraries two;
    const QString there = two.cli.path(q("there.afterword-incident"));
    const QString back = two.cli.path(q("back.afterword-incident"));
    REQUIRE(two.ann({q("share"), q("INC-1"), q("-o"), there}).exitCode == 0);
    REQUIRE(two.ben({q("import"), there}).exitCode == 0);
    REQUIRE(two.ben({q("actions"), q("set"), q("INC-2.1"), q("--owner"), q("Ben")}).exitCode == 0);
    REQUIRE(two.ann({q("actions"), q("set"), q("INC-1.1"), q("--owner"), q("Ann")}).exitCode == 0);
    REQUIRE(two.ben({q("share"), q("INC-2"), q("-o"), back, q("--by"), q("Ben B")}).exitCode == 0);
    const auto merged = two.ann({q("import"), back});
    CHECK(merged.exitCode == 1);
    CHECK(merged.err.contains("owner"));
    CHECK(merged.err.contains("“Ann”"));
    CHECK(merged.err.contains("Ben B has: “Ben”"));
    CHECK(merged.out.contains("merged with"));
}

TEST_CASE("what is no shared incident is refused, and nothing is changed", "[cli]") {
    const TwoLibraries two;
    const QString there = two.cli.path(q("there.afterword-incident"));
    REQUIRE(two.ann({q("share"), q("INC-1"), q("-o"), there}).exitCode == 0);
    QFile file(there);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const QByteArray& bytes : {whole.left(whole.size() / 2),
                                    QByteArray("\x7f"
                                               "ELF"),
                                    QByteArray(),
                                    QByteArray(whole)
                                        .replace("\"version\": 1,\n}", "\"version\": 9,\n}")
                                        .replace("afterword-share", "afterword-chair")}) {
        const QString bad = two.cli.file(q("bad.afterword-incident"), bytes);
        const auto refused = two.ben({q("import"), bad});
        CHECK(refused.exitCode == 5);
        CHECK(refused.err.contains("bad.afterword-incident was not taken"));
        CHECK(refused.out.isEmpty());
    }
    CHECK(two.ben({q("list"), q("--json")}).array().size() == 1);
    CHECK(two.ben({q("import"), two.cli.path(q("none.afterword-incident"))}).exitCode == 5);
    CHECK(two.ann({q("share"), q("INC-9")}).exitCode == 1);
    CHECK(two.ben({q("import"), there, q("--dry-run")}).out == "would take\tQueue stalled\n");
    CHECK(two.ben({q("list"), q("--json")}).array().size() == 1);
}

} // namespace afterword::tests::share_test
