// SPDX-License-Identifier: MIT
#include "model/reading/underlined_bold.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::underlined_bold_test {

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
    CHECK(reading::withStarredBold(LinedText(QString::fromStdString(source))).toStdString() ==
          expected);
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

} // namespace afterword::tests::underlined_bold_test
