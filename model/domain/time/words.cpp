// SPDX-License-Identifier: MIT
#include "model/domain/time/words.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace afterword::times {

namespace {

struct Names {
    int number;
    const char16_t* words; ///< divided by spaces
};

constexpr std::array<Names, 12> kEnglish{{{1, u"january jan"},
                                          {2, u"february feb"},
                                          {3, u"march mar"},
                                          {4, u"april apr"},
                                          {5, u"may"},
                                          {6, u"june jun"},
                                          {7, u"july jul"},
                                          {8, u"august aug"},
                                          {9, u"september sept sep"},
                                          {10, u"october oct"},
                                          {11, u"november nov"},
                                          {12, u"december dec"}}};

constexpr std::array<Names, 12> kOthers{
    {{1, u"januar jänner januari janvier janv enero ene janeiro gennaio"},
     {2, u"februar feber februari février fevrier févr fevr fév febrero fevereiro fev febbraio"},
     {3, u"märz maerz mrz maart mars marzo março marco"},
     {4, u"avril avr abril abr aprile"},
     {5, u"mai mayo maio mei maggio"},
     {6, u"juni juin junio junho giugno"},
     {7, u"juli juillet juil julio julho luglio"},
     {8, u"augustus août aout agosto ago"},
     {9, u"septembre septiembre setiembre setembro settembre set"},
     {10, u"oktober okt octobre octubre outubro ottobre out"},
     {11, u"novembre noviembre novembro"},
     {12, u"dezember dez décembre decembre déc diciembre dic dezembro dicembre"}}};

constexpr std::array<Names, 7> kWeekdays{
    {{1, u"monday mon montag lundi lun lunes segunda"},
     {2, u"tuesday tues tue dienstag mardi martes terça"},
     {3, u"wednesday wed mittwoch mercredi mer miércoles mié quarta"},
     {4, u"thursday thurs thur thu donnerstag jeudi jeu jueves jue quinta"},
     {5, u"friday fri freitag vendredi ven viernes vie sexta"},
     {6, u"saturday sat samstag sonnabend samedi sábado sáb"},
     {7, u"sunday sun sonntag dimanche dim domingo dom"}}};

/// What a weekday is followed by in Portuguese.
constexpr QStringView kFair = u"-feira";

/// Two letters are a weekday where a dot or a comma says so: "Mi., 15.03.".
constexpr std::array<QStringView, 7> kShortDays{u"Mo", u"Di", u"Mi", u"Do", u"Fr", u"Sa", u"So"};

template <class Visit>
void eachWord(const char16_t* words, Visit visit) {
    for (const QStringView word : QStringView(words).split(u' ')) {
        visit(word.toString());
    }
}

QHash<QString, MonthWord> monthTable() {
    QHash<QString, MonthWord> table;
    const QList<QString> weak{QStringLiteral("may"), QStringLiteral("march"), QStringLiteral("mar"),
                              QStringLiteral("out"), QStringLiteral("set"),   QStringLiteral("ago"),
                              QStringLiteral("mars")};
    for (const Names& row : kOthers) {
        eachWord(row.words, [&](const QString& word) {
            table.insert(word, {row.number, false, weak.contains(word)});
        });
    }
    for (const Names& row : kEnglish) {
        eachWord(row.words, [&](const QString& word) {
            table.insert(word, {row.number, true, weak.contains(word)});
        });
    }
    return table;
}

QHash<QString, int> weekdayTable() {
    QHash<QString, int> table;
    for (const Names& row : kWeekdays) {
        eachWord(row.words, [&](const QString& word) { table.insert(word, row.number); });
    }
    return table;
}

bool endsWord(const Cursor& cursor) {
    return !cursor.isLetter() && !cursor.isDigit();
}

std::optional<int> shortWeekdayAt(Cursor& cursor, QStringView word) {
    const auto found = std::find(kShortDays.begin(), kShortDays.end(), word);
    Cursor ahead = cursor;
    ahead.at += word.size();
    if (word.size() != 2 || found == kShortDays.end() || !(ahead.eat(u'.') || ahead.eat(u','))) {
        return std::nullopt;
    }
    ahead.eat(u',');
    cursor = ahead;
    return int(found - kShortDays.begin()) + 1;
}

} // namespace

std::optional<MonthWord> monthAt(Cursor& cursor) {
    static const QHash<QString, MonthWord> table = monthTable();
    const QStringView word = cursor.word();
    if (word.size() < 3) {
        return std::nullopt;
    }
    const auto found = table.constFind(word.toString().toLower());
    if (found == table.constEnd()) {
        return std::nullopt;
    }
    cursor.at += word.size();
    if (cursor.peek() == QLatin1Char('.') && word.size() <= 5) {
        ++cursor.at;
    }
    return *found;
}

std::optional<int> weekdayAt(Cursor& cursor) {
    static const QHash<QString, int> table = weekdayTable();
    const QStringView word = cursor.word();
    if (word.size() < 3) {
        return shortWeekdayAt(cursor, word);
    }
    const auto found = table.constFind(word.toString().toLower());
    Cursor ahead = cursor;
    ahead.at += word.size();
    ahead.eat(kFair);
    if (found == table.constEnd() || !endsWord(ahead)) {
        return std::nullopt;
    }
    ahead.eat(u'.');
    ahead.eat(u',');
    cursor = ahead;
    return *found;
}

bool eastAsianWeekdayAt(Cursor& cursor) {
    for (const QStringView rest : {QStringView(u"曜日"), QStringView(u"요일"), QStringView()}) {
        Cursor ahead = cursor;
        if (ahead.eatAny(u"月火水木金土日월화수목금토일") && (rest.isEmpty() || ahead.eat(rest))) {
            cursor = ahead;
            return true;
        }
    }
    return false;
}

bool approximatelyAt(Cursor& cursor) {
    if (cursor.eatAny(u"~≈∼〜")) {
        return true;
    }
    if (!cursor.isLetter()) {
        return false;
    }
    for (const QStringView word : {QStringView(u"approximately"),
                                   QStringView(u"approx."),
                                   QStringView(u"approx"),
                                   QStringView(u"around"),
                                   QStringView(u"about"),
                                   QStringView(u"roughly"),
                                   QStringView(u"circa"),
                                   QStringView(u"ca."),
                                   QStringView(u"ca"),
                                   QStringView(u"c."),
                                   QStringView(u"etwa"),
                                   QStringView(u"gegen"),
                                   QStringView(u"vers"),
                                   QStringView(u"environ"),
                                   QStringView(u"hacia las"),
                                   QStringView(u"sobre las"),
                                   QStringView(u"por volta das"),
                                   QStringView(u"cerca de"),
                                   QStringView(u"約"),
                                   QStringView(u"약")}) {
        if (cursor.eatWord(word)) {
            return true;
        }
    }
    return false;
}

bool approximatelyBehind(Cursor& cursor) {
    return cursor.isLetter() && !cursor.isSpacedLetter() &&
           (cursor.eat(u"頃") || cursor.eat(u"ごろ") || cursor.eat(u"ころ") || cursor.eat(u"경") ||
            cursor.eat(u"쯤") || cursor.eat(u"左右"));
}

} // namespace afterword::times
