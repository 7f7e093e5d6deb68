// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace afterword::reading {

/// No name of a label is longer, in characters.
constexpr qsizetype kLongestLabel = 60;

/// "**Impact:** nothing worked" as its two sides.
struct Label {
    QStringView name;  ///< "Impact"
    QStringView value; ///< "nothing worked"; may be empty
    bool bold = false;
    bool colonInside = false; ///< the bold marks: "**Impact:** nothing"
};

/// Splits a line (its list marker taken off) that begins with a label: "**Label:** text",
/// "**Label**: text", "Label: text". A plain label is of at most six words.
[[nodiscard]] std::optional<Label> splitLabel(QStringView line);

/// `text` without one surrounding bold (or italic bold) and a trailing colon.
[[nodiscard]] QStringView withoutBold(QStringView text);

/// `text` without the colons and the spaces around it.
[[nodiscard]] QStringView withoutColon(QStringView text);

/// The whole line is bold, but for a colon: "**Timeline**:".
[[nodiscard]] bool isOnlyBold(QStringView line);

/// What joins a line to the next one: two spaces at its end break it there.
[[nodiscard]] inline QStringView lineBreak(QStringView line) {
    return line.endsWith(u"  ") ? QStringView(u"  \n") : QStringView(u"\n");
}

/// What stands behind a list marker and a task box: "- [x] text". The text itself without either.
[[nodiscard]] QStringView withoutMarker(QStringView line);

} // namespace afterword::reading
