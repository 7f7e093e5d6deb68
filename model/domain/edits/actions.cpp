// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <array>
#include <utility>

namespace afterword::edits {

namespace {

struct ActionText {
    const char* key;
    QString ActionItem::* member;
    const char* label;
};

constexpr std::array<ActionText, 9> kActionTexts{{
    {"title", &ActionItem::title, QT_TRANSLATE_NOOP("Edits", "Change an action's title")},
    {"details", &ActionItem::details, QT_TRANSLATE_NOOP("Edits", "Change an action's details")},
    {"owner", &ActionItem::owner, QT_TRANSLATE_NOOP("Edits", "Change an action's owner")},
    {"tracker", &ActionItem::tracker, QT_TRANSLATE_NOOP("Edits", "Change an action's tracker")},
    {"reason", &ActionItem::reason, QT_TRANSLATE_NOOP("Edits", "Change an action's reason")},
    {"blockedBy", &ActionItem::blockedBy,
     QT_TRANSLATE_NOOP("Edits", "Change what blocks an action")},
    {"factor", &ActionItem::factor, QT_TRANSLATE_NOOP("Edits", "Change an action's factor")},
    {"improvement", &ActionItem::improvement,
     QT_TRANSLATE_NOOP("Edits", "Change an action's improvement")},
    {"evidence", &ActionItem::evidence, QT_TRANSLATE_NOOP("Edits", "Change an action's evidence")},
}};

template <class T>
Edit setOfAll(const QString& label, const QStringList& ids, T ActionItem::* member,
              const T& value) {
    return rowsEdit(label, &Incident::actions, ids,
                    [=](ActionItem& action) { action.*member = value; });
}

void enter(ActionItem& action, ActionStatus status, Instant now, const QString& reason) {
    if (status == ActionStatus::done && action.status != ActionStatus::done) {
        action.doneAt = now;
    } else if (status != ActionStatus::done) {
        action.doneAt.reset();
    }
    if (status == ActionStatus::notDoing) {
        action.reason = reason;
    } else if (action.status == ActionStatus::notDoing) {
        action.reason.clear();
    }
    action.status = status;
}

/// All of `changes`; false with the first that is no such value in `wrong`.
bool write(ActionItem& action, const QList<ActionValue>& changes, Instant now,
           ActionValue* wrong = nullptr) {
    const ActionStatus was = action.status;
    for (const ActionValue& change : changes) {
        if (!setValue(action, change)) {
            if (wrong) {
                *wrong = change;
            }
            return false;
        }
    }
    const ActionStatus wanted = std::exchange(action.status, was);
    if (wanted != was) {
        enter(action, wanted, now, action.reason);
    }
    return true;
}

} // namespace

Edit insertAction(const ActionItem& action, qsizetype index) {
    return {Labels::tr("Add an action"), QString(), [=](Incident& incident) {
                ActionItem added = action;
                added.reference.clear();
                insertRow(incident.actions, added, index);
            }};
}

Edit removeActions(const QStringList& ids) {
    return {ids.size() == 1 ? Labels::tr("Remove an action") : Labels::tr("Remove actions"),
            QString(), [=](Incident& incident) { removeRows(incident.actions, ids); }};
}

Edit moveActions(const QStringList& ids, qsizetype index) {
    return {ids.size() == 1 ? Labels::tr("Move an action") : Labels::tr("Move actions"), QString(),
            [=](Incident& incident) { moveRows(incident.actions, ids, index); }};
}

Edit setActionText(const QString& id, const QString& key, const QString& text) {
    const auto part =
        std::find_if(kActionTexts.begin(), kActionTexts.end(),
                     [&](const ActionText& row) { return key == QLatin1String(row.key); });
    Q_ASSERT(part != kActionTexts.end());
    return rowTextEdit(Labels::tr(part->label), QStringLiteral("actions/%1/%2").arg(id, key),
                       &Incident::actions, id, part->member, text);
}

Edit setActionDue(const QStringList& ids, std::optional<QDate> due) {
    return setOfAll(Labels::tr("Change a due date"), ids, &ActionItem::due, due);
}

Edit setActionVerifyBy(const QStringList& ids, std::optional<QDate> day) {
    return setOfAll(Labels::tr("Change a verification date"), ids, &ActionItem::verifyBy, day);
}

Edit setActionPriority(const QStringList& ids, std::optional<Priority> priority) {
    return setOfAll(Labels::tr("Change a priority"), ids, &ActionItem::priority, priority);
}

Edit setActionKind(const QStringList& ids, std::optional<ActionKind> kind) {
    return setOfAll(Labels::tr("Change the kind of an action"), ids, &ActionItem::kind, kind);
}

Edit setActionOwner(const QStringList& ids, const QString& owner) {
    return setOfAll(Labels::tr("Change an action's owner"), ids, &ActionItem::owner, owner);
}

Result<Edit> setActionStatus(const QStringList& ids, ActionStatus status, Instant now,
                             const QString& reason) {
    if (status == ActionStatus::notDoing && reason.trimmed().isEmpty()) {
        return failure(Error::Kind::usage,
                       Labels::tr("An action is set to not doing only with a reason: say why it "
                                  "is not worth doing."));
    }
    return rowsEdit(Labels::tr("Change the status of an action"), &Incident::actions, ids,
                    [=](ActionItem& action) { enter(action, status, now, reason); });
}

Result<Edit> changeAction(const ActionItem& before, const QList<ActionValue>& changes,
                          Instant now) {
    ActionItem after = before;
    ActionValue wrong;
    if (!write(after, changes, now, &wrong)) {
        return failure(Error::Kind::usage,
                       Labels::tr("“%1” is no %2 of %3: %4.")
                           .arg(wrong.text, wrong.name, before.reference, wordsFor(wrong.name)));
    }
    if (const auto broken = ruleBrokenBy(after)) {
        return failure(*broken);
    }
    return rowsEdit(Labels::tr("Change an action"), &Incident::actions, {before.id},
                    [=](ActionItem& action) { write(action, changes, now); });
}

Edit reopenAction(const ActionItem& former) {
    ActionItem again;
    again.title = former.title;
    again.details = former.details;
    again.kind = former.kind;
    again.priority = former.priority;
    again.owner = former.owner;
    again.tracker = former.tracker;
    again.reopenedFrom = former.reference;
    return {Labels::tr("Reopen an action"), QString(), [=](Incident& incident) {
                insertRow(incident.actions, again, incident.actions.size());
            }};
}

} // namespace afterword::edits
