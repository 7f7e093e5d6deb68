// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

#include <optional>

namespace afterword::reading {

/// The labels of causes and resolutions that begin a section of their own, where sections have bold
/// names: "**Root cause:** salt" behind a rule, or below a section that nobody knows.
class LabelledCauses {
public:
    /// Both outlive it.
    LabelledCauses(const markdown::Tree& tree, const std::vector<Piece>& pieces)
        : m_tree(tree)
        , m_pieces(pieces) {}

    /// The kind of section that the piece begins behind the last one of `outline`; unknown where it
    /// begins none. Asked of the pieces in their order.
    [[nodiscard]] Kind begunAt(size_t at, const Outline& outline);

private:
    [[nodiscard]] bool names(const Piece& piece, bool behindRule) const;
    [[nodiscard]] bool isAmongQuestions(const Piece& piece, const Chapter& current) const;
    [[nodiscard]] bool goesOnWithoutLabels(size_t at);
    [[nodiscard]] bool isPlain(const Piece& piece) const;

    const markdown::Tree& m_tree;
    const std::vector<Piece>& m_pieces;
    std::optional<size_t> m_lastOther; ///< label above the first heading, of no cause; 0 = none
};

} // namespace afterword::reading
