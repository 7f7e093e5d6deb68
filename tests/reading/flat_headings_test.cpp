// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::flat_headings_test {

namespace {

/// A report whose headings are all of the size that `mark` gives them.
Incident flatReport(const std::string& mark, std::string sections) {
    for (size_t at = sections.find("## "); at != std::string::npos;
         at = sections.find("## ", at + mark.size() + 1)) {
        sections.replace(at, 2, mark);
    }
    return readText(("# Pump dry on 2024-05-02\n\n" + sections).c_str()).incident;
}

QStringList titlesOf(const Incident& incident) {
    QStringList titles;
    for (const Row<ActionItem>& action : incident.actions) {
        titles.append(action->title);
    }
    return titles;
}

} // namespace

TEST_CASE("Lists right behind a bare name of actions are its groups", "[reading]") {
    const std::string mark = GENERATE("##", "#", "###");
    const Incident incident =
        flatReport(mark, "## Summary\n\nNo water.\n\n## Action items\n\n"
                         "## Plumbing\n\n- [ ] Buy a seal\n\n## Process\n\n"
                         "- [x] Look at it\n\n## Links\n\n- https://a.example\n");
    CAPTURE(mark);
    CHECK(titlesOf(incident).join(u'|').toStdString() == "Buy a seal|Look at it");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().heading == u"Links");
}

TEST_CASE("Tables behind a bare name of actions are its groups, whatever they are called",
          "[reading]") {
    const std::string table = "| Action item | Owner | Bug |\n|---|---|---|\n| ";
    const Incident incident = flatReport(
        "##", "## Root cause\n\nSalt.\n\n## Action items\n\n## Prevention\n\n" + table +
                  "Buy a seal | Ada | 1 |\n\n## Mitigation\n\nNone.\n\n## Detection\n\n" + table +
                  "Look at it | Ben | 2 |\n");
    CHECK(titlesOf(incident).join(u'|').toStdString() == "Buy a seal|Look at it");
    CHECK(incident.resolution.isEmpty());
    CHECK(incident.detection.isEmpty());
}

TEST_CASE("A bare name of actions takes no tables of other things, and no filled ones lists",
          "[reading]") {
    const Incident bare = flatReport("##", "## Action items\n\n## Indicators\n\n"
                                           "| Type | Value |\n|---|---|\n| IP | 192.0.2.1 |\n");
    CHECK(bare.actions.isEmpty());
    const Incident risks = flatReport("##", "## Action items\n\n## Risks\n\n"
                                            "- We have no second region\n");
    CHECK(risks.actions.isEmpty());
    const Incident none = flatReport("##", "## Action items\n\n## Detection\n\nNone.\n\n"
                                           "## Customer quotes\n\n- It is dry\n");
    CHECK(none.actions.isEmpty());
    CHECK(none.detection == u"None.");
    const Incident mixed = flatReport("##", "## Action items\n\n## Pumps\n\n- [ ] Buy a seal\n\n"
                                            "## Customer quotes\n\n- It is dry\n");
    CHECK(titlesOf(mixed) == QStringList{QStringLiteral("Buy a seal")});
    const Incident logs =
        flatReport("##", "## Timeline\n\nRough notes, see below.\n\n"
                         "## Chat\n\n- 10:02 ann: is it down?\n- 10:03 bob: yes\n");
    CHECK(logs.timeline.isEmpty());
    const Incident filled = flatReport("##", "## Action items\n\n- Buy a seal\n\n## Attendees\n\n"
                                             "- Ada\n- Ben\n\n## Where it is\n\n- In the cellar\n");
    CHECK(titlesOf(filled) == QStringList{QStringLiteral("Buy a seal")});
}

TEST_CASE("Phases and days right behind the name of a timeline are of it", "[reading]") {
    const std::string head = GENERATE("## Timeline\n\n", "## Timeline\n\nAll times are UTC.\n\n");
    const auto [first, second] = GENERATE(table<std::string, std::string>(
        {{"Phase 1: it leaks", "Phase 2: it is dry"}, {"Thursday 2 May", "Friday 3 May"}}));
    CAPTURE(head, first);
    const Incident incident =
        flatReport("##", head + "## " + first + "\n\n- 10:00 Wet\n- 10:20 Damp\n\n## " + second +
                             "\n\n- 21:00 Dry\n- 22:10 Off\n\n## Root cause\n\nSalt.\n");
    REQUIRE(incident.timeline.size() == 4);
    CHECK(iso(incident.timeline.last()->time.start) ==
          (first.front() == 'P' ? "2024-05-02T22:10:00Z" : "2024-05-03T22:10:00Z"));
    CHECK(incident.rootCause == u"Salt.");
}

TEST_CASE("Numbers tell which of two headings of one size stands below the other", "[reading]") {
    const Incident incident =
        flatReport("##", "## 1. Summary\n\nNo water.\n\n## 2. Timeline\n\n## 2.1 Identification\n\n"
                         "- 10:00 Dry\n\n## 2.2 Containment\n\n- 11:00 Meeting\n\n"
                         "## 3. Root cause\n\nSalt.\n");
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause == u"Salt.");
}

TEST_CASE("A bold name over prose behind the list of actions is a section", "[reading]") {
    const auto [actions, further] = GENERATE(
        table<std::string, std::string>({{"**Action items**", "**What we keep from this**"},
                                         {"**Action items:**", "**What we keep from this:**"},
                                         {"**4. Action items**", "**5. What we keep from this**"},
                                         {"**Action items**", "**See also**"}}));
    CAPTURE(actions, further);
    const Incident incident =
        readText(("# Pump dry\n\n**Root cause**\n\nSalt.\n\n" + actions + "\n\n- Buy a seal\n" +
                  "- Look at it\n\n" + further + "\n\nThe old seal.\n")
                     .c_str())
            .incident;
    CHECK(titlesOf(incident).join(u'|').toStdString() == "Buy a seal|Look at it");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().text == u"The old seal.");
}

TEST_CASE("Bold names over prose are actions, where no list stands above", "[reading]") {
    const Incident incident =
        readText("# Pump dry\n\n**Root cause**\n\nSalt.\n\n**Action items**\n\n"
                 "**Buy a better seal**\n\nAda asks for offers.\n\n"
                 "**Look at it daily**\n\nBen does.\n")
            .incident;
    CHECK(titlesOf(incident).join(u'|').toStdString() == "Buy a better seal|Look at it daily");
}

} // namespace afterword::tests::flat_headings_test
