// SPDX-License-Identifier: MIT
#include "model/domain/derived/numbers.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/time/cursor.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <span>

namespace afterword {

namespace {

using times::Cursor;
using Words = std::initializer_list<QStringView>;

constexpr qsizetype kImpactLength = 20000;

bool isOneOf(QStringView word, std::span<const QStringView> words) {
    const QChar first = word.isEmpty() ? QChar() : lowered(word.front());
    return std::any_of(words.begin(), words.end(), [&](QStringView candidate) {
        return candidate.size() == word.size() && lowered(candidate.front()) == first &&
               candidate.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isOneOf(QStringView word, Words words) {
    return isOneOf(word, std::span(words.begin(), words.size()));
}

bool isPeople(QStringView word) {
    static constexpr std::array<QStringView, 18> kWords{
        u"users",       u"customers", u"clients",      u"accounts", u"people",    u"visitors",
        u"subscribers", u"members",   u"tenants",      u"Kunden",   u"Kundinnen", u"Nutzer",
        u"Benutzer",    u"Anwender",  u"utilisateurs", u"clientes", u"usuarios",  u"usuários"};
    return isOneOf(word, kWords);
}

bool isTraffic(QStringView word) {
    static constexpr std::array<QStringView, 7> kWords{
        u"traffic", u"requests", u"sessions", u"logins", u"user", u"customer", u"Anfragen"};
    return isOneOf(word, kWords);
}

bool isLinking(QStringView word) {
    static constexpr std::array<QStringView, 13> kWords{
        u"of",      u"der", u"des", u"de",    u"dos", u"our", u"the",
        u"unserer", u"its", u"all", u"their", u"los", u"nos"};
    return isOneOf(word, kWords);
}

/// Words that end what a number is said of.
bool endsPhrase(QStringView word) {
    static constexpr std::array<QStringView, 41> kWords{
        u"from",  u"for",     u"by",       u"per",  u"with",  u"while", u"when",
        u"where", u"that",    u"which",    u"who",  u"and",   u"or",    u"on",
        u"in",    u"at",      u"to",       u"more", u"fewer", u"less",  u"increase",
        u"after", u"before",  u"until",    u"our",  u"is",    u"are",   u"was",
        u"were",  u"percent", u"am",       u"pm",   u"GB",    u"MB",    u"ms",
        u"could", u"drop",    u"decrease", u"than", u"as",    u"a"};
    return isOneOf(word, kWords);
}

struct Number {
    double value = 0;
    qsizetype at = 0;
    qsizetype end = 0;
    bool plain = true; ///< digits only: "2023" could be a year
};

bool isThousandsMark(QChar c) {
    return c == QLatin1Char(',') || c == QLatin1Char('.') || c == QLatin1Char('\'') ||
           c == QLatin1Char(' ') || c.unicode() == 0xA0 || c.unicode() == 0x202F ||
           c.unicode() == 0x2009 || c.unicode() == 0x2019;
}

bool groupAt(const Cursor& cursor) {
    return isThousandsMark(cursor.peek()) && cursor.isDigit(1) && cursor.isDigit(2) &&
           cursor.isDigit(3) && !cursor.isDigit(4);
}

double multiplierAt(Cursor& cursor) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    const bool spaced = ahead.at > cursor.at;
    const QStringView word = ahead.word();
    double factor = 1;
    if (isOneOf(word, {u"million", u"millions", u"mio", u"millionen", u"millones", u"milhões"}) ||
        (!spaced && isOneOf(word, {u"m"}))) {
        factor = 1e6;
    } else if (isOneOf(word, {u"thousand", u"tausend", u"mil"}) ||
               (!spaced && isOneOf(word, {u"k"}))) {
        factor = 1e3;
    }
    if (factor > 1) {
        cursor.at = ahead.at + word.size();
    }
    return factor;
}

/// The number that starts at a digit; `cursor` moves behind it.
std::optional<Number> numberAt(Cursor& cursor) {
    Number number;
    number.at = cursor.at;
    qsizetype digits = 0;
    for (; cursor.isDigit(); ++cursor.at, ++digits) {
        number.value = number.value * 10 + (cursor.peek().unicode() - u'0');
    }
    if (digits > 12) {
        return std::nullopt;
    }
    const bool leading = digits <= 3;
    Cursor fraction = cursor;
    if (leading && groupAt(cursor)) {
        const QChar mark = cursor.peek();
        while (cursor.peek() == mark && groupAt(cursor)) {
            ++cursor.at;
            number.value = number.value * 1000 + cursor.number(3);
        }
        number.plain = false;
    } else if (fraction.eatAny(u".,") && fraction.isDigit()) {
        double scale = 0.1;
        for (; fraction.isDigit(); ++fraction.at, scale /= 10) {
            number.value += scale * (fraction.peek().unicode() - u'0');
        }
        cursor = fraction;
        number.plain = false;
    }
    if (const double factor = multiplierAt(cursor); factor > 1) {
        number.value *= factor;
        number.plain = false;
    }
    cursor.eat(u'+');
    number.end = cursor.at;
    return number;
}

bool continuesName(const Cursor& cursor) {
    const QChar before = cursor.peek(-1);
    return before.isLetterOrNumber() || QStringView(u".,:#$€£/_-").contains(before);
}

/// The words before `at`, nearest first, up to the sentence's end.
QStringList wordsBefore(QStringView text, qsizetype at, qsizetype count) {
    QStringList words;
    qsizetype end = at;
    while (words.size() < count && end > 0) {
        while (end > 0 &&
               (text.at(end - 1).isSpace() || QStringView(u"*_~≈").contains(text.at(end - 1)))) {
            --end;
        }
        qsizetype begin = end;
        while (begin > 0 && (text.at(begin - 1).isLetterOrNumber() ||
                             QStringView(u"%,'").contains(text.at(begin - 1)))) {
            --begin;
        }
        if (begin == end) {
            break;
        }
        words.append(text.mid(begin, end - begin).toString().toLower());
        end = begin;
    }
    return words;
}

/// "80% of our 250,000 users", "out of 500 customers": the whole, not those who suffered.
bool isWholeOfShare(const QStringList& before) {
    qsizetype i = 0;
    while (i < before.size() &&
           isOneOf(before.at(i), {u"our", u"the", u"its", u"their", u"all", u"roughly", u"about",
                                  u"around", u"approximately", u"some", u"over"})) {
        ++i;
    }
    if (i >= before.size() || before.at(i) != QLatin1String("of")) {
        return false;
    }
    const QString share = before.value(i + 1);
    return i > 0 || share.endsWith(QLatin1Char('%')) ||
           isOneOf(share, {u"percent", u"half", u"third", u"quarter", u"most", u"out", u"none",
                           u"some", u"fraction", u"part", u"subset"});
}

bool isLabel(const QStringList& before) {
    return !before.isEmpty() &&
           isOneOf(before.first(),
                   {u"tier", u"phase", u"level", u"version", u"group", u"region", u"sev", u"step",
                    u"top", u"first", u"http", u"error", u"port", u"every", u"each", u"per"});
}

bool isYearLike(const Number& number, const QStringList& before) {
    if (!number.plain || number.value < 1900 || number.value > 2099 || before.isEmpty()) {
        return false;
    }
    const QString& word = before.first();
    return word.endsWith(QLatin1Char(',')) || word.at(0).isDigit() ||
           isOneOf(word, {u"in", u"since", u"by", u"until", u"january", u"february", u"march",
                          u"april", u"may", u"june", u"july", u"august", u"september", u"october",
                          u"november", u"december"});
}

/// "succeeded", "were not affected": a number of those who were spared.
bool isSpared(QStringView behind) {
    constexpr qsizetype kLookAt = 60;
    behind = behind.left(kLookAt);
    const qsizetype stop = behind.indexOf(u'.');
    const QString head = behind.left(stop < 0 ? behind.size() : stop).toString().toLower();
    static constexpr std::array<QStringView, 11> kSpared{
        u"unaffected", u"not affected", u"not impacted",     u"unimpacted",
        u"succeeded",  u"successful",   u"were fine",        u"no impact",
        u"worked",     u"spared",       u"not been affected"};
    return std::any_of(kSpared.begin(), kSpared.end(),
                       [&](QStringView word) { return indexOfMark(head, word) >= 0; });
}

/// Whether the number that ends at the cursor counts `isNoun`, over a few describing words.
bool countsNoun(Cursor cursor, bool share, bool (*isNoun)(QStringView)) {
    bool of = !share;
    for (int words = 0; words < (share ? 6 : 4); ++words) {
        while (cursor.eatAny(u"*_")) {
        }
        cursor.skipSpaces();
        while (cursor.eatAny(u"*_-")) {
        }
        const QStringView word = cursor.word();
        if (word.isEmpty()) {
            return false;
        }
        cursor.at += word.size();
        if (isNoun(word)) {
            return (of || words == 0) && !isSpared(cursor.rest());
        }
        const bool linking = isLinking(word);
        of = of || linking;
        // a word in the plural is what the number counts: "10 tickets", "2 hours"
        const bool plural = word.endsWith(u's', Qt::CaseInsensitive) && !linking &&
                            !isOneOf(word, {u"business", u"US", u"wireless", u"previous"});
        if (!linking && (plural || endsPhrase(word))) {
            return false;
        }
    }
    return false;
}

bool isPeopleOrTraffic(QStringView word) {
    return isPeople(word) || isTraffic(word);
}

bool percentSignAt(Cursor& cursor) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    if (ahead.eat(u'%') || ahead.eatWord(u"percent") || ahead.eatWord(u"per cent") ||
        ahead.eatWord(u"Prozent")) {
        cursor = ahead;
        return true;
    }
    return false;
}

constexpr auto kIsNumeral = [](auto c) { return (c >= u'0') & (c <= u'9'); };

template <class Visit>
void eachNumber(const QString& text, Visit visit) {
    Cursor cursor{QStringView(text).left(kImpactLength), 0};
    while (!cursor.atEnd()) {
        const QStringView rest = cursor.rest();
        cursor.at += findThat(rest.begin(), rest.end(), kIsNumeral) - rest.begin();
        if (cursor.atEnd()) {
            return;
        }
        const bool named = continuesName(cursor);
        const auto number = numberAt(cursor);
        if (number && !named && visit(*number, cursor)) {
            return;
        }
    }
}

} // namespace

std::optional<qint64> usersIn(const QString& text) {
    std::optional<qint64> most;
    eachNumber(text, [&](const Number& number, const Cursor& behind) {
        const double whole = std::round(number.value);
        if (std::abs(number.value - whole) > 1e-6 || !countsNoun(behind, false, isPeople)) {
            return false;
        }
        const QStringList before = wordsBefore(behind.text, number.at, 4);
        if (isLabel(before) || isWholeOfShare(before) || isYearLike(number, before)) {
            return false;
        }
        most = std::max(most.value_or(0), static_cast<qint64>(whole));
        return false;
    });
    return most;
}

std::optional<double> percentIn(const QString& text) {
    std::optional<double> percent;
    eachNumber(text, [&](const Number& number, Cursor behind) {
        if (number.value > 100 || !percentSignAt(behind) ||
            !countsNoun(behind, true, isPeopleOrTraffic)) {
            return false;
        }
        percent = number.value;
        return true;
    });
    return percent;
}

} // namespace afterword
