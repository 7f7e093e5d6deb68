// SPDX-License-Identifier: MIT
#include "model/reading/days/named_year.h"

#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr qsizetype kDigits = 4;

/// 2023 of "2023/10"; 0 where more than a year, or none, stands there.
int yearAt(QStringView text, qsizetype at) {
    const auto isWord = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
    };
    const int year =
        isWord(at - 1) || isWord(at + kDigits) ? 0 : numberBefore(text.mid(at, kDigits));
    return year >= 1990 && year < 2100 ? year : 0;
}

/// What says that the number behind it is a year.
bool leadsToYear(QStringView before, int year) {
    if (before.endsWith(u'(')) {
        return true;
    }
    before = before.trimmed();
    const auto begin = std::find_if_not(before.rbegin(), before.rend(), [](QChar c) {
                           return c.isLetter() || c == u'.';
                       }).base();
    const QStringView word(begin, before.end());
    static constexpr std::array<QStringView, 6> kWords{u"in",    u"year",  u"jahr",
                                                       u"jahre", u"année", u"año"};
    if (std::any_of(kWords.begin(), kWords.end(), [word](QStringView one) {
            return word.compare(one, Qt::CaseInsensitive) == 0;
        })) {
        return true;
    }
    const QString first = u"1 " + word + u' ' + QString::number(year);
    const auto date = word.isEmpty() ? std::nullopt : findDate(first, {});
    return date && date->date && date->length == first.size();
}

std::optional<int> namedYear(QStringView words) {
    for (qsizetype at = 1; at + kDigits <= words.size(); ++at) {
        const int year = isOneOf(words.at(at), u"12") ? yearAt(words, at) : 0;
        if (year > 0 && leadsToYear(words.left(at), year)) {
            return year;
        }
    }
    return {};
}

/// Of a path on the own site; elsewhere another year may stand.
std::optional<int> yearOfPath(QStringView address) {
    for (qsizetype at = address.startsWith(u'/') ? 0 : -1; at >= 0;
         at = address.indexOf(u'/', at + 1)) {
        const qsizetype end = at + 1 + kDigits;
        const int year =
            end < address.size() && address.at(end) == u'/' ? yearAt(address, at + 1) : 0;
        if (year > 0) {
            return year;
        }
    }
    return {};
}

} // namespace

std::optional<int> yearWithoutDay(const Incident& incident) {
    static const QStringList kPaths{QStringLiteral("permalink"), QStringLiteral("url"),
                                    QStringLiteral("slug"),      QStringLiteral("path"),
                                    QStringLiteral("aliases"),   QStringLiteral("redirect from")};
    std::optional<int> year = namedYear(incident.title);
    for (auto field = incident.fields.cbegin(); !year && field != incident.fields.cend(); ++field) {
        const QString name = plainName(field->name);
        year = kPaths.contains(name) ? yearOfPath(field->value)
               : name == u"date"     ? namedYear(QString(u' ' + field->value)) // "August 2020"
                                     : std::nullopt;
    }
    return year;
}

QSet<int> yearsIn(QStringView text) {
    QSet<int> years;
    for (qsizetype at = 0; at + kDigits <= text.size(); ++at) {
        const int year = isOneOf(text.at(at), u"12") ? yearAt(text, at) : 0;
        if (year > 0 && (text.mid(at + kDigits).startsWith(u'-') ||
                         leadsToYear(text.first(at).last(std::min<qsizetype>(at, 40)), year))) {
            years.insert(year);
        }
    }
    return years;
}

} // namespace afterword::reading
