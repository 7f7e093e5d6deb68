// SPDX-License-Identifier: MIT
#include "model/reading/markup/chat_markup.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::chat_markup_test {

namespace {

std::string asText(const char* text) {
    return reading::chatAsMarkdown(LinedText(QString::fromUtf8(text))).toStdString();
}

} // namespace

TEST_CASE("Names of a chat are those of a document", "[reading]") {
    const Incident incident =
        readText(":bell: *The pump ran dry* :bell:\n\n*TLDR*\n\nNo water.\n\n*Who was hurt* "
                 ":ambulance:\n\n• all tenants\n\n*The play-by-play* (UTC)\n\n• *10:00 AM* - dry\n"
                 "• *10:20 AM* - alarm\n\n*Why though*\n\nA worn *seal*.\n\n*To-dos* "
                 ":clipboard:\n\n:white_check_mark: Buy a seal (Ada)\n:black_square_button: Test "
                 "it (Ben)\n")
            .incident;
    CHECK(incident.title == QStringLiteral(":bell: The pump ran dry :bell:"));
    CHECK(incident.summary == QStringLiteral("No water."));
    CHECK(incident.impact == QStringLiteral("- all tenants"));
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause == QStringLiteral("A worn *seal*."));
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(incident.actions.first()->owner == QStringLiteral("Ada"));
    CHECK(incident.actions.last()->status == ActionStatus::open);
    CHECK(incident.actions.last()->title == QStringLiteral("Test it"));
}

TEST_CASE("Names of a chat may have two kinds of marks", "[reading]") {
    CHECK(asText("__**When**__\na\n\n__**Why** __\n\n__**How**__\n\n__**Who**__ :x:") ==
          "**When**\na\n\n__**Why** __\n\n**How**\n\n**Who :x:**");
    const Incident incident =
        readText("# The pump ran dry\n\n__**Why**__\n\nA worn seal.\n").incident;
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
    CHECK(incident.asWritten.value(QStringLiteral("rootCause")) == QStringLiteral("Why"));
}

TEST_CASE("Emphasis is no name of a chat", "[reading]") {
    CHECK(asText("*a*\n\nb\n\n*c*\n\nd").empty());               // too few
    CHECK(asText("# T\n\n*a*\n\n*b*\n\n*c*\n").empty());         // has headings
    CHECK(asText("*a* b\n\n*b* c\n\n*c* d\n\n*d* e\n").empty()); // words behind
    CHECK(asText("- a\n*b*\n*c*\n*d*\n").empty());               // goes on
    CHECK(asText("```\n\n*a*\n\n*b*\n\n*c*\n```\n").empty());    // code
    CHECK(asText("*a*\n\n*b* :x: (c)\n\n*d*") == "**a**\n\n**b :x: (c)**\n\n**d**");
}

TEST_CASE("The colon of a picture is none of a label", "[reading]") {
    const auto end = [](QStringView text) { return reading::trailingShortcode(text); };
    CHECK(end(u"To-dos :clipboard:") == 6);
    CHECK(end(u":x:") == 0);
    for (const QStringView text : {u"Impact:", u"10:20:", u"a ::", u"a :b", u"a b:c:", u""}) {
        CHECK(end(text) == text.size());
    }
}

} // namespace afterword::tests::chat_markup_test
