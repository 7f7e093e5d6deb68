// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/tree.h"
#include "model/reading/pieces.h"

#include <vector>

namespace afterword::reading {

/// What is folded away under a name of its own is about something else than the measures around it.
/// Returns its last piece.
[[nodiscard]] size_t behindFolded(const markdown::Tree& tree, const std::vector<Piece>& pieces,
                                  size_t at);

/// Every line of the paragraph is a measure of its own: all but the last end as sentences do.
[[nodiscard]] bool areSentences(const markdown::Tree& tree, const Piece& piece);

/// A list of labels says more of the heading above it.
[[nodiscard]] bool haveLabels(const markdown::Tree& tree, const std::vector<Piece>& pieces);

} // namespace afterword::reading
