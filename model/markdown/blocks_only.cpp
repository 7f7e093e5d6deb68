// SPDX-License-Identifier: MIT
#include "model/markdown/blocks_only.h"

#include "model/base/scan.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace afterword::markdown {

namespace {

constexpr char16_t kWord = u'x'; // stands for what is no mark

enum class Inline : uint8_t { none, mark, closing, less };

constexpr std::array<Inline, 128> makeInlines() {
    std::array<Inline, 128> inlines{};
    for (const char c : {'*', '_', '`', '!', '&', '['}) {
        inlines.at(size_t(c)) = Inline::mark;
    }
    inlines.at(']') = Inline::closing;
    inlines.at('<') = Inline::less;
    return inlines;
}
constexpr std::array kInlines = makeInlines();

bool isNumeral(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isBlankSign(QChar c) {
    return c == u' ' || c == u'\t';
}

/// A letter, a digit, or any character beyond ASCII: none of them marks a block.
bool isOfWords(QChar c) {
    return isNumeral(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           c.unicode() >= 0x80;
}

/// One line of the text, its end not included. What lies beyond it reads as NUL.
struct MarkedLine {
    const QChar* begin;
    const QChar* end;

    [[nodiscard]] QChar at(const QChar* place) const { return place < end ? *place : QChar(); }

    const QChar* skipSpaces(const QChar* place) const {
        return std::find_if_not(place, end, isBlankSign);
    }

    /// Behind the "12." or "-" at `place` where a space follows; else `place`.
    [[nodiscard]] const QChar* behindMarker(const QChar* place) const {
        const QChar* digits = std::find_if_not(place, end, isNumeral);
        const QChar sign = at(digits);
        const bool is = digits > place ? sign == u'.' || sign == u')'
                                       : sign == u'-' || sign == u'*' || sign == u'+';
        return is && (digits + 1 >= end || isBlankSign(digits[1])) ? digits + 1 : place;
    }

    /// Where the words begin behind the marks of quotations, items and headings.
    [[nodiscard]] const QChar* content() const {
        const QChar* place = skipSpaces(begin);
        for (const QChar* before = nullptr; before != place;) {
            before = place;
            place = skipSpaces(at(place) == u'>' ? place + 1 : behindMarker(place));
        }
        return skipSpaces(std::find_if(place, end, [](QChar c) { return c != u'#'; }));
    }

    /// Where marks can be nothing but inline, from its content on; the end of the line where that
    /// is nowhere.
    [[nodiscard]] const QChar* firstInline(const QChar* place) const {
        // Definitions, boxes, fences, HTML.
        if (place == end || isOneOf(*place, u"[`~<")) {
            return end;
        }
        // "**Impact:**": a rule has no letters, and the mark of an item a space behind it.
        const QChar* words =
            std::find_if(place, end, [](QChar c) { return c != u'*' && c != u'_'; });
        return words > place && words < end && isOfWords(*words)
                   ? place
                   : std::find_if(place, end, isOfWords);
    }
};

/// The character to write for the one at `place`: the end of a CDATA section stays, and "</", which
/// may end a block of HTML.
QChar withoutInline(const MarkedLine& line, const QChar* place) {
    if (place->unicode() >= kInlines.size()) {
        return kWord;
    }
    switch (kInlines[place->unicode()]) {
    case Inline::none:
        break;
    case Inline::mark:
        return kWord;
    case Inline::closing:
        return line.at(place + 1) == u']' || place[-1] == u']' ? u']' : kWord;
    case Inline::less:
        return line.at(place + 1) == u'/' ? u'<' : kWord;
    }
    return *place;
}

/// Whether there may be a mark of a block among words: a cell, or the end of a block of HTML.
bool mayMarkBlocks(QStringView words) {
    return anyThat(words, kIsSign<u'|', u'>'>);
}

/// Whether the content of a line may begin a definition that goes on below it.
bool mayDefine(QStringView content) {
    return content.startsWith(u'[') &&
           (!content.contains(u']') || content.contains(u'\\') || content.contains(u"]:"));
}

/// What cmark needs of a line whose marks are only inline from `words` on.
void addMarks(std::string& out, const MarkedLine& line, const QChar* words) {
    const auto write = [&out](QChar c) { out.push_back(char(c.unicode())); };
    std::for_each(line.begin, words, write); // ASCII: what stands in front of words is marks
    if (!mayMarkBlocks({words, line.end})) {
        write(kWord);
        return;
    }
    for (const QChar* place = words; place < line.end; ++place) {
        write(withoutInline(line, place));
    }
}

} // namespace

std::string blocksOnly(QStringView text) {
    std::string out;
    out.reserve(size_t(text.size()));
    bool inDefinition = false; // where brackets and quotes count
    eachLine(text, [&](QStringView all) {
        const MarkedLine line{all.begin(), all.end()};
        const QChar* content = line.content();
        inDefinition = line.skipSpaces(line.begin) < line.end &&
                       (inDefinition || mayDefine({content, line.end}));
        const QChar* words = inDefinition ? line.end : line.firstInline(content);
        if (words < line.end) {
            addMarks(out, line, words);
        } else if (!all.isEmpty()) {
            const QByteArray bytes = all.toUtf8();
            out.append(bytes.constData(), size_t(bytes.size()));
        }
        out.push_back('\n');
    });
    out.pop_back(); // no line ends behind the last one
    return out;
}

} // namespace afterword::markdown
