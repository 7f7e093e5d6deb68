// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <span>
#include <string_view>

namespace afterword {

/// The words that the classic template writes for a part or a coded field, and that reading must
/// know again: one table for both, so that read(write(x)) = x. Synonyms are reading's own matter.
struct Term {
    std::string_view key;     ///< "timeline", "impactUsers", "status", "moments.detected"
    std::string_view written; ///< "Timeline", "Users affected", "Status", "Detected"; ASCII
};

[[nodiscard]] std::span<const Term> vocabulary();

/// Empty for an unknown key.
[[nodiscard]] QString written(QStringView key);

/// Whether these are the words that are written for the key.
[[nodiscard]] bool isWritten(QStringView key, QStringView words);

/// Under this key `asWritten` has the name of the label of a coded field whose word it has under
/// the field's own key: "severity".
[[nodiscard]] QString labelNameKey(const QString& field);

/// Under this key `asWritten` has the date of the incident in the words of the document.
[[nodiscard]] QString dateWordsKey();

/// Under this key `asWritten` has what stands before each row of a list in the document, "-" or a
/// number, with spaces between: "1. 2. -". Lists: "improvements", "timeline", "lessons.wentWell";
/// of "actions" it has the boxes, "[x]" and "[]".
[[nodiscard]] QString listMarksKey(const QString& list);

/// Under this key `asWritten` has the labels below each action in the document, in their order: a
/// line an action, each label with a colon, "Owner: Due:". Those of the action's own fields only; a
/// line of nothing but a quotation mark says the same as the one above it.
[[nodiscard]] QString actionLabelsKey();

/// Under this key `asWritten` has the document's own words for a coded value of each action: a line
/// an action, for the key of its label: "action.due", "action.status", "action.kind". That of
/// "action.group" has the names over the actions of a list, which no code stands for. Lines repeat
/// as those of the labels do.
[[nodiscard]] QString actionWordsKey(const QString& label);

/// Under this key `asWritten` has the words that stand above the events of a day.
[[nodiscard]] QString dayKey(const QDate& day);

/// Under this key `asWritten` has the heading of a phase of the timeline, "Detection", by the id of
/// the event that it stands above.
[[nodiscard]] QString phaseKey(const QString& event);

} // namespace afterword
