// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::cause_test {

namespace {

struct Told {
    std::string cause;
    std::string resolution;
    bool isAssumed;
};

Told readBoth(const char* text) {
    const reading::Reading reading =
        readText(("## Root cause and resolution\n\n" + std::string(text)).c_str());
    const bool assumed =
        std::any_of(reading.findings.begin(), reading.findings.end(), [](const Finding& finding) {
            return finding.rule == QLatin1String("cause.divided");
        });
    return {reading.incident.rootCause.toStdString(), reading.incident.resolution.toStdString(),
            assumed};
}

} // namespace

TEST_CASE("A text of cause and resolution is divided where it begins to tell of the mending",
          "[reading]") {
    SECTION("at a paragraph") {
        const Told told = readBoth("The disk was full.\n\nIt was a log.\n\nWe rolled back.\n\nAll "
                                   "is well.");
        CHECK(told.cause == "The disk was full.\n\nIt was a log.");
        CHECK(told.resolution == "We rolled back.\n\nAll is well.");
        CHECK_FALSE(told.isAssumed);
    }
    SECTION("at a sentence of the only paragraph") {
        const Told told = readBoth("The disk was full. The service was restarted.");
        CHECK(told.cause == "The disk was full.");
        CHECK(told.resolution == "The service was restarted.");
        CHECK_FALSE(told.isAssumed);
    }
    SECTION("in other languages") {
        CHECK(readBoth("Die Platte war voll. Der Fehler wurde behoben.").resolution ==
              "Der Fehler wurde behoben.");
        CHECK(readBoth("El disco estaba lleno. Se reinici\u00f3 el servicio.").resolution ==
              "Se reinici\u00f3 el servicio.");
    }
}

TEST_CASE("Lists, tables, code and bold words are not cut in two", "[reading]") {
    SECTION("a list is divided between its items") {
        const Told told = readBoth("1. The disk was full.\n2. We fixed it by hand.\n3. Done.");
        CHECK(told.cause == "1. The disk was full.");
        CHECK(told.resolution == "2. We fixed it by hand.\n3. Done.");
    }
    SECTION("code stays whole") {
        const Told told = readBoth("The config was:\n```\na. b\n# fixed. here\nc\n```");
        CHECK(told.cause == "The config was:\n\n```\na. b\n# fixed. here\nc\n```");
        CHECK(told.resolution.empty());
    }
    SECTION("bold words, code and brackets within a line") {
        const Told told =
            readBoth("**The disk was full. We fixed it.** See `a. fixed` (it. restored).");
        CHECK(told.resolution.empty());
    }
    SECTION("what continues an item is part of it") {
        const Told told = readBoth("The disk was full.\n\n- a\n\n  resolved later\n- b");
        CHECK(told.resolution == "- a\n\n  resolved later\n- b");
    }
}

TEST_CASE("Where nothing tells of the mending the last part is taken for it, and that is said",
          "[reading]") {
    SECTION("the last paragraph, with the code that belongs to it") {
        const Told told =
            readBoth("No limit was set, so logs piled up.\n\nOld ones were purged:\n\n"
                     "```\npurge before now\n\ndone\n```");
        CHECK(told.cause == "No limit was set, so logs piled up.");
        CHECK(told.resolution == "Old ones were purged:\n\n```\npurge before now\n\ndone\n```");
        CHECK(told.isAssumed);
    }
    SECTION("the last sentence") {
        const Told told = readBoth("The second host was commented out. We deployed it again.");
        CHECK(told.cause == "The second host was commented out.");
        CHECK(told.resolution == "We deployed it again.");
        CHECK(told.isAssumed);
    }
    SECTION("one sentence is the cause alone") {
        const Told told = readBoth("The second host was commented out.");
        CHECK(told.cause == "The second host was commented out.");
        CHECK(told.resolution.empty());
        CHECK_FALSE(told.isAssumed);
    }
}

} // namespace afterword::tests::cause_test
