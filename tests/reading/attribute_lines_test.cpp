// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

#include <string>

namespace afterword::tests::attribute_lines_test {

namespace {

/// "Dry pump" with a line behind each heading, paragraph, list and table.
std::string reportWith(const std::string& line, bool underlined) {
    const auto heading = [&](const char* name) {
        return underlined ? std::string(name) + "\n--------\n" + line + "\n\n"
                          : std::string("## ") + name + '\n' + line + "\n\n";
    };
    return "# Dry pump\n" + line + "\n\nIt ran dry on 2 May 2024.\n" + line + "\n\n" +
           heading("Timeline") + "| UTC | What |\n|---|---|\n| 10:00 | dry |\n| 10:30 | wet |\n" +
           line + "\n\n" + heading("Impact") + line + "\nNobody had water.\n" + line + "\n\n" +
           heading("Root cause") + "A seal.\n\n" + line + "\n\n" + heading("Action items") +
           "1. Buy a seal\n2. Test it\n" + line + "\n";
}

QString textOfSections(const Incident& incident) {
    QString text;
    for (const Section& section : incident.sections) {
        text += section.text + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("lines for the generator of a site belong to no part", "[reading]") {
    for (const char* line : {"{: .no_toc }", "{: #anchor .lead}", "{:.x}", "{ .annotate }", "{.x}",
                             "{: style=\"color: red\" }", "{% include badge.html level=\"2\" %}",
                             "{%- include note.html -%}", "  {: .no_toc }", ".. vim: tw=80 ft=rst",
                             ".. _course:", ".. contents:: Parts"}) {
        for (const bool underlined : {false, true}) {
            const Incident incident = readText(reportWith(line, underlined).c_str()).incident;
            CAPTURE(line, underlined);
            CHECK(incident.title == u"Dry pump");
            CHECK(incident.summary == u"It ran dry on 2 May 2024.");
            REQUIRE(incident.timeline.size() == 2);
            CHECK(iso(incident.timeline.first()->time.start) == "2024-05-02T10:00:00Z");
            CHECK(incident.impact == u"Nobody had water.");
            CHECK(incident.rootCause == u"A seal.");
            REQUIRE(incident.actions.size() == 2);
            CHECK(incident.actions.last()->title == u"Test it");
            CHECK(textOfSections(incident).count(QString::fromUtf8(line).trimmed()) > 4);
        }
    }
}

TEST_CASE("attributes below a heading are its anchor", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n{: #dry }\n\n## Root cause\n{:#cause .no_toc}\n\nA seal.\n\n"
            "Impact\n------\n{: .no_toc }\n\nNo water.\n\n## Resolution {: #mended }\n\nWet.\n")
            .incident;
    CHECK(incident.title == u"Dry pump");
    CHECK(incident.asWritten.value(QStringLiteral("title")) == u"… {#dry}");
    CHECK(incident.asWritten.value(QStringLiteral("rootCause")) == u"Root cause {#cause .no_toc}");
    CHECK(incident.asWritten.value(QStringLiteral("impact")) == u"Impact {.no_toc}");
    CHECK(incident.resolution == u"Wet.");
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("a table of contents to be made is no summary", "[reading]") {
    for (const char* list : {"* TOC\n{:toc}", "1. Contents\n{:toc}", "- TOC\n{:toc .x}"}) {
        const std::string head = std::string("# Dry pump\n\n") + list;
        const Incident incident =
            readText((head + "\n\nIt ran dry.\n\n## Root cause\n\nA seal.\n").c_str()).incident;
        CAPTURE(list);
        CHECK(incident.summary == u"It ran dry.");
        REQUIRE(incident.sections.size() == 1);
        CHECK(incident.sections.first().text.startsWith(u"{:toc"));
    }
}

TEST_CASE("code and braces within a line are what they were", "[reading]") {
    for (const char* text :
         {"```\n{% include x %}\n{: .y }\n```", "    {: .y }",
          "{% highlight sh %}\nreboot\n{% endhighlight %}", "A {: .y } in a line.",
          "{% if x %} words {% endif %}", "{\"a\": {\"b\": 1}}", "{{ page.title }} is wrong.",
          "... and no tea.", ".. note:: Off"}) {
        const std::string document =
            std::string("# Dry pump\n\n## Impact\n\nNo water.\n\n") + text + "\n";
        const Incident incident = readText(document.c_str()).incident;
        CHECK(incident.impact == QStringLiteral("No water.\n\n") + QString::fromUtf8(text));
    }
}

TEST_CASE("a remark of several lines is whole", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n.. contents::\n   :depth: 2\n\n## Impact\n\n"
                                       "No water.\n\n.. Ada says\n   it was tea.\n")
                                  .incident;
    CHECK(incident.impact == u"No water.");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().text ==
          u".. contents::\n   :depth: 2\n.. Ada says\n   it was tea.");
}

} // namespace afterword::tests::attribute_lines_test
