// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"

#include <catch2/catch.hpp>

namespace afterword::tests::phrases_test {

using namespace afterword::reading;

TEST_CASE("A heading that tells what it is about in a sentence is known", "[reading]") {
    const auto [heading, kind] = GENERATE(table<const char*, Kind>({
        {"What we'll do about it", Kind::actions},
        {"What we will do", Kind::actions},
        {"Steps we're taking", Kind::actions},
        {"What are we going to change?", Kind::actions},
        {"What we change", Kind::actions},
        {"What's next?", Kind::actions},
        {"Going forward", Kind::actions},
        {"Future work", Kind::actions},
        {"So it never happens again", Kind::measures},
        {"How will we keep this from happening again?", Kind::measures},
        {"Mitigations going forward", Kind::measures},
        {"What our customers saw", Kind::impact},
        {"What the public experienced", Kind::impact},
        {"Who was affected?", Kind::impact},
        {"So who got hit?", Kind::impact},
        {"What it was like for you", Kind::impact},
        {"Was it fixed?", Kind::resolution},
        {"What would have been the impact", Kind::impact},
        {"Why it was possible", Kind::rootCause},
        {"Why was this possible?", Kind::rootCause},
        {"Was I affected?", Kind::impact},
        {"Affected packages", Kind::impact},
        {"Detailed description of the impact", Kind::impact},
        {"How it unfolded", Kind::timeline},
        {"What went down, when", Kind::timeline},
        {"Minute by minute", Kind::timeline},
        {"How did we notice?", Kind::detection},
        {"Who noticed, and how?", Kind::detection},
        {"Why did the cluster fail over?", Kind::rootCause},
        {"What caused it", Kind::rootCause},
        {"What was done to resolve the issue", Kind::resolution},
        {"Getting the site back", Kind::resolution},
        {"What we would do differently", Kind::lessons},
        {"What have we learned?", Kind::lessons},
        {"What have we done well", Kind::wentWell},
        {"What did we do right?", Kind::wentWell},
        {"What have we done about it", Kind::resolution},
        {"Wie wurde der Fehler behoben?", Kind::resolution},
        {"Wie werden wir das beheben?", Kind::actions},
        {"Cómo lo resolveremos", Kind::actions},
        {"Comment nous allons corriger cela", Kind::actions},
    }));
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == kind);
}

TEST_CASE("A sentence about something else names no section", "[reading]") {
    const char* heading = GENERATE(
        "What is left open", "How roots are found", "What we looked at but did not do",
        "What we wanted to do", "Why the tests did not see it", "How can you protect yourself?",
        "Who we are", "What it is for", "Is it safe?", "Como funciona o restaurante",
        "Comment le restaurant commande", "What does a router do at the limit?");
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == Kind::unknown);
}

} // namespace afterword::tests::phrases_test
