// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/autosaver.h"

namespace afterword::views {

/// "Saved 14:32", "Saving…", "Unsaved", "Not saved".
[[nodiscard]] QString wordsFor(const editing::SaveState& state);

/// The question about the first of some conflicts.
[[nodiscard]] QString wordsFor(const QList<Conflict>& conflicts);

/// What an undo left alone, because somebody else has changed it since.
[[nodiscard]] QString wordsForHeldBack(const QList<Conflict>& conflicts);

} // namespace afterword::views
