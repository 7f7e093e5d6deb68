// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/tree.h"
#include "model/reading/pieces.h"

#include <QStringList>

#include <vector>

namespace afterword::reading {

/// What is folded away under a name of its own is about something else than the measures around it.
/// Returns its last piece.
[[nodiscard]] size_t behindFolded(const markdown::Tree& tree, const std::vector<Piece>& pieces,
                                  size_t at);

/// Bullets below a list of one number, indented by less than Markdown asks for: the steps of that
/// item, which the writer meant to stand inside it.
[[nodiscard]] bool areSteps(const markdown::Tree& tree, const Piece& piece, const Piece* above,
                            const Piece* below);

/// Every line of the paragraph is a measure of its own: all but the last end as sentences do.
[[nodiscard]] bool areSentences(const markdown::Tree& tree, const Piece& piece);

/// Every line of the paragraph is short and begins as a sentence does: a list without its marks.
[[nodiscard]] bool areShortLines(const markdown::Tree& tree, const Piece& piece);

/// The letters of references ("R" of "R1 – Buy a seal") with which paragraphs begin, two at least,
/// whose numbers rise: what has a name of its own in front is one of several, and no prose.
[[nodiscard]] QStringList countedReferences(const markdown::Tree& tree,
                                            const std::vector<Piece>& pieces);

/// Two or more short lines ("*Now*", "Next sprint:") right above lists are the names of those, as
/// headings are.
[[nodiscard]] std::vector<Piece> withNamesOfLists(const markdown::Tree& tree,
                                                  std::vector<Piece> pieces);

/// A paragraph behind all rows of its section, or of its group: what is said about them.
[[nodiscard]] bool isBehindRows(const std::vector<Piece>& pieces, size_t at);

/// "### Tracking" over prose, below a list or a table of measures: more about those, and no measure
/// of its own.
[[nodiscard]] bool isHeadingOfNote(const markdown::Tree& tree, const std::vector<Piece>& pieces,
                                   size_t at);

/// A list of labels says more of the heading above it.
[[nodiscard]] bool haveLabels(const markdown::Tree& tree, const std::vector<Piece>& pieces);

/// "Immediate:" and "Long term:" over boxes.
[[nodiscard]] bool areBoxesInGroups(const markdown::Tree& tree, const std::vector<Piece>& pieces);

/// "We decided not to do these:"
[[nodiscard]] bool declines(const markdown::Tree& tree, const Piece& piece);

} // namespace afterword::reading
