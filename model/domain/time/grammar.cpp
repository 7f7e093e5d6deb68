// SPDX-License-Identifier: MIT
#include "model/domain/time/joints.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/words.h"
#include "model/domain/time/zones.h"

namespace afterword::times {

namespace {

using Open = PartialTime::Open;

bool closes(Cursor& cursor, QChar open) {
    return cursor.eat(open == u'[' ? u']' : open == u'（' ? u'）' : u')');
}

/// "(approx)", "(+1d)", "(next day)", "(Wed)", "(Day 2)".
bool remarkAt(Cursor& cursor, PointParts& point) {
    Cursor ahead = cursor;
    if (approximatelyAt(ahead)) {
        point.approximate = true;
    } else if (nextDayAt(ahead)) {
        point.dayShift = 1;
    } else if (auto number = point.dayNumber ? std::nullopt : dayNumberAt(ahead)) {
        point.dayNumber = number;
    } else if (auto weekday = weekdayAt(ahead)) {
        point.weekday = weekday;
    } else if (!eastAsianWeekdayAt(ahead)) {
        return false;
    }
    cursor = ahead;
    return true;
}

/// "all times are in" in front of a zone.
void allTimesAt(Cursor& cursor) {
    for (const QStringView word :
         {QStringView(u"all"), QStringView(u"times"), QStringView(u"are"), QStringView(u"in")}) {
        if (cursor.eatWord(word)) {
            cursor.skipSpaces();
        }
    }
}

std::optional<PointParts> pointAt(Cursor& cursor, const TimeContext& context,
                                  PointParts point = {});

/// The same moment once more, in another zone. Of two the one is kept whose zone is known.
bool otherClockAt(Cursor& cursor, PointParts& point, bool isBracketed, const TimeContext& context) {
    Cursor ahead = cursor;
    const auto other = point.other || !ahead.isDigit() ? std::nullopt : pointAt(ahead, context);
    if (!other || !other->clock || !other->clock->isWhole() || !other->zone ||
        !other->zone->candidates.isEmpty() || (!point.zone && !isBracketed) ||
        (point.zone && point.zone->zone == other->zone->zone)) {
        return false;
    }
    if (point.zone && point.zone->candidates.isEmpty()) {
        point.other = OtherClock{*other->clock, *other->zone};
    } else {
        point.clock = other->clock;
        point.zone = other->zone;
        point.date = other->date ? other->date : point.date;
    }
    point.dayShift = isBracketed ? point.dayShift : std::max(point.dayShift, other->dayShift);
    cursor = ahead;
    return true;
}

/// "2 PM PT / 22:00 UTC"
bool sameMomentAt(Cursor& cursor, PointParts& point, const TimeContext& context) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    if (!point.clock || !point.zone || !ahead.eatAny(u"/=|")) {
        return false;
    }
    ahead.skipSpaces();
    if (!otherClockAt(ahead, point, false, context)) {
        return false;
    }
    cursor = ahead;
    return true;
}

/// A zone, a date or a remark in brackets: "14:05 (UTC)", "22:30 UTC (Oct 29)".
bool bracketAt(Cursor& cursor, PointParts& point, const TimeContext& context) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    const QChar open = ahead.peek();
    if (!ahead.eatAny(u"([（")) {
        return false;
    }
    PointParts read = point;
    ahead.skipSpaces();
    Cursor inside = ahead;
    allTimesAt(inside);
    if (auto zone = point.zone ? std::nullopt : zoneAt(inside, true)) {
        read.zone = zone;
        ahead = inside;
    } else if (point.clock && otherClockAt(ahead, read, true, context)) {
        // "9 AM EST (14:00 UTC)"
    } else if (auto clock = point.date || point.dayNumber ? clockAt(ahead, true) : std::nullopt;
               clock && !point.clock) {
        read.clock = clock;
        ahead.skipSpaces();
        if (auto ofClock = zoneAt(ahead, true)) {
            read.zone = ofClock;
        }
    } else if (auto date = point.date ? std::nullopt : dateAt(ahead, context.dayFirst)) {
        read.date = date;
    } else if (!remarkAt(ahead, read)) {
        return false;
    }
    ahead.skipSpaces();
    if (!closes(ahead, open)) {
        return false;
    }
    point = read;
    cursor = ahead;
    return true;
}

/// Behind a clock, "May 15 requests" is no date: a year, "on" or what follows has to prove it.
bool isTrusted(const DateParts& date, const Cursor& before, const Cursor& behind) {
    return date.year != 0 || endsTime(behind) || behind.rest().startsWith(u" to ") ||
           before.text.left(before.at).endsWith(u" on ");
}

/// "2023-03-15T14:00:00-07:00"
bool isoClockAt(Cursor& cursor, PointParts& point) {
    Cursor ahead = cursor;
    if (!point.date || point.clock || !(ahead.eat(u'T') || ahead.eat(u't'))) {
        return false;
    }
    auto clock = clockAt(ahead, true);
    if (!clock) {
        return false;
    }
    point.clock = clock;
    if (auto zone = isoOffsetAt(ahead)) {
        point.zone = zone;
    }
    cursor = ahead;
    return true;
}

/// "Mar 15 14:00:00 UTC 2023"
bool lateYearAt(Cursor& cursor, PointParts& point) {
    if (!point.date || point.date->year != 0 || !point.clock || cursor.digitCount() != 4) {
        return false;
    }
    Cursor ahead = cursor;
    const int year = ahead.number(4);
    if (year < 1990 || year > 2099 || !endsTime(ahead)) {
        return false;
    }
    point.date->year = year;
    cursor = ahead;
    return true;
}

/// "9:05": no date begins so.
bool beginsClock(const Cursor& cursor) {
    const qsizetype digits = cursor.isDigit(1) ? 2 : 1;
    return cursor.isDigit() && cursor.peek(digits) == u':' && cursor.isDigit(digits + 1);
}

/// "9:05: words": a clock goes on over no colon.
bool endsAtColon(const Cursor& cursor) {
    return cursor.peek() == u':' && !cursor.isDigit(1);
}

bool partAt(Cursor& cursor, PointParts& point, const TimeContext& context) {
    if (isoClockAt(cursor, point) || lateYearAt(cursor, point)) {
        return true;
    }
    const bool mayBeDay = !beginsClock(cursor);
    if (!point.date && mayBeDay) {
        Cursor ahead = cursor;
        if (auto date = dateAt(ahead, context.dayFirst);
            date && (!point.clock || isTrusted(*date, cursor, ahead))) {
            point.date = date;
            cursor = ahead;
            return true;
        }
    }
    if (!point.dayNumber && mayBeDay) {
        Cursor ahead = cursor;
        if (auto number = dayNumberAt(ahead); number && (!point.clock || endsTime(ahead))) {
            point.dayNumber = number;
            cursor = ahead;
            return true;
        }
    }
    if (!point.clock) {
        const bool dated = point.date || point.dayNumber;
        if (auto clock = clockAt(cursor, dated, point.isLed)) {
            point.clock = clock;
            point.approximate = approximatelyBehind(cursor) || point.approximate;
            return true;
        }
        if (auto clock = noonAt(cursor, point.isWorded || dated)) {
            point.clock = clock;
            return true;
        }
        if (auto clock = context.bareClocks ? bareClockAt(cursor) : std::nullopt) {
            point.clock = clock;
            return true;
        }
    }
    if (!point.zone) {
        Cursor ahead = cursor;
        // "23:30  MDT mounted": what stands apart begins the words.
        const bool isApart = cursor.peek(-1).isSpace() && cursor.peek(-2).isSpace();
        if (auto zone = zoneAt(ahead, point.clock.has_value())) {
            Cursor behind = ahead;
            behind.skipSpaces();
            if ((point.clock && (!isApart || endsTime(ahead))) || (point.date && endsTime(ahead)) ||
                clockAt(behind, false) || dateAt(behind, context.dayFirst)) {
                point.zone = zone;
                cursor = ahead;
                return true;
            }
        }
    }
    if (!point.weekday) {
        if (auto weekday = weekdayAt(cursor)) {
            point.weekday = weekday;
            return true;
        }
    }
    return false;
}

/// The next part of `point`, over a joint.
bool nextPartAt(Cursor& cursor, PointParts& point, const TimeContext& context) {
    if (bracketAt(cursor, point, context) || sameMomentAt(cursor, point, context)) {
        return true;
    }
    PointParts read = point;
    Cursor ahead = cursor;
    if (isoClockAt(ahead, read)) {
        point = read;
        cursor = ahead;
        return true;
    }
    const bool hard = jointAt(ahead, read);
    if (ahead.at == cursor.at && !read.zone && read.clock && ahead.isLetter(-1) &&
        ahead.isLetter()) {
        return false;
    }
    const bool wasClock = read.clock.has_value();
    const bool wasWeekday = read.weekday.has_value();
    if (!partAt(ahead, read, context) || (hard && read.clock.has_value() == wasClock)) {
        return false;
    }
    // A weekday proves nothing alone: it belongs to the time when a date or clock follows it.
    if (!wasWeekday && read.weekday) {
        PointParts more = read;
        Cursor further = ahead;
        if (!nextPartAt(further, more, context) && !(point.date && endsTime(ahead))) {
            return false;
        }
    }
    point = read;
    cursor = ahead;
    return true;
}

std::optional<PointParts> pointAt(Cursor& cursor, const TimeContext& context, PointParts point) {
    point.begin = cursor.at;
    Cursor ahead = cursor;
    if (!ahead.isDigit()) {
        clockWordAt(ahead, point);
        if (approximatelyAt(ahead)) {
            point.approximate = true;
            point.isWorded = true;
            ahead.skipSpaces();
        }
    }
    if (!partAt(ahead, point, context)) {
        return std::nullopt;
    }
    for (int i = 0;
         i < 6 && !(point.clock && endsAtColon(ahead)) && nextPartAt(ahead, point, context); ++i) {
    }
    const bool isNumbered = point.dayNumber && context.firstDay && endsTime(ahead);
    if (!point.date && !point.clock && !isNumbered) {
        return std::nullopt;
    }
    point.end = ahead.at;
    cursor = ahead;
    return point;
}

/// A range goes on with a time of the same grain.
bool canFollow(const PointParts& from, const PointParts& to) {
    if (from.clock) {
        return to.clock.has_value();
    }
    return from.date && to.date && !to.clock;
}

void rangeAt(Cursor& cursor, TimeParts& parts, bool between, const TimeContext& context) {
    Cursor ahead = cursor;
    if (!rangeJointAt(ahead, between)) {
        return;
    }
    if (auto to = pointAt(ahead, context); to && canFollow(parts.from, *to)) {
        parts.to = to;
        cursor = ahead;
    }
}

/// "2-4 PM": a bare hour, which only the clock behind it makes one.
std::optional<TimeParts> hourRangeAt(Cursor& cursor) {
    Cursor ahead = cursor;
    const qsizetype digits = ahead.digitCount();
    TimeParts parts;
    parts.from.begin = ahead.at;
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    parts.from.clock = ClockParts{};
    parts.from.clock->hour = ahead.number(digits);
    parts.from.end = ahead.at;
    if (parts.from.clock->hour < 1 || parts.from.clock->hour > 12 || !rangeJointAt(ahead, false)) {
        return std::nullopt;
    }
    parts.to = pointAt(ahead, {});
    if (!parts.to || !parts.to->clock || parts.to->clock->half == ClockParts::Half::none) {
        return std::nullopt;
    }
    cursor = ahead;
    return parts;
}

/// "+1d 14:00" is a day and a clock, and no offset.
std::optional<Duration> offsetOf(Cursor& cursor) {
    Cursor ahead = cursor;
    if (cursor.peek() == QLatin1Char('+') && dayNumberAt(ahead) && !ahead.atEnd()) {
        return std::nullopt;
    }
    return offsetAt(cursor);
}

} // namespace

std::optional<TimeParts> timeAt(Cursor& cursor, const TimeContext& context) {
    Cursor ahead = cursor;
    TimeParts parts;
    if (const auto offset = offsetOf(ahead)) {
        parts.offset = offset;
        parts.from.begin = cursor.at;
        parts.from.end = ahead.at;
        cursor = ahead;
        return parts;
    }
    PointParts point;
    bool between = false;
    if (!ahead.isDigit()) {
        parts.open = openWordAt(ahead, point);
        point.isWorded = parts.open != Open::no;
    }
    if (!ahead.isDigit() && parts.open == Open::no) {
        between = wordAt(ahead, {u"between", u"zwischen", u"entre"});
        if (!between) {
            point.isWorded = wordAt(ahead, {u"at", u"on", u"from", u"um", u"von", u"am", u"ab",
                                            u"de", u"du", u"à", u"em", u"el", u"le"});
        }
    }
    const auto from = pointAt(ahead, context, point);
    if (!from) {
        auto hours = parts.open == Open::no ? hourRangeAt(ahead) : std::nullopt;
        cursor = hours ? ahead : cursor;
        return hours;
    }
    parts.from = *from;
    if (parts.open == Open::no && !(parts.from.clock && endsAtColon(ahead))) {
        rangeAt(ahead, parts, between || parts.from.between, context);
    }
    const bool bareDate = !parts.from.clock && !parts.to;
    if (bareDate && parts.from.date && parts.from.date->year == 0 &&
        (parts.from.date->weak || !endsTime(ahead))) {
        return std::nullopt;
    }
    cursor = ahead;
    return parts;
}

} // namespace afterword::times
