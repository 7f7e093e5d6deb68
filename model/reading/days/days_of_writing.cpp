// SPDX-License-Identifier: MIT
#include "model/reading/days/days_of_writing.h"

#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// "Written by Ada on 16 November": the day of the document, not of what it tells.
bool beginsWithWriting(QStringView line) {
    static constexpr std::array<QStringView, 30> kWords{
        u"opened by ", u"issued ",      u"reviewed ",    u"revised ",   u"exported ",
        u"printed ",   u"written ",     u"published ",   u"posted ",    u"prepared ",
        u"drafted ",   u"last updated", u"updated ",     u"verfasst ",  u"erstellt ",
        u"veröffent",  u"rédigé ",      u"publié ",      u"escrito ",   u"publicado ",
        u"redactado ", u"elaborado ",   u"revisado ",    u"revisto ",   u"actualizado",
        u"atualizado", u"aktualisiert", u"überarbeitet", u"mis à jour", u"révisé "};
    line = behindSigns(withoutMarker(line), u"*_>( ");
    return std::any_of(kWords.begin(), kWords.end(), [line](QStringView word) {
        return line.startsWith(word, Qt::CaseInsensitive);
    });
}

/// "Version 1.2 for the committee, 6 November 2023", and no sentence of one that was rolled out.
bool namesVersion(QStringView line) {
    constexpr QStringView kVersion = u"version ";
    constexpr qsizetype kLongest = 100;
    line = behindSigns(withoutMarker(line), u"*_>( ");
    return beginsInAnyCase(line, kVersion) && line.size() > kVersion.size() &&
           line.size() <= kLongest && line.at(kVersion.size()).isDigit() && !line.endsWith(u'.');
}

/// "作成日:2024年5月20日", with no space behind the colon.
bool namesDayOfWriting(QStringView line) {
    static constexpr std::array<QStringView, 6> kNames{u"作成日", u"報告日", u"記入日",
                                                       u"更新日", u"작성일", u"보고일"};
    line = behindSigns(withoutMarker(line), u"*_ ");
    return std::any_of(kNames.begin(), kNames.end(),
                       [line](QStringView name) { return line.startsWith(name); });
}

/// "Ada · Published 2025-04-03": what stands right before a date says of which day it is.
bool isWrittenBefore(QStringView line, const DateReading& date) {
    const QStringView before = line.left(date.at);
    const auto sign =
        std::find_if(before.rbegin(), before.rend(), [](QChar c) { return isOneOf(c, u"·|•;"); });
    return sign != before.rend() && beginsWithWriting(line.mid(before.rend() - sign));
}

} // namespace

bool namesWriting(QStringView label) {
    static constexpr std::array<QStringView, 24> kWords{
        u"issued", u"revised", u"publi",     u"created",  u"updated",     u"edit",
        u"review", u"meeting", u"due",       u"version",  u"written",     u"작성",
        u"보고일", u"作成日",  u"報告日",    u"記載日",   u"記入日",      u"更新日",
        u"rédact", u"redacci", u"elaboraci", u"elaboraç", u"berichtsdat", u"erstellt"};
    return std::any_of(kWords.begin(), kWords.end(), [label](QStringView word) {
        return label.contains(word, Qt::CaseInsensitive);
    });
}

bool isOfWriting(QStringView line, const DateReading& date) {
    if (beginsWithWriting(line) || namesDayOfWriting(line) || line.contains(u" min read") ||
        namesVersion(line) || isWrittenBefore(line, date)) {
        return true;
    }
    const std::optional<Label> label = splitLabel(withoutMarker(line));
    return label && (labelKey(label->name) == u"date" || label->name == u"Stand" ||
                     namesWriting(label->name));
}

bool isStamp(QStringView line) {
    constexpr qsizetype kOfTime = 10;
    const std::optional<Label> label = splitLabel(withoutMarker(line));
    return label && label->value.size() > kOfTime && label->value.at(kOfTime) == u'T' &&
           label->value.endsWith(u'Z') && labelKey(label->name) == u"date";
}

namespace {

/// "Meeting held 28 June 2022, 14:00, remote"
bool isOfMeeting(QStringView line) {
    const QStringView words = withoutMarker(line);
    return beginsInAnyCase(words, u"meeting ") || beginsInAnyCase(words, u"review held ") ||
           beginsInAnyCase(words, u"review meeting") || beginsInAnyCase(words, u"reviewed ");
}

} // namespace

bool isOfReport(QStringView line) {
    if (isOfMeeting(line)) {
        return true;
    }
    const std::optional<Label> label = splitLabel(withoutMarker(line));
    return label && label->name.contains(u"report", Qt::CaseInsensitive) &&
           label->name.contains(u"date", Qt::CaseInsensitive);
}

bool tellsOfIncident(QStringView line) {
    return clocksIn(line) > 0 || line.contains(u"incident", Qt::CaseInsensitive) ||
           line.contains(u"outage", Qt::CaseInsensitive);
}

bool tellsOfBefore(QStringView line) {
    return line.contains(u" had ") || line.contains(u" has been ") ||
           beginsInAnyCase(withoutMarker(line), u"from ");
}

} // namespace afterword::reading
