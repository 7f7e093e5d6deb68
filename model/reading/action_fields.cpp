// SPDX-License-Identifier: MIT
#include "model/reading/action_fields.h"

#include "model/base/instant.h"
#include "model/domain/time_reading.h"
#include "model/domain/vocabulary.h"
#include "model/reading/action_parts.h"
#include "model/reading/draft.h"
#include "model/reading/list_items.h"
#include "model/reading/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

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
    if (date.isValid() && value.size() == 10) {
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

/// What people write for a status, in plain form.
struct StatusWords {
    ActionStatus status;
    const char* words; // with '|' around each
};

constexpr std::array<StatusWords, 3> kStatusWords{{
    {ActionStatus::done,
     "|done|complete|completed|closed|fixed|finished|resolved|shipped|deployed|merged|implemented|"
     "live|delivered|x|yes|ja|oui|sí|sim|はい|예|erledigt|abgeschlossen|fertig|umgesetzt|terminé|"
     "terminée|fait|faite|"
     "hecho|hecha|completado|completada|terminado|concluído|concluída|concluido|feito|feita|完了|"
     "済|済み|対応済|対応済み|완료|완료됨|처리 완료|готово|сделано|已完成|完成|"},
    {ActionStatus::inProgress,
     "|in progress|ongoing|wip|doing|started|in review|underway|under way|working on it|in work|"
     "in bearbeitung|in arbeit|laufend|begonnen|en cours|en curso|en progreso|em andamento|em "
     "curso|"
     "em progresso|進行中|対応中|着手|作業中|진행 중|진행중|в работе|进行中|"},
    {ActionStatus::blocked, "|blocked|on hold|waiting|paused|blockiert|wartet|bloqué|bloquée|"
                            "bloqueado|bloqueada|保留|보류|"},
}};

std::optional<ActionStatus> statusNamed(const QString& word) {
    for (const StatusWords& row : kStatusWords) {
        if (!word.isEmpty() && QString::fromUtf8(row.words).contains(u'|' + word + u'|')) {
            return row.status;
        }
    }
    return std::nullopt;
}

bool isDoneSign(const QString& value) {
    return value == u"✅" || value == u"✔" || value == u"✔️" || value == u"☑" || value == u"☑️";
}

bool setStatus(ActionItem& action, const QString& value) {
    const QString word = plainName(value);
    const std::optional<ActionStatus> status =
        fromCode<ActionStatus>(QString(word).replace(u' ', u'_'));
    if (status) {
        action.status = *status;
        return true;
    }
    // A word of the writer's own stays a field beside the status that it stands for.
    action.status =
        isDoneSign(value) ? ActionStatus::done : statusNamed(word).value_or(action.status);
    return false;
}

/// "not started": a word for the status that an action has anyway.
bool isOpenWord(const QString& plain) {
    static const QSet<QString> words{
        QStringLiteral("open"),        QStringLiteral("todo"),     QStringLiteral("to do"),
        QStringLiteral("not started"), QStringLiteral("new"),      QStringLiteral("pending"),
        QStringLiteral("planned"),     QStringLiteral("proposed"), QStringLiteral("offen"),
        QStringLiteral("pendiente"),   QStringLiteral("pendente"), QStringLiteral("à faire")};
    return words.contains(plain);
}

/// "Complete", "completed 2024-03-09": the word for a status, without its day; else nothing.
QString statusWordOf(const QString& words) {
    const QString plain = plainName(words);
    if (statusNamed(plain) || isOpenWord(plain) || isDoneSign(words)) {
        return words;
    }
    const std::optional<DateReading> date = findDate(words, {});
    QString before = date ? plainName(words.left(date->at)) : QString();
    for (const QString& joint :
         {QStringLiteral(" on"), QStringLiteral(" am"), QStringLiteral(" le")}) {
        before.chop(before.endsWith(joint) ? joint.size() : 0);
    }
    const bool isStatus = date && date->at + date->length == words.size() && statusNamed(before);
    return isStatus ? before : QString();
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
    if (!match.hasMatch() || statusWordOf(match.captured(2).trimmed()).isEmpty()) {
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
    if (!parts.status.isEmpty()) {
        const QString word = statusWordOf(parts.status);
        if (!setStatus(action, word) || word != parts.status) {
            action.fields.append({written(u"action.status"), parts.status});
        }
    }
    return true;
}

bool setPriority(ActionItem& action, const QString& value) {
    return setCode(action.priority, plainName(value));
}

/// "Bug 4410 **DONE**" says how far it is, too.
bool setTracker(ActionItem& action, const QString& value) {
    if (!setOnce(action.tracker, value)) {
        return false;
    }
    if (plainName(value).endsWith(u" done") && action.status == ActionStatus::open) {
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
    return !statusWordOf(words).isEmpty();
}

} // namespace afterword::reading
