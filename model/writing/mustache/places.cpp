// SPDX-License-Identifier: MIT
#include "model/writing/mustache/places.h"

#include <algorithm>

namespace afterword::writing {

namespace {

// A mark is a noncharacter, which no text holds, and a private character that numbers the mark.
constexpr std::string_view kIntroduction = "\xEF\xB7\x90"; // U+FDD0
constexpr std::size_t kMarkSize = kIntroduction.size() + 4;
constexpr std::size_t kMostMarks = 0xFFFE;

std::string markOf(std::size_t number) {
    const auto byte = [number](unsigned shift) {
        return static_cast<char>(0x80U | ((number >> shift) & 0x3FU));
    };
    std::string mark(kIntroduction);
    mark += {'\xF4', byte(12), byte(6), byte(0)}; // U+100000 and on
    return mark;
}

std::size_t numberAt(std::string_view document, std::size_t mark) {
    std::size_t number = 0;
    for (std::size_t i = mark + kIntroduction.size() + 1; i < mark + kMarkSize; ++i) {
        number = number << 6U | (static_cast<unsigned char>(document[i]) & 0x3FU);
    }
    return number;
}

void add(LineRanges& ranges, LineRange range) {
    if (!ranges.isEmpty() && range.first <= ranges.last().last + 1) {
        ranges.last().last = std::max(ranges.last().last, range.last);
    } else {
        ranges.append(range);
    }
}

} // namespace

std::string Places::marked(std::string text, const std::string& anchor) {
    const std::size_t end = text.find_last_not_of(" \t\n");
    if (anchor.empty() || m_marks.size() >= kMostMarks || end == std::string::npos) {
        return text;
    }
    const auto stop = text.begin() + static_cast<std::ptrdiff_t>(end);
    const auto breaks = static_cast<int>(std::count(text.begin(), stop, '\n'));
    text.insert(end + 1, markOf(m_marks.size()));
    m_marks.push_back({anchor, breaks});
    return text;
}

void Places::noteJoined(std::string_view text) {
    for (std::size_t at = text.find(kIntroduction); at != std::string_view::npos;
         at = text.find(kIntroduction, at + 1)) {
        const std::size_t number =
            at + kMarkSize <= text.size() ? numberAt(text, at) : m_marks.size();
        if (number < m_marks.size()) {
            m_marks[number].breaks = 0;
        }
    }
}

FieldLines Places::takeFrom(std::string& document) const {
    FieldLines lines;
    std::string bare;
    bare.reserve(document.size());
    std::size_t from = 0;
    int line = 1;
    int previous = 1; // the line of the mark before: a value that was joined into one line has
                      // fewer of its own
    const auto take = [&](std::size_t until) {
        line += static_cast<int>(std::count(document.begin() + static_cast<std::ptrdiff_t>(from),
                                            document.begin() + static_cast<std::ptrdiff_t>(until),
                                            '\n'));
        bare.append(document, from, until - from);
    };
    for (std::size_t at = document.find(kIntroduction); at != std::string::npos;
         at = document.find(kIntroduction, from)) {
        take(at);
        from = at + kMarkSize;
        const std::size_t number =
            from <= document.size() ? numberAt(document, at) : m_marks.size();
        if (number >= m_marks.size()) { // of the text itself
            from = at + kIntroduction.size();
            bare.append(kIntroduction);
            continue;
        }
        const Mark& mark = m_marks[number];
        add(lines[QString::fromStdString(mark.anchor)],
            {std::max(previous, line - mark.breaks), line});
        previous = line;
    }
    take(document.size());
    document = std::move(bare);
    return lines;
}

} // namespace afterword::writing
