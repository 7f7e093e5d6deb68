// SPDX-License-Identifier: MIT
// Each rule about words, with texts that it must flag and texts that it must leave alone.
#include "model/domain/checks/checks.h"

#include <catch2/catch.hpp>

namespace afterword::tests::word_rules_test {

namespace {

struct Sample {
    const char* rule;
    std::vector<const char*> flagged;
    std::vector<const char*> passed;
};

QString said(const char* text) {
    return QString::fromUtf8(text);
}

ActionItem promise(const char* title) {
    ActionItem action;
    action.id = QStringLiteral("a1");
    action.title = said(title);
    return action;
}

/// Rules about actions see the text as the title of one, all others as the root cause.
Incident incidentWith(const char* rule, const char* text) {
    Incident incident;
    incident.people = {{QStringLiteral("Priya Raman"), PersonRole::responder, {}}};
    if (said(rule).startsWith(QLatin1String("action."))) {
        incident.actions = {promise(text)};
    } else {
        incident.rootCause = said(text);
    }
    return incident;
}

QStringList found(const char* rule, const Incident& incident) {
    QStringList words;
    const QList<Finding> findings = checks::findingsOf(incident, {}, {said(rule)});
    for (const Finding& finding : findings) {
        words.append(finding.args.value(0));
    }
    return words;
}

const std::vector<Sample> kSamples{
    {"writing.blame",
     {"Priya should have checked the dashboard.", "It was the fault of the operator on duty.",
      "The engineer was careless with the flag.", "The on-call engineer forgot to silence it.",
      "The outage was caused by a developer who pushed on a Friday.",
      "It was the contractor's fault.", "The team is to blame for the delay.",
      "Priya did not properly test the restore.",
      "It was late, nor did she adequately look at the graph."},
     {"“Priya should have checked” is a sentence that we do not write.",
      "The node's fault detector missed it, and the page fault rate rose.",
      "The scheduler forgot to release the lease.", "`git blame` shows the change.",
      "The failover should have promoted the replica.", "This was nobody's fault.",
      "The job did not properly release the lock.", "Priya properly tested the restore.",
      "> The engineer was careless.\n\nSo it was first put, and that told us nothing."}},
    {"writing.human-error",
     {"The cause was human error.", "An operator error led to the deletion.",
      "It came down to human errors during the night shift."},
     {"We do not accept \"human error\" as a cause.",
      "This was not human error but a missing check.", "The user error rate rose to 4 %.",
      "The error was shown to every human operator.", "```\ncause: human error\n```"}},
    {"writing.counterfactual",
     {"We should have noticed the drop.", "The team could have rolled back at once.",
      "They failed to tell support.", "If only we had tested the restore.",
      "The on-call engineer would have seen the alert.", "We **should** really have\ntested it.",
      "This should have been caught in review.", "The outage could easily have been avoided."},
     {"The server failed to start.", "Users failed to log in.",
      "The alert should have fired after five minutes.", "We should have a runbook for this.",
      "We would have to restart every node.", "The row should have been deleted.",
      "The lease could have been renewed.", "`we should have tested` is in the log.",
      "The message said “you should have received a mail”.",
      "The pipeline owned by the team should have stopped the release.",
      "An outage of two hours followed.", "Only if only one node is left does it stop."}},
    {"action.vague",
     {"Investigate the k8s scheduler", "Discuss ipv6 with the network team",
      "Be more careful with migrations", "Improve monitoring", "Look into the flaky test",
      "Consider a second region", "We should try harder", "Pay more attention to alerts"},
     {"Add an alert on queue age", "Improve p99 of checkout from 900 ms to 300 ms",
      "Improve `pool_size` in the billing service", "Remove the consider flag",
      "Investigate whether the lock can be dropped", "Discuss how to end an incident",
      "Reject migrations without a lock timeout"}},
    {"action.unverifiable",
     {"Raise awareness of the freeze", "Remind everyone to check the dashboard", "Monitoring",
      "Keep an eye on the queue", "Add tests where possible", "Better documentation"},
     {"Add a test for the empty queue", "Page when the queue is older than 5 minutes",
      "Write the runbook for failover", "Delete the old cluster",
      "Keep two replicas in each region"}},
    {"leftover.mark",
     {"TODO: write this up.", "The duration is TBD.", "FIXME wrong number", "It cost XXX euros."},
     {"The TODO in the code was years old.", "See the TODO list below.", "`// TODO` was ignored.",
      "HTTP 5XX and 500s rose.", "Todo is a name of ours.", "```\nFIXME\n```"}},
    {"leftover.placeholder",
     {"The service <service name> was down.", "[Insert a description here]",
      "It began at <time of start>.", "Reported on {source}", "Owner: {{owner}}", "[your name]"},
     {"A `<name>` element was missing.", "<details><summary>Log</summary></details>",
      "[Add the alert](https://example.org/1)", "Latency < 5 ms and throughput > 100",
      "<https://example.org/name>", "The set {1, 2} was empty.", "It printed ${name}.",
      "A List<Name> was sorted.", "See [the runbook]."}},
    {"leftover.heading",
     {"### Before the deploy\n\n### After it\n\nThe queue grew.", "A lock.\n\n#### Why",
      "## One\n\nText.\n\n## Two\n\n# Three\n\nText."},
     {"### Before\n\n#### In staging\n\nThe queue grew.", "```\n# a comment\n```",
      "#sig-testing saw it first", "## Why\n\n- A lock.", "#### Nobody was hurt."}},
    {"leftover.filler",
     {"Lorem ipsum dolor sit amet.", "It says lorem ipsum.",
      "And then dolor sit amet, consectetur."},
     {"The page showed `lorem ipsum`.", "“Lorem ipsum” was shown to customers.",
      "The ipsum pool."}},
};

} // namespace

TEST_CASE("Rules about words flag what they are for, and nothing else", "[domain]") {
    for (const Sample& sample : kSamples) {
        CHECK(sample.flagged.size() >= 3);
        CHECK(sample.passed.size() >= 3);
        for (const char* text : sample.flagged) {
            INFO(sample.rule << ": " << text);
            CHECK(found(sample.rule, incidentWith(sample.rule, text)).size() == 1);
        }
        for (const char* text : sample.passed) {
            INFO(sample.rule << ": " << text);
            CHECK(found(sample.rule, incidentWith(sample.rule, text)).isEmpty());
        }
    }
}

TEST_CASE("Every rule about words is in the table of samples", "[domain]") {
    for (const checks::Rule& rule : checks::rules()) {
        const bool isSampled =
            std::any_of(kSamples.begin(), kSamples.end(), [&](const Sample& sample) {
                return said(sample.rule) == QLatin1String(rule.id);
            });
        CHECK(isSampled == (rule.read != nullptr));
    }
}

TEST_CASE("A finding names the words and where they stand in the text", "[domain]") {
    const char* text = "The disk was full.\n\n- We should have noticed.";
    const QList<Finding> findings = checks::findingsOf(incidentWith("writing.counterfactual", text),
                                                       {}, {said("writing.counterfactual")});
    REQUIRE(findings.size() == 1);
    CHECK(findings.constFirst().anchor == said("rootCause"));
    const TextSpan span = findings.constFirst().span;
    CHECK(said(text).mid(span.from, span.length) == said("We should have noticed"));
}

TEST_CASE("Words of other languages are not read as English", "[domain]") {
    Incident german = incidentWith("writing.human-error", "Human error, sagte man uns.");
    CHECK(found("writing.human-error", german).size() == 1);
    german.language = said("de");
    CHECK(found("writing.human-error", german).isEmpty());
    german.language = said("en-GB");
    CHECK(found("writing.human-error", german).size() == 1);
}

TEST_CASE("What luck was may be told by what would have been", "[domain]") {
    Incident incident;
    incident.lessons.gotLucky = {said("At night we would have noticed hours later.")};
    CHECK(found("writing.counterfactual", incident).isEmpty());
    incident.lessons.wentPoorly = incident.lessons.gotLucky;
    CHECK(found("writing.counterfactual", incident).size() == 1);
}

TEST_CASE("A promise that is kept, or says more in its details, is not called vague", "[domain]") {
    Incident incident;
    incident.actions = {promise("Improve monitoring")};
    CHECK(found("action.vague", incident).size() == 1);
    incident.actions[0].edit().details = said("- page on queue age");
    CHECK(found("action.vague", incident).isEmpty());
    incident.actions[0].edit().details.clear();
    incident.actions[0].edit().status = ActionStatus::done;
    CHECK(found("action.vague", incident).isEmpty());
}

TEST_CASE("TODO before the title of an action is its state", "[domain]") {
    Incident incident;
    incident.actions = {promise("TODO limit the retry")};
    CHECK(found("leftover.mark", incident).isEmpty());
    incident.actions = {promise("TODO")};
    CHECK(found("leftover.mark", incident).size() == 1);
    incident.actions = {promise("Limit the retry TODO")};
    CHECK(found("leftover.mark", incident).size() == 1);
}

TEST_CASE("One of two findings in a text is ignored by its words, and taken back", "[domain]") {
    const Incident before =
        incidentWith("writing.counterfactual", "We should have noticed. They could have called.");
    const QList<Finding> findings =
        checks::findingsOf(before, {}, {said("writing.counterfactual")});
    REQUIRE(findings.size() == 2);
    const Incident after =
        applied(checks::ignoreFinding(findings.at(0), said("a quotation")), before);
    CHECK(after.ignored.constFirst().reason == said("a quotation"));
    CHECK(found("writing.counterfactual", after) == QStringList{findings.at(1).args.constFirst()});
    CHECK(applied(checks::takeBackIgnored(after.ignored.constFirst()), after) == before);
}

} // namespace afterword::tests::word_rules_test
