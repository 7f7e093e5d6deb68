// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

#include <catch2/catch.hpp>

namespace afterword::tests::mustache_test {

using namespace afterword::test;

namespace {

QString problemsOf(const QString& text) {
    writing::Template tmpl = templateOf("");
    tmpl.text = text;
    QStringList lines;
    for (const writing::TemplateProblem& problem : writing::check(tmpl, writing::Catalogue())) {
        lines.append(
            QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.message));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Names with a value are written and empty ones are false", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("*T*");
    CHECK(rendered("{{title}}|{{{title}}}|{{#impact}}yes{{/impact}}{{^impact}}no{{/impact}}",
                   incident) == QStringLiteral("\\*T\\*|*T*|no"));
}

TEST_CASE("Items know their number, and whether they are first or last", "[writing]") {
    Incident incident;
    incident.tags = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    CHECK(rendered("{{#tags}}{{number}}{{.}}{{#first}}!{{/first}}{{^last}}, {{/last}}{{/tags}}",
                   incident) == QStringLiteral("1a!, 2b, 3c"));
}

TEST_CASE("No outer value shows through an item, and the incident is reached by name",
          "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("outer");
    incident.duration = QStringLiteral("1 h");
    incident.actions = {ActionItem()};
    CHECK(rendered("{{#actions}}[{{title}}|{{duration}}|{{incident.title}}]{{/actions}}",
                   incident) == QStringLiteral("[||outer]"));
}

TEST_CASE("An own field is there by its name", "[writing]") {
    Incident incident;
    incident.fields = {{QStringLiteral("Customer tier"), QStringLiteral("gold*")},
                       {QStringLiteral("v1.2"), QStringLiteral("yes")}};
    incident.timeline = {event("x", "09:00", "2024-06-03T09:00:00Z")};
    incident.timeline.first().edit().fields = {{QStringLiteral("Channel"), QStringLiteral("#ops")}};
    CHECK(rendered("{{fields.Customer tier}}|{{{fields.Customer tier}}}|{{fields.v1.2}}|"
                   "{{fields.Ticket}}|{{#fields.Ticket}}has{{/fields.Ticket}}"
                   "{{^fields.Ticket}}none{{/fields.Ticket}}|"
                   "{{#timeline}}{{fields.Channel}} {{incident.fields.v1.2}}{{/timeline}}",
                   incident) == QStringLiteral("gold\\*|gold*|yes||none|#ops yes"));
    CHECK(problemsOf(QStringLiteral("{{fields.Anything at all}}")).isEmpty());
    CHECK(problemsOf(QStringLiteral("{{timeline.text}}")) ==
          QStringLiteral("1:1 there is no name “text”"));
}

TEST_CASE("A time offers itself in every form", "[writing]") {
    Incident incident;
    incident.timeZone = QStringLiteral("+02:00");
    incident.timeline = {event("x", "11 o'clock", "2024-06-03T09:00:00Z")};
    CHECK(rendered("{{#timeline}}{{#time}}{{text}}|{{clock}}|{{date}}|{{time}}|{{iso}}|{{utc}}|{{"
                   "local}}{{/time}}{{/timeline}}",
                   incident) ==
          QStringLiteral("11 o'clock|11:00|2024-06-03|11:00|2024-06-03T09:00:00Z|2024-06-03 09:00 "
                         "UTC|2024-06-03 11:00 +02:00"));
}

TEST_CASE("Figures tell their status, and an interval when an end is not exact", "[writing]") {
    Incident incident = fullIncident();
    const char* all = "{{#figures.detect}}{{status}}|{{words}}|{{shortest}}|{{longest}}|{{#exact}}="
                      "{{/exact}}{{#pending}}?{{/pending}}{{#invalid}}!{{/invalid}}{{/"
                      "figures.detect}}";
    incident.moments.started = Moment{at("", "2024-06-03T09:00:00Z"), {}};
    CHECK(rendered(all, incident) == QStringLiteral("recorded|2 min|2 min|2 min|="));
    incident.moments.detected->time.end =
        *incident.moments.detected->time.start + std::chrono::minutes(8);
    CHECK(rendered(all, incident) == QStringLiteral("recorded|2 min to 10 min|2 min|10 min|"));
    incident.moments.started = Moment{at("", "2024-06-05T09:00:00Z"), {}};
    CHECK(rendered(all, incident) == QStringLiteral("invalid|invalid|||!"));
    incident.moments.detected.reset();
    CHECK(rendered(all, incident) == QStringLiteral("pending|pending|||?"));
    incident.status = IncidentStatus::closed;
    incident.moments.mitigated.reset();
    CHECK(rendered("{{figures.mitigate.words}}{{#figures.mitigate.notApplicable}}.{{/"
                   "figures.mitigate.notApplicable}}",
                   incident) == QStringLiteral("not applicable."));
}

TEST_CASE("Only starred events are told when a template is limited to them", "[writing]") {
    writing::RenderOptions options;
    options.starredOnly = true;
    const auto tmpl = writing::parseTemplate(QStringLiteral("t"),
                                             QStringLiteral("{{#timeline}}{{text}};{{/timeline}}"));
    REQUIRE(tmpl);
    const auto text = writing::render(fullIncident(), *tmpl, writing::Catalogue(), options);
    REQUIRE(text);
    CHECK(*text == QStringLiteral("The queue alert fired.;"));
}

TEST_CASE("Computed lists and durations are there", "[writing]") {
    Incident incident = fullIncident();
    incident.moments.started = Moment{at("", "2024-06-03T09:00:00Z"), {}};
    CHECK(rendered("{{durations.detect}}", incident) == QStringLiteral("2 min"));
    incident.moments.started = Moment{at("", "2024-06-05T09:00:00Z"), {}};
    CHECK(rendered("{{durations.detect}}", incident).isEmpty()); // detected before the start
    incident.moments.started = Moment{at("", "2024-06-03T09:00:00Z"), {}};
    CHECK(rendered("{{#timelineByDay}}{{date}}:{{#events}}{{number}}{{/events}} {{/timelineByDay}}",
                   incident) == QStringLiteral("2024-06-03:123 2024-06-05:1 "));
    CHECK(rendered("{{#starredTimeline}}{{text}}{{/starredTimeline}}", incident) ==
          QStringLiteral("The queue alert fired."));
    CHECK(rendered(
              "{{#doneActions}}{{title}}{{/doneActions}}/{{#openActions}}{{title}}{{/openActions}}",
              incident) == QStringLiteral("Alert on disks/Test the rebuild"));
    incident.actions.last().edit().due = QDate(2024, 6, 30);
    CHECK(rendered("{{#overdueActions}}{{title}}{{/overdueActions}}", incident) ==
          QStringLiteral("Test the rebuild"));
}

TEST_CASE("Lambdas change the text that they enclose", "[writing]") {
    Incident incident;
    incident.impact = QStringLiteral("a | b\nc");
    CHECK(rendered("{{#cell}}{{{impact}}}{{/cell}}", incident) == QStringLiteral("a \\| b<br>c"));
    CHECK(rendered("{{#oneLine}}{{{impact}}}{{/oneLine}}", incident) == QStringLiteral("a | b c"));
    CHECK(rendered("{{#quote}}{{{impact}}}{{/quote}}", incident) == QStringLiteral("> a | b\n> c"));
    CHECK(rendered("{{#upper}}{{{impact}}}{{/upper}}", incident) == QStringLiteral("A | B\nC"));
    CHECK(rendered("- {{#indent}}{{{impact}}}{{/indent}}", incident) ==
          QStringLiteral("- a | b\n  c"));
    CHECK(rendered("12. {{#indent}}{{{impact}}}{{/indent}}", incident) ==
          QStringLiteral("12. a | b\n    c"));
    incident.impact = QStringLiteral("- a\n\n  b");
    CHECK(rendered("- **I:**{{#indent}} {{{impact}}}{{/indent}}", incident) ==
          QStringLiteral("- **I:**\n  - a\n\n    b"));
    incident.impact = QStringLiteral("```\nx\n```");
    CHECK(rendered("- **I:**{{#indent}} {{{impact}}}{{/indent}}", incident) ==
          QStringLiteral("- **I:**\n\n  ```\n  x\n  ```"));
}

TEST_CASE("Tags that stand alone take their line with them, and gaps close", "[writing]") {
    Incident incident;
    incident.tags = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    CHECK(rendered("x\n{{#tags}}\n- {{.}}\n{{/tags}}\ny\n", incident) ==
          QStringLiteral("x\n- a\n- b\ny\n"));
    CHECK(rendered("x\n\n{{#impact}}\nI\n{{/impact}}\n\n{{! note }}\n\ny\n", incident) ==
          QStringLiteral("x\n\ny\n"));
}

TEST_CASE("Delimiters can be changed", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("T");
    CHECK(rendered("{{=<% %>=}}<% title %> {{title}}", incident) == QStringLiteral("T {{title}}"));
}

TEST_CASE("Wrong templates are told with line and column", "[writing]") {
    const auto [text, problem] = GENERATE(table<const char*, const char*>({
        {"a\n  {{tilte}}", "2:3 there is no name “tilte”"},
        {"ä{{#impact}}", "1:2 the section “impact” is never closed"},
        {"{{/impact}}", "1:1 “impact” is closed here and was never opened"},
        {"{{#impact}}{{#title}}{{/impact}}{{/title}}",
         "1:22 “impact” is closed here while “title” is still open"},
        {"x {{title", "1:3 this tag is not closed: }} is missing"},
        {"x {{{title}}", "1:3 this tag is not closed: }}} is missing"},
        {"{{ }}", "1:1 this tag has no name"},
        {"{{>nowhere}}", "1:1 there is no partial “nowhere”"},
        {"{{indent}}", "1:1 “indent” needs a text: {{#indent}}…{{/indent}}"},
        {"{{title.length}}", "1:1 there is no name “length”"},
        {"{{#actions}}{{duration}}{{/actions}}",
         "1:13 an action has no “duration”, so that nothing is written here; the incident's is "
         "{{incident.duration}}"},
        {"{{=x=}}", "1:1 delimiters are set as {{=<% %>=}}"},
    }));
    CHECK(problemsOf(QString::fromUtf8(text)).toStdString() == problem);
}

TEST_CASE("A wrong template is not rendered", "[writing]") {
    CHECK(
        rendered("\n{{tilte}}", {}) ==
        QStringLiteral(
            "error: The template “test” is wrong at line 2, column 1: there is no name “tilte”."));
}

TEST_CASE("Sections nest 64 levels deep and no deeper", "[writing]") {
    const auto nested = [](int levels) -> QString {
        return QStringLiteral("{{#title}}").repeated(levels) +
               QStringLiteral("{{/title}}").repeated(levels);
    };
    CHECK(problemsOf(nested(64)).isEmpty());
    CHECK(problemsOf(nested(65)).contains(QStringLiteral("nested deeper than 64 levels")));
    CHECK(problemsOf(nested(10000)).contains(QStringLiteral("nested deeper than 64 levels")));
    Incident incident;
    incident.title = QStringLiteral("T");
    writing::Template tmpl = templateOf("");
    tmpl.text = QStringLiteral("{{#title}}").repeated(64) + u'x' +
                QStringLiteral("{{/title}}").repeated(64);
    CHECK(*writing::render(incident, tmpl, writing::Catalogue(), {}) == QStringLiteral("x"));
}

TEST_CASE("A template larger than 256 kB is refused", "[writing]") {
    CHECK(problemsOf(QString(256 * 1024, u'x')).isEmpty());
    CHECK(problemsOf(QString(256 * 1024 + 1, u'x')).contains(QStringLiteral("larger than 256 kB")));
}

TEST_CASE("Loops in loops stop at the budget and say where", "[writing]") {
    Incident incident;
    for (int i = 0; i < 200; ++i) {
        incident.tags.append(QStringLiteral("t"));
    }
    const QString text = rendered(
        "\n{{#tags}}{{#incident.tags}}{{#incident.tags}}{{#incident.tags}}{{.}}{{/incident.tags}}"
        "{{/incident.tags}}{{/incident.tags}}{{/tags}}",
        incident);
    CHECK(
        text.startsWith(QStringLiteral("error: The template “test” is wrong at line 2, column ")));
    CHECK(text.contains(QStringLiteral("more than a million values")));
}

TEST_CASE("What a template writes is bounded", "[writing]") {
    Incident incident;
    incident.impact = QString(1024 * 1024, u'x');
    for (int i = 0; i < 100; ++i) {
        incident.tags.append(QStringLiteral("t"));
    }
    CHECK(rendered("{{#tags}}{{{incident.impact}}}{{/tags}}", incident)
              .contains(QStringLiteral("more than 32 MB")));
}

} // namespace afterword::tests::mustache_test
