// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace afterword::writing {

/// Where an indented text begins: right behind a list marker, where any block may stand, or behind
/// words, where a list, table or fence has to begin on a line of its own.
enum class Behind { marker, words };

/// The text of a list item: its continuation lines stand `width` columns in.
[[nodiscard]] std::string indented(std::string_view text, int width, Behind behind);

[[nodiscard]] std::string onOneLine(std::string_view text);
[[nodiscard]] std::string asQuote(std::string_view text);
[[nodiscard]] std::string inUpperCase(std::string_view text);

} // namespace afterword::writing
