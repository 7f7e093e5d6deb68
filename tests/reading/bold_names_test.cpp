// SPDX-License-Identifier: MIT
#include "model/reading/markup/bold_names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::bold_names_test {

TEST_CASE("Bold in underscores is bold in stars", "[reading]") {
    const auto [source, expected] = GENERATE(
        table<std::string, std::string>({{"__Impact:__ none", "**Impact:** none"},
                                         {"- __Owner__: Ada", "- **Owner**: Ada"},
                                         {"see [a](https://g.example/__tests__/a.js)", ""},
                                         {"    __call__", ""},
                                         {"Fix __init__ of x", ""},
                                         {"__consumer_offsets and __transaction_state__", ""},
                                         {"| __Time__ | x |", "| **Time** | x |"},
                                         {"`__init__` and __not this", ""},
                                         {"my__file__name", ""},
                                         {"__title with **stars** in it:__", ""},
                                         {"__with `code` in it__", ""},
                                         {"\\__escaped__", ""},
                                         {"____", ""},
                                         {"```\n__dunder__\n```", ""},
                                         {"```\n__a__\n```\n__b__", "```\n__a__\n```\n**b**"}}));
    CAPTURE(source);
    CHECK(reading::withBoldNames(LinedText(QString::fromStdString(source))).toStdString() ==
          expected);
}

TEST_CASE("A picture in front of a bold label is of its name", "[reading]") {
    const auto [source, expected] = GENERATE(table<std::string, std::string>(
        {{"📅 **Duration:** two hours", "**📅 Duration:** two hours"},
         {"- 😱 **Impact**: all users", "- **😱 Impact**: all users"},
         {"🕵️ **Root cause:** `latest`", "**🕵️ Root cause:** `latest`"},
         {"✅ **Ship it** today", ""},
         {"- 🔥 **09:10:** API is down", ""},
         {"- ✅ **Done:** Pin it", ""},
         {"→ **Impact:** all", ""},
         {"影響 **範囲:** 全員", ""},
         {"➡️ see **Impact:** below", ""},
         {"```\n📅 **Duration:** two hours\n```", ""}}));
    CAPTURE(source);
    CHECK(reading::withBoldNames(LinedText(QString::fromStdString(source))).toStdString() ==
          expected);
}

TEST_CASE("Labels with pictures fill the parts that they name", "[reading]") {
    const Incident incident =
        readText("# Pump dry\n\n## Summary\n\n📅 **Duration:** 2 May 2024, 10:00 to 11:00\n\n"
                 "😱 **Impact:** No water.\n\n🕵️ **Root cause:** A valve.\n")
            .incident;
    CHECK(incident.impact == u"No water.");
    CHECK(incident.rootCauseSummary + incident.rootCause == u"A valve.");
    CHECK(incident.duration == u"2 May 2024, 10:00 to 11:00");
}

TEST_CASE("Parts in underscores are read", "[reading]") {
    const Incident incident = readText("# Pump dry\n\n- __Key events__\n"
                                       "  - __First detected__ 2024-05-02 10:00\n"
                                       "  - __Resolved__ 2024-05-02 11:00\n\n"
                                       "- __Impact__: No water.\n\n- __Timeline__\n"
                                       "  - 10:05 Alarm\n  - 10:20 Off\n")
                                  .incident;
    CHECK(incident.timeline.size() >= 2);
    CHECK(incident.impact.contains(u"No water."));
}

} // namespace afterword::tests::bold_names_test
