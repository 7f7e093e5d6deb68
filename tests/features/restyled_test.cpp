// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/incident_json.h"
#include "model/reading/reading.h"
#include "tests/features/written.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace afterword::tests::restyled_test {

namespace {

const QString kReport = QStringLiteral(R"(# Tickets were sold twice on 2024-05-02

**Author:** Ada Roth
**Severity:** SEV2

## Summary

- The box office sold 312 seats twice.

- All of them have been paid back.

## Impact

312 customers stood in front of a taken seat.

## **Timeline** (all UTC)

- 08:10 The cache is deployed
- 08:25 First seat sold twice
- 09:40 Cache switched off

## Root cause

Two tills read the same stale seat map.

## Resolution

The cache was switched off.

## Lessons learned

### What went well

- The refund job worked.

### What went wrong

1. Nobody watched the counter.
2. The alert was muted.

## Action items

### This week

- [ ] Lock a seat while it is paid for (@ada)
- [x] Remove the cache

### This quarter

- [ ] Count seats sold twice (@ben)

## Seat maps

The map of the hall is drawn by hand.
)");

/// The report with other headings: "_" stands for the words of one. The smaller ones may differ.
QString withHeadings(const char* sections, const char* inner) {
    QStringList lines = kReport.split(u'\n');
    for (QString& line : lines) {
        const bool isInner = line.startsWith(u"### ");
        if (isInner || line.startsWith(u"## ")) {
            const QString words = line.mid(isInner ? 4 : 3).remove(QStringLiteral("**"));
            line = QString::fromUtf8(isInner ? inner : sections).replace(u'_', words);
        }
    }
    return lines.join(u'\n');
}

QString withLines(const char* pattern, const char* replacement) {
    return QString(kReport).replace(
        QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption),
        QString::fromUtf8(replacement));
}

QList<std::pair<const char*, QString>> restyledReports() {
    return {
        {"as it is", kReport},
        {"all of one size", withHeadings("## _", "## _")},
        {"as large as the title", withHeadings("# _", "# _")},
        {"one size down", withHeadings("### _", "#### _")},
        {"bold lines", withHeadings("**_**", "**_**")},
        {"bold lines with colons", withHeadings("**_:**", "**_:**")},
        {"bold headings", withHeadings("## **_**", "### **_**")},
        {"closed", withHeadings("## _ ##", "### _ ###")},
        {"with signs", withHeadings("## 🚨 _", "### ✅ _")},
        {"with colons", withHeadings("## _:", "### _:")},
        {"below two rules", withHeadings("---\n\n---\n\n## _", "### _")},
        {"underlined", withHeadings("_\n-----", "### _")},
        {"numbered", withHeadings("## 1. _", "### _")},
        {"signs by name", withHeadings("## :rotating_light: _", "### :memo: _")},
        {"numbers for bullets", withLines("^- ", "1. ")},
        {"blank lines between bullets", withLines("^- ", "\n- ")},
        {"names of lists in italics", withLines("^### (This .*)$", "*\\1*")},
        {"names of lists with colons", withLines("^### (This .*)$", "\\1:")},
        {"lines of Windows", withLines("$", "\r")},
    };
}

std::string valuesOf(const Incident& incident) {
    return QJsonDocument(toJson(normalise(incident))).toJson().toStdString();
}

} // namespace

TEST_CASE("The same report in other clothes is the same incident", "[features]") {
    for (const auto& [style, report] : restyledReports()) {
        CAPTURE(style, report.toStdString());
        const Incident incident = reading::readMarkdown(report, {}).incident;
        CHECK(incident.title.startsWith(u"Tickets were sold twice"));
        CHECK(incident.timeline.size() == 3);
        CHECK(incident.actions.size() == 3);
        CHECK(incident.improvements.isEmpty());
        CHECK(incident.impact == u"312 customers stood in front of a taken seat.");
        CHECK(incident.rootCause == u"Two tills read the same stale seat map.");
        CHECK(incident.resolution == u"The cache was switched off.");
        CHECK(incident.lessons.wentWell.size() == 1);
        CHECK(incident.lessons.wentPoorly.size() == 2);
    }
}

TEST_CASE("A report in any clothes is written so that it reads as the same again", "[features]") {
    for (const auto& [style, report] : restyledReports()) {
        const Incident incident = reading::readMarkdown(report, {}).incident;
        const QString again = written(incident);
        CAPTURE(style, report.toStdString(), again.toStdString());
        CHECK(valuesOf(reading::readMarkdown(again, {}).incident) == valuesOf(incident));
    }
}

} // namespace afterword::tests::restyled_test
