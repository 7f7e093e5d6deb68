// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/domain/action_values.h"
#include "model/domain/edit.h"

/// Edits of actions in several incidents, for lists over all of them.
namespace afterword::edits {

/// The same values in all of them, by the rules of `changeAction`: an edit to be applied to each of
/// their incidents. `seen` are the actions as the list shows them.
[[nodiscard]] Result<Edit> changeActions(const QList<ActionRow>& seen,
                                         const QList<ActionValue>& changes, Instant now);

/// Why `changes` may not be written into the actions that `seen` has of `incident`: somebody else
/// has given one of these values another text since, or taken the action away. A value that is
/// there already is no matter.
[[nodiscard]] std::optional<Error> changedSince(const QList<ActionRow>& seen,
                                                const QList<ActionValue>& changes,
                                                const Incident& incident);

} // namespace afterword::edits
