// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::learned_test {

TEST_CASE("a heading that was taught is read as its part", "[reading]") {
    const QString text = QStringLiteral("# Queue stalled\n\n## Wer hat was gemerkt?\n\n"
                                        "Orders were late.\n\n## Next\n\n- [ ] Add an alert\n");
    reading::ReadOptions options;
    const Incident before = reading::readMarkdown(text, options).incident;
    CHECK(before.impact.isEmpty());
    REQUIRE_FALSE(before.sections.isEmpty());

    options.names = {{QStringLiteral("wer hat was gemerkt"), Part::impact}};
    const Incident after = reading::readMarkdown(text, options).incident;
    CHECK(after.impact == QStringLiteral("Orders were late."));
    CHECK(after.asWritten.value(QStringLiteral("impact")) ==
          QStringLiteral("Wer hat was gemerkt?"));
}

TEST_CASE("what was taught counts more than what is known", "[reading]") {
    reading::ReadOptions options;
    options.names = {{QStringLiteral("Background"), Part::rootCause}};
    const Incident read =
        reading::readMarkdown(QStringLiteral("# Queue stalled\n\n## Summary\n\nShort.\n\n"
                                             "## Background\n\nA lock was lost.\n"),
                              options)
            .incident;
    CHECK(read.rootCause == QStringLiteral("A lock was lost."));
}

TEST_CASE("a taught name is found as the known ones are", "[reading]") {
    const auto impactUnder = [](const char* heading, const char* below = "\n\n") {
        reading::ReadOptions options;
        options.names = {{QStringLiteral("Sicht der Kundschaft"), Part::impact},
                         {QStringLiteral("お客様の声"), Part::impact},
                         {QStringLiteral("Summary notes"), Part::impact}};
        const QString text = QStringLiteral("# Queue stalled\n\n## Ursache\n\nA lock.\n\n") +
                             QString::fromUtf8(heading) + QString::fromLatin1(below) +
                             QStringLiteral("Orders were late.\n\n## Timeline\n\n- 2024-03-05 "
                                            "10:00 UTC late\n");
        return reading::readMarkdown(text, options).incident.impact;
    };
    const QString late = QStringLiteral("Orders were late.");
    for (const char* heading :
         {"## Sicht der Kundschaft", "## 3. Sicht der Kundschaft", "## IV. Sicht der Kundschaft",
          "## b) Sicht der Kundschaft",
          "## 👥 SICHT DER KUNDSCHAFT:", "## :eyes: Sicht der Kundschaft",
          "## Sicht der Kundschaft (Juni)", "## Sicht der Kundschaft und der Partner",
          "## Sicht der Kundschaft: spät", "**Sicht der Kundschaft**", "## お客様の声まとめ"}) {
        INFO(heading);
        CHECK(impactUnder(heading) == late);
    }
    CHECK(impactUnder("Sicht der Kundschaft:", "\n") == late);
    CHECK(impactUnder("## Sicht der Kundschaften").isEmpty());
    CHECK(impactUnder("## Unsere Sicht der Kundschaft").isEmpty());
    CHECK(impactUnder("## Summary").isEmpty());
}

} // namespace afterword::tests::learned_test
