// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/partial_time.h"

#include <QDate>
#include <QList>
#include <QStringView>
#include <QTime>

namespace afterword {

/// What a written time leaves unsaid, taken from its surroundings.
struct TimeContext {
    QString zone;              ///< IANA name or "+HH:MM"; empty = none is named, bounds are UTC;
                               ///< any other text ("IST") = ambiguous, no bounds
    std::optional<QDate> date; ///< the day of a time that has only a clock
    std::optional<int> year;   ///< the year of a date without one
    std::optional<Instant> started; ///< what "T+5m" counts from
    std::optional<QDate> firstDay;  ///< "Day 1"; none = `date`
    bool countsFromNought = false;  ///< which is called "Day 0"
    bool dayFirst = false;          ///< 04-12-2022 is 4 December
    bool bareClocks = false;        ///< 0905, 09.05, 09h and 9h05 are clocks
    int numberAbove = 0;            ///< rows are numbered below it: "4.1. 10:45"; 0 = they are not
};

/// What a reading had to assume. The sentence is made where it is shown.
enum class TimeDoubt {
    zoneAssumed,     ///< no zone anywhere: read as UTC
    zoneAmbiguous,   ///< IST, BST, CST, GST: no bounds until somebody says which
    zoneContradicts, ///< "PST (UTC-7)": name and offset disagree
    zoneOffSeason,   ///< an abbreviation against daylight saving, "PST" in July: taken as written
    dateAmbiguous,   ///< 04-12-2022: day and month could be the other way round
    dateMissing,     ///< a clock, and no date known: no bounds
    yearMissing,     ///< a date without a year, and none known: no bounds
    inGap,           ///< a local time that daylight saving skips
    inFold,          ///< a local time that happens twice: the first was taken
};

struct TimeReading {
    PartialTime time;
    qsizetype length = 0; ///< characters of the input that belong to the time, wrappers included
    QString openMarkup;   ///< emphasis that opens before the time and closes behind `length`: the
                          ///< "**" of "**14:05: alerts fired**"
    std::optional<QDate> countedDay; ///< of "Day 2, 14:00"
    int daysOn = 0; ///< 1 for "the next day": how far behind the context's date it is
    QList<TimeDoubt> doubts;
};

/// Reads `text` as one time, all of it; none when it is not one.
/// A zone that the time names wins over the context's.
[[nodiscard]] std::optional<TimeReading> parseTime(QStringView text, const TimeContext& context);

/// The same for a text that is known to be of the context's date, even if it says "the next day".
[[nodiscard]] std::optional<TimeReading> parseTimeOfDay(QStringView text, TimeContext context);

/// Reads the longest time that `text` begins with, as a timeline row does: "**2:00 PM:** text",
/// "`14:05` - text", "[14:05] text", "~14:05 UTC (approx): text", "14:00-14:10 text",
/// "2022-05-?? text". `length` spans wrappers (bold, code, brackets) but no separator behind it.
/// None when it begins with no time, or with a bare number that could be anything ("3 nodes").
[[nodiscard]] std::optional<TimeReading> parseLeadingTime(QStringView text,
                                                          const TimeContext& context);

struct ZoneReading {
    QString zone;         ///< IANA name, "UTC" or "+HH:MM"; empty when ambiguous
    QString text;         ///< as written
    qsizetype at = 0;     ///< where it stands in the input
    qsizetype length = 0; ///< how long it is there
    QList<TimeDoubt> doubts;
};

/// The first time zone that a phrase names: "(all times UTC)", "in Pacific Time", "CET (GMT+1)",
/// "2:00 PM - 4:30 PM (UTC)", "All in Greenwich Mean Time".
[[nodiscard]] std::optional<ZoneReading> findZone(QStringView phrase);

struct DateReading {
    std::optional<QDate> date; ///< none when it has no year and the context gives none
    int month = 0;             ///< 1 to 12, also when the year is unknown
    int day = 0;
    qsizetype at = 0;
    qsizetype length = 0;
    QList<TimeDoubt> doubts;
};

/// The first calendar date in a phrase: "2023-03-15", "March 15, 2023", "15 Mar 2023",
/// "15/03/2023", "6th Nov 2023", and month names in German, French, Spanish, Portuguese, Japanese
/// and Korean.
[[nodiscard]] std::optional<DateReading> findDate(QStringView phrase, const TimeContext& context);

/// The same for a day of a timeline: "30 December" is of the year before where January is known. A
/// day that is to come would not be.
[[nodiscard]] std::optional<DateReading> findDateNear(QStringView phrase,
                                                      const TimeContext& context);

/// "Day 2", "D+1", "Tag 2", "2日目", "the next day" at the beginning of a text.
struct NumberedDay {
    qsizetype length = 0;
    bool isNought = false;     ///< "Day 0"
    bool isRelative = false;   ///< to the day of what stands in front: "the next day"
    std::optional<QDate> date; ///< none where what it counts from is not known
};
[[nodiscard]] std::optional<NumberedDay> leadingDayNumber(QStringView text,
                                                          const TimeContext& context);

/// "14:00", "2:00 PM" and so on belong to the day of `after`, or to the next day when that would
/// run backwards by more than `tolerance`: how a list of clocks passes midnight.
/// Only a time with neither date of its own nor offset is moved. True when it was moved.
bool rollOverMidnight(PartialTime& time, const PartialTime& after, TimeContext& context,
                      Duration tolerance = std::chrono::hours(6));

/// The hours that belong to the evening before: behind them "the next morning" is on their day.
[[nodiscard]] inline bool isNight(const QTime& clock) {
    constexpr int kMorning = 7;
    return clock.hour() < kMorning;
}

/// The UTC instant of a local day and clock in a zone (IANA name, "+HH:MM", or empty for UTC).
/// In a gap: the instant that the clock would have had before it; in a fold: the first.
[[nodiscard]] std::optional<Instant> instantInZone(const QDate& day, const QTime& clock,
                                                   const QString& zone);

/// How far `zone` is ahead of UTC at `instant`, in seconds; none for an unknown zone.
[[nodiscard]] std::optional<int> utcOffset(const QString& zone, Instant instant);

[[nodiscard]] bool isKnownZone(const QString& zone);

} // namespace afterword
