// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/action_values.h"
#include "model/domain/edit.h"

/// Edits of the corrective actions and of their steps, which are list items of their details.
namespace afterword::edits {

/// At `index`; beyond the end means last. A missing id is made; a reference is never taken over.
[[nodiscard]] Edit insertAction(const ActionItem& action, qsizetype index);
[[nodiscard]] Edit removeActions(const QStringList& ids);
/// Puts them, in their present order, before the action that is at `index` now.
[[nodiscard]] Edit moveActions(const QStringList& ids, qsizetype index);

/// One of title, details, owner, tracker, reason, blockedBy, factor, improvement, evidence.
/// Merges while typing.
[[nodiscard]] Edit setActionText(const QString& id, const QString& key, const QString& text);

[[nodiscard]] Edit setActionDue(const QStringList& ids, std::optional<QDate> due);
[[nodiscard]] Edit setActionVerifyBy(const QStringList& ids, std::optional<QDate> day);
[[nodiscard]] Edit setActionPriority(const QStringList& ids, std::optional<Priority> priority);
[[nodiscard]] Edit setActionKind(const QStringList& ids, std::optional<ActionKind> kind);
[[nodiscard]] Edit setActionOwner(const QStringList& ids, const QString& owner);

/// "Done" notes `now`; leaving it forgets. Refused (`usage`) for "not doing" without a reason;
/// leaving "not doing" forgets the reason.
[[nodiscard]] Result<Edit> setActionStatus(const QStringList& ids, ActionStatus status, Instant now,
                                           const QString& reason = {});

/// Sets what `changes` name, by the rules of `setActionStatus`; what would break one, or is no such
/// value, is refused as a sentence. `before` is the action as it is.
[[nodiscard]] Result<Edit> changeAction(const ActionItem& before, const QList<ActionValue>& changes,
                                        Instant now);
/// A new action, the last one, that promises again what `former` promised, and says so.
[[nodiscard]] Edit reopenAction(const ActionItem& former);

/// Steps by their index in `stepsOf`. What else stands in the details stays as it is.
[[nodiscard]] Edit addStep(const QString& actionId, const QString& text);
[[nodiscard]] Edit setStepText(const QString& actionId, qsizetype step, const QString& text);
[[nodiscard]] Edit setStepDone(const QString& actionId, qsizetype step, bool done);
[[nodiscard]] Edit removeStep(const QString& actionId, qsizetype step);
[[nodiscard]] Edit moveStep(const QString& actionId, qsizetype from, qsizetype to);

} // namespace afterword::edits
