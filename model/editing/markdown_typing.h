// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// What the hands do to Markdown, as functions of a text and what is selected in it.
namespace afterword::editing {

struct Selection {
    qsizetype from = 0;
    qsizetype to = 0; ///< behind it; the same for a caret
};

/// `removed` characters at `at` become `text`; then this is selected, in the new text.
struct TextChange {
    qsizetype at = 0;
    qsizetype removed = 0;
    QString text;
    Selection selection;
};

enum class Markup { strong, emphasis, code, link, bullets, numbers, quote, codeBlock };

/// Marks what is selected, the word at the caret, or for blocks its lines; takes the marks away
/// when they are there.
[[nodiscard]] TextChange toggled(Markup markup, const QString& text, Selection selection);

/// A new line that goes on with the list or quotation of the caret's, or the end of it when its
/// last line is empty. None where Enter is just a new line.
[[nodiscard]] std::optional<TextChange> newLine(const QString& text, Selection selection);

/// The list items of the selection one level deeper, or less deep. None when there is none.
[[nodiscard]] std::optional<TextChange> indented(const QString& text, Selection selection,
                                                 bool deeper);

/// The selected words as a link to `address`. None when either is not what it should be.
[[nodiscard]] std::optional<TextChange> linked(const QString& text, Selection selection,
                                               const QString& address);

/// A single address of the web or of mail.
[[nodiscard]] bool isAddress(const QString& text);

} // namespace afterword::editing
