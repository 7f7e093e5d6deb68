// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_marks.h"

#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/actions/action_remarks.h"
#include "model/reading/actions/tickets.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

/// What stands in brackets before or behind a title.
bool takeBracketed(ActionItem& action, const QString& words) {
    if (words.isEmpty() || words.contains(u'(') || words.contains(u'[')) {
        return false;
    }
    if (areHandles(words) && action.owner.isEmpty()) {
        action.owner = words;
        return true;
    }
    return takeParts(action, partsOf(words), nullptr);
}

bool takeBrackets(ActionItem& action, const TimeContext& context) {
    for (const Brackets& found : {bracketsBehind(action.title), bracketsBefore(action.title)}) {
        if (found.from >= 0 && takeBracketed(action, found.words)) {
            action.title = without(found, action.title);
            return true;
        }
        // "(owner: Ada, due 2023-04-01)" is understood, and stays with the names of its labels.
        if (found.from >= 0) {
            takeParts(action, partsOf(found.words), &context);
        }
    }
    return false;
}

/// Most words do not, and can be told by their first letter.
bool mayMark(QStringView word) {
    return !word.isEmpty() &&
           (!word.front().isLetterOrNumber() || word.startsWith(u"DONE") || word == u"Done");
}

/// "*Done.*" and "Done." as a sentence of its own, without what ends it.
QStringView sentenceOfOneWord(QStringView word, QStringView before) {
    const QStringView inner =
        word.size() > 2 && isOneOf(word.front(), u"*_") && word.front() == word.back()
            ? word.mid(1).chopped(1)
            : word;
    while (before.endsWith(u'*')) { // "**Pin it.** Done."
        before.chop(1);
    }
    return inner.endsWith(u'.') && before.endsWith(u'.') ? inner.chopped(1) : word;
}

/// A last word that marks: "DONE", "✅", "@ada".
bool takeLastWord(ActionItem& action) {
    const qsizetype space = action.title.lastIndexOf(u' ');
    if (space < 1) {
        return false;
    }
    const QStringView last = sentenceOfOneWord(QStringView(action.title).mid(space + 1),
                                               QStringView(action.title).left(space));
    if (!mayMark(last)) {
        return false;
    }
    const QString word = last.toString();
    const bool done = word != word.toLower() || !word.front().isLetter(); // not "until it is done"
    if (!(done && takeDone(action, word)) && !(isHandle(word) && takeBracketed(action, word))) {
        return false;
    }
    QStringView rest = QStringView(action.title).left(space).trimmed();
    if (rest.endsWith(u':') &&
        actionKey(rest.chopped(1).mid(rest.lastIndexOf(u' ') + 1)) == u"status") {
        return false; // the value of a label
    }
    action.title = withoutJoint(rest).toString();
    return true;
}

/// "title @ada ~2024-06-01", "title @ada 2024-06-01": a day alone may be of what is to do.
bool takeDayBehindOwner(ActionItem& action) {
    constexpr qsizetype kDaySize = 10;
    const QStringView title = action.title;
    const qsizetype at = title.lastIndexOf(u' ') + 1;
    const bool about = at > 1 && title.mid(at).startsWith(u'~');
    if (at < 3 || title.size() - at - (about ? 1 : 0) != kDaySize || !title.back().isDigit()) {
        return false;
    }
    const QStringView before = title.left(at).trimmed();
    const QString day = title.mid(at + (about ? 1 : 0)).toString();
    if (!(about || isHandle(before.mid(before.lastIndexOf(u' ') + 1))) ||
        !setActionField(action, QStringLiteral("due"), day)) {
        return false;
    }
    action.title = before.toString();
    return true;
}

bool takeFirstWord(ActionItem& action) {
    const qsizetype space = action.title.indexOf(u' ');
    if (space < 1) {
        return false;
    }
    if (!mayMark(action.title)) {
        return false;
    }
    QString word = action.title.left(space);
    if (word.count(QStringLiteral("**")) == 2) { // "**@ada:** Fix it"
        word.remove(QStringLiteral("**"));
    }
    word.chop(word.endsWith(u':') ? 1 : 0);
    const bool emoji = !word.front().isLetterOrNumber() && takeDone(action, word);
    if (!emoji && !(isHandle(word) && takeBracketed(action, word))) {
        return false;
    }
    action.title = without({0, space, {}}, action.title);
    return true;
}

/// "title — @ada — 2024-06-01": a day in words stays where it is.
bool takeBehindDash(ActionItem& action, const TimeContext& context) {
    const Brackets found = wordsBehindDash(action.title, true);
    if (found.from < 0 || found.words.size() > 40) {
        return false;
    }
    const QString before = action.title.left(found.from).trimmed();
    if (takeBracketed(action, found.words) ||
        setActionField(action, QStringLiteral("due"), found.words)) {
        action.title = before;
        return true;
    }
    if (!isDay(found.words, context)) {
        return false;
    }
    const QString day = action.title.mid(found.from);
    const std::optional<DateReading> date = findDate(found.words, context);
    if (!action.due && date->date && date->doubts.isEmpty()) {
        action.due = date->date;
    }
    const Brackets owner = wordsBehindDash(before, true);
    if (owner.from < 0 || !areHandles(owner.words) || !takeBracketed(action, owner.words)) {
        return false;
    }
    action.title = before.left(owner.from).trimmed() + day;
    return true;
}

QStringView withoutCode(QStringView word) {
    const bool isCode = word.size() > 2 && word.startsWith(u'`') && word.endsWith(u'`');
    return isCode ? word.mid(1).chopped(1) : word;
}

/// "OPS-12 Fix it", "#528: Fix it": how long the ticket in front is; 0 when there is none.
qsizetype ticketBefore(const QString& title) {
    const qsizetype space = title.indexOf(u' ');
    const bool colon = space > 1 && title.at(space - 1) == u':';
    const qsizetype end = space - (colon ? 1 : 0);
    return end > 1 && space + 1 < title.size() &&
                   isTicket(withoutCode(QStringView(title).left(end)))
               ? end
               : 0;
}

/// "📅 2024-06-01", as lists of tasks in note books have it.
QString dayBehindCalendar(const QString& title) {
    const qsizetype at = title.indexOf(QStringLiteral("📅"));
    return at < 0 ? QString() : title.mid(at + 2).trimmed().section(u' ', 0, 0);
}

} // namespace

bool takeStrike(ActionItem& action) {
    const QString& title = action.title;
    if (title.size() < 5 || !title.startsWith(u"~~") || !title.endsWith(u"~~") ||
        title.count(u"~~") != 2) {
        return false;
    }
    action.title = title.mid(2).chopped(2);
    action.status = ActionStatus::done;
    return true;
}

void takeDueWords(ActionItem& action, const TimeContext& context) {
    static const QRegularExpression due(
        QStringLiteral("\\b(?:by|due|due by|due on|until|deadline|eta|bis|avant le|antes del?)"
                       "\\b[: ]+(.{4,24})$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool digits =
        std::any_of(action.title.begin(), action.title.end(), [](QChar c) { return c.isDigit(); });
    if (!digits) {
        return;
    }
    const auto match = due.match(action.title);
    if (!match.hasMatch()) {
        setActionField(action, QStringLiteral("due"), dayBehindCalendar(action.title));
    }
    if (!match.hasMatch() || action.due) {
        return;
    }
    const std::optional<DateReading> date = findDate(match.captured(1), context);
    if (date && date->date && date->doubts.isEmpty() &&
        date->length >= match.captured(1).trimmed().size() - 1) {
        action.due = date->date;
        QString before = action.title.left(match.capturedStart()).trimmed();
        before.chop(before.endsWith(u',') || before.endsWith(u';') ? 1 : 0);
        const QString word = before.mid(before.lastIndexOf(u' ') + 1);
        if (isHandle(word) && word.size() < before.size() && takeBracketed(action, word)) {
            before.chop(word.size());
            action.title = before.trimmed() + u' ' + action.title.mid(match.capturedStart());
        }
    }
}

void takeLeadingTickets(QList<Row<ActionItem>>& actions, qsizetype first) {
    qsizetype count = 0;
    for (qsizetype i = first; i < actions.size(); ++i) {
        count += ticketBefore(actions.at(i)->title) > 0 ? 1 : 0;
    }
    for (qsizetype i = first; i < actions.size() && count > 1; ++i) {
        const qsizetype length = ticketBefore(actions.at(i)->title);
        if (length > 0 && actions.at(i)->tracker.isEmpty()) {
            ActionItem& action = actions[i].edit();
            action.tracker = withoutCode(QStringView(action.title).left(length)).toString();
            action.title = without({0, length, {}}, action.title);
        }
    }
}

void takeActionMarks(ActionItem& action, const TimeContext& context) {
    constexpr int kMostMarks = 8;
    for (int marks = 0; marks < kMostMarks; ++marks) {
        if (!takeStrike(action) && !takeTicketLink(action) && !takeBrackets(action, context) &&
            !takeDayBehindOwner(action) && !takeLastWord(action) && !takeFirstWord(action) &&
            !takeBehindDash(action, context)) {
            break;
        }
    }
    action.title = withoutBold(action.title).toString(); // what was marked stood around it
    takeDueWords(action, context);
    understandRemarks(action);
}

} // namespace afterword::reading
