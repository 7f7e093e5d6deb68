// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_fields.h"

#include "model/base/instant.h"
#include "model/domain/action_words.h"
#include "model/domain/time_reading.h"
#include "model/domain/vocabulary.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/draft.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

bool setOnce(QString& field, const QString& value) {
    if (!field.isEmpty() || value.isEmpty() || value.contains(u'\n')) {
        return false;
    }
    field = value;
    return true;
}

bool setDay(std::optional<QDate>& field, const QString& value, bool dayFirst = false) {
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (field) {
        return false;
    }
    if (date.isValid() && value == date.toString(Qt::ISODate)) {
        field = date;
        return true;
    }
    // A day in the writer's own words stays a field beside the day that it is.
    TimeContext context;
    context.dayFirst = dayFirst;
    const std::optional<DateReading> words = findDate(value, context);
    if (words && words->date && (dayFirst || words->doubts.isEmpty()) && words->at == 0 &&
        words->length + 1 >= value.size()) {
        field = words->date;
    }
    return false;
}

template <class E>
bool setCode(std::optional<E>& field, const QString& value) {
    const std::optional<E> code = fromCode<E>(value.toLower().replace(u' ', u'_'));
    if (field || !code) {
        return false;
    }
    field = code;
    return true;
}

bool setStatus(ActionItem& action, const QString& value) {
    const QString word = plainName(value);
    const std::optional<ActionStatus> status =
        fromCode<ActionStatus>(QString(word).replace(u' ', u'_'));
    if (status) {
        action.status = *status;
        return true;
    }
    // A word of the writer's own stays beside the status that it stands for.
    action.status = actionStatusIn(value).value_or(action.status);
    return false;
}

/// "Ada. Complete.", "Ada (in progress)", "Ada - done": who, and how far it is.
struct OwnerAndStatus {
    QString owner;
    QString status; ///< empty where nothing tells
};

OwnerAndStatus splitOwner(const QString& value) {
    static const QRegularExpression pattern(
        QStringLiteral("^(.{2,60}?)(?:[.;,]\\s+|\\s+[-–—/|]\\s+|\\s*[(\\[])([^.;,()\\[\\]]{1,40})"
                       "[.)\\]]*$"));
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch() || !saysStatus(match.captured(2).trimmed())) {
        return {value, {}};
    }
    return {match.captured(1).trimmed(), match.captured(2).trimmed()};
}

/// The status behind an owner is one of its own, as if it had a label.
bool setOwner(ActionItem& action, const QString& value) {
    if (std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); })) {
        return !value.isEmpty() && action.owner.isEmpty(); // "—": nobody yet
    }
    const OwnerAndStatus parts = splitOwner(value);
    if (!setOnce(action.owner, parts.owner)) {
        return false;
    }
    if (!parts.status.isEmpty() && !setStatus(action, parts.status)) {
        action.fields.append({written(u"action.status"), parts.status});
    }
    return true;
}

bool setPriority(ActionItem& action, const QString& value) {
    return setCode(action.priority, plainName(value));
}

/// "Bug 4410 **DONE**" and "OPS-4 (done)" say how far it is, too.
bool setTracker(ActionItem& action, const QString& value) {
    if (!setOnce(action.tracker, value)) {
        return false;
    }
    const QString words = plainName(QString(value).replace(u'(', u' ').remove(u')'));
    if (words.endsWith(u" done") && action.status == ActionStatus::open) {
        action.status = ActionStatus::done;
    }
    return true;
}

} // namespace

bool setActionField(ActionItem& action, const QString& key, const QString& markdown,
                    bool dayFirst) {
    const QString value = unescaped(markdown).trimmed();
    if (key == u"status") {
        return setStatus(action, value);
    }
    if (key == u"owner") {
        return setOwner(action, value);
    }
    if (key == u"due") {
        return setDay(action.due, value, dayFirst);
    }
    if (key == u"priority") {
        return setPriority(action, value);
    }
    if (key == u"kind") {
        return setCode(action.kind, value);
    }
    if (key == u"tracker") {
        return setTracker(action, value);
    }
    if (key == u"reason") {
        return setOnce(action.reason, value);
    }
    if (key == u"blockedBy") {
        return setOnce(action.blockedBy, value);
    }
    if (key == u"verifyBy") {
        return setDay(action.verifyBy, value, dayFirst);
    }
    if (key == u"evidence") {
        return setOnce(action.evidence, value);
    }
    if (key == u"reopenedFrom") {
        return setOnce(action.reopenedFrom, value);
    }
    if (key == u"doneAt" && !action.doneAt) {
        action.doneAt = instantFromIso(value);
        return action.doneAt.has_value();
    }
    return false;
}

namespace {

/// More than the case of its letters is the writer's own: "Done (OPS-12)" for "done".
bool isOwnWord(const QString& words, const ActionItem& action) {
    return words.toLower().replace(u' ', u'_') != toCode(action.status);
}

/// The status that stood behind the name of an owner, as a label of its own.
void moveStatus(Draft& draft, qsizetype row, ActionItem& action, const QString& key) {
    const QString status = QStringLiteral("action.status");
    if (key == u"owner" && !action.fields.isEmpty() && !draft.hasWordsOfRow(row, status) &&
        isWritten(status, action.fields.constLast().name) &&
        actionStatusIn(action.fields.constLast().value) == action.status) {
        draft.keepWordsOfRow(row, status, action.fields.takeLast().value);
    }
}

/// What the name over several actions says of this one, as far as it does not say so itself.
void takeGroupSense(ActionItem& action, const QString& name) {
    const GroupSense sense = senseOfGroup(name);
    action.kind = action.kind ? action.kind : sense.kind;
    action.priority = action.priority ? action.priority : sense.priority;
    if (action.status == ActionStatus::open) {
        action.status = sense.status.value_or(action.status);
    }
}

std::optional<QDate> dueDayIn(const QString& words, const TimeContext& context) {
    const QString day = behindDueWord(words).toString();
    const std::optional<DateReading> date = findDate(day, context);
    return date && date->doubts.isEmpty() && isDay(day, context) ? date->date
                                                                 : bareDayIn(day, context);
}

} // namespace

bool takeActionField(Draft& draft, qsizetype row, ActionItem& action, const QString& key,
                     const QString& markdown) {
    const bool taken = setActionField(action, key, markdown, draft.time.dayFirst);
    const QString label = QStringLiteral("action.") + key;
    const QString words = unescaped(markdown).simplified();
    if (key == u"due" && !taken) {
        if (!action.due) {
            action.due = dueDayIn(words, draft.time);
        }
        if (action.due && nameDay(words, *action.due) && !draft.hasWordsOfRow(row, label)) {
            draft.keepWordsOfRow(row, label, words);
            return true;
        }
    } else if (key == u"status" && !draft.hasWordsOfRow(row, label) && isOwnWord(words, action) &&
               actionStatusIn(words) == action.status) {
        draft.keepWordsOfRow(row, label, words);
        return true;
    }
    if (key == u"priority" && !taken && !action.priority) {
        action.priority = priorityIn(words);
        if (action.priority) {
            draft.keepWordsOfRow(row, label, words);
            return true;
        }
    }
    if (key == u"kind" && !taken && !action.kind) {
        action.kind = actionKindIn(words);
        if (action.kind) {
            draft.keepWordsOfRow(row, label, words);
            return true;
        }
    }
    if (key == u"group" && !draft.hasWordsOfRow(row, label)) {
        draft.keepWordsOfRow(row, label, words);
        takeGroupSense(action, words);
        return true;
    }
    moveStatus(draft, row, action, key);
    return taken;
}

void takeDoneCell(ActionItem& action, const QString& cell) {
    ActionItem read;
    setStatus(read, cell);
    if (read.status == ActionStatus::done) {
        action.status = ActionStatus::done;
    }
}

void settleDueDays(Draft& draft) {
    for (qsizetype i = 0; i < draft.incident.actions.size(); ++i) {
        const ActionItem& action = *draft.incident.actions.at(i);
        const auto due =
            std::find_if(action.fields.begin(), action.fields.end(),
                         [](const Field& field) { return actionKey(field.name) == u"due"; });
        if (action.due || due == action.fields.end()) {
            continue;
        }
        const QString words = due->value.trimmed();
        const std::optional<DateReading> date = findDate(words, draft.time);
        if (date && date->date && date->doubts.isEmpty() && isDay(words, draft.time)) {
            draft.incident.actions[i].edit().due = date->date;
        }
    }
}

bool saysStatus(const QString& words) {
    return actionStatusIn(words).has_value();
}

void openAgain(ActionItem& action, const Field& status) {
    action.status = ActionStatus::open;
    const bool isThere =
        std::any_of(action.fields.begin(), action.fields.end(),
                    [&status](const Field& field) { return field.name == status.name; });
    if (!isThere) {
        action.fields.append(status);
    }
}

} // namespace afterword::reading
