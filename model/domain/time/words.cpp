// SPDX-License-Identifier: MIT
#include "model/domain/time/words.h"

#include <QHash>
#include <QString>

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
    {{1, u"januar jänner janvier janv enero ene janeiro"},
     {2, u"februar feber février fevrier févr fevr fév febrero fevereiro fev"},
     {3, u"märz maerz mrz mars marzo março marco"},
     {4, u"avril avr abril abr"},
     {5, u"mai mayo maio"},
     {6, u"juni juin junio junho"},
     {7, u"juli juillet juil julio julho"},
     {8, u"août aout agosto ago"},
     {9, u"septembre septiembre setiembre setembro set"},
     {10, u"oktober okt octobre octubre outubro out"},
     {11, u"novembre noviembre novembro"},
     {12, u"dezember dez décembre decembre déc diciembre dic dezembro"}}};

constexpr std::array<Names, 7> kWeekdays{
    {{1, u"monday mon montag lundi lunes segunda"},
     {2, u"tuesday tues tue dienstag mardi martes terça"},
     {3, u"wednesday wed mittwoch mercredi miércoles quarta"},
     {4, u"thursday thurs thur thu donnerstag jeudi jueves quinta"},
     {5, u"friday fri freitag vendredi viernes sexta"},
     {6, u"saturday sat samstag samedi sábado"},
     {7, u"sunday sun sonntag dimanche domingo"}}};

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
        return std::nullopt;
    }
    const auto found = table.constFind(word.toString().toLower());
    Cursor ahead = cursor;
    ahead.at += word.size();
    if (found == table.constEnd() || !endsWord(ahead)) {
        return std::nullopt;
    }
    ahead.eat(u'.');
    ahead.eat(u',');
    cursor = ahead;
    return *found;
}

bool approximatelyAt(Cursor& cursor) {
    if (cursor.eatAny(u"~≈∼〜")) {
        return true;
    }
    for (const QStringView word :
         {QStringView(u"approximately"), QStringView(u"approx."), QStringView(u"approx"),
          QStringView(u"around"), QStringView(u"about"), QStringView(u"roughly"),
          QStringView(u"circa"), QStringView(u"ca."), QStringView(u"ca"), QStringView(u"c."),
          QStringView(u"etwa"), QStringView(u"gegen"), QStringView(u"vers"),
          QStringView(u"environ")}) {
        if (cursor.eatWord(word)) {
            return true;
        }
    }
    return false;
}

} // namespace afterword::times
