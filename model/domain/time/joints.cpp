// SPDX-License-Identifier: MIT
#include "model/domain/time/joints.h"

#include "model/domain/time/words.h"

namespace afterword::times {

using Open = PartialTime::Open;

bool wordAt(Cursor& cursor, std::initializer_list<QStringView> words) {
    if (!cursor.isLetter() && cursor.peek() != QLatin1Char('@')) {
        return false;
    }
    for (const QStringView word : words) {
        if (!cursor.mayBegin(word)) {
            continue;
        }
        Cursor ahead = cursor;
        if (ahead.eatWord(word) && ahead.skipSpaces()) {
            cursor = ahead;
            return true;
        }
    }
    return false;
}

bool clockWordAt(Cursor& cursor, PointParts& point) {
    if (!wordAt(cursor,
                {u"kl.", u"kl", u"klo", u"ore", u"alle", u"a las", u"a la", u"las", u"às"})) {
        return false;
    }
    point.isLed = true;
    return true;
}

bool jointAt(Cursor& cursor, PointParts& point) {
    cursor.skipSpaces();
    cursor.eat(u',');
    cursor.skipSpaces();
    bool hard = false;
    if ((point.date || point.dayNumber) && !point.clock) {
        hard = cursor.eatAny(u"-–—:");
        cursor.skipSpaces();
    }
    if (!clockWordAt(cursor, point)) {
        wordAt(cursor, {u"at", u"@", u"on", u"um", u"à", u"of", u"from", u"gegen"});
    }
    if (!point.clock && wordAt(cursor, {u"between", u"zwischen", u"entre"})) {
        point.between = true;
    }
    cursor.eat(u'@');
    cursor.skipSpaces();
    if (approximatelyAt(cursor)) {
        point.approximate = true;
        cursor.skipSpaces();
    }
    return hard;
}

bool nextDayAt(Cursor& cursor) {
    for (const QStringView words :
         {QStringView(u"+1 day"), QStringView(u"+1d"), QStringView(u"+1"), QStringView(u"next day"),
          QStringView(u"the next day"), QStringView(u"following day"),
          QStringView(u"the following day"), QStringView(u"翌日"), QStringView(u"다음 날"),
          QStringView(u"다음날"), QStringView(u"Folgetag"), QStringView(u"am nächsten Tag"),
          QStringView(u"lendemain"), QStringView(u"le lendemain"), QStringView(u"día siguiente"),
          QStringView(u"dia seguinte")}) {
        if (cursor.eatWord(words)) {
            return true;
        }
    }
    return false;
}

bool rangeJointAt(Cursor& cursor, bool between) {
    Cursor ahead = cursor;
    const bool spaced = ahead.skipSpaces();
    ahead.eat(u',');
    ahead.skipSpaces();
    if (ahead.eat(u"->") || ahead.eatAny(u"-–—−~〜～→‐‑") || ahead.eat(u"&ndash;") ||
        ahead.eat(u"&mdash;")) {
        ahead.skipSpaces();
        cursor = ahead;
        return true;
    }
    if (spaced && (wordAt(ahead, {u"to", u"till", u"til", u"until", u"through", u"bis", u"à", u"a",
                                  u"até", u"until about", u"hasta"}) ||
                   (between && wordAt(ahead, {u"and", u"und", u"et", u"y", u"e"})))) {
        cursor = ahead;
        return true;
    }
    return false;
}

Open openWordAt(Cursor& cursor, PointParts& point) {
    Cursor ahead = cursor;
    const bool isNear = wordAt(ahead, {u"shortly", u"just", u"soon", u"right", u"immediately",
                                       u"kurz", u"peu", u"juste", u"poco", u"pouco", u"logo"});
    Open open = Open::no;
    if (wordAt(ahead, {u"before", u"by", u"until", u"prior to", u"no later than", u"vor",
                       u"spätestens um", u"avant", u"antes de", u"antes das"})) {
        open = Open::start;
    } else if (wordAt(ahead,
                      {u"after", u"since", u"past", u"no earlier than", u"not before", u"nach",
                       u"frühestens um", u"après", u"después de", u"depois de", u"após"})) {
        open = Open::end;
    } else {
        return Open::no;
    }
    point.approximate = isNear;
    cursor = ahead;
    return open;
}

} // namespace afterword::times
