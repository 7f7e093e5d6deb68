// SPDX-License-Identifier: MIT
#include "model/reading/reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::lines_test {

namespace {

const QString kDocument = QStringLiteral(R"(# Queue stalled

**Severity:** SEV-2
**Duration:** 2024-06-03 09:00 - 10:15 UTC

## Impact

Orders waited.

They came late.

## Timeline

The times are of the pager.

- 09:00: Alert
- 09:20: Found the lock
  after a look at the log

## Root cause

A lock.

## Weather

Sunny.

## Action items

- [ ] Limit the retry
  - five times
- [x] Page the owner
)");

reading::Reading read(const QString& text) {
    reading::ReadOptions options;
    options.name = QStringLiteral("a.md");
    return reading::readMarkdown(text, options);
}

std::string at(const reading::Reading& reading, const QString& anchor) {
    QStringList ranges;
    for (const LineRange& range : reading.lines.value(anchor)) {
        ranges.append(QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    }
    return ranges.join(u' ').toStdString();
}

} // namespace

TEST_CASE("each field knows the lines that it came from", "[reading]") {
    const reading::Reading reading = read(kDocument);
    const Incident& incident = reading.incident;
    CHECK(at(reading, QStringLiteral("title")) == "1-1");
    CHECK(at(reading, QStringLiteral("severity")) == "3-3");
    CHECK(at(reading, QStringLiteral("duration")) == "4-4");
    CHECK(at(reading, QStringLiteral("impact")) == "6-10");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(at(reading, u"timeline/" + incident.timeline.at(0)->id) == "16-16");
    CHECK(at(reading, u"timeline/" + incident.timeline.at(1)->id) == "17-18");
    CHECK(at(reading, QStringLiteral("rootCause")) == "20-22");
    REQUIRE(incident.actions.size() == 2);
    CHECK(at(reading, u"actions/" + incident.actions.at(0)->id) == "30-31");
    CHECK(at(reading, u"actions/" + incident.actions.at(1)->id) == "32-32");
    REQUIRE(incident.sections.size() == 2);
    CHECK(at(reading, QStringLiteral("sections/0")) == "14-14");
    CHECK(at(reading, QStringLiteral("sections/1")) == "24-26");
}

TEST_CASE("every line with words belongs to something", "[reading]") {
    const reading::Reading reading = read(kDocument);
    const QStringList lines = kDocument.split(u'\n');
    QList<bool> known(lines.size() + 1, false);
    for (const LineRanges& ranges : reading.lines) {
        for (const LineRange& range : ranges) {
            std::fill(known.begin() + range.first, known.begin() + range.last + 1, true);
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(lines.at(i).toStdString());
        CHECK((known.at(i + 1) || lines.at(i).isEmpty()));
    }
}

TEST_CASE("lines are those of the whole document, though it holds several incidents", "[reading]") {
    reading::ReadOptions options;
    options.split = true;
    const QString front = QStringLiteral("Reports of 2024.\n\n");
    const QList<reading::Reading> readings =
        reading::readIncidents(front + kDocument + u'\n' + kDocument, options);
    REQUIRE(readings.size() == 2);
    CHECK(at(readings.at(0), QStringLiteral("sections/0")) == "1-2");
    CHECK(at(readings.at(0), QStringLiteral("sections/1")) == "16-16");
    CHECK(at(readings.at(0), QStringLiteral("title")) == "3-3");
    CHECK(at(readings.at(1), QStringLiteral("title")) == "36-36");
}

} // namespace afterword::tests::lines_test
