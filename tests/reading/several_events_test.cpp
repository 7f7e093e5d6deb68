// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace afterword::tests::several_events_test {

namespace {

using Texts = std::vector<std::string>;

Texts eventsOf(const std::string& document) {
    const auto reading = readText(("# Cart was down\n\nDate: 2024-03-01\n\n" + document).c_str());
    Texts events;
    for (const auto& event : reading.incident.timeline) {
        static const QRegularExpression kBreak(QStringLiteral("(?i)<br */?>$"));
        const QString text = QString(event->text).remove(kBreak);
        events.push_back(iso(event->time.start).substr(11, 5) + ' ' + text.toStdString());
    }
    return events;
}

const Texts kThree{"14:00 deploy", "14:05 alert", "14:20 rollback"};

} // namespace

TEST_CASE("Events in one line of a timeline are divided", "[reading]") {
    const char* timeline =
        GENERATE("14:00 deploy<br>14:05 alert<br />14:20 rollback\n",
                 "- **14:00** deploy<BR>**14:05** alert<br/>**14:20** rollback<br>\n",
                 "14:00 deploy; 14:05 alert; 14:20 rollback\n",
                 "**14:00** deploy \xC2\xB7 **14:05** alert \xC2\xB7 **14:20** rollback\n",
                 "14:00 deploy, 14:05 alert, 14:20 rollback\n",
                 "14:00 deploy \xE2\x86\x92 14:05 alert \xE2\x86\x92 14:20 rollback\n",
                 "14:00<br>deploy<br>14:05<br>alert<br>14:20<br>rollback\n",
                 "14:00 deploy  \n14:05 alert  \n14:20 rollback\n");
    CAPTURE(timeline);
    CHECK(eventsOf(std::string("## Timeline\n\n") + timeline) == kThree);
}

TEST_CASE("Events in one cell of a timeline are divided", "[reading]") {
    const char* rows =
        GENERATE("| Time | Event |\n|---|---|\n| 14:00 | deploy<br>14:05 alert |\n"
                 "| 14:20 | rollback |\n",
                 "| Time | Event |\n|---|---|\n| 14:00<br>14:05<br>14:20 | "
                 "deploy<br>alert<br>rollback |\n",
                 "| Date | Events |\n|---|---|\n| 2024-03-01 | 14:00 deploy<br>14:05 "
                 "alert<br>14:20 rollback |\n",
                 "| Phase | Events |\n|---|---|\n| First | 14:00 deploy<br>14:05 alert "
                 "|\n| Then | 14:20 rollback |\n");
    CAPTURE(rows);
    const Texts events = eventsOf(std::string("## Timeline\n\n") + rows);
    REQUIRE(events.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(events.at(i).substr(0, kThree.at(i).size()) == kThree.at(i));
    }
}

TEST_CASE("A label may be the whole timeline", "[reading]") {
    const char* label = GENERATE("| Field | Value |\n|---|---|\n| Severity | SEV-2 |\n"
                                 "| Timeline | 14:00 deploy<br>14:05 alert<br>14:20 rollback |\n",
                                 "- **Timeline:** 14:00 deploy; 14:05 alert; 14:20 rollback\n"
                                 "- **Severity:** SEV-2\n");
    CAPTURE(label);
    CHECK(eventsOf(label) == kThree);
}

TEST_CASE("Clocks in the words of an event are no further ones", "[reading]") {
    const char* words =
        GENERATE("the backup ran at 01:00; 13:00; 19:00 and failed", "restarted; done at 14:20",
                 "copied two files; 14:20 and 15:00 ones", "errors at 14:05, 14:20 and later",
                 "moved; 5 nodes left", "one<br>5 more words");
    CAPTURE(words);
    const Texts events = eventsOf(std::string("## Timeline\n\n- 14:00 ") + words + "\n");
    CHECK(events == Texts{std::string("14:00 ") + words});
}

} // namespace afterword::tests::several_events_test
