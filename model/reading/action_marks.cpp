// SPDX-License-Identifier: MIT
#include "model/reading/action_marks.h"

#include "model/base/instant.h"
#include "model/reading/list_items.h"
#include "model/reading/names.h"

namespace afterword::reading {

namespace {

bool setOnce(QString& field, const QString& value) {
    if (!field.isEmpty() || value.isEmpty() || value.contains(u'\n')) {
        return false;
    }
    field = value;
    return true;
}

bool setDay(std::optional<QDate>& field, const QString& value) {
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (field || !date.isValid() || value.size() != 10) {
        return false;
    }
    field = date;
    return true;
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
    const std::optional<ActionStatus> status =
        fromCode<ActionStatus>(value.toLower().replace(u' ', u'_'));
    if (status) {
        action.status = *status;
        return true;
    }
    // A word of the writer's own stays a field beside the status that it stands for.
    const QString word = plainName(value);
    for (const char* done :
         {"complete", "completed", "closed", "fixed", "finished", "resolved", "erledigt", "terminé",
          "hecho", "concluído", "完了", "완료", "✅", "x", "yes"}) {
        if (word == QString::fromUtf8(done) || value == QString::fromUtf8(done)) {
            action.status = ActionStatus::done;
        }
    }
    for (const char* begun :
         {"in progress", "ongoing", "wip", "started", "in review", "in bearbeitung"}) {
        if (word == QString::fromUtf8(begun)) {
            action.status = ActionStatus::inProgress;
        }
    }
    return false;
}

/// "(text)" at the end of a title, its words given to `take`; cut off when they are taken.
template <class Take>
void takeTrailing(QString& title, Take take) {
    if (!title.endsWith(u')')) {
        return;
    }
    const qsizetype open = title.lastIndexOf(u'(');
    if (open > 1 && title.at(open - 1) == u' ' &&
        take(QStringView(title).mid(open + 1).chopped(1).trimmed().toString())) {
        title = title.left(open).trimmed();
    }
}

bool takeWords(ActionItem& action, const QString& words) {
    if (words.startsWith(u'@') && words.size() > 1 && !words.contains(u' ')) {
        return setOnce(action.owner, words);
    }
    if (words.startsWith(u"due ", Qt::CaseInsensitive)) {
        return setDay(action.due, words.mid(4).trimmed());
    }
    return setCode(action.priority, words);
}

} // namespace

bool setActionField(ActionItem& action, const QString& key, const QString& markdown) {
    const QString value = unescaped(markdown).trimmed();
    if (key == u"status") {
        return setStatus(action, value);
    }
    if (key == u"owner") {
        return setOnce(action.owner, value);
    }
    if (key == u"due") {
        return setDay(action.due, value);
    }
    if (key == u"priority") {
        return setCode(action.priority, value);
    }
    if (key == u"kind") {
        return setCode(action.kind, value);
    }
    if (key == u"tracker") {
        return setOnce(action.tracker, value);
    }
    if (key == u"reason") {
        return setOnce(action.reason, value);
    }
    if (key == u"blockedBy") {
        return setOnce(action.blockedBy, value);
    }
    if (key == u"verifyBy") {
        return setDay(action.verifyBy, value);
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

void takeActionLabels(ActionItem& action, QString& details) {
    for (const Field& field : takeFields(details)) {
        if (!setActionField(action, actionKey(field.name), field.value)) {
            action.fields.append(field);
        }
    }
    // "Not doing" is nothing without its reason: as a word beside an open action it loses nothing.
    if (ruleBrokenBy(action)) {
        action.status = ActionStatus::open;
        action.fields.append({QStringLiteral("Status"), QStringLiteral("Not doing")});
    }
}

void takeActionMarks(ActionItem& action) {
    QString& title = action.title;
    if (title.size() > 4 && title.startsWith(u"~~") && title.endsWith(u"~~") &&
        title.count(u"~~") == 2) {
        title = title.mid(2).chopped(2);
        action.status = ActionStatus::done;
    }
    for (const QStringView mark : {QStringView(u" - DONE"), QStringView(u" DONE"),
                                   QStringView(u" (DONE)"), QStringView(u" (done)")}) {
        if (title.endsWith(mark) && action.status == ActionStatus::open) {
            title.chop(mark.size());
            action.status = ActionStatus::done;
        }
    }
    if (title.startsWith(u'[') && title.indexOf(u']') == 3 && title.size() > 5 &&
        title.at(4) == u' ' && setCode(action.priority, title.mid(1, 2))) {
        title = title.mid(5).trimmed();
    }
    takeTrailing(title, [&](const QString& words) { return takeWords(action, words); });
    takeTrailing(title, [&](const QString& words) { return takeWords(action, words); });
}

} // namespace afterword::reading
