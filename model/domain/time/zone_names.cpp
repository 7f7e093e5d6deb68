// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"
#include "model/domain/time/zone_cities.h"
#include "model/domain/time/zone_tables.h"
#include "model/domain/time/zones.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace afterword::times {

namespace {

bool endsName(const Cursor& cursor) {
    return !cursor.isSpacedLetter() && !cursor.isDigit();
}

/// "utc" anywhere; other names in lower case only behind a clock, and not where they are words.
bool isWord(const Abbreviation& row, QStringView word, bool afterClock) {
    const QStringView name = row.name;
    if (name == word) {
        return true;
    }
    const bool utc = name == u"UTC" || name == u"GMT";
    const bool free = afterClock && row.use == plain && name != u"EST" && name != u"CET" &&
                      word.front().isLower();
    return (free || utc) && name.compare(word, Qt::CaseInsensitive) == 0;
}

/// One alone is a zone, and one that a script without spaces surrounds.
bool standsAlone(const Cursor& behind, qsizetype size) {
    return (behind.atEnd() && behind.at == size) ||
           (behind.isLetter() && !behind.isSpacedLetter()) || behind.peek() == QLatin1Char('.');
}

bool isProven(const Cursor& behind, Use use, bool afterClock, qsizetype size) {
    if (use == plain || standsAlone(behind, size)) {
        return true;
    }
    return use == behindClock ? afterClock || endsTime(behind) : afterClock && endsTime(behind);
}

std::optional<ZoneParts> abbreviationAt(Cursor& cursor, bool afterClock) {
    const QStringView word = cursor.word();
    Cursor ahead = cursor;
    ahead.at += word.size();
    if (word.size() < 3 || word.size() > 4 || ahead.isDigit()) {
        return std::nullopt;
    }
    for (const Abbreviation& row : kAbbreviations) {
        if (cursor.mayBegin(row.name) && isWord(row, word, afterClock) &&
            isProven(ahead, row.use, afterClock, word.size())) {
            cursor = ahead;
            return ZoneParts{offsetName(row.minutes), {}, QString::fromLatin1(row.family), {}};
        }
    }
    for (const Ambiguous& row : kAmbiguous) {
        if (!cursor.mayBegin(row.name) || word != row.name) {
            continue;
        }
        ZoneParts zone;
        for (const int minutes : row.minutes) {
            if (minutes != kNone) {
                zone.candidates.append(minutes);
            }
        }
        cursor = ahead;
        return zone;
    }
    return std::nullopt;
}

/// "UTC+1", "GMT-07:00"
std::optional<ZoneParts> shiftedAt(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.eat(u"UTC") && !ahead.eat(u"GMT")) {
        return std::nullopt;
    }
    Cursor spaced = ahead;
    spaced.skipSpaces();
    const bool apart = spaced.at > ahead.at;
    if (apart && spaced.peek() != QLatin1Char('+') && !spaced.isDigit(1)) {
        return std::nullopt;
    }
    const auto minutes = offsetDigitsAt(spaced, false);
    // "14:00 UTC -15:00" and "14:00 UTC - 5 minutes" are no offsets
    if (!minutes || (apart && *minutes < 0 && spaced.peek() == QLatin1Char(':'))) {
        return std::nullopt;
    }
    cursor = spaced;
    return ZoneParts{offsetName(*minutes), {}, {}, {}};
}

/// "ET", "PT": only after a clock or in brackets.
std::optional<ZoneParts> shortAt(Cursor& cursor, bool afterClock) {
    const QStringView word = cursor.word();
    Cursor ahead = cursor;
    ahead.at += word.size();
    if (word.size() != 2 || !afterClock || ahead.isDigit()) {
        return std::nullopt;
    }
    const char* zone = word == u"PT"   ? "America/Los_Angeles"
                       : word == u"ET" ? "America/New_York"
                       : word == u"CT" ? "America/Chicago"
                       : word == u"MT" ? "America/Denver"
                                       : nullptr;
    if (!zone) {
        return std::nullopt;
    }
    cursor = ahead;
    return ZoneParts{QString::fromLatin1(zone), {}, {}, {}};
}

std::optional<ZoneParts> zuluAt(Cursor& cursor, bool afterClock) {
    Cursor ahead = cursor;
    if (!afterClock || !(ahead.eat(u'Z') || ahead.eat(u'z')) || !endsName(ahead)) {
        return std::nullopt;
    }
    cursor = ahead;
    return ZoneParts{QStringLiteral("UTC"), {}, {}, {}};
}

/// "Europe/Berlin"
std::optional<ZoneParts> ianaAt(Cursor& cursor) {
    if (!cursor.peek().isUpper()) {
        return std::nullopt;
    }
    qsizetype length = 0;
    bool slash = false;
    while (length < 40) {
        const QChar c = cursor.peek(length);
        slash = slash || (c == QLatin1Char('/') && length > 1);
        if (c.unicode() >= 128 || !(c.isLetterOrNumber() || isOneOf(c, u"/_-+"))) {
            break;
        }
        ++length;
    }
    if (!slash) {
        return std::nullopt;
    }
    const QString name = cursor.text.mid(cursor.at, length).toString();
    if (!isKnownZone(name)) {
        return std::nullopt;
    }
    cursor.at += length;
    return ZoneParts{name, {}, {}, {}};
}

/// The first letters of names, a bit each; most words begin with none of them.
constexpr uint32_t firstLettersOf(const auto& names) {
    uint32_t letters = 0;
    for (const Named& row : names) {
        const char16_t first = row.name.front().unicode();
        letters |= first < 0x80 ? 1U << (first & 31U) : 0;
    }
    return letters;
}
constexpr uint32_t kLettersOfPhrases = firstLettersOf(kPhrases);
constexpr uint32_t kLettersOfNamed = firstLettersOf(kNamed);

bool mayBegin(QChar c, uint32_t letters) {
    return c.unicode() >= 0x80 || ((letters >> (c.unicode() & 31U)) & 1U) != 0;
}

/// "Pacific Time", "Central European Time", "日本時間"
std::optional<ZoneParts> namedAt(Cursor& cursor) {
    if (mayBegin(cursor.peek(), kLettersOfPhrases)) {
        for (const Named& row : kPhrases) {
            if (cursor.mayBegin(row.name) && cursor.eat(row.name)) {
                return ZoneParts{QString::fromLatin1(row.zone), {}, {}, {}};
            }
        }
    }
    if (!mayBegin(cursor.peek(), kLettersOfNamed)) {
        return std::nullopt;
    }
    for (const Named& row : kNamed) {
        if (!cursor.mayBegin(row.name)) {
            continue;
        }
        Cursor ahead = cursor;
        if (ahead.eat(row.name) && timeWordAt(ahead)) {
            cursor = ahead;
            return ZoneParts{QString::fromLatin1(row.zone), {}, {}, {}};
        }
    }
    return std::nullopt;
}

/// "PST/PDT": both halves of a family are the family.
bool pairAt(Cursor& cursor, ZoneParts& zone) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    if (zone.family.isEmpty() || !ahead.eat(u'/')) {
        return false;
    }
    ahead.skipSpaces();
    const auto other = abbreviationAt(ahead, false);
    if (!other || other->family != zone.family || other->zone == zone.zone) {
        return false;
    }
    zone = ZoneParts{zone.family, {}, {}, {}};
    cursor = ahead;
    return true;
}

std::optional<ZoneParts> simpleAt(Cursor& cursor, bool afterClock) {
    if (auto zone = shiftedAt(cursor)) {
        return zone;
    }
    if (auto zone = ianaAt(cursor)) {
        return zone;
    }
    if (auto zone = namedAt(cursor)) {
        return zone;
    }
    if (auto zone = cityAt(cursor)) {
        return zone;
    }
    if (auto zone = timeOfCityAt(cursor)) {
        return zone;
    }
    if (auto zone = abbreviationAt(cursor, afterClock)) {
        pairAt(cursor, *zone);
        return zone;
    }
    if (auto zone = shortAt(cursor, afterClock)) {
        return zone;
    }
    return zuluAt(cursor, afterClock);
}

std::optional<int> fixedMinutes(const QString& zone) {
    const auto seconds = fixedOffset(zone);
    return seconds ? std::optional<int>(*seconds / 60) : std::nullopt;
}

/// "CET (GMT+1)" agrees with itself, "BST (UTC+1)" settles itself, "PST (UTC-7)" does neither.
void settleBy(ZoneParts& zone, const ZoneParts& second) {
    const auto minutes = fixedMinutes(second.zone);
    if (!minutes) {
        return;
    }
    if (zone.candidates.contains(*minutes)) {
        zone = ZoneParts{second.zone, {}, {}, {}};
        return;
    }
    const auto named = fixedMinutes(zone.zone);
    if (named && *named != *minutes) {
        zone = ZoneParts{{}, {*named, *minutes}, {}, TimeDoubt::zoneContradicts};
    }
}

/// The offset right behind a zone that explains it: "BST, UTC+1", "CET = GMT+1".
void offsetBehind(Cursor& cursor, Cursor ahead, ZoneParts& zone) {
    if (!ahead.eatAny(u",=/")) {
        return;
    }
    ahead.skipSpaces();
    if (const auto second = shiftedAt(ahead)) {
        settleBy(zone, *second);
        cursor = ahead;
    }
}

/// The bracket behind a zone that explains it: "CET (GMT+1)", "UTC+1 (Zurich time)".
void explanationAt(Cursor& cursor, ZoneParts& zone) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    if (!ahead.eatAny(u"([")) {
        offsetBehind(cursor, ahead, zone);
        return;
    }
    auto second = simpleAt(ahead, true);
    if (!second) {
        const auto minutes = offsetDigitsAt(ahead, false);
        if (!minutes) {
            return;
        }
        second = ZoneParts{offsetName(*minutes), {}, {}, {}};
    }
    if (!ahead.eatAny(u")]")) {
        return;
    }
    settleBy(zone, *second);
    cursor = ahead;
}

} // namespace

std::optional<int> offsetDigitsAt(Cursor& cursor, bool wide) {
    Cursor ahead = cursor;
    const bool plus = ahead.peek() == QLatin1Char('+') || ahead.peek() == u'±';
    if (!ahead.eatAny(u"+-−–±")) {
        return std::nullopt;
    }
    const qsizetype digits = ahead.digitCount();
    int hours = 0;
    int minutes = 0;
    if (digits == 4) {
        hours = ahead.number(2);
        minutes = ahead.number(2);
    } else if (digits == 2 || (!wide && digits == 1)) {
        hours = ahead.number(digits);
        if (ahead.peek() == QLatin1Char(':') && ahead.isDigit(1) && ahead.isDigit(2)) {
            ++ahead.at;
            minutes = ahead.digitCount() == 2 ? ahead.number(2) : 60;
        } else if (wide) {
            return std::nullopt;
        }
    } else {
        return std::nullopt;
    }
    if (hours > 14 || minutes % 15 != 0 || minutes > 45 || ahead.isDigit() ||
        ahead.isSpacedLetter()) {
        return std::nullopt;
    }
    cursor = ahead;
    return (plus ? 1 : -1) * (hours * 60 + minutes);
}

std::optional<ZoneParts> zoneAt(Cursor& cursor, bool afterClock) {
    if (cursor.isLetter()) {
        auto zone = simpleAt(cursor, afterClock);
        if (zone) {
            explanationAt(cursor, *zone);
        }
        return zone;
    }
    if (!afterClock) {
        return std::nullopt;
    }
    // "14:00-15:00" is a range: a minus right behind a clock is no zone here, only in isoOffsetAt.
    Cursor ahead = cursor;
    const bool minus = cursor.peek() != QLatin1Char('+');
    if (const auto minutes = offsetDigitsAt(ahead, true);
        minutes && (!minus || (cursor.peek(-1).isSpace() && cursor.peek(3) != QLatin1Char(':')))) {
        cursor = ahead;
        return ZoneParts{offsetName(*minutes), {}, {}, {}};
    }
    return std::nullopt;
}

std::optional<ZoneParts> isoOffsetAt(Cursor& cursor) {
    if (const auto minutes = offsetDigitsAt(cursor, false)) {
        return ZoneParts{offsetName(*minutes), {}, {}, {}};
    }
    return std::nullopt;
}

} // namespace afterword::times
