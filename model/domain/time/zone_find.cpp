// SPDX-License-Identifier: MIT
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/zone_tables.h"
#include "model/domain/time/zones.h"

#include <algorithm>
#include <array>

namespace afterword::times {

namespace {

bool startsWord(const Cursor& cursor) {
    return !cursor.isSpacedLetter(-1) && !cursor.isDigit(-1) && cursor.peek(-1) != QLatin1Char('/');
}

/// Where a two-letter name or one that is a word too may be taken for a zone.
bool invitesZone(const Cursor& cursor) {
    qsizetype end = cursor.at;
    while (end > 0 && cursor.text.at(end - 1).isSpace()) {
        --end;
    }
    const QStringView before = cursor.text.left(end);
    static constexpr std::array<QStringView, 7> kWords{u"(",     u"[",  u"times", u" in",
                                                       u"zone:", u"am", u"pm"};
    const bool invites = std::any_of(kWords.begin(), kWords.end(), [before](QStringView word) {
        return !before.isEmpty() && lowered(before.back()) == word.back() &&
               before.endsWith(word, Qt::CaseInsensitive);
    });
    return invites || (cursor.at > 1 && cursor.peek(-1).isSpace() && cursor.isDigit(-2));
}

/// Whether the words are "time" or "all times" and nothing else: "response times" are none of
/// these.
bool endsInTimes(QStringView words) {
    const auto last = std::find_if(words.rbegin(), words.rend(),
                                   [](QChar sign) { return isOneOf(sign, u".|:;(["); });
    const qsizetype start = words.rend() - last - 1;
    words = behindSigns(words.mid(start + 1), u" *_(>-#");
    for (const QStringView word :
         {QStringView(u"all "), QStringView(u"the "), QStringView(u"event ")}) {
        words = beginsInAnyCase(words, word) ? words.mid(word.size()) : words;
    }
    return words.compare(u"times", Qt::CaseInsensitive) == 0 ||
           words.compare(u"time", Qt::CaseInsensitive) == 0;
}

/// As "time", "times", "times are", "times in" and "time (" end; most words end otherwise.
bool mayFollowTimes(const Cursor& cursor) {
    const QStringView before = trimmed(cursor.text.left(cursor.at));
    return !before.isEmpty() && isOneOf(lowered(before.back()), u"sen(");
}

/// "All times Eastern.", "Time (Pacific)": without the word that follows such names elsewhere.
std::optional<ZoneParts> namedBehindTimes(Cursor& cursor) {
    if (!cursor.peek().isUpper() || !mayFollowTimes(cursor)) {
        return std::nullopt;
    }
    const auto* const region = std::find_if(kNamed.begin(), kNamed.end(), [&](const Named& one) {
        return cursor.mayBegin(one.name) && beginsInAnyCase(cursor.rest(), one.name);
    });
    if (region == kNamed.end()) {
        return std::nullopt;
    }
    Cursor behind = cursor;
    behind.at += region->name.size();
    QStringView before = cursor.text.left(cursor.at).trimmed();
    for (const QStringView word : {QStringView(u" in"), QStringView(u" are"), QStringView(u"(")}) {
        before = before.endsWith(word, Qt::CaseInsensitive) ? before.chopped(word.size()).trimmed()
                                                            : before;
    }
    if (!endsInTimes(before) || !(endsTime(behind) || behind.peek() == u'.')) {
        return std::nullopt;
    }
    cursor = behind;
    return ZoneParts{QString::fromLatin1(region->zone), {}, {}, {}};
}

std::optional<ZoneParts> zoneInPhrase(Cursor& cursor) {
    if (cursor.isLetter() && (startsWord(cursor) || cursor.isDigit(-1))) {
        const bool stuck = cursor.isDigit(-1);
        Cursor ahead = cursor;
        auto zone = zoneAt(ahead, invitesZone(cursor) || stuck);
        zone = zone ? zone : namedBehindTimes(ahead);
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
