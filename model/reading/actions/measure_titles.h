// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/list_items.h"

namespace afterword::reading {

/// A title in front of the words behind it: "**Title:** words".
struct Titled {
    QString title;
    QString text;
};

/// Of an item whose label is bold, or any label where `plainLabels` says so; no title otherwise.
[[nodiscard]] Titled titleOf(const ListItem& item, bool plainLabels);

/// The text without the line ends around it.
[[nodiscard]] QString withoutBlankEnds(QString text);

/// The text without the spaces that all of its lines begin with; what has four of them is code.
[[nodiscard]] QString withoutMargin(const QString& text);

/// Where the bold sentence ends that a text begins with, its marks included; 0 where none does.
[[nodiscard]] qsizetype boldSentenceLength(QStringView text);

/// "**Two people.** A restore asks for a second one.": the bold sentence that a text begins with,
/// and the others. No title where it begins with none.
[[nodiscard]] Titled boldSentenceOf(const QString& text);

} // namespace afterword::reading
