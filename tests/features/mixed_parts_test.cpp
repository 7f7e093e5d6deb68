// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/incident_json.h"
#include "tests/features/written.h"
#include "tests/reading/read.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace afterword::tests::mixed_parts_test {

namespace {

constexpr quint32 kDocuments = 600;

using Forms = std::vector<const char*>;

const Forms kHeads{
    "# The pump ran dry on 2024-05-02\n",
    "# The pump ran dry\n\n**Date:** 2024-05-02\n**Severity:** SEV-2\n",
    "# The pump ran dry\n\n| | |\n|---|---|\n| Date | 2024-05-02 |\n| Authors | Ada, Ben |\n",
    "---\ntitle: The pump ran dry\ndate: 2024-05-02\n---\n\nHello all, this is what we know.\n",
    "The pump ran dry, 2 May 2024\n=====\n\n- **Status:** resolved\n- **Duration:** 2 hours\n",
    "# Postmortem\n\n**Title:** The pump ran dry\n\n**Incident date:** 2024-05-02\n"};

/// Of each role one is in a document, or none.
const std::vector<Forms> kRoles{
    {"## Summary\n\nNo water for two hours.\n", "## TL;DR\n\n- No water\n- For two hours\n",
     "## What happened\n\nAt 10:00 the pump stopped. Nobody saw it for an hour.\n"},
    {"## Impact\n\nNo water in 40 houses.\n", "## Who was affected\n\n* 40 houses\n* 2 schools\n",
     "## So what did people see?\n\nDry taps.\n"},
    {"## Timeline\n\nAll times UTC.\n\n- 10:00 dry\n- 10:40 *Ada* looks at it\n- 12:00 wet\n",
     "## Timeline (CEST)\n\n| Time | Who | What |\n|---|---|---|\n| 10:00 | | dry |\n"
     "| 12:00 | Ada | wet |\n",
     "## What happened, hour by hour\n\n**10:00** It is dry.\n\n**12:00** It is wet.\n",
     "## Chronology\n\n### Thursday, 2 May\n\n* 23:00 - dry\n\n### Friday, 3 May\n\n* 01:00 - "
     "wet\n",
     "## How it unfolded\n\n10:00 : dry\n10:40 : Ada looks\n12:00 : wet\n\nTimes are local.\n"},
    {"## Root cause\n\nA worn seal.\n",
     "## Why did it happen?\n\n1. Why was it dry? A seal.\n2. Why was it worn? Salt.\n",
     "## Root cause and resolution\n\nA worn seal.\n\n**Fix:** a new one.\n",
     "## What went wrong\n\nA seal was worn, and nobody had looked.\n"},
    {"## Resolution\n\nAda put in a new seal.\n", "## How we fixed it\n\n- A seal\n- Grease\n",
     "## Mitigation\n\nThe second pump.\n\n| Pump | Litres |\n|---|---|\n| 2 | 40 |\n"},
    {"## Action items\n\n- [x] A seal (Ada)\n- [ ] An alarm by 1 June (Ben)\n",
     "## Next steps\n\n1. A seal - Ada - done\n2. An alarm - Ben\n\nThat should do.\n",
     "## Follow-up\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n"
     "| A seal | Ada | 2024-06-01 | Done |\n| An alarm | Ben | | Open |\n\nAsk Ben for more.\n",
     "## Corrective and preventative measures\n\n- Look at seals\n- Write it down\n\nTODO:\n\n"
     "* A seal\n* An alarm\n",
     "## What we are doing about it\n\n**Now**\n\n- A seal\n\n**Later**\n\n- An alarm\n- A log\n",
     "## What's next\n\nWe will look at all the seals, and tell you.\n"},
    {"## Lessons learned\n\n### What went well\n\n- Ada came\n\n### What went wrong\n\n- No "
     "alarm\n",
     "## What went well\n\n* Ada came\n\n## What could be better\n\n* The log\n",
     "## What we learned\n\nSeals wear out.\n"},
    {"## Background\n\nThe pump is old.\n\n```\npump --help\n```\n",
     "## Questions\n\n**Was it safe?** Yes.\n\n**Will it be again?** We hope so.\n",
     "## Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n",
     "## The seal in question\n\n> It was old.\n\nSaid Ben.\n\n---\n\nThe picture is Ada's.\n"},
    {"## Conclusion\n\nWe look at seals now.\n", "## Thanks\n\nTo Ada, and to Ben.\n",
     "---\n\nQuestions? Ask Ada.\n"}};

template <class Rows>
const typename Rows::value_type& anyOf(const Rows& rows, QRandomGenerator& random) {
    return rows.at(size_t(random.bounded(int(rows.size()))));
}

/// How the names of sections look: "_" stands for their words, "#" for their number.
constexpr std::array<const char*, 5> kStyles{"## _", "## _", "**_**", "### _", "## #. _"};

QString withNames(const QString& document, const char* style) {
    QStringList lines = document.split(u'\n');
    int number = 0;
    for (QString& line : lines) {
        if (line.startsWith(u"## ")) {
            const QString words = line.mid(3);
            line = QString::fromUtf8(style);
            line.replace(QStringLiteral("#."), QString::number(++number) + u'.');
            line.replace(u'_', words);
        }
    }
    return lines.join(u'\n');
}

/// Most roles in their order, and in every third document two of them changed.
QString mixed(quint32 seed) {
    QRandomGenerator random(seed);
    QStringList parts{QString::fromUtf8(anyOf(kHeads, random))};
    for (const Forms& role : kRoles) {
        if (random.bounded(3) > 0) {
            parts.append(QString::fromUtf8(anyOf(role, random)));
        }
    }
    if (seed % 3 == 0 && parts.size() > 4) {
        parts.swapItemsAt(1 + random.bounded(int(parts.size()) - 2),
                          1 + random.bounded(int(parts.size()) - 2));
    }
    return withNames(parts.join(u'\n'), anyOf(kStyles, random));
}

std::string said(const Incident& incident) {
    return QJsonDocument(toJson(normalise(incident))).toJson().toStdString();
}

} // namespace

TEST_CASE("Parts in whatever form and company are read again as they were", "[features]") {
    for (quint32 seed = 0; seed < kDocuments; ++seed) {
        const QString document = mixed(seed);
        const Incident first = reading::readMarkdown(document, {}).incident;
        const QString again = written(first);
        CAPTURE(seed, document.toStdString(), again.toStdString());
        CHECK(said(reading::readMarkdown(again, {}).incident) == said(first));
    }
}

} // namespace afterword::tests::mixed_parts_test
