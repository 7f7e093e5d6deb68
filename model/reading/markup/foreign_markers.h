// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>

namespace afterword::reading {

[[nodiscard]] QStringView withoutIndent(QStringView line);

/// "•", which nothing but a list begins with.
[[nodiscard]] bool isBulletSign(QChar c);

/// How long the marker of an item is that Markdown does not know: of "• text", "o text", "– text".
[[nodiscard]] qsizetype foreignMarker(QStringView line);

/// How long the marker is in "-text", "-[ ]text" and "1.Text".
[[nodiscard]] qsizetype gluedMarker(QStringView line);

/// How long the "(1)" in front of a line is; "(500)" tells of an answer.
[[nodiscard]] qsizetype bracketedNumber(QStringView line);

/// A quoted line that begins with a clock, perhaps behind a day.
[[nodiscard]] bool quotesClock(QStringView line);

/// A quoted line that begins as the item of a list does.
[[nodiscard]] bool quotesRow(QStringView line);

} // namespace afterword::reading
