// SPDX-License-Identifier: MIT
#include "model/markdown/blocks_only.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace afterword::markdown {

namespace {

constexpr char kBlank = 'x';

enum class Inline : uint8_t { none, mark, closing, less };

constexpr std::array<Inline, 256> makeInlines() {
    std::array<Inline, 256> inlines{};
    for (const char c : {'*', '_', '`', '!', '&', '['}) {
        inlines.at(size_t(c)) = Inline::mark;
    }
    inlines.at(']') = Inline::closing;
    inlines.at('<') = Inline::less;
    return inlines;
}
constexpr std::array kInlines = makeInlines();

Inline inlineOf(char c) {
    return kInlines[uint8_t(c)];
}

bool isNumeral(char c) {
    return c >= '0' && c <= '9';
}

bool isBlankByte(char c) {
    return c == ' ' || c == '\t';
}

/// A letter, a digit, or a part of a character beyond ASCII: none of them marks a block.
bool isOfWords(char c) {
    return isNumeral(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uint8_t(c) >= 0x80;
}

/// One line of the text, its end not included. What lies beyond it reads as NUL.
struct ByteLine {
    char* begin;
    char* end;

    [[nodiscard]] char at(const char* place) const { return place < end ? *place : '\0'; }

    char* skipSpaces(char* place) const { return std::find_if_not(place, end, isBlankByte); }

    /// Behind the "12." or "-" at `place` where a space follows; else `place`.
    [[nodiscard]] char* behindMarker(char* place) const {
        char* digits = std::find_if_not(place, end, isNumeral);
        const char sign = at(digits);
        const bool is =
            digits > place ? sign == '.' || sign == ')' : sign == '-' || sign == '*' || sign == '+';
        return is && (digits + 1 >= end || isBlankByte(digits[1])) ? digits + 1 : place;
    }

    /// Where the words begin behind the marks of quotations, items and headings.
    [[nodiscard]] char* content() const {
        char* place = skipSpaces(begin);
        for (char* before = nullptr; before != place;) {
            before = place;
            place = skipSpaces(at(place) == '>' ? place + 1 : behindMarker(place));
        }
        return skipSpaces(std::find_if(place, end, [](char c) { return c != '#'; }));
    }

    /// Where marks can be nothing but inline, from its content on; the end of the line where that
    /// is nowhere.
    [[nodiscard]] char* firstInline(char* place) const {
        constexpr std::string_view kOfBlocks = "[`~<"; // definitions, boxes, fences, HTML
        if (place == end || kOfBlocks.find(*place) != std::string_view::npos) {
            return end;
        }
        // "**Impact:**": a rule has no letters, and the mark of an item a space behind it.
        char* words = std::find_if(place, end, [](char c) { return c != '*' && c != '_'; });
        return words > place && words < end && isOfWords(*words)
                   ? place
                   : std::find_if(place, end, isOfWords);
    }
};

/// The end of a CDATA section stays, and "</", which may end a block of HTML.
void blank(ByteLine line, char* from) {
    for (char* place = from; place < line.end; ++place) {
        switch (inlineOf(*place)) {
        case Inline::none:
            break;
        case Inline::mark:
            *place = kBlank;
            break;
        case Inline::closing:
            *place = line.at(place + 1) == ']' || place[-1] == ']' ? ']' : kBlank;
            break;
        case Inline::less:
            *place = line.at(place + 1) == '/' ? '<' : kBlank;
            break;
        }
    }
}

/// Whether the content of a line may begin the name of a definition that goes on below it.
bool mayOpenName(std::string_view content) {
    return content.starts_with('[') && (content.find(']') == std::string_view::npos ||
                                        content.find('\\') != std::string_view::npos);
}

char* endOfByteLine(char* begin, char* end) {
    auto* feed = static_cast<char*>(std::memchr(begin, '\n', size_t(end - begin)));
    return feed ? feed : end;
}

} // namespace

void blankInlines(QByteArray& text) {
    char* const end = text.data() + text.size();
    bool inName = false; // of a definition, where brackets count
    for (char* begin = text.data(); begin < end;) {
        const ByteLine line{begin, endOfByteLine(begin, end)};
        char* const content = line.content();
        inName = line.skipSpaces(begin) < line.end &&
                 (inName || mayOpenName({content, size_t(line.end - content)}));
        if (!inName) {
            blank(line, line.firstInline(content));
        }
        begin = line.end + 1;
    }
}

} // namespace afterword::markdown
