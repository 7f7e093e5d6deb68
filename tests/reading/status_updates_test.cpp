// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::status_updates_test {

namespace {

std::vector<std::string> textsOf(const Incident& incident) {
    std::vector<std::string> texts;
    for (const auto& event : incident.timeline) {
        texts.push_back(iso(event->time.start) + ' ' + event->text.toStdString());
    }
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Entries of a status page have their time at the end, newest first", "[reading]") {
    const auto reading = readText(
        "# Mail is late\n\n"
        "**Resolved** - All mail has been delivered. *Feb 13, 2023 - 18:21 UTC*\n\n"
        "**Monitoring** - The relay is back, and we watch how it works through what has been "
        "waiting since the morning, which will take a while. *Feb 13, 2023 - 17:55 UTC*\n\n"
        "**Investigating** - Mail is late.\n*Feb 13, 2023 - 17:02 UTC*\n");
    CHECK(textsOf(reading.incident) ==
          Texts{"2023-02-13T17:02:00Z **Investigating** - Mail is late.",
                "2023-02-13T17:55:00Z **Monitoring** - The relay is back, and we watch how it "
                "works through what has been waiting since the morning, which will take a while.",
                "2023-02-13T18:21:00Z **Resolved** - All mail has been delivered."});
}

TEST_CASE("Updates with names of their own say when they were posted", "[reading]") {
    const std::string mark = GENERATE(as<std::string>(), "**", "## ");
    const std::string end = mark == "**" ? "**\n\n" : "\n\n";
    const std::string update =
        mark + "Update" + end +
        "Most of it is out.\n\nPosted 2 years ago. Feb 13, 2023 - 18:01 UTC\n\n";
    const auto reading = readText(
        ("# Mail is late\n\n" + mark + "Resolved" + end +
         "All mail is out.\n\nPosted 2 years ago. Feb 13, 2023 - 18:21 UTC\n\n" + update + mark +
         "Investigating" + end + "Mail is late.\n\nPosted 2 years ago. Feb 13, 2023 - 17:02 UTC\n")
            .c_str());
    CHECK(textsOf(reading.incident) ==
          Texts{"2023-02-13T17:02:00Z Investigating\n\nMail is late.\n\nPosted 2 years ago.",
                "2023-02-13T18:01:00Z Update\n\nMost of it is out.\n\nPosted 2 years ago.",
                "2023-02-13T18:21:00Z Resolved\n\nAll mail is out.\n\nPosted 2 years ago."});
}

TEST_CASE("Updates in a list may end in their time", "[reading]") {
    const auto reading =
        readText("# Mail is late\n\n## Status page\n\n"
                 "- **Resolved** - All mail has been delivered.\n  Feb 13, 2023 - 18:21 UTC\n"
                 "- **Identified** - The relay is full. (Feb 13, 2023 - 17:20 UTC)\n"
                 "- **Investigating** - Mail is late.\n  Feb 13, 2023 - 17:02 UTC\n");
    CHECK(textsOf(reading.incident) ==
          Texts{"2023-02-13T17:02:00Z **Investigating** - Mail is late.",
                "2023-02-13T17:20:00Z **Identified** - The relay is full.",
                "2023-02-13T18:21:00Z **Resolved** - All mail has been delivered."});
}

TEST_CASE("The time of an update may stand in marks, in brackets, or first", "[reading]") {
    const std::string update =
        GENERATE(as<std::string>(), "**$S** - $W\n*Posted $T*\n\n",
                 "**$S**\n$W\n<small>Posted $T</small>\n\n", "## $S\n\n$W\n\n_Posted $T_\n\n",
                 "### $S\n\n*$T*\n\n$W\n\n", "**$S**\n$T\n$W\n\n", "**[$S]** $W\n\nPosted $T\n\n",
                 "\xE2\x9C\x85 **$S**\n\n$W\n\nPosted $T\n\n", "**$S** - $W\n\n> Posted $T\n\n",
                 "__$S__ - $W\n(Posted $T)\n\n");
    CAPTURE(update);
    const auto filled = [&update](const char* status, const char* words, const char* time) {
        return QString::fromStdString(update)
            .replace(QStringLiteral("$S"), QString::fromLatin1(status))
            .replace(QStringLiteral("$W"), QString::fromLatin1(words))
            .replace(QStringLiteral("$T"), QString::fromLatin1(time))
            .toStdString();
    };
    const auto reading = readText(
        ("# Mail is late\n\n" + filled("Resolved", "All mail is out.", "Feb 13, 2023 - 18:21 UTC") +
         filled("Update", "The relay is back.", "Feb 13, 2023 - 17:55 UTC") +
         filled("Investigating", "Mail is late.", "Feb 13, 2023 - 17:02 UTC"))
            .c_str());
    const auto& timeline = reading.incident.timeline;
    REQUIRE(timeline.size() == 3);
    CHECK(iso(timeline.at(0)->time.start) == "2023-02-13T17:02:00Z");
    CHECK(timeline.at(0)->text.contains(u"Investigating"));
    CHECK(timeline.at(0)->text.contains(u"Mail is late."));
    CHECK(iso(timeline.at(2)->time.start) == "2023-02-13T18:21:00Z");
    CHECK(timeline.at(2)->text.contains(u"All mail is out."));
    CHECK(reading.incident.sections.isEmpty());
}

TEST_CASE("Words that only begin like a status are prose", "[reading]") {
    const auto reading = readText("# Mail is late\n\n"
                                  "Resolved names were cached until Feb 13, 2023 - 18:21 UTC\n\n"
                                  "Updates were rare. They began on Feb 13, 2023 - 17:21 UTC\n\n"
                                  "Monitoring showed nothing on Feb 13, 2023 - 17:02 UTC\n");
    CHECK(reading.incident.timeline.isEmpty());
}

TEST_CASE("Sentences that begin with clocks are the events of a timeline in prose", "[reading]") {
    const auto reading = readText(
        "# Mail is late\n\n## Summary\n\nOn 2024-05-02 mail was late.\n\n## Timeline\n\n"
        "The week had been quiet. At 14:02 UTC, a new relay\n"
        "was started. At 14:05 the first alert fired; Ada was paged. She looked at once.\n\n"
        "By 14:12 UTC she had found the old address. At approx. 14:20 it was changed.\n\n"
        "Around 14:31 UTC all mail was out. Nobody had lost any.\n");
    CHECK(textsOf(reading.incident) ==
          Texts{"2024-05-02T14:02:00Z The week had been quiet. a new relay\nwas started.",
                "2024-05-02T14:05:00Z the first alert fired; Ada was paged. She looked at once.",
                "none she had found the old address.", "2024-05-02T14:20:00Z it was changed.",
                "2024-05-02T14:31:00Z all mail was out. Nobody had lost any."});
    CHECK(reading.incident.sections.isEmpty());
}

TEST_CASE("Two sentences with clocks are no timeline", "[reading]") {
    const auto reading =
        readText("# Mail is late\n\n## Timeline\n\n"
                 "We saw it late. At 14:02 UTC it was gone. At 14:05 it was back.\n");
    CHECK(reading.incident.timeline.isEmpty());
}

TEST_CASE("Updates with their time in the name are events, also two of them", "[reading]") {
    const char* updates =
        GENERATE("**Update 14:20 UTC, 6 May 2024:** Moved.\n\n**Update 15:05 UTC:** Back.\n",
                 "**Update (14:20 UTC, 6 May 2024):** Moved.\n\n**Update (15:05 UTC)** – Back.\n",
                 "_Update 14:20 UTC, 6 May 2024:_ Moved.\n\n_Update 15:05 UTC:_ Back.\n");
    CAPTURE(updates);
    const Incident incident = readText((std::string("# Mirror is broken\n\nWe look into it.\n\n") +
                                        updates + "\n## Root cause\n\nA disk.\n")
                                           .c_str())
                                  .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-05-06T14:20:00Z");
    CHECK(iso(incident.timeline.last()->time.start) == "2024-05-06T15:05:00Z");
    CHECK(incident.timeline.last()->text == QStringLiteral("Update: Back."));
}

TEST_CASE("The year in which a document was written is better than none", "[reading]") {
    const Incident incident =
        readText("# Uploads fail\n\n**Resolved** - They work.\nMay 6, 16:42 UTC\n\n"
                 "**Investigating** - They fail.\nMay 6, 15:58 UTC\n\n"
                 "Posted by the team on May 7, 2024.\n\n## Cause\n\nA disk.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-05-06T16:42:00Z");
}

TEST_CASE("What a status page said stands behind its postmortem", "[reading]") {
    const Incident incident =
        readText(
            "# Delayed mail\n\n---\n\n**Postmortem**\n\nMail was late.\n\n### Impact\n\nAll of "
            "it.\n\n"
            "### Remediation\n\nA limit is set, and a second one will "
            "be.\n\n---\n\n**Resolved**\n\n"
            "It runs again.\n\nMar **12**, 2025 - 18:25 UTC\n\n**Monitoring**\n\nA fix is out.\n\n"
            "Mar **12**, 2025 - 17:51 UTC\n\n**Investigating**\n\nWe look.\n\n"
            "Mar **12**, 2025 - 16:20 UTC\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2025-03-12T16:20:00Z");
    CHECK(incident.actions.isEmpty());
    CHECK(incident.impact == u"All of it.");
}

} // namespace afterword::tests::status_updates_test
