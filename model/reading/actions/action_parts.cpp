// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_parts.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/tickets.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

bool isDone(const QString& word) {
    return word.compare(u"done", Qt::CaseInsensitive) == 0 || word == u"✅" || word == u"✔" ||
           word == u"✔️" || word == u"☑" || word == u"☑️";
}

/// A day in the writer's own words: they have to stay where they are.
bool takeDay(ActionItem& action, const QString& whole, const TimeContext& context) {
    const QString words = behindDueWord(whole).toString();
    const std::optional<DateReading> date = findDate(words, context);
    if (!isDay(words, context) || !date->date || !date->doubts.isEmpty() ||
        action.due.value_or(*date->date) != *date->date) {
        return false;
    }
    action.due = date->date;
    return true;
}

bool takeLabel(ActionItem& action, const QString& part, const TimeContext& context) {
    const auto colon =
        std::find_if(part.begin(), part.end(), [](QChar c) { return c == u':' || c == u'：'; });
    const qsizetype at = colon == part.end() ? part.indexOf(u' ') : colon - part.begin();
    const QString key = at > 0 ? actionKey(QStringView(part).left(at)) : QString();
    const QString value = part.mid(at + 1).trimmed();
    return (colon != part.end() || key == u"due" || key == u"owner") &&
           (setActionField(action, key, value, context.dayFirst) ||
            (key == u"due" && takeDay(action, value, context)));
}

bool takeStatusWord(ActionItem& action, const QString& words) {
    if (!saysStatus(words)) {
        return false;
    }
    setActionField(action, QStringLiteral("status"), words);
    return true;
}

} // namespace

bool isHandle(QStringView word) {
    if (word.startsWith(u"<@") && word.endsWith(u'>')) { // as Slack exports it
        word = word.mid(1).chopped(1);
    }
    return word.size() > 1 && word.startsWith(u'@') &&
           std::all_of(word.begin() + 1, word.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
           });
}

bool areHandles(const QString& words) {
    const QStringList all =
        QString(words).replace(u',', u' ').split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), isHandle);
}

bool takeDone(ActionItem& action, const QString& word) {
    if (!isDone(word) || action.status != ActionStatus::open) {
        return false;
    }
    action.status = ActionStatus::done;
    return true;
}

bool isDay(const QString& words, const TimeContext& context) {
    const std::optional<DateReading> date = findDate(words, context);
    return date && date->at == 0 && date->length >= words.size();
}

QStringList partsOf(const QString& words) {
    static const QRegularExpression separators(
        QStringLiteral("[,;|、]|\\s[/–—-]\\s(?=[\\p{L} ]{2,20}:\\s)"));
    QStringList parts = words.split(separators, Qt::SkipEmptyParts);
    for (QString& part : parts) {
        part = part.trimmed();
    }
    parts.removeAll(QString());
    return parts;
}

bool takeParts(ActionItem& action, const QStringList& parts, const TimeContext* staying) {
    ActionItem changed = action;
    for (const QString& part : parts) {
        const bool taken =
            takeDone(changed, part) || setActionField(changed, QStringLiteral("priority"), part) ||
            (isTicket(part) && setActionField(changed, QStringLiteral("tracker"), part)) ||
            (areHandles(part) && setActionField(changed, QStringLiteral("owner"), part)) ||
            setActionField(changed, QStringLiteral("due"), part) ||
            (staying && (takeLabel(changed, part, *staying) || takeDay(changed, part, *staying) ||
                         takeStatusWord(changed, part)));
        if (!taken) {
            return false;
        }
    }
    action = changed;
    return true;
}

Brackets bracketsBehind(const QString& whole) {
    const auto last =
        std::find_if(whole.rbegin(), whole.rend(), [](QChar c) { return c != u'*' && c != u'_'; });
    const qsizetype marks = last - whole.rbegin(); // of emphasis around the brackets
    const QStringView emphasis = QStringView(whole).last(marks);
    const QStringView title = QStringView(whole).chopped(marks);
    constexpr std::array<std::pair<QChar, QChar>, 3> kPairs{
        {{u'(', u')'}, {u'[', u']'}, {u'（', u'）'}}};
    for (const auto& [opening, closing] : kPairs) {
        const qsizetype open = title.endsWith(closing) ? title.lastIndexOf(opening) : -1;
        const qsizetype from = open - marks;
        const bool apart = from > 1 && (whole.at(from - 1).isSpace() || opening == u'（');
        if (!apart || title.mid(from, marks) != emphasis) {
            continue; // or the target of a link
        }
        return {from, whole.size() - from, title.mid(open + 1).chopped(1).trimmed().toString()};
    }
    return {};
}

Brackets wordsBehindDash(const QString& title, bool anyDash) {
    static constexpr std::array<QStringView, 7> kDashes{u"- ",  u"– ",  u"— ", u"-- ",
                                                        u"-> ", u"=> ", u"→ "};
    if (!anyThat(title, kIsSign<u'-', u'–', u'—', u'→', u'='>)) {
        return {};
    }
    const auto first = kDashes.begin() + (anyDash ? 0 : 1);
    for (qsizetype at = title.size() - 3; at > 0; --at) { // the space in front of the last one
        if (title.at(at) != u' ' || title.at(at + 1).isLetterOrNumber()) {
            continue;
        }
        const QStringView behind = QStringView(title).mid(at + 1);
        const auto dash = std::find_if(
            first, kDashes.end(), [behind](QStringView one) { return beginsWith(behind, one); });
        if (dash != kDashes.end()) {
            return {at, title.size() - at, withoutBold(behind.mid(dash->size())).toString()};
        }
    }
    return {};
}

Brackets bracketsBefore(const QString& title) {
    const qsizetype marks = title.size() - behindSigns(title, u"*").size();
    const QStringView whole = QStringView(title).mid(marks);
    const qsizetype close = whole.startsWith(u'[') ? whole.indexOf(u']') : -1;
    const QStringView behind = whole.mid(close + 1);
    if (close < 2 || !behind.startsWith(QStringView(title).left(marks)) ||
        behind.size() < marks + 2 || !(behind.at(marks).isSpace() || behind.at(marks) == u':')) {
        return {};
    }
    return {0, 2 * marks + close + 1, whole.left(close).mid(1).trimmed().toString()};
}

QString without(const Brackets& brackets, const QString& title) {
    const qsizetype behind = brackets.from + brackets.length;
    if (brackets.from > 0 && behind < title.size()) { // a day follows
        return title.left(brackets.from).trimmed() + u' ' + title.mid(behind).trimmed();
    }
    QStringView rest = brackets.from == 0 ? QStringView(title).mid(brackets.length)
                                          : QStringView(title).left(brackets.from);
    const auto isJoint = [](QChar c) { return c.isSpace() || QStringView(u":-–—").contains(c); };
    while (brackets.from == 0 && !rest.isEmpty() && isJoint(rest.front())) {
        rest = rest.mid(1);
    }
    return rest.trimmed().toString();
}

QStringView withoutJoint(QStringView title) {
    while (!title.isEmpty()) {
        if (endsOn(title, u"->") || endsOn(title, u"=>")) {
            title.chop(2);
        } else if (isOneOf(title.back(), u" -–—,;:|→")) {
            title.chop(1);
        } else {
            break;
        }
    }
    return title;
}

} // namespace afterword::reading
