// SPDX-License-Identifier: MIT
#include "model/domain/time/words.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace afterword::times {

namespace {

struct Names {
    int number;
    std::u16string_view words; ///< divided by spaces
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
    {{1, u"januar jänner januari janvier janv enero ene janeiro gennaio stycznia января"},
     {2, u"februar feber februari février fevrier févr fevr fév febrero fevereiro fev febbraio "
         u"lutego февраля"},
     {3, u"märz maerz mrz maart mrt mars marzo março marco marts marca марта"},
     {4, u"avril avr abril abr aprile kwietnia апреля"},
     {5, u"mai mayo maio mei maggio maj maja мая"},
     {6, u"juni juin junio junho giugno czerwca июня"},
     {7, u"juli juillet juil julio julho luglio lipca июля"},
     {8, u"augustus augusti août aout agosto ago sierpnia августа"},
     {9, u"septembre septiembre setiembre setembro settembre set września сентября"},
     {10, u"oktober okt octobre octubre outubro ottobre out października октября"},
     {11, u"novembre noviembre novembro listopada ноября"},
     {12, u"dezember dez décembre decembre déc diciembre dic dezembro dicembre grudnia "
          u"декабря"}}};

constexpr std::array<Names, 7> kWeekdays{
    {{1, u"monday mon montag lundi lun lunes segunda maandag mandag måndag lunedì poniedziałek"},
     {2, u"tuesday tues tue dienstag mardi martes terça dinsdag tirsdag tisdag martedì wtorek"},
     {3, u"wednesday wed mittwoch mercredi mer miércoles mié quarta woensdag onsdag mercoledì "
         u"środa"},
     {4, u"thursday thurs thur thu donnerstag jeudi jeu jueves jue quinta donderdag torsdag "
         u"giovedì czwartek"},
     {5, u"friday fri freitag vendredi ven viernes vie sexta vrijdag fredag venerdì piątek"},
     {6, u"saturday sat samstag sonnabend samedi sábado sáb zaterdag lørdag lördag sabato "
         u"sobota"},
     {7, u"sunday sun sonntag dimanche dim domingo dom zondag søndag söndag domenica "
         u"niedziela"}}};

/// What a weekday is followed by in Portuguese.
constexpr QStringView kFair = u"-feira";

/// Two letters are a weekday where a dot, a comma or a number says so: "Mi., 15.03.", "vr 3 jan".
constexpr std::array<QStringView, 14> kShortDays{u"Mo", u"Di", u"Mi", u"Do", u"Fr", u"Sa", u"So",
                                                 u"ma", u"di", u"wo", u"do", u"vr", u"za", u"zo"};

/// Words that are common ones, too.
constexpr std::array<std::u16string_view, 7> kWeakMonths{u"may", u"march", u"mar", u"out",
                                                         u"set", u"ago",   u"mars"};

template <class Take>
constexpr void eachWord(std::u16string_view words, Take take) {
    while (!words.empty()) {
        const size_t end = std::min(words.find(u' '), words.size());
        take(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

template <size_t Count>
constexpr size_t wordsIn(const std::array<Names, Count>& names) {
    size_t count = 0;
    for (const Names& row : names) {
        eachWord(row.words, [&count](std::u16string_view) { ++count; });
    }
    return count;
}

/// Words by letters, sorted when the program is built, looked up without a copy on the heap.
template <class Value, size_t Size>
class WordTable {
public:
    template <size_t Count, class Make>
    constexpr void add(const std::array<Names, Count>& names, Make make) {
        for (const Names& row : names) {
            eachWord(row.words, [&](std::u16string_view word) {
                m_words[m_count] = {word, m_count, make(row.number, word)};
                ++m_count;
                m_longest = std::max(m_longest, word.size());
            });
        }
    }
    constexpr void sort() {
        std::sort(m_words.begin(), m_words.end(), [](const Entry& left, const Entry& right) {
            return left.word != right.word ? left.word < right.word : left.place < right.place;
        });
    }

    /// Of a word in any case; the one that was added first, where there are two.
    [[nodiscard]] std::optional<Value> find(QStringView word) const {
        std::array<char16_t, kLongestWord> letters;
        const auto size = size_t(word.size());
        if (size > std::min(m_longest, kLongestWord)) {
            return std::nullopt;
        }
        std::transform(word.begin(), word.end(), letters.begin(),
                       [](QChar c) { return lowered(c).unicode(); });
        const std::u16string_view wanted(letters.data(), size);
        const auto found = std::lower_bound(
            m_words.begin(), m_words.end(), wanted,
            [](const Entry& entry, std::u16string_view key) { return entry.word < key; });
        return found != m_words.end() && found->word == wanted ? std::optional(found->value)
                                                               : std::nullopt;
    }

private:
    struct Entry {
        std::u16string_view word;
        size_t place = 0; ///< in which it was added
        Value value = {};
    };

    static constexpr size_t kLongestWord = 24; // of the cursor
    std::array<Entry, Size> m_words;
    size_t m_count = 0;
    size_t m_longest = 0;
};

constexpr auto kMonthTable = [] {
    WordTable<MonthWord, wordsIn(kEnglish) + wordsIn(kOthers)> table;
    const auto isWeak = [](std::u16string_view word) {
        return std::find(kWeakMonths.begin(), kWeakMonths.end(), word) != kWeakMonths.end();
    };
    table.add(kEnglish, [&](int number, std::u16string_view word) {
        return MonthWord{number, true, isWeak(word)};
    });
    table.add(kOthers, [&](int number, std::u16string_view word) {
        return MonthWord{number, false, isWeak(word)};
    });
    table.sort();
    return table;
}();

constexpr auto kWeekdayTable = [] {
    WordTable<int, wordsIn(kWeekdays)> table;
    table.add(kWeekdays, [](int number, std::u16string_view) { return number; });
    table.sort();
    return table;
}();

bool endsWord(const Cursor& cursor) {
    return !cursor.isLetter() && !cursor.isDigit();
}

/// " 10:40" is no day of a month: "So 10:40 it was over" tells what followed.
bool standsBeforeClock(const Cursor& cursor) {
    return cursor.peek(2) == u':' || cursor.peek(3) == u':' ||
           (cursor.isDigit(2) && cursor.peek(3) == u'h');
}

std::optional<int> shortWeekdayAt(Cursor& cursor, QStringView word) {
    const auto found = std::find(kShortDays.begin(), kShortDays.end(), word);
    Cursor ahead = cursor;
    ahead.at += word.size();
    const bool isDay = word.size() == 2 && found != kShortDays.end();
    const bool isNumbered = isDay && ahead.peek().isSpace() && ahead.isDigit(1) &&
                            (!standsBeforeClock(ahead) || isOneOf(word.front(), u"mwvz"));
    if (!isDay || !(isNumbered || ahead.eat(u'.') || ahead.eat(u','))) {
        return std::nullopt;
    }
    ahead.eat(u',');
    cursor = ahead;
    constexpr int kInWeek = 7;
    return int(found - kShortDays.begin()) % kInWeek + 1;
}

} // namespace

std::optional<MonthWord> monthAt(Cursor& cursor) {
    const QStringView word = cursor.word();
    if (word.size() < 3) {
        return std::nullopt;
    }
    const std::optional<MonthWord> found = kMonthTable.find(word);
    if (!found) {
        return std::nullopt;
    }
    cursor.at += word.size();
    if (cursor.peek() == QLatin1Char('.') && word.size() <= 5) {
        ++cursor.at;
    }
    return found;
}

std::optional<int> weekdayAt(Cursor& cursor) {
    const QStringView word = cursor.word();
    if (word.size() < 3) {
        return shortWeekdayAt(cursor, word);
    }
    const std::optional<int> found = kWeekdayTable.find(word);
    Cursor ahead = cursor;
    ahead.at += word.size();
    ahead.eat(kFair);
    if (!found || !endsWord(ahead)) {
        return std::nullopt;
    }
    ahead.eat(u'.');
    ahead.eat(u',');
    cursor = ahead;
    return found;
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
    if (cursor.eatAny(u"~≈∼〜±")) {
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
    if (cursor.eatWord(u"ish") || cursor.eatWord(u"-ish") || cursor.eatWord(u" or so") ||
        cursor.eatWord(u" or thereabouts")) {
        return true;
    }
    return cursor.isLetter() && !cursor.isSpacedLetter() &&
           (cursor.eat(u"頃") || cursor.eat(u"ごろ") || cursor.eat(u"ころ") || cursor.eat(u"경") ||
            cursor.eat(u"쯤") || cursor.eat(u"左右"));
}

} // namespace afterword::times
