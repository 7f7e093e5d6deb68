// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"
#include "views/style/tokens.h"

/// Severities as a library has them: what it leaves empty is as the program has it.
namespace afterword::views {

[[nodiscard]] QString wordFor(Severity severity, const LibrarySettings& settings);
/// "Catastrophe · All customers": with what the level means.
[[nodiscard]] QString describedWordFor(Severity severity, const LibrarySettings& settings);
[[nodiscard]] QColor colourOf(Severity severity, const LibrarySettings& settings,
                              const Tokens& tokens);

} // namespace afterword::views
