// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace afterword::markdown {

/// Where the first line of a text will stand. At the start of a line more is Markdown: "1. ", "# ".
enum class Standing { lineStart, midLine };

/// Plain UTF-8 text as Markdown that reads as exactly that text. Escapes only what would otherwise
/// be taken for Markdown: dates, hyphens, dots, parentheses and snake_case stay as they are, and
/// bare links too, which GitHub's dialect links by itself.
[[nodiscard]] std::string escaped(std::string_view plain, Standing standing = Standing::lineStart);
[[nodiscard]] QString escaped(const QString& plain, Standing standing = Standing::lineStart);

/// Markdown of any kind as the content of one table cell: pipes escaped, line ends as <br>.
[[nodiscard]] std::string cellOf(std::string_view markdown);

/// Whether Markdown begins with a block that cannot stand behind a label on its line: a list, a
/// table, a fence, a quote, a heading, indented code, HTML.
[[nodiscard]] bool beginsWithBlock(std::string_view markdown);

/// Whether Markdown begins with a list item that may follow a line of text without an empty line.
[[nodiscard]] bool beginsWithList(std::string_view markdown);

/// What a reader sees of one line of Markdown, without its marks.
[[nodiscard]] QString plainText(const QString& inlineMarkdown);

} // namespace afterword::markdown
