// SPDX-License-Identifier: MIT
// Any text, as a time, as the beginning of a timeline row, and as a phrase that names a zone or a
// date; with nothing known around it, and with everything.
#include "model/domain/time_reading.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;
using fuzz::expect;

namespace {

bool isWithin(qsizetype at, qsizetype length, QStringView text) {
    return at >= 0 && length > 0 && at + length <= text.size();
}

void checkTime(const TimeReading& reading, QStringView text) {
    const PartialTime& time = reading.time;
    expect(isWithin(0, reading.length, text), "a time lies within its text");
    expect(!time.text.isEmpty(), "a time keeps its words");
    expect(!time.start || !time.end || *time.start <= *time.end, "a time ends after its start");
    expect(compareByBounds(time, time) == 0, "a time is as early as itself");
    const std::optional<TimeSpan> span = spanBetween(time, time);
    expect(!span || span->shortest <= span->longest, "a span's bounds are in order");
}

void checkRollOver(const TimeReading& reading, const TimeContext& context) {
    PartialTime after = reading.time;
    TimeContext following = context;
    const bool moved = rollOverMidnight(after, reading.time, following);
    expect(moved || after == reading.time, "a time that is not moved stays as it is");
}

void checkTimes(QStringView text, const TimeContext& context) {
    if (const std::optional<TimeReading> whole = parseTime(text, context)) {
        checkTime(*whole, text);
        const std::optional<TimeReading> again = parseTime(whole->time.text, context);
        expect(again && again->time == whole->time, "a time's own words are the same time");
        checkRollOver(*whole, context);
    }
    if (const std::optional<TimeReading> leading = parseLeadingTime(text, context)) {
        checkTime(*leading, text);
        checkRollOver(*leading, context);
    }
}

void checkPhrases(QStringView text, const TimeContext& context) {
    if (const std::optional<DateReading> found = findDate(text, context)) {
        expect(isWithin(found->at, found->length, text), "a date lies within its phrase");
        expect(!found->date || found->date->isValid(), "a date is of the calendar");
        expect(found->month >= 1 && found->month <= 12, "a date is in a month");
        expect(found->day >= 1 && found->day <= 31, "a date is on a day");
    }
    if (const std::optional<ZoneReading> found = findZone(text)) {
        expect(isWithin(found->at, found->length, text), "a zone lies within its phrase");
        expect(!found->text.isEmpty(), "a zone keeps its words");
        expect(found->zone.isEmpty() || isKnownZone(found->zone), "a zone that is named is known");
    }
}

QList<TimeContext> contexts() {
    TimeContext full;
    full.zone = QStringLiteral("Europe/Vienna");
    full.date = QDate(2024, 3, 31);
    full.year = 2024;
    full.started = instantFromMs(1'711'850'000'000);
    full.dayFirst = true;
    TimeContext ambiguous = full;
    ambiguous.zone = QStringLiteral("IST");
    return {TimeContext(), full, ambiguous};
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QList<TimeContext> all = contexts();
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const TimeContext& context : all) {
        checkTimes(text, context);
        checkPhrases(text, context);
    }
    (void)isKnownZone(text);
    (void)instantInZone(QDate(2024, 3, 31), QTime(2, 30), text);
    (void)utcOffset(text, instantFromMs(1'711'850'000'000));
    return 0;
}
