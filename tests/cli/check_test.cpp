// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <catch2/catch.hpp>

namespace afterword::tests::check_test {

namespace {

const QByteArray kDraft = R"(# Queue stalled

## Summary

An alert told that orders were late for 12 % of customers.

## Root Cause

A lock was never released.
TODO: say which one.

The cause was human error.
)";

QStringList words(std::initializer_list<const char*> list) {
    QStringList all;
    for (const char* word : list) {
        all.append(QString::fromUtf8(word));
    }
    return all;
}

} // namespace

TEST_CASE("check tells findings with their lines, and exits with 1", "[cli]") {
    const Cli cli;
    cli.file(QStringLiteral("draft.md"), kDraft);
    const auto checked = cli.run(
        words({"check", "draft.md", "--rule", "leftover.mark", "--rule", "writing.human-error"}));
    CHECK(checked.exitCode == 1);
    CHECK(checked.out == "draft.md:10: warning: “TODO” is still there. [leftover.mark]\n"
                         "draft.md:12: warning: “human error” is where the question begins. "
                         "[writing.human-error]\n");
    const auto clean = cli.run(words({"check", "draft.md", "--rule", "writing.blame"}));
    CHECK(clean.exitCode == 0);
    CHECK(clean.out.isEmpty());
}

TEST_CASE("check gives findings as JSON, with place and words", "[cli]") {
    const Cli cli;
    cli.file(QStringLiteral("draft.md"), kDraft);
    const auto checked = cli.run(words({"check", "draft.md", "--json", "--rule", "leftover.mark"}));
    CHECK(checked.exitCode == 1);
    const QJsonObject document = checked.array().at(0).toObject();
    CHECK(document.value(QLatin1String("document")) == QStringLiteral("draft.md"));
    const QJsonArray findings = document.value(QLatin1String("findings")).toArray();
    REQUIRE(findings.size() == 1);
    const QJsonObject finding = findings.at(0).toObject();
    CHECK(finding.value(QLatin1String("rule")) == QStringLiteral("leftover.mark"));
    CHECK(finding.value(QLatin1String("severity")) == QStringLiteral("warning"));
    CHECK(finding.value(QLatin1String("line")) == 10);
    CHECK(finding.value(QLatin1String("anchor")) == QStringLiteral("rootCause"));
    CHECK(finding.value(QLatin1String("args")).toArray().at(0) == QStringLiteral("TODO"));
    CHECK(finding.value(QLatin1String("span")).toObject().value(QLatin1String("length")) == 4);
}

TEST_CASE("check of an incident in the library, and of one that is none", "[cli]") {
    const Cli cli;
    cli.file(QStringLiteral("a.md"), kPostmortem);
    REQUIRE(cli.run(words({"import", "a.md", "--library", "team.afterword"})).exitCode == 0);
    const auto checked =
        cli.run(words({"check", "INC-1", "--rule", "action.owner", "--library", "team.afterword"}));
    CHECK(checked.exitCode == 1);
    CHECK(checked.out ==
          "INC-1 INC-1.1: warning: “Limit the retry” has no owner. [action.owner]\n"
          "INC-1 INC-1.2: warning: “Add a lock timeout” has no owner. [action.owner]\n");
    CHECK(cli.run(words({"check", "INC-9", "--library", "team.afterword"})).exitCode == 1);
}

TEST_CASE("check tells of lists in which nothing stands", "[cli]") {
    const Cli cli;
    cli.file(QStringLiteral("short.md"), "# Queue stalled\n\n## Impact\n\nOrders were late.\n");
    const auto checked = cli.run(
        words({"check", "short.md", "--rule", "missing.actions", "--rule", "missing.timeline"}));
    CHECK(checked.exitCode == 1);
    CHECK(checked.out ==
          "short.md timeline: warning: The timeline has no event. [missing.timeline]\n"
          "short.md actions: note: Nothing is to be done about it. [missing.actions]\n");
}

TEST_CASE("check goes on after a file that cannot be read, and exits with 5", "[cli]") {
    const Cli cli;
    cli.file(QStringLiteral("draft.md"), kDraft);
    const auto checked =
        cli.run(words({"check", "gone.md", "draft.md", "--rule", "leftover.mark"}));
    CHECK(checked.exitCode == 5);
    CHECK(checked.err.contains("gone.md"));
    CHECK(checked.out.contains("draft.md:10:"));
}

TEST_CASE("check lists its rules, and knows when one is none of them", "[cli]") {
    const Cli cli;
    const auto listed = cli.run(words({"check", "--rules"}));
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.contains("writing.blame\twarning\t"));
    CHECK(cli.run(words({"check", "--rules", "--json"})).array().size() == listed.out.count('\n'));
    CHECK(cli.run(words({"check", "a.md", "--rule", "no.such"})).exitCode == 2);
    CHECK(cli.run(words({"check"})).exitCode == 2);
}

} // namespace afterword::tests::check_test
