// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace afterword::views {

/// Every colour of the program. Nothing else names one.
struct Tokens {
    bool dark = false;
    QColor ground;  ///< the window
    QColor surface; ///< lists, fields, the page
    QColor raised;  ///< menus, popups, code
    QColor hairline;
    QColor text;
    QColor muted;
    QColor faint; ///< placeholders and the like: still readable
    QColor accent;
    QColor onAccent;
    QColor danger;
    QColor warning;
    QColor good;
    std::array<QColor, 5> severity; ///< SEV1 to SEV5

    double selectionShare = 0; ///< how much accent a selected row has
};

inline constexpr double kChipShare = 0.12;  ///< of its own colour in a chip's ground
inline constexpr double kHoverShare = 0.05; ///< of text in a hovered row

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// The tokens that belong to a palette made by `paletteFor`: light or dark by its window.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);

/// `colour` at `share` over an opaque ground, as an opaque colour.
[[nodiscard]] QColor mixed(const QColor& colour, double share, const QColor& ground);
[[nodiscard]] QColor selectionOn(const QColor& ground, const Tokens& tokens);
[[nodiscard]] QColor hoverOn(const QColor& ground, const Tokens& tokens);

/// `colour` where it can be read on `ground`, else the colour of text: for muted words on a
/// selected row.
[[nodiscard]] QColor legible(const QColor& colour, const QColor& ground, const Tokens& tokens);

/// `colour`, darker or lighter by as much as it takes to read it on `ground`.
[[nodiscard]] QColor shaded(const QColor& colour, const QColor& ground);

/// The contrast that text needs.
inline constexpr double kReadable = 4.5;
/// The contrast ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace afterword::views
