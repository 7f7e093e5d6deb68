// SPDX-License-Identifier: MIT
#include "tests/features/written.h"
#include "tests/reading/read.h"

namespace afterword::tests::told_parts_again_test {

namespace {

std::string said(const Incident& incident) {
    return QJsonDocument(toJson(normalise(incident))).toJson().toStdString();
}

} // namespace

TEST_CASE("What stands in a place of its own is read again as it was", "[features]") {
    const char* document = GENERATE(
        "# Dry pump\n\n## What's next\n\n- Seals\n\nThat is all.\n\n- [ ] A log with a rollback\n",
        "# Dry pump\n\n## What I've changed\n\nIf you have a pump: look at it.\n\n## Next "
        "steps\n\n4. A seal\n",
        "# Dry pump\n\n## Follow ups\n\n## Resulting action\n\n##### 1) A seal\n\n`@ada` buys "
        "it\n",
        "# Dry pump\n\n## Timeline\n\n**Root cause:** a seal\n\n- 10:00 dry\n- 10:05 wet\n",
        "# Dry pump\n\n## Timeline\n\n**Root cause:** a seal\n",
        "# Dry pump\n\n## Timeline\n\n`2024-02-06`\n\nThe works stood still.\n",
        "# Dry pump\n\n## Severity\n\n- [x] SEV-2\n- [ ] SEV-3\n\n## Timeline\n\n- 10:00 dry\n",
        "# Dry pump\n\n## What went wrong\n\n- The log\n\n## What didn't go so well?\n\nWords.\n\n"
        "## What we learned\n\nTo look.\n",
        "# Dry pump\n\n## Corrective and preventative measures\n\nThe following are actions we are "
        "taking:\n\n### How do we make it less likely?\n\n- A log\n",
        "# Dry pump\n\n## Maßnahmen\n\n| Nr. | Maßnahme | Zuständig | Status |\n|---|---|---|---|\n"
        "| 2 | Alarm | Ada | in Arbeit |\n| 3 | Siegel | Ada | offen |\n\nFragen bitte an "
        "Ada.\n\n## Glück\n\n- Ada kam\n",
        "# Dry pump\n\n## How it was fixed\n\n**Dimanche 26 février**\n\n* 10h15 : sec\n* 11h05 : "
        "encore\n\n## Root cause and resolution\n\nSalt.\n\nA new seal.\n",
        "# Dry pump\n\n## Postmortem\n\n**Cause.** A worn seal.\n",
        "# RCA: the dry pump\n\nOn Monday it was dry.\n\n## Cause\n\nA worn seal.\n",
        "# Dry pump\n\n## Fix\n\nA new seal.\n\n## What we did\n\n04/03 8:15 pm: looked\n04/04 "
        "7:40 "
        "am: looked again\n04/04 11:00 pm: nothing\n04/05 2:30 pm: wet\n",
        "---\ntitle: Dry pump\ndate: 2019-11-21\n---\n\n- **Incident date:** 30 Aug 2022\n"
        "- **End:** 17:30\n\n## Timeline\n\n- 14:17 dry\n",
        "# Dry pump\n\n## What happened (all PDT)\n\n- 9:00 AM dry\n- 9:05 AM still\n- 9:10 AM "
        "wet\n",
        "# Dry pump\n\n> Internal\n\n## What happened\n\n- 9:00 dry\n- 9:05 still\n- 9:10 wet\n",
        "# Dry pump\n\n## Questions\n\nNone.\n\n---\n\nThanks to Ada.\n\n## What went well\n\n- "
        "Ada\n",
        "# Dry pump\n\n### Todo for next year\n\n- [ ] buy seals that are made for salt\n- [x] "
        "thank "
        "Ada\n\n### What could have gone better\n\n- The log\n",
        "# Dry pump\n\n## Resolution\n\nA seal.\n\n- **Fix:** grease\n",
        "# Dry pump\n\n## Detection & Response\n\n1. When was it detected? 2023-09-05 07:22 UTC\n\n"
        "## Timeline\n\n- 07:04 UTC - dry\n- 07:22 UTC - wet\n",
        "# Incident history\n\n## Dry pump\n\n**Mar 3, 2024**\n\n**Postmortem**\n\n### Summary\n\n"
        "Dry.\n\n**Resolved**\n\nWet.\n\n*Mar 03, 2024 - 12:58 UTC*\n\n**Identified**\n\nA "
        "seal.\n\n*Mar 03, 2024 - 12:09 UTC*\n",
        "---\ntitle: Incident Log\n---\n\n# Incident Log\n\n## Q1\n\n### Incident on 2022-02-10 "
        "10:31 - Dry pump\n\n- **Identified**: Ada saw it\n\n- **Impact**:\n  - No water\n\n- "
        "**Context**:\n  - 2022-02-10 10:31: dry\n  - 2022-02-10 10:40: wet\n\n- **Resolution**:\n"
        "  - A seal\n\n- **Review actions**:\n  - Buy two\n",
        "# Dry pump\n\n## Issue summary\n\n**Duration:**  \nStart: 2024-05-21 08:30 UTC  \nEnd: "
        "2024-05-21 11:15 UTC\n\n**Impact:**  \nNo water.\n",
        "# Dry pump\n\n## The culprit revealed (root cause)\n\nA seal.\n\n## How the day was saved "
        "(resolution)\n\nAnother one.\n",
        "# Dry pump\n\n### Root cause\n\nSalt.\n\n### Tasks\n\n1. A seal\n2. A log\n\n---\n\n"
        "**Author:** Ada | [site](https://ada.example)\n",
        "+++\ndate = \"2018-10-02T20:15:00+01:00\"\n+++\n\n# Dry pump\n\n## Impact\n\nFrom 09:31 "
        "to "
        "10:18 BST.\n\n## Timeline\n\n- 2018-10-01 09:28 dry\n- 10:18 wet\n",
        "# Dry pump\n\n## Timeline\n\n**2020-11-06**\n\n- 22:58 dry\n\n**2020-11-07 and "
        "2020-11-08**\n\n| Time | Event |\n|---|---|\n| (all day) | No alarm "
        "|\n\n**2020-11-09**\n\n"
        "- 00:15 wet\n",
        "# Dry pump\n\n## Timeline\n\nThursday 8/26/2021\n\n- 10:00 dry\n\nFriday 8/27/2021\n\n- "
        "nothing to be seen\n\nSunday 8/29/2021\n\n- 08:00 wet\n",
        "# Dry pump\n\n## Timeline\n\n2019-02-18:\n* Ada calls\n* Ben knows\n\n2019-02-20 - "
        "2019-03-08: talk\n\n2019-03-09:\n* 10:00 wet\n",
        "# RCA - Dry pump\n\n**Summary of impact**: No water.\n\n**Root cause**: A seal.\n\nIt was "
        "old.\n\n**Mitigation**: Another one.\n\n**Next steps**: We are sorry. We do (among other "
        "things):\n\n* A log [complete]\n* An alarm [in progress]\n",
        "# Dry pump\n\n- **Key events**\n  - First detected 2023-07-25 14:05\n  - Resolved "
        "2023-07-25 "
        "16:18\n\n- **Impact**: No water\n\n- **Context**:\n\nIt was old.\n\n- **Resolution**:\n"
        "  - A seal\n\n- **Review actions**:\n  - A log\n",
        "# Dry pump\n\n## Action items\n\n| Action | State |\n|---|---|\n| A log | Not doing |\n"
        "| A seal | Done |\n",
        "---\ntitle: 2020-11-19 The pump ran dry\n---\n\n# Incident report: the pump ran dry "
        ":droplet:\n\n## Impact\n\nNo water.\n",
        "# Dry pump\n\n## Executive summary\n\n775 customers had no water.\n\n| Key | Value "
        "|\n|---|"
        "---|\n| Customers affected | 775 |\n| Severity | SEV-2 |\n",
        "# Dry pump\n\n**1. How your house first became aware of the problem, and the date of "
        "that.**"
        "\n\nA caller.\n\n**2. A timeline of the actions your house took in response.**\n\n- 10:00 "
        "dry"
        "\n- 10:05 wet\n",
        "# Dry pump\n\n## Remediations\n\n### Pumps\n\n#### Seals should be old.\n\nThey "
        "are.\n\nAnd "
        "stay so.\n\n#### Seals should be dry.\n\nThey will.\n\n### Network\n\n#### Logs should be "
        "read.\n\nBy Ada.\n",
        "# Dry pump\n\n## Action items\n\n1. **A seal should be kept.** There is none.\n\n   "
        "Nobody "
        "knows why.\n   - **Owner:** Ada\n");
    CAPTURE(document);
    const Incident first = readText(document).incident;
    const QString text = written(first);
    CAPTURE(text.toStdString());
    CHECK(said(reading::readMarkdown(text, {}).incident) == said(first));
}

} // namespace afterword::tests::told_parts_again_test
