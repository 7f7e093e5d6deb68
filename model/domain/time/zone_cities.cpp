// SPDX-License-Identifier: MIT
#include "model/domain/time/zone_cities.h"

#include "model/base/text.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/zone_city_names.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace afterword::times {

namespace {

QHash<QString, QString> cityTable() {
    QHash<QString, QString> table;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const qsizetype slash = id.lastIndexOf('/');
        if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("US/")) {
            QString city = QString::fromLatin1(id.mid(slash + 1)).toLower();
            table.insert(city.replace(QLatin1Char('_'), QLatin1Char(' ')), QString::fromLatin1(id));
        }
    }
    for (const NamedCity& row : kCities) {
        table.insert(row.name.toString(), QString::fromLatin1(row.zone));
    }
    return table;
}

std::optional<ZoneParts> zoneOfCity(QStringView name) {
    static const QHash<QString, QString> table = cityTable();
    const auto found = table.constFind(name.toString().toLower());
    return found == table.constEnd() ? std::nullopt : std::optional(ZoneParts{*found, {}, {}, {}});
}

} // namespace

bool timeWordAt(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.skipSpaces()) {
        return false;
    }
    if (ahead.eatWord(u"local")) {
        ahead.skipSpaces();
    }
    const bool isPlural = ahead.peek() == u't' && ahead.eatWord(u"times"); // no newspaper
    if (!isPlural && !ahead.eatWord(u"time") && !ahead.eatWord(u"timezone")) {
        return false;
    }
    Cursor behind = ahead;
    if (behind.skipSpaces() && behind.eatWord(u"out")) { // "Frankfurt times out"
        return false;
    }
    cursor = ahead;
    return true;
}

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
            auto zone = zoneOfCity(name);
            cursor = zone ? ahead : cursor;
            return zone;
        }
        if (!ahead.eat(u' ')) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

namespace {

/// As the words of which the time of a city follows begin.
bool mayTellTimeOf(const Cursor& cursor) {
    const QChar second = lowered(cursor.peek(1));
    switch (lowered(cursor.peek()).unicode()) {
    case u'h':
        return second == u'o' || second == u'e';
    case u'o':
        return second == u'r';
    case u'l':
        return second == u'o';
    case u'c':
        return second == u'z';
    default:
        return false;
    }
}

} // namespace

std::optional<ZoneParts> timeOfCityAt(Cursor& cursor) {
    if (!mayTellTimeOf(cursor)) {
        return std::nullopt;
    }
    Cursor ahead = cursor;
    static constexpr std::array<QStringView, 29> kTimeOf{
        // in lower case
        u"heure de ",      u"heure d'",         u"heures de ",     u"hora de ",
        u"horas de ",      u"horário de ",      u"horario de ",    u"ora di ",
        u"ore di ",        u"heures locales, ", u"heure locale, ", u"heure locale de ",
        u"hora local de ", u"hora local, ",     u"hora local (",   u"heure locale (",
        u"ora locale (",   u"orario di ",       u"ortszeit in ",   u"ortszeit (",
        u"ortszeit ",      u"local time (",     u"local time in ", u"local time of ",
        u"local time, ",   u"lokale tijd (",    u"lokal tid (",    u"lokaltid (",
        u"czas lokalny ("};
    const auto words = std::find_if(kTimeOf.begin(), kTimeOf.end(), [&ahead](QStringView one) {
        return beginsInAnyCase(ahead.rest(), one);
    });
    const bool named = words != kTimeOf.end();
    ahead.at += named ? words->size() : 0;
    const qsizetype begin = ahead.at;
    for (int count = 0; named && count < 3 && !ahead.word().isEmpty(); ++count) {
        ahead.at += ahead.word().size();
        if (auto zone = zoneOfCity(cursor.text.mid(begin, ahead.at - begin))) {
            cursor = ahead;
            return zone;
        }
        ahead.skipSpaces();
    }
    return std::nullopt;
}

} // namespace afterword::times
