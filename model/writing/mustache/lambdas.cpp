// SPDX-License-Identifier: MIT
#include "model/writing/mustache/lambdas.h"

#include "model/markdown/escape.h"

#include <QString>

#include <algorithm>

namespace afterword::writing {

namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::string_view withoutEnd(std::string_view text) {
    return text.substr(0, text.find_last_not_of(kSpace) + 1);
}

/// `text` with `prefix` before each line but the first; `bare` before an empty one.
std::string prefixed(std::string_view text, const std::string& prefix, const std::string& bare) {
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    std::size_t from = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', from)) {
        result.append(text, from, at + 1 - from);
        from = at + 1;
        const bool empty = from == text.size() || text[from] == '\n';
        result += empty ? bare : prefix;
    }
    return result.append(text, from);
}

} // namespace

std::string indented(std::string_view text, int width, Behind behind) {
    const std::string_view whole = withoutEnd(text);
    const std::string margin(static_cast<std::size_t>(width), ' ');
    const std::size_t first = std::min(whole.find_first_not_of(kSpace), whole.size());
    const std::size_t newline = whole.substr(0, first).rfind('\n');
    const bool movedDown = newline != std::string_view::npos;
    // One blank parts words from a text behind them: it goes when the text moves down.
    const std::size_t parting = behind == Behind::words && whole.substr(0, 1) == " " ? 1 : 0;
    const std::string_view body = whole.substr(movedDown ? newline + 1 : parting);
    if (body.empty()) {
        return {};
    }
    if (behind == Behind::marker) {
        return prefixed(body, margin, {});
    }
    if (movedDown || markdown::beginsWithBlock(body)) {
        const std::string gap = markdown::beginsWithList(body) ? "\n" : "\n\n";
        return gap + margin + prefixed(body, margin, {});
    }
    return std::string(parting, ' ') + prefixed(body, margin, {});
}

std::string onOneLine(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (kSpace.find(c) == std::string_view::npos) {
            result.push_back(c);
        } else if (!result.empty() && result.back() != ' ') {
            result.push_back(' ');
        }
    }
    return std::string(withoutEnd(result));
}

std::string asQuote(std::string_view text) {
    const std::string_view whole = withoutEnd(text);
    return whole.empty() ? std::string() : "> " + prefixed(whole, "> ", ">");
}

std::string inUpperCase(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .toUpper()
        .toStdString();
}

} // namespace afterword::writing
