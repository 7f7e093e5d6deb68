// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/autosaver.h"

namespace afterword::views {

/// "Saved 14:32", "Saving…", "Unsaved", "Not saved".
[[nodiscard]] QString wordsFor(const editing::SaveState& state);

/// The question about the first of some conflicts, with what `sender` has; empty: nobody knows who.
[[nodiscard]] QString wordsFor(const QList<Conflict>& conflicts, const QString& sender);

/// What an undo left alone, because somebody else has changed it since.
[[nodiscard]] QString wordsForHeldBack(const QList<Conflict>& conflicts);

} // namespace afterword::views
