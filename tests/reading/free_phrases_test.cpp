// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"

#include <catch2/catch.hpp>

namespace afterword::tests::free_phrases_test {

using namespace afterword::reading;

TEST_CASE("a heading in the writer's own words is known by their general sense", "[reading]") {
    const auto [heading, kind] = GENERATE(table<const char*, Kind>({
        {"How we got out of it", Kind::resolution},
        {"Putting out the fire", Kind::resolution},
        {"What got us back", Kind::resolution},
        {"What made it worse", Kind::factors},
        {"What didn't help", Kind::factors},
        {"Why nobody noticed", Kind::detection},
        {"Why our alerts stayed silent", Kind::detection},
        {"How it came to light", Kind::detection},
        {"Why it took so long", Kind::wentPoorly},
        {"What slowed us down", Kind::wentPoorly},
        {"What it cost us", Kind::impact},
        {"What stopped working", Kind::impact},
        {"Why the queue filled up", Kind::rootCause},
        {"Why one consumer could stop all others", Kind::rootCause},
        {"What can be better", Kind::wentPoorly},
        {"What is gone", Kind::impact},
        {"Affected customers and data", Kind::impact},
        {"Anatomy of the failure", Kind::rootCause},
        {"What kicked it off", Kind::trigger},
        {"How the night went", Kind::timeline},
        {"What we owe you", Kind::actions},
        {"Who does what by when", Kind::actions},
        {"So that it does not come back", Kind::measures},
        {"How we make sure it stays fixed", Kind::measures},
        {"What this taught us", Kind::lessons},
        {"What saved us", Kind::wentWell},
        {"It could have been worse", Kind::gotLucky},
        {"Zurück zum Normalbetrieb", Kind::resolution},
        {"Warum es niemand gemerkt hat", Kind::detection},
        {"Damit es nicht wieder passiert", Kind::measures},
        {"Comment nous en sommes sortis", Kind::resolution},
        {"Pourquoi personne ne l'a vu", Kind::detection},
        {"Para que no vuelva a pasar", Kind::measures},
        {"Por que ninguém percebeu", Kind::detection},
        {"なぜ気づけなかったか", Kind::detection},
        {"어떻게 복구했나", Kind::resolution},
    }));
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == kind);
}

TEST_CASE("a heading about something else stays unknown", "[reading]") {
    const char* heading =
        GENERATE("How the pump works", "Why we use queues", "Why you can trust us",
                 "What is a shard", "How we test", "Why we publish this", "The long story",
                 "What we still do not know", "Step by step", "Open questions");
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == Kind::unknown);
}

TEST_CASE("a known name wins over the sense of its words", "[reading]") {
    CHECK(kindNamed(u"What went wrong and why?") == Kind::rootCause);
    CHECK(kindNamed(u"What went wrong") == Kind::wentPoorly);
    CHECK(kindNamed(u"How we will fix it") == Kind::actions);
    CHECK(kindNamed(u"Why the service failed") == Kind::rootCause);
}

} // namespace afterword::tests::free_phrases_test
