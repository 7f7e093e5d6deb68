// SPDX-License-Identifier: MIT
#include "model/reading/action_marks.h"

#include "model/reading/action_fields.h"
#include "model/reading/action_remarks.h"
#include "model/reading/labels.h"
#include "model/reading/names.h"
#include "model/reading/tickets.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

bool isHandle(QStringView word) {
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

bool isDone(const QString& word) {
    return word.compare(u"done", Qt::CaseInsensitive) == 0 || word == u"✅" || word == u"✔" ||
           word == u"✔️" || word == u"☑" || word == u"☑️";
}

bool takeDone(ActionItem& action, const QString& word) {
    if (!isDone(word) || action.status != ActionStatus::open) {
        return false;
    }
    action.status = ActionStatus::done;
    return true;
}

bool takeLabel(ActionItem& action, const QString& part) {
    const auto colon =
        std::find_if(part.begin(), part.end(), [](QChar c) { return c == u':' || c == u'：'; });
    const qsizetype at = colon == part.end() ? part.indexOf(u' ') : colon - part.begin();
    const QString key = at > 0 ? actionKey(QStringView(part).left(at)) : QString();
    return (colon != part.end() || key == u"due" || key == u"owner") &&
           setActionField(action, key, part.mid(at + 1).trimmed());
}

/// "@ada, P1, done": all of it, or nothing. Labels count only where `withLabels` says so.
bool takeParts(ActionItem& action, const QString& words, bool withLabels) {
    static const QRegularExpression separators(QStringLiteral("[,;|、]"));
    ActionItem changed = action;
    for (const QString& whole : words.split(separators, Qt::SkipEmptyParts)) {
        const QString part = whole.trimmed();
        const bool taken =
            takeDone(changed, part) || setActionField(changed, QStringLiteral("priority"), part) ||
            (isTicket(part) && setActionField(changed, QStringLiteral("tracker"), part)) ||
            (areHandles(part) && setActionField(changed, QStringLiteral("owner"), part)) ||
            (withLabels && takeLabel(changed, part));
        if (!taken) {
            return false;
        }
    }
    action = changed;
    return true;
}

/// What stands in brackets before or behind a title.
bool takeBracketed(ActionItem& action, const QString& words) {
    if (words.isEmpty() || words.contains(u'(') || words.contains(u'[')) {
        return false;
    }
    if (areHandles(words) && action.owner.isEmpty()) {
        action.owner = words;
        return true;
    }
    return takeParts(action, words, false);
}

struct Brackets {
    qsizetype from = -1; ///< of the opening one; -1 when there are none
    qsizetype length = 0;
    QString words;
};

/// "(words)" or "[words]" at the end of a title that says something before it; bold or not.
Brackets bracketsBehind(const QString& whole) {
    const bool bold = whole.endsWith(u"**") && whole.count(u"**") == 2;
    const QStringView title = QStringView(whole).chopped(bold ? 2 : 0);
    constexpr std::array<std::pair<QChar, QChar>, 3> kPairs{
        {{u'(', u')'}, {u'[', u']'}, {u'（', u'）'}}};
    for (const auto& [opening, closing] : kPairs) {
        const qsizetype open = title.endsWith(closing) ? title.lastIndexOf(opening) : -1;
        const qsizetype from = open - (bold ? 2 : 0);
        const bool apart = from > 1 && (whole.at(from - 1).isSpace() || opening == u'（');
        if (!apart || (bold && title.mid(from, 2) != u"**")) {
            continue; // or the target of a link
        }
        return {from, whole.size() - from, title.mid(open + 1).chopped(1).trimmed().toString()};
    }
    return {};
}

/// " – words" at the end of one.
Brackets wordsBehindDash(const QString& title, bool anyDash) {
    qsizetype at = -1;
    for (const QStringView dash : {QStringView(u" – "), QStringView(u" — "), QStringView(u" - ")}) {
        at = anyDash || dash != u" - " ? std::max(at, title.lastIndexOf(dash)) : at;
    }
    return at < 1 ? Brackets() : Brackets{at, title.size() - at, title.mid(at + 3).trimmed()};
}

/// "[words] " in front of one.
Brackets bracketsBefore(const QString& title) {
    const qsizetype end = title.startsWith(u'[') ? title.indexOf(u']') : -1;
    if (end < 2 || end + 2 >= title.size() ||
        !(title.at(end + 1).isSpace() || title.at(end + 1) == u':')) {
        return {};
    }
    return {0, end + 1, QStringView(title).left(end).mid(1).trimmed().toString()};
}

/// The title without brackets, and without what joined them to it.
QString without(const Brackets& brackets, const QString& title) {
    QStringView rest = brackets.from == 0 ? QStringView(title).mid(brackets.length)
                                          : QStringView(title).left(brackets.from);
    const auto isJoint = [](QChar c) { return c.isSpace() || QStringView(u":-–—").contains(c); };
    while (brackets.from == 0 && !rest.isEmpty() && isJoint(rest.front())) {
        rest = rest.mid(1);
    }
    return rest.trimmed().toString();
}

bool takeBrackets(ActionItem& action) {
    for (const Brackets& found : {bracketsBehind(action.title), bracketsBefore(action.title)}) {
        if (found.from >= 0 && takeBracketed(action, found.words)) {
            action.title = without(found, action.title);
            return true;
        }
        // "(owner: Ada, due 2023-04-01)" is understood, and stays with the names of its labels.
        if (found.from >= 0) {
            takeParts(action, found.words, true);
        }
    }
    return false;
}

/// Most words do not, and can be told by their first letter.
bool mayMark(QStringView word) {
    return !word.isEmpty() &&
           (!word.front().isLetterOrNumber() || word.startsWith(u"DONE") || word == u"Done");
}

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

/// A last word that marks: "DONE", "✅", "@ada".
bool takeLastWord(ActionItem& action) {
    const qsizetype space = action.title.lastIndexOf(u' ');
    if (space < 1) {
        return false;
    }
    if (!mayMark(QStringView(action.title).mid(space + 1))) {
        return false;
    }
    const QString word = action.title.mid(space + 1);
    const bool done = word != word.toLower() || !word.front().isLetter(); // not "until it is done"
    if (!(done && takeDone(action, word)) && !(isHandle(word) && takeBracketed(action, word))) {
        return false;
    }
    QStringView rest = QStringView(action.title).left(space).trimmed();
    while (!rest.isEmpty() && QStringView(u"-–—:,").contains(rest.back())) {
        rest = rest.chopped(1).trimmed();
    }
    action.title = rest.toString();
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
    if (word.endsWith(u':')) {
        word.chop(1);
    }
    const bool emoji = !word.front().isLetterOrNumber() && takeDone(action, word);
    if (!emoji && !(isHandle(word) && takeBracketed(action, word))) {
        return false;
    }
    action.title = without({0, space, {}}, action.title);
    return true;
}

/// "by June 1, 2024", "due: 2024-06-01" at the end of the words.
void takeDueWords(ActionItem& action, const TimeContext& context) {
    static const QRegularExpression due(
        QStringLiteral("\\b(?:by|due|due by|due on|until|deadline|eta|bis|avant le|antes del?)"
                       "\\b[: ]+(.{4,24})$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool digits =
        std::any_of(action.title.begin(), action.title.end(), [](QChar c) { return c.isDigit(); });
    const auto match = digits ? due.match(action.title) : QRegularExpressionMatch();
    if (!match.hasMatch() || action.due) {
        return;
    }
    const std::optional<DateReading> date = findDate(match.captured(1), context);
    if (date && date->date && date->doubts.isEmpty() &&
        date->length >= match.captured(1).trimmed().size() - 1) {
        action.due = date->date;
        QString before = action.title.left(match.capturedStart()).trimmed();
        const QString word = before.mid(before.lastIndexOf(u' ') + 1);
        if (isHandle(word) && word.size() < before.size() && takeBracketed(action, word)) {
            before.chop(word.size());
            action.title = before.trimmed() + u' ' + action.title.mid(match.capturedStart());
        }
    }
}

bool isDay(const QString& words, const TimeContext& context) {
    const std::optional<DateReading> date = findDate(words, context);
    return date && date->at == 0 && date->length >= words.size();
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

bool isPersonal(const QString& words, const QStringList& people) {
    if (people.contains(words, Qt::CaseInsensitive)) {
        return true;
    }
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}[\\p{L}.'-]*( (\\p{Lu}[\\p{L}.'-]*|&|and|de|van|von)){0,3}$"));
    static const QSet<QString> others{QStringLiteral("completed"),
                                      QStringLiteral("complete"),
                                      QStringLiteral("closed"),
                                      QStringLiteral("fixed"),
                                      QStringLiteral("done"),
                                      QStringLiteral("optional"),
                                      QStringLiteral("todo"),
                                      QStringLiteral("tbd"),
                                      QStringLiteral("wip"),
                                      QStringLiteral("ongoing"),
                                      QStringLiteral("in progress"),
                                      QStringLiteral("high"),
                                      QStringLiteral("medium"),
                                      QStringLiteral("low"),
                                      QStringLiteral("critical"),
                                      QStringLiteral("urgent"),
                                      QStringLiteral("prevent"),
                                      QStringLiteral("mitigate"),
                                      QStringLiteral("detect"),
                                      QStringLiteral("process"),
                                      QStringLiteral("open"),
                                      QStringLiteral("planned"),
                                      QStringLiteral("immediate"),
                                      QStringLiteral("resolved"),
                                      QStringLiteral("high priority"),
                                      QStringLiteral("low priority"),
                                      QStringLiteral("medium priority"),
                                      QStringLiteral("new"),
                                      QStringLiteral("none")};
    return name.match(words).hasMatch() && !others.contains(words.toLower());
}

Brackets ownerOf(const ActionItem& action, const QStringList& people) {
    for (const Brackets& found : {bracketsBehind(action.title), bracketsBefore(action.title),
                                  wordsBehindDash(action.title, false)}) {
        if (found.from >= 0 && isPersonal(found.words, people)) {
            return found;
        }
    }
    return {};
}

/// "OPS-12 Fix it", "#528: Fix it": how long the ticket in front is; 0 when there is none.
qsizetype ticketBefore(const QString& title) {
    const qsizetype space = title.indexOf(u' ');
    const bool colon = space > 1 && title.at(space - 1) == u':';
    const qsizetype end = space - (colon ? 1 : 0);
    return end > 1 && space + 1 < title.size() && isTicket(QStringView(title).left(end)) ? end : 0;
}

} // namespace

void takeLeadingTickets(QList<Row<ActionItem>>& actions, qsizetype first) {
    qsizetype count = 0;
    for (qsizetype i = first; i < actions.size(); ++i) {
        count += ticketBefore(actions.at(i)->title) > 0 ? 1 : 0;
    }
    for (qsizetype i = first; i < actions.size() && count > 1; ++i) {
        const qsizetype length = ticketBefore(actions.at(i)->title);
        if (length > 0 && actions.at(i)->tracker.isEmpty()) {
            ActionItem& action = actions[i].edit();
            action.tracker = action.title.left(length);
            action.title = without({0, length, {}}, action.title);
        }
    }
}

void takeActionMarks(ActionItem& action, const TimeContext& context) {
    constexpr int kMostMarks = 8;
    for (int marks = 0; marks < kMostMarks; ++marks) {
        if (!takeStrike(action) && !takeTicketLink(action) && !takeBrackets(action) &&
            !takeLastWord(action) && !takeFirstWord(action) && !takeBehindDash(action, context)) {
            break;
        }
    }
    action.title = withoutBold(action.title).toString(); // what was marked stood around it
    takeDueWords(action, context);
    understandRemarks(action);
}

QStringList takeBracketedOwners(QList<Row<ActionItem>>& actions, qsizetype first,
                                const QStringList& people, const TimeContext& context) {
    qsizetype named = 0;
    for (qsizetype i = first; i < actions.size(); ++i) {
        named += ownerOf(*actions.at(i), {}).from >= 0 || !actions.at(i)->owner.isEmpty() ? 1 : 0;
    }
    const bool isHabit = named >= 2 && named * 2 >= actions.size() - first;
    QStringList assumed;
    for (qsizetype i = first; i < actions.size(); ++i) {
        const Brackets found = ownerOf(*actions.at(i), people);
        const bool known = people.contains(found.words, Qt::CaseInsensitive);
        if (found.from >= 0 && actions.at(i)->owner.isEmpty() && (isHabit || known)) {
            ActionItem& action = actions[i].edit();
            action.owner = found.words;
            const QString title = without(found, action.title);
            action.title = withoutBold(title).toString();
            takeDueWords(action, context); // what stood in front of the owner
            if (!known && !assumed.contains(found.words)) {
                assumed.append(found.words);
            }
        }
    }
    return assumed;
}

} // namespace afterword::reading
