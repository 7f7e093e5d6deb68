// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"
#include "model/domain/time/zones.h"

#include <QHash>
#include <QTimeZone>

#include <array>

namespace afterword::times {

namespace {

enum Use : int { plain, wordLike };

struct Abbreviation {
    const char16_t* name;
    int minutes;
    const char* family; ///< the IANA zone that uses it; empty = has no daylight saving
    Use use = plain;
};

constexpr std::array<Abbreviation, 51> kAbbreviations{{
    {u"UTC", 0, ""},
    {u"GMT", 0, ""},
    {u"WET", 0, "Europe/Lisbon", wordLike},
    {u"WEST", 60, "Europe/Lisbon", wordLike},
    {u"CET", 60, "Europe/Berlin"},
    {u"CEST", 120, "Europe/Berlin"},
    {u"MEZ", 60, "Europe/Berlin"},
    {u"MESZ", 120, "Europe/Berlin"},
    {u"EET", 120, "Europe/Helsinki"},
    {u"EEST", 180, "Europe/Helsinki"},
    {u"MSK", 180, ""},
    {u"TRT", 180, ""},
    {u"WAT", 60, "", wordLike},
    {u"CAT", 120, "", wordLike},
    {u"SAST", 120, ""},
    {u"EAT", 180, "", wordLike},
    {u"PKT", 300, ""},
    {u"NPT", 345, ""},
    {u"ICT", 420, "", wordLike},
    {u"WIB", 420, ""},
    {u"SGT", 480, ""},
    {u"HKT", 480, ""},
    {u"PHT", 480, ""},
    {u"AWST", 480, ""},
    {u"JST", 540, ""},
    {u"KST", 540, ""},
    {u"ACST", 570, "Australia/Adelaide"},
    {u"ACDT", 630, "Australia/Adelaide"},
    {u"AEST", 600, "Australia/Sydney"},
    {u"AEDT", 660, "Australia/Sydney"},
    {u"NZST", 720, "Pacific/Auckland"},
    {u"NZDT", 780, "Pacific/Auckland"},
    {u"BRT", -180, ""},
    {u"ART", -180, "", wordLike},
    {u"COT", -300, "", wordLike},
    {u"PET", -300, "", wordLike},
    {u"CLT", -240, "America/Santiago"},
    {u"CLST", -180, "America/Santiago"},
    {u"NST", -210, "America/St_Johns"},
    {u"NDT", -150, "America/St_Johns"},
    {u"ADT", -180, "America/Halifax"},
    {u"EST", -300, "America/New_York"},
    {u"EDT", -240, "America/New_York"},
    {u"CDT", -300, "America/Chicago"},
    {u"MST", -420, "America/Denver"},
    {u"MDT", -360, "America/Denver"},
    {u"PST", -480, "America/Los_Angeles"},
    {u"PDT", -420, "America/Los_Angeles"},
    {u"AKST", -540, "America/Anchorage"},
    {u"AKDT", -480, "America/Anchorage"},
    {u"HST", -600, ""},
}};

struct Ambiguous {
    const char16_t* name;
    std::array<int, 3> minutes; ///< ahead of UTC
};
constexpr int kNone = 10000;
constexpr std::array<Ambiguous, 5> kAmbiguous{{
    {u"IST", {330, 60, 120}},
    {u"BST", {60, 360, kNone}},
    {u"CST", {-360, 480, -300}},
    {u"GST", {240, -120, kNone}},
    {u"AST", {-240, 180, kNone}},
}};

struct Named {
    const char16_t* name; ///< what stands before "time"; longest first
    const char* zone;
};
constexpr std::array<Named, 43> kNamed{{
    {u"coordinated universal", "UTC"},
    {u"universal", "UTC"},
    {u"greenwich mean", "UTC"},
    {u"us pacific", "America/Los_Angeles"},
    {u"us mountain", "America/Denver"},
    {u"us central", "America/Chicago"},
    {u"us eastern", "America/New_York"},
    {u"pacific standard", "-08:00"},
    {u"pacific daylight", "-07:00"},
    {u"pacific", "America/Los_Angeles"},
    {u"mountain standard", "-07:00"},
    {u"mountain daylight", "-06:00"},
    {u"mountain", "America/Denver"},
    {u"central standard", "-06:00"},
    {u"central daylight", "-05:00"},
    {u"central european summer", "+02:00"},
    {u"central european standard", "+01:00"},
    {u"central european", "Europe/Berlin"},
    {u"central africa", "+02:00"},
    {u"central", "America/Chicago"},
    {u"eastern standard", "-05:00"},
    {u"eastern daylight", "-04:00"},
    {u"eastern european summer", "+03:00"},
    {u"eastern european", "Europe/Helsinki"},
    {u"eastern", "America/New_York"},
    {u"western european", "Europe/Lisbon"},
    {u"east africa", "+03:00"},
    {u"west africa", "+01:00"},
    {u"south africa standard", "+02:00"},
    {u"south african", "+02:00"},
    {u"british summer", "+01:00"},
    {u"british", "Europe/London"},
    {u"uk", "Europe/London"},
    {u"irish", "Europe/Dublin"},
    {u"india standard", "+05:30"},
    {u"indian standard", "+05:30"},
    {u"indian", "+05:30"},
    {u"japan standard", "+09:00"},
    {u"japan", "Asia/Tokyo"},
    {u"korea standard", "+09:00"},
    {u"singapore standard", "+08:00"},
    {u"china standard", "+08:00"},
    {u"moscow", "Europe/Moscow"},
}};

/// "+1", "-07:00", "+0530"; minutes ahead of UTC.
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
    if (hours > 14 || minutes % 15 != 0 || minutes > 45 || ahead.isDigit() || ahead.isSpacedLetter()) {
        return std::nullopt;
    }
    cursor = ahead;
    return (plus ? 1 : -1) * (hours * 60 + minutes);
}

bool endsName(const Cursor& cursor) { return !cursor.isSpacedLetter() && !cursor.isDigit(); }

/// "utc" anywhere; other names in lower case only behind a clock, and not where they are words.
bool isWord(const Abbreviation& row, QStringView word, bool afterClock) {
    const QStringView name(row.name);
    if (name == word) {
        return true;
    }
    const bool utc = name == u"UTC" || name == u"GMT";
    const bool free = afterClock && row.use == plain && name != u"EST" && name != u"CET" &&
                      word.front().isLower();
    return (free || utc) && name.compare(word, Qt::CaseInsensitive) == 0;
}

/// After a clock, "14:05 CAT" names a zone and "14:00 WEST region" does not.
bool isProven(const Cursor& behind, Use use, bool afterClock) {
    return use == plain || (afterClock && endsTime(behind)) || behind.peek() == QLatin1Char('.');
}

std::optional<ZoneParts> abbreviationAt(Cursor& cursor, bool afterClock) {
    const QStringView word = cursor.word();
    Cursor ahead = cursor;
    ahead.at += word.size();
    if (word.size() < 3 || word.size() > 4 || ahead.isDigit()) {
        return std::nullopt;
    }
    for (const Abbreviation& row : kAbbreviations) {
        if (isWord(row, word, afterClock) && isProven(ahead, row.use, afterClock)) {
            cursor = ahead;
            return ZoneParts{offsetName(row.minutes), {}, QString::fromLatin1(row.family), {}};
        }
    }
    for (const Ambiguous& row : kAmbiguous) {
        if (word != row.name) {
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
    qsizetype length = 0;
    bool slash = false;
    while (length < 40) {
        const QChar c = cursor.peek(length);
        slash = slash || (c == QLatin1Char('/') && length > 1);
        if (c.unicode() >= 128 || !(c.isLetterOrNumber() || QStringView(u"/_-+").contains(c))) {
            break;
        }
        ++length;
    }
    if (!slash || !cursor.peek().isUpper()) {
        return std::nullopt;
    }
    const QString name = cursor.text.mid(cursor.at, length).toString();
    if (!isKnownZone(name)) {
        return std::nullopt;
    }
    cursor.at += length;
    return ZoneParts{name, {}, {}, {}};
}

bool timeWordAt(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.skipSpaces() || !(ahead.eatWord(u"time") || ahead.eatWord(u"timezone"))) {
        return false;
    }
    cursor = ahead;
    return true;
}

/// "Pacific Time", "Central European Time"
std::optional<ZoneParts> namedAt(Cursor& cursor) {
    for (const Named& row : kNamed) {
        Cursor ahead = cursor;
        if (ahead.eat(QStringView(row.name)) && timeWordAt(ahead)) {
            cursor = ahead;
            return ZoneParts{QString::fromLatin1(row.zone), {}, {}, {}};
        }
    }
    return std::nullopt;
}

QHash<QString, QString> cityTable() {
    QHash<QString, QString> table;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const qsizetype slash = id.lastIndexOf('/');
        if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("US/")) {
            QString city = QString::fromLatin1(id.mid(slash + 1)).toLower();
            table.insert(city.replace(QLatin1Char('_'), QLatin1Char(' ')), QString::fromLatin1(id));
        }
    }
    return table;
}

/// "Kigali time", "New York time": the cities of the zone database.
std::optional<ZoneParts> cityAt(Cursor& cursor) {
    if (!cursor.peek().isUpper()) {
        return std::nullopt;
    }
    Cursor ahead = cursor;
    for (int words = 0; words < 3; ++words) {
        const QStringView word = ahead.word();
        if (word.isEmpty()) {
            return std::nullopt;
        }
        ahead.at += word.size();
        const QStringView name = cursor.text.mid(cursor.at, ahead.at - cursor.at);
        if (timeWordAt(ahead)) {
            static const QHash<QString, QString> table = cityTable();
            const auto found = table.constFind(name.toString().toLower());
            if (found == table.constEnd()) {
                return std::nullopt;
            }
            cursor = ahead;
            return ZoneParts{*found, {}, {}, {}};
        }
        if (!ahead.eat(u' ')) {
            return std::nullopt;
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

/// The bracket behind a zone that explains it: "CET (GMT+1)", "UTC+1 (Zurich time)".
void explanationAt(Cursor& cursor, ZoneParts& zone) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    if (!ahead.eatAny(u"([")) {
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

bool startsWord(const Cursor& cursor) {
    return !cursor.isLetter(-1) && !cursor.isDigit(-1) && cursor.peek(-1) != QLatin1Char('/');
}

bool precededBy(const Cursor& cursor, QStringView word) {
    qsizetype end = cursor.at;
    while (end > 0 && cursor.text.at(end - 1).isSpace()) {
        --end;
    }
    return cursor.text.left(end).endsWith(word, Qt::CaseInsensitive);
}

/// Where a two-letter name or one that is a word too may be taken for a zone.
bool invitesZone(const Cursor& cursor) {
    for (const QStringView word : {QStringView(u"("), QStringView(u"["), QStringView(u"times"),
                                   QStringView(u" in"), QStringView(u"zone:"), QStringView(u"am"),
                                   QStringView(u"pm")}) {
        if (precededBy(cursor, word)) {
            return true;
        }
    }
    return cursor.at > 1 && cursor.peek(-1).isSpace() && cursor.isDigit(-2);
}

std::optional<ZoneParts> zoneInPhrase(Cursor& cursor) {
    if (cursor.isLetter() && (startsWord(cursor) || cursor.isDigit(-1))) {
        const bool stuck = cursor.isDigit(-1);
        Cursor ahead = cursor;
        auto zone = zoneAt(ahead, invitesZone(cursor) || stuck);
        if (zone) {
            cursor = ahead;
        }
        return zone;
    }
    const bool bracketed = cursor.peek(-1) == QLatin1Char('(') || cursor.peek(-1).isSpace();
    if (bracketed && (cursor.peek() == QLatin1Char('+') || cursor.peek() == QLatin1Char('-'))) {
        Cursor ahead = cursor;
        if (const auto minutes = offsetDigitsAt(ahead, true);
            minutes && cursor.text.mid(cursor.at, ahead.at - cursor.at).contains(u':')) {
            cursor = ahead;
            return ZoneParts{offsetName(*minutes), {}, {}, {}};
        }
    }
    return std::nullopt;
}

} // namespace

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
    // "14:00-15:00" is a range, "14:00:00-07:00" behind an ISO "T" is not: only the caller of
    // `isoOffsetAt` knows, so that a bare minus is no zone here.
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

namespace afterword {

std::optional<ZoneReading> findZone(QStringView phrase) {
    constexpr qsizetype kLookAt = 4000;
    times::Cursor cursor{phrase.left(kLookAt), 0};
    for (; !cursor.atEnd(); ++cursor.at) {
        times::Cursor ahead = cursor;
        const auto zone = times::zoneInPhrase(ahead);
        if (!zone) {
            continue;
        }
        ZoneReading reading{zone->zone, {}, cursor.at, ahead.at - cursor.at, {}};
        reading.text = phrase.mid(reading.at, reading.length).toString();
        if (!zone->candidates.isEmpty()) {
            reading.doubts.append(zone->doubt);
        }
        return reading;
    }
    return std::nullopt;
}

} // namespace afterword
