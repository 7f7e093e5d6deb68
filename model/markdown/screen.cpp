// SPDX-License-Identifier: MIT
#include "model/markdown/screen.h"

#include "model/base/scan.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <optional>

namespace afterword::markdown {

namespace {

constexpr qsizetype kMostCellsInARow = 2'000;
constexpr int kMostDelimiterRows = 100; // cmark splits the paragraph above each of them again
constexpr int kMostMarks = 20'000;      // characters that open something, in one paragraph
constexpr qsizetype kSignsOfLine =
    30;                              // cmark needs five; the rest is the readers', and the store's
constexpr int kMostRawOpeners = 500; // "<!", "<?": cmark looks for the end of each

struct Line {
    QStringView text;
    qsizetype indent = 0;
    int markers = 0; // of lists and quotes, before the words
    bool blank = false;
    bool startsBlock = false; // no paragraph above goes on in it
    bool startsItem = false;  // maybe so, when it is inside a list
    bool delimiterRow = false;
    qsizetype cells = 0; // as far as pipes tell
    int marks = 0;
    int rawOpeners = 0;
};

bool isBulletMarker(QStringView text, qsizetype at) {
    const QChar c = text.at(at);
    return (c == u'-' || c == u'*' || c == u'+') && at + 1 < text.size() &&
           (text.at(at + 1) == u' ' || text.at(at + 1) == u'\t');
}

qsizetype orderedMarkerLength(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && end - at < 9 && text.at(end).isDigit()) {
        ++end;
    }
    const bool closed =
        end > at && end < text.size() && (text.at(end) == u'.' || text.at(end) == u')');
    return closed ? end + 1 - at : 0;
}

void lookAtPrefix(Line& line) {
    const QStringView text = line.text;
    qsizetype at = 0;
    bool first = true;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u' ' || c == u'\t') {
            line.indent += c == u'\t' ? 4 : 1;
            ++at;
            continue;
        }
        const qsizetype ordered = orderedMarkerLength(text, at);
        const bool bullet = isBulletMarker(text, at);
        if (c != u'>' && !bullet && ordered == 0) {
            break;
        }
        if (first) {
            line.startsItem = bullet || ordered > 0;
            line.startsBlock = bullet && line.indent <= 3 && at + 2 < text.size();
        }
        first = false;
        ++line.markers;
        at += ordered > 0 ? ordered : 1;
    }
    line.startsBlock =
        line.startsBlock || (first && line.indent <= 3 && text.mid(at).startsWith(u"# "));
    line.blank = at == text.size() && line.markers == 0;
}

/// The characters that matter here. Nearly all of a text is none of them.
enum Sign : uint8_t { plain, delimiter, pipe, mark, less, kinds };

constexpr std::array<Sign, 128> makeSigns() {
    std::array<Sign, 128> signs{};
    for (const char c : {'-', ':', ' ', '\t'}) {
        signs.at(size_t(c)) = delimiter;
    }
    for (const char c : {'[', ']', '*', '_', '~', '`', '>', '@', '\\'}) {
        signs.at(size_t(c)) = mark;
    }
    signs.at('|') = pipe;
    signs.at('<') = less;
    return signs;
}
constexpr std::array kSigns = makeSigns();

std::array<int, kinds> countSigns(QStringView text) {
    std::array<int, kinds> counts{};
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const Sign sign = unit < kSigns.size() ? kSigns[unit] : plain;
        if (sign != plain) { // so that the next character need not wait for this one's count
            ++counts[sign];
        }
    }
    counts[plain] = int(text.size()) - std::accumulate(counts.begin() + 1, counts.end(), 0);
    return counts;
}

void lookAtMarks(Line& line) {
    const QStringView text = line.text;
    const std::array<int, kinds> counts = countSigns(text);
    line.marks = counts[mark] + counts[less];
    line.cells = counts[pipe];
    if (counts[less] > 0) {
        line.rawOpeners = int(text.count(u"<!") + text.count(u"<?"));
    }
    const QStringView bare = text.trimmed();
    line.cells += 1 - (bare.startsWith(u'|') ? 1 : 0) - (bare.endsWith(u'|') ? 1 : 0);
    line.delimiterRow = counts[plain] == 0 && line.marks == 0 && !line.blank && text.contains(u'-');
}

Line lookAt(QStringView text) {
    Line line;
    line.text = text;
    lookAtPrefix(line);
    lookAtMarks(line);
    return line;
}

/// Follows lines without an empty one between them, and notices what is too much for cmark.
class Watch {
public:
    void add(const Line& line) {
        if (line.startsBlock) {
            *this = {};
        }
        if (line.delimiterRow) {
            ++m_delimiterRows;
            if (line.cells == m_cellsAbove) {
                m_columns = line.cells;
            }
        }
        // In a table each line stands alone, in a paragraph they are read together.
        if (m_columns > 0) {
            m_length = 0;
            m_marks = 0;
            m_rawOpeners = 0;
        } else if (line.startsItem) {
            m_length = 0;
        }
        m_length += line.text.size() + 1;
        m_marks += line.marks;
        m_rawOpeners += line.rawOpeners;
        m_cells += m_columns;
        m_cellsAbove = line.cells;
        m_widest = std::max(m_widest, line.cells);
        m_deepest = std::max(m_deepest, line.markers + line.indent / 2);
    }

    [[nodiscard]] std::optional<Oversize::Kind> excess() const {
        if (m_deepest > kDeepestNesting) {
            return Oversize::Kind::nesting;
        }
        if (m_cells > kMostTableCells || m_widest > kMostCellsInARow ||
            m_delimiterRows > kMostDelimiterRows) {
            return Oversize::Kind::table;
        }
        if (m_length > kLargestParagraph) {
            return Oversize::Kind::paragraph;
        }
        if (m_marks > kMostMarks || m_rawOpeners > kMostRawOpeners) {
            return Oversize::Kind::markup;
        }
        return std::nullopt;
    }

private:
    qsizetype m_length = 0;
    qsizetype m_columns = 0; // of the table that has begun
    qsizetype m_cells = 0;
    qsizetype m_cellsAbove = 0;
    qsizetype m_widest = 0;
    qsizetype m_deepest = 0;
    int m_marks = 0;
    int m_rawOpeners = 0;
    int m_delimiterRows = 0;
};

template <char16_t Sign>
qsizetype countOf(QStringView text) {
    return countThat(text, kIsSign<Sign>);
}

constexpr qsizetype kShortestDeep = kDeepestNesting / 2; // characters: a tab counts twice

/// Whether so much of a line's head is what may open a list or a quote that it may be too deep.
bool isDeepHead(QStringView head) {
    return std::all_of(head.begin(), head.end(), [](QChar c) {
        return c.isDigit() || QStringView(u" \t>-*+.)").contains(c);
    });
}

/// Whether a line has such a head. Only lines that are long enough are looked at.
bool mayBeDeep(QStringView text) {
    while (text.size() > kShortestDeep) {
        const QStringView head = text.first(kShortestDeep);
        qsizetype end = head.lastIndexOf(u'\n');
        if (end < 0) {
            if (isDeepHead(head)) {
                return true;
            }
            end = text.indexOf(u'\n');
        }
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
    return false;
}

/// What is counted below; each row of dashes has two of them, the dash and the end of its line.
constexpr auto kIsCounted = kIsSign<u'<', u'-', u'|', u'\n'>;
constexpr qsizetype kFewSigns = qsizetype{2} * kMostDelimiterRows - 1;
static_assert(kFewSigns < kMostRawOpeners && kFewSigns < kMostCellsInARow &&
              kFewSigns * kFewSigns <= kMostTableCells);

/// Whether a few counts say already that the text stays below every limit, as most do.
bool isSmall(QStringView text) {
    if (text.size() > kMostMarks || mayBeDeep(text)) {
        return false;
    }
    if (countThat(text, kIsCounted) <= kFewSigns) {
        return true;
    }
    if (countOf<u'<'>(text) > kMostRawOpeners || countOf<u'-'>(text) > kMostDelimiterRows) {
        return false;
    }
    const qsizetype lines = countOf<u'\n'>(text) + 1;
    const qsizetype pipes = countOf<u'|'>(text);
    return pipes < kMostCellsInARow && lines * (pipes + 1) <= kMostTableCells;
}

/// The runs of lines that are too much.
QList<Oversize> oversizeIn(QStringView text) {
    if (isSmall(text)) {
        return {};
    }
    QList<Oversize> found;
    Watch watch;
    std::optional<Oversize::Kind> excess;
    int runStart = 1;
    int number = 0;
    const auto close = [&](int lastLine) {
        if (excess) {
            found.append({*excess, runStart, lastLine});
        }
        excess.reset();
        watch = {};
    };
    eachLine(text, [&](QStringView lineText) {
        ++number;
        const Line line = lookAt(lineText);
        if (line.blank || line.startsBlock) {
            close(number - 1);
            runStart = line.blank ? number + 1 : number;
        }
        if (!line.blank) {
            watch.add(line);
            excess = excess ? excess : watch.excess();
        }
    });
    close(number);
    return found;
}

/// What each character adds to `kMostNodeSigns`.
constexpr std::array<uint8_t, 128> makeWeights() {
    std::array<uint8_t, 128> weights{};
    for (const char c : {'*', '_', '`', '&', '\\', '~', '|', '.', '@'}) {
        weights.at(size_t(c)) = 1;
    }
    weights.at('<') = 2;
    weights.at('[') = 3;
    return weights;
}
constexpr std::array kWeights = makeWeights();

/// Whether there is more in it than a tree can bear, though no part of it is too large.
bool isTooDense(QStringView text) {
    if (text.size() * kSignsOfLine <= kMostNodeSigns) {
        return false;
    }
    qsizetype count = 2 * text.count(u"www."); // links, whose point is counted below
    QChar before = u'\n';
    for (const QChar c : text) {
        if (c == u'\n') {
            count += before == u'\n' ? 0 : kSignsOfLine;
        } else if (c.unicode() < kWeights.size()) {
            count += kWeights[c.unicode()];
        }
        before = c;
    }
    return count > kMostNodeSigns;
}

QString withoutLines(const QString& text, const QList<Oversize>& oversize) {
    QString kept;
    kept.reserve(text.size());
    int number = 0;
    auto next = oversize.cbegin();
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        while (next != oversize.cend() && next->lastLine < number) {
            ++next;
        }
        if (number > 1) {
            kept += u'\n';
        }
        if (next == oversize.cend() || number < next->firstLine) {
            kept += line;
        }
    }
    return kept;
}

} // namespace

Screened screened(const QString& markdown) {
    const auto allPlain = [&markdown]() -> Screened {
        const int lines = int(markdown.count(u'\n')) + 1;
        return {QString(lines - 1, u'\n'), {{Oversize::Kind::document, 1, lines}}};
    };
    if (markdown.size() > kLargestDocument) {
        return allPlain();
    }
    const QList<Oversize> oversize = oversizeIn(markdown);
    const QString kept = oversize.isEmpty() ? markdown : withoutLines(markdown, oversize);
    return isTooDense(kept) ? allPlain() : Screened{kept, oversize};
}

} // namespace afterword::markdown
