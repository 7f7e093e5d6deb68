// SPDX-License-Identifier: MIT
#include "tests/features/written.h"
#include "tests/reading/read.h"

namespace afterword::tests::settled_names_again_test {

namespace {

template <class Rows, class Text>
QStringList textsOf(const Rows& rows, Text text) {
    QStringList texts;
    for (const auto& row : rows) {
        texts.append(text(*row));
    }
    return texts;
}

/// What a reader would miss if the second reading said something else.
QStringList said(const Incident& incident) {
    QStringList all{incident.title,     incident.summary,    incident.impact,  incident.duration,
                    incident.rootCause, incident.resolution, incident.closing, incident.detection};
    all += textsOf(incident.timeline, [](const TimelineEvent& event) {
        return QString(event.time.text + u' ' + event.text);
    });
    all += textsOf(incident.actions, [](const ActionItem& action) { return action.title; });
    all += textsOf(incident.improvements,
                   [](const Improvement& one) { return QString(one.title + one.text); });
    all += incident.lessons.wentPoorly + incident.services;
    for (const Section& section : incident.sections) {
        all += section.heading + u'|' + section.text + u'|' + QString::number(int(section.after)) +
               QString::number(int(section.place));
    }
    for (auto name = incident.asWritten.cbegin(); name != incident.asWritten.cend(); ++name) {
        all += name.key() + u'=' + name.value();
    }
    return all;
}

} // namespace

TEST_CASE("What names mean by what stands beside them is read again as it was", "[features]") {
    const char* document = GENERATE(
        "# Dry pump\n\n## Recommendations\n\n* Two pumps\n\n## Assigned tasks\n\n| Task | Assigned "
        "|\n|---|---|\n| Buy a seal | Ada |\n",
        "# Dry pump\n\n## What could be improved\n\n- The alarm\n\n## Tasks\n\n- A seal\n",
        "# Dry pump\n\n## What went wrong\n\nA seal was worn.\n\n## Why it took so long\n\nNo "
        "alarm.\n\n## What we've changed\n\n- A new seal\n",
        "# Postmortem\n\n**Title:** The pump ran dry\n\n<br>\n\n## Impact\n\nNone.\n",
        "# Incident log\n\n## 2020-06-30 The pump ran dry\n\n- **Impact**:\n  - No water\n\n- "
        "**Timeline**:\n  - 10:52: dry\n  - 10:55: wet\n\n- **Resolution**:\n  - A seal\n",
        "# Dry pump\n\n**The water works**\nAuthor: Ada\n\n## Impact\n\nNone.\n",
        "# Dry pump\n\n| | |\n|---|---|\n| Date | 2024-05-01 |\n| Duration of outage | From "
        "**14:00** on |\n| Impact | No water |\n\n## Root cause\n\nA seal.\n",
        "# Dry pump\n\n| Issue summary | |\n|---|---|\n| Impact | No water |\n| Root cause | A "
        "seal "
        "|\n\n## Resolution\n\nA new one.\n",
        "# Dry pump\n\n## Root cause\n\n### Why was it dry?\n\nA seal.\n\n### Why did it take an "
        "hour?\n\nNo alarm.\n\n## What didn't go well\n\n- The log\n",
        "# Dry pump\n\n## Root cause\n\n```\nseal\n```\n\nWorn.\n\n## Fix\n\nA new one.\n\n## The "
        "works\n\nOld.\n\n## Next steps\n\n- Buy seals\n",
        "# Dry pump\n\n## Affected services\n\nPumps, taps\n\n## Root cause\n\nA seal.\n",
        "# Dry pump\n\n## Improvements\n\n- A log\n\nConcrete actions:\n\n| Action | Owner "
        "|\n|---|---|\n| A seal | Ada |\n\nWe decided not to do these:\n\n- A third pump\n",
        "House Retrospective\n---\n\n# Dry pump\n\n| Key facts | |\n|---|---|\n| Date | 2024-05-01 "
        "|\n\n## Timeline\n\n- 10:00 dry\n- 10:05 wet\n\n## How did we respond?\n\nWe bought a "
        "seal.\n",
        "# FINAL REPORT\n# Dry pump\n\n## Measures\n\nImmediate:\n - [x] A seal\n\nLong term:\n - "
        "[ ] Two pumps\n",
        "# Dry pump\n\n## Actions\n\n- Buy a seal\n\nSorry for it.\n\n---\n[^1]: A note.\n");
    INFO(document);
    const Incident incident = readText(document).incident;
    CHECK(said(reading::readMarkdown(written(incident), {}).incident) == said(incident));
}

} // namespace afterword::tests::settled_names_again_test
