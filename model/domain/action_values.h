// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

#include <QStringList>

namespace afterword {

/// A value of an action as text, as tables and the command line have it: codes, ISO days and
/// instants; nothing for what is absent.
struct ActionValue {
    QString name; ///< as formats.md section 2 has it
    QString text;
    bool operator==(const ActionValue&) const = default;
};

/// All values of an action that a table shows, in its order.
[[nodiscard]] QList<ActionValue> valuesOf(const ActionItem& action);
/// The names of those that can be set from outside the incident.
[[nodiscard]] const QStringList& settableValues();

/// What may stand for a value, as half a sentence.
[[nodiscard]] QString wordsFor(const QString& name);
/// False, with nothing done, when `value` is none that can be set or its text means nothing there.
[[nodiscard]] bool setValue(ActionItem& action, const ActionValue& value);

/// What differs between two states of an action: the values of `after`.
[[nodiscard]] QList<ActionValue> changedValues(const ActionItem& before, const ActionItem& after);

} // namespace afterword
