// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests::forms_test {

using namespace afterword::reading;

namespace {

bool isSaidToBeForm(const Reading& reading) {
    return std::any_of(reading.findings.begin(), reading.findings.end(),
                       [](const Finding& finding) { return finding.rule == u"document.form"; });
}

Reading formOf(const char* text) {
    return readMarkdown(QString::fromUtf8(text), {});
}

} // namespace

TEST_CASE("a form with hints in braces is empty", "[reading]") {
    const Reading reading =
        formOf("# {name of the incident}\n\n## Summary\n\nTell it in two sentences.\n\n"
               "## Timeline\n\n- 10:00 - something happened\n\n## Action items\n\n- {item}\n");
    CHECK(isSaidToBeForm(reading));
    CHECK(reading.incident.summary.isEmpty());
    CHECK(reading.incident.timeline.isEmpty());
    CHECK(reading.incident.actions.isEmpty());
}

TEST_CASE("a form with a placeholder for a title and example rows is empty", "[reading]") {
    const Reading reading =
        formOf("# Incident Title\n\n## Summary\n\n<!-- what happened -->\n\n## Timeline\n\n"
               "| Time | Event |\n|---|---|\n| 20xx-MM-DD HH:mm | A short description |\n\n"
               "## Action items\n\n- \n\n## Lessons learned\n\n- [ ] [lesson]\n");
    CHECK(isSaidToBeForm(reading));
    CHECK(reading.incident.timeline.isEmpty());
}

TEST_CASE("names with nothing behind them in a table are no text", "[reading]") {
    const Reading reading =
        formOf("# Postmortem Template\n\n## Summary\n\n| Number | | Severity | |\n|--|--|--|--|\n"
               "| Lead | | Recording | |\n\n## Impact\n\n## Timeline\n");
    CHECK(isSaidToBeForm(reading));
    CHECK(reading.incident.summary.isEmpty());
}

TEST_CASE("braces in a real title or path make no form", "[reading]") {
    const Reading reading = formOf("# GET /pumps/{id} failed\n\n## Summary\n\nIt was dry.\n\n"
                                   "## Impact\n\nNo water.\n\n## Timeline\n\n- 10:00 dry\n");
    CHECK_FALSE(isSaidToBeForm(reading));
    CHECK(reading.incident.timeline.size() == 1);
}

} // namespace afterword::tests::forms_test
