// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/cursor.h"
#include "model/domain/time_reading.h"

#include <QList>

namespace afterword::times {

// What a text says of a time, before anything is assumed. -1 = written as "??".

struct DateParts {
    int year = 0;           ///< 0 = not written
    int yearTo = 0;         ///< the later of "2021/22"
    int month = 0;          ///< 0 = the whole year, -1 = unknown
    int day = 0;            ///< 0 = the whole month, -1 = unknown
    int dayTo = 0;          ///< the later of "15-17 March"
    bool swappable = false; ///< day and month could be the other way round; month stands first
    bool weak = false;      ///< its month is a common word too
};

struct ClockParts {
    enum class Half { none, am, pm };
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasSeconds = false;
    Half half = Half::none;

    [[nodiscard]] bool isWhole() const { return hour >= 0 && minute >= 0; }
};

struct ZoneParts {
    QString zone;                               ///< empty when ambiguous
    QList<int> candidates;                      ///< minutes ahead of UTC, when ambiguous
    QString family;                             ///< the IANA zone whose abbreviation it is
    TimeDoubt doubt = TimeDoubt::zoneAmbiguous; ///< why there are candidates
};

/// "Day 2", "D+1", "the next day": a day that is counted from another.
struct DayNumber {
    enum class From {
        one,    ///< the first day is that number 1, or 0 where the document counts so
        nought, ///< the first day is number 0
        before, ///< the day of what stands in front
    };
    int number = 0;
    From from = From::one;
};

/// The same moment in another zone: "(14:00 UTC)" behind "9 AM EST".
struct OtherClock {
    ClockParts clock;
    ZoneParts zone;
};

struct PointParts {
    qsizetype begin = 0; ///< where it stands in the text
    qsizetype end = 0;
    std::optional<DateParts> date;
    std::optional<ClockParts> clock;
    std::optional<ZoneParts> zone;
    std::optional<int> weekday;
    std::optional<DayNumber> dayNumber;
    std::optional<OtherClock> other;
    int dayShift = 0; ///< 1 for "(+1d)"
    bool approximate = false;
    bool between = false;  ///< a range with "and" begins here
    bool isLed = false;    ///< a word stands in front that only clocks have: "kl. 8.40"
    bool isWorded = false; ///< one stands in front that times have: "at", "around", "by"
};

struct TimeParts {
    PointParts from;
    std::optional<PointParts> to;
    std::optional<Duration> offset;
    PartialTime::Open open = PartialTime::Open::no;
};

/// Each of these reads what stands at the cursor and leaves the cursor where it was when that is
/// nothing of its kind.
[[nodiscard]] std::optional<DateParts> dateAt(Cursor& cursor, bool dayFirst);
/// "2023年3月15日", "3月15日", "2023년 3월 15일".
[[nodiscard]] std::optional<DateParts> eastAsianDateAt(Cursor& cursor);
/// "2024-W19-2", the second day of a week of ISO 8601.
[[nodiscard]] std::optional<DateParts> weekDateAt(Cursor& cursor);
[[nodiscard]] std::optional<ClockParts> clockAt(Cursor& cursor, bool afterDate, bool isLed = false);
/// "noon", "Mitternacht"; where no word of times stands in front, it has to end there.
[[nodiscard]] std::optional<ClockParts> noonAt(Cursor& cursor, bool isWorded);
/// "0905", "09.05", "09h": only where a whole list is written so.
[[nodiscard]] std::optional<ClockParts> bareClockAt(Cursor& cursor);
[[nodiscard]] std::optional<ZoneParts> zoneAt(Cursor& cursor, bool afterClock);
[[nodiscard]] std::optional<Duration> offsetAt(Cursor& cursor);
[[nodiscard]] std::optional<DayNumber> dayNumberAt(Cursor& cursor);
[[nodiscard]] std::optional<TimeParts> timeAt(Cursor& cursor, const TimeContext& context);

/// True where a date or time may end without doubt: the text's end or a separator.
[[nodiscard]] bool endsTime(Cursor cursor);

/// The day that a number means; none where what it counts from is not known.
[[nodiscard]] std::optional<QDate> numberedDay(const DayNumber& number, const TimeContext& context);

/// What the parts mean in a context; `text` is what was written.
[[nodiscard]] TimeReading placed(const TimeParts& parts, const QString& text,
                                 const TimeContext& context);

/// The two ends of a range as times of their own.
struct RangeEnds {
    PartialTime from;
    PartialTime to;
};
[[nodiscard]] RangeEnds rangeEnds(const TimeParts& parts, QStringView text,
                                  const TimeContext& context);

} // namespace afterword::times
