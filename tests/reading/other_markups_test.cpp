// SPDX-License-Identifier: MIT
#include "model/reading/markup/other_markups.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::other_markups_test {

using namespace afterword::reading;

namespace {

QString lines(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* line : all) {
        list.append(QString::fromUtf8(line));
    }
    return list.join(u'\n');
}

} // namespace

TEST_CASE("markers without their space are lists where there are several", "[reading]") {
    CHECK(asMarkdown(lines({"-one", "-[ ]two", "-**three**"})).text ==
          lines({"- one", "- [ ] two", "- **three**"}));
    CHECK(asMarkdown(QStringLiteral("-5 degrees")).text == QStringLiteral("-5 degrees"));
    CHECK(asMarkdown(lines({"1.Check", "2.Repair", "3.Tell"})).text ==
          lines({"1. Check", "2. Repair", "3. Tell"}));
}

TEST_CASE("bullets of word processors and mails are bullets", "[reading]") {
    CHECK(asMarkdown(lines({"• one", "• two"})).text == lines({"- one", "- two"}));
    CHECK(asMarkdown(lines({"  o one", "  o two"})).text == lines({"  - one", "  - two"}));
    CHECK(asMarkdown(lines({"  o dear"})).text == lines({"  o dear"}));
    CHECK(asMarkdown(lines({"(1) one", "(2) two"})).text == lines({"1) one", "2) two"}));
}

TEST_CASE("underlines as long as the words above make headings", "[reading]") {
    CHECK(asMarkdown(lines({"Broken pump", "###########", "", "Timeline", "********"})).text ==
          lines({"Broken pump", "===========", "", "Timeline", "--------"}));
    CHECK(asMarkdown(lines({"A sentence above a rule", "****"})).text ==
          lines({"A sentence above a rule", "****"}));
    CHECK(asMarkdown(lines({"== Timeline ==", "text"})).text == lines({"## Timeline", "text"}));
}

TEST_CASE("a code block is left as it is", "[reading]") {
    const QString code = lines({"```", "-a", "-b", "-c", "== x ==", "```"});
    CHECK(asMarkdown(code).text == code);
}

TEST_CASE("a quoted timeline is one, a quoted transcript is not", "[reading]") {
    const QString timeline =
        lines({"## Timeline", "", "> 06:00 – pump stops  ", "> 06:10 - alarm"});
    CHECK(asMarkdown(timeline).text ==
          lines({"## Timeline", "", "06:00 – pump stops", "06:10 - alarm"}));
    const QString talk = lines({"## Impact", "", "> 06:00 Ada: it is dry", "> 06:10 Ben: oh"});
    CHECK(asMarkdown(talk).text == talk);
}

TEST_CASE("what only looks like another markup stays as it is", "[reading]") {
    const QString text =
        GENERATE_COPY(lines({"- Primeiro", "  o sistema caiu", "  o banco voltou"}),
                      lines({"-5 degrees", "-6 degrees", "-7 degrees"}),
                      lines({"(500) errors were served", "(404) errors too"}),
                      lines({"Lost orders: 5 * 300", "= 1500 orders lost", "", "and more."}),
                      lines({"== is the operator that was wrong"}),
                      lines({"````", "```", "== a ==", "```", "````"}),
                      lines({"Log:", "~~~~", "foo", "== a ==", "~~~~"}));
    const QString below = lines({"words", text.toUtf8().constData()});
    CHECK(asMarkdown(below).text.toStdString() == below.toStdString());
}

TEST_CASE("code that begins within a line opens no block", "[reading]") {
    CHECK(asMarkdown(lines({"```restart db``` now.", "", "== a =="})).text ==
          lines({"```restart db``` now.", "", "## a"}));
}

TEST_CASE("hostile lines cost no more than their length", "[reading]") {
    const QString colons =
        QStringLiteral("## Timeline\n\n- 10:00 ") + QString(200'000, u':') + QStringLiteral(" x");
    CHECK(readText(colons.toUtf8().constData()).incident.timeline.size() == 1);
    const QString quotes = QStringLiteral("> 10:00 x\n").repeated(40'000);
    CHECK(asMarkdown(quotes).text.size() <= quotes.size());
    const QString marks = QStringLiteral("## Impact\n\n") +
                          QString(QString(60, u'?') + QStringLiteral("{\n\n")).repeated(400);
    CHECK_FALSE(readText(marks.toUtf8().constData()).incident.impact.isEmpty());
}

TEST_CASE("a title with braces makes no form of a document that is filled in", "[reading]") {
    const reading::Reading reading =
        readText("# Outage of {eu,us} clusters\n\n## Impact\n\nAll users.\n\n## Root cause\n\nA "
                 "cable.\n");
    CHECK(reading.incident.impact == QStringLiteral("All users."));
    CHECK(reading.incident.rootCause == QStringLiteral("A cable."));
}

TEST_CASE("numbers in brackets are a list, also with blank lines between them", "[reading]") {
    for (const char* list :
         {"(1) Buy a seal\n(2) Test it\n    twice", "(1) Buy a seal\n\n(2) Test it\n    twice",
          "(3) Buy a seal\n    at once\n\n(4) Test it twice"}) {
        const Incident incident = reportWithActions(std::string(list) + '\n');
        CAPTURE(list);
        CHECK(incident.actions.size() == 2);
        CHECK(incident.actions.last()->title == u"Test it twice");
    }
    CHECK(asMarkdown(lines({"(1) one", "", "(3) three", "", "(500) said"})).text ==
          lines({"(1) one", "", "(3) three", "", "(500) said"}));
}

TEST_CASE("a list of fields with a known label is one of labels", "[reading]") {
    const Incident incident = readText("Dry pump\n========\n\n:severity: SEV2\n:state: mended\n"
                                       ":halls hit: A and B\n\nImpact\n------\n\nNo water.\n")
                                  .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.fields.contains(Field{QStringLiteral("halls hit"), QStringLiteral("A and B")}));
    const QString pictures = lines({"# Dry", "", ":memo: Notes", ":fire: It burns", ":eyes: Look"});
    CHECK(asMarkdown(pictures).text == pictures);
}

} // namespace afterword::tests::other_markups_test
