// SPDX-License-Identifier: MIT
#include "model/reading/outline.h"

#include "model/reading/labels.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

constexpr qsizetype kLongestHeading = 160;

QStringView atxText(QStringView line) {
    line = line.trimmed();
    while (line.startsWith(u'#')) {
        line = line.mid(1);
    }
    line = line.trimmed();
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1) == u'#') {
        --end;
    }
    const bool closes = end < line.size() && (end == 0 || line.at(end - 1).isSpace());
    return closes ? line.left(end).trimmed() : line;
}

bool endsWithColon(QStringView line) {
    qsizetype end = line.size();
    while (end > 0 &&
           (line.at(end - 1).isSpace() || line.at(end - 1) == u'*' || line.at(end - 1) == u'_')) {
        --end;
    }
    return end > 0 && (line.at(end - 1) == u':' || line.at(end - 1) == u'：');
}

/// A paragraph that defines a footnote.
bool isFootnote(QStringView line) {
    return line.startsWith(u"[^") && line.contains(u"]:");
}

/// Top-level blocks as pieces, with headings found in all their forms.
class Cutting {
public:
    explicit Cutting(const Tree& tree) : m_tree(tree) {}

    std::vector<Piece> pieces() {
        const std::vector<Block>& blocks = m_tree.blocks();
        for (size_t i = 0; i < blocks.size(); i = size_t(blocks[i].next)) {
            const Block& block = blocks[i];
            if (block.kind == Block::Kind::heading) {
                addHeading(block, int(i));
            } else if (block.kind == Block::Kind::paragraph ||
                       block.kind == Block::Kind::definitions) {
                addParagraph(block, int(i));
            } else {
                m_pieces.push_back({block.kind,
                                    block.firstLine,
                                    block.lastLine,
                                    int(i),
                                    0,
                                    {},
                                    false,
                                    Kind::unknown,
                                    false});
            }
        }
        return std::move(m_pieces);
    }

private:
    void addHeading(const Block& block, int index) {
        const QStringView line = m_tree.line(block.firstLine);
        if (block.firstLine == block.lastLine) {
            pushHeading(block.firstLine, block.firstLine, block.level, withoutBold(atxText(line)));
            return;
        }
        // Text right above a rule is a heading to Markdown, and often was not meant as one.
        const bool several = block.lastLine - block.firstLine > 1;
        const std::optional<Label> label = splitLabel(line);
        if (several || line.size() > kLongestHeading || line.trimmed().endsWith(u'.') ||
            (label && label->bold && !label->value.isEmpty())) {
            Block paragraph = block;
            --paragraph.lastLine;
            addParagraph(paragraph, index);
            m_pieces.push_back({Block::Kind::rule,
                                block.lastLine,
                                block.lastLine,
                                -1,
                                0,
                                {},
                                false,
                                Kind::unknown,
                                false});
            return;
        }
        pushHeading(block.firstLine, block.lastLine, block.level, withoutBold(line));
    }

    void pushHeading(int first, int last, int level, QStringView text) {
        Piece piece{Block::Kind::heading, first, last,          -1,   level,
                    text.toString(),      false, Kind::unknown, false};
        piece.named =
            level == kPlainLevel ? kindNamedExactly(piece.heading) : kindNamed(piece.heading);
        piece.endsWithColon = endsWithColon(m_tree.line(first)) || text.endsWith(u'?');
        m_pieces.push_back(std::move(piece));
    }

    void addParagraph(const Block& block, int index) {
        if (isFootnote(m_tree.line(block.firstLine))) {
            m_pieces.push_back({Block::Kind::definitions,
                                block.firstLine,
                                block.lastLine,
                                index,
                                0,
                                {},
                                false,
                                Kind::unknown,
                                false});
            return;
        }
        int start = block.firstLine;
        for (int number = block.firstLine; number <= block.lastLine; ++number) {
            const QStringView line = m_tree.line(number).trimmed();
            const int level = headingLevel(line, block.firstLine == block.lastLine);
            if (level == 0) {
                continue;
            }
            pushText(block, index, start, number - 1);
            pushHeading(number, number, level, withoutBold(line));
            start = number + 1;
        }
        pushText(block, index, start, block.lastLine);
    }

    static int headingLevel(QStringView line, bool isAlone) {
        if (line.size() > kLongestHeading || line.isEmpty()) {
            return 0;
        }
        if (isOnlyBold(line)) {
            const bool known = kindNamed(withoutBold(line)) != Kind::unknown;
            return isAlone || known ? kBoldLevel : 0;
        }
        if (line.endsWith(u'.') || line.size() > 80) {
            return 0;
        }
        return kindNamedExactly(withoutBold(line)) != Kind::unknown ? kPlainLevel : 0;
    }

    void pushText(const Block& block, int index, int first, int last) {
        if (first <= last) {
            m_pieces.push_back(
                {block.kind, first, last, index, 0, {}, false, labelled(first), false});
            lookForTitle(m_pieces.back());
        }
    }

    /// The first line of a document without headings of Markdown's own.
    void lookForTitle(Piece& piece) const {
        const QStringView line = m_tree.line(piece.firstLine).trimmed();
        piece.isTitleLine = m_pieces.size() == 1 && piece.firstLine == piece.lastLine &&
                            line.size() <= 100 && !line.endsWith(u'.') && !line.startsWith(u'!') &&
                            !line.startsWith(u'<') && !splitLabel(line);
        if (piece.isTitleLine) {
            piece.heading = withoutBold(line).toString();
        }
    }

    [[nodiscard]] Kind labelled(int line) const {
        const QStringView text = m_tree.line(line);
        const std::optional<Label> label = text.startsWith(u"**") ? splitLabel(text) : std::nullopt;
        return label ? kindNamedExactly(label->name) : Kind::unknown;
    }

    const Tree& m_tree;
    std::vector<Piece> m_pieces;
};

bool isList(Kind kind) {
    return kind == Kind::timeline || kind == Kind::actions || kind == Kind::improvements ||
           kind == Kind::measures || kind == Kind::lessons;
}

/// A heading of kind `inner` below one of kind `outer` divides that section, and is none itself:
/// "Detection" is a phase below a timeline, and a group below actions.
bool divides(Kind inner, Kind outer) {
    switch (outer) {
    case Kind::timeline:
        return inner != Kind::timeline;
    case Kind::actions:
        return inner != Kind::actions && inner != Kind::improvements;
    case Kind::lessons:
        return inner != Kind::wentWell && inner != Kind::wentPoorly && inner != Kind::gotLucky &&
               inner != Kind::actions;
    default:
        return false;
    }
}

class Dividing {
public:
    explicit Dividing(std::vector<Piece> pieces) : m_pieces(std::move(pieces)) { measure(); }

    Outline outline() {
        m_outline.sectionLevel = m_sectionLevel;
        m_outline.chapters.emplace_back();
        takeTitle();
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (m_outline.title.firstLine > 0 && piece.firstLine == m_outline.title.firstLine) {
                continue;
            }
            if (piece.kind == Block::Kind::definitions) {
                m_outline.definitions.push_back(piece);
            } else if (piece.isHeading()) {
                addHeading(piece, i > 0 && m_pieces[i - 1].kind == Block::Kind::rule);
            } else {
                beginCauses(piece, i > 0 && m_pieces[i - 1].kind == Block::Kind::rule);
                m_outline.chapters.back().pieces.push_back(piece);
            }
        }
        cutClosing();
        return std::move(m_outline);
    }

private:
    /// Which level most known sections have.
    void measure() {
        std::array<int, kPlainLevel + 1> counts{};
        bool hasLabels = false;
        for (const Piece& piece : m_pieces) {
            const bool known = piece.named != Kind::unknown;
            counts[size_t(piece.level)] += piece.isHeading() && known ? 1 : 0;
            hasLabels = hasLabels || known;
        }
        const auto most = std::max_element(counts.begin(), counts.end());
        m_sectionLevel = *most > 0 ? int(most - counts.begin()) : hasLabels ? kBoldLevel : 2;
    }

    void takeTitle() {
        for (const Piece& piece : m_pieces) {
            if (!piece.isHeading()) {
                continue;
            }
            if (piece.level >= kBoldLevel && m_pieces.front().isTitleLine) {
                m_outline.title = m_pieces.front();
                return;
            }
            const bool first = piece.firstLine == m_pieces.front().firstLine;
            if (piece.level == kPlainLevel || (piece.level == kBoldLevel && !first) ||
                piece.named != Kind::unknown) {
                return;
            }
            m_outline.title = piece;
            return;
        }
    }

    void addHeading(const Piece& piece, bool behindRule) {
        const Kind kind = piece.named;
        while (!m_above.empty() && m_above.back().level >= piece.level) {
            m_above.pop_back();
        }
        const Chapter& current = m_outline.chapters.back();
        const bool below = current.hasHeading() && isBelow(piece, current, behindRule);
        const bool smaller = current.hasHeading() && piece.level > current.heading.level;
        if (kind != Kind::unknown && !(smaller && divides(kind, current.kind))) {
            const Kind outer = m_above.empty() ? Kind::unknown : m_above.back().kind;
            if (m_above.empty() || !divides(kind, outer)) {
                begin(kind, piece, false);
                return;
            }
            begin(outer, piece, true);
            return;
        }
        if (below) {
            m_outline.chapters.back().pieces.push_back(piece);
            return;
        }
        const bool divided = !m_above.empty() && isList(m_above.back().kind);
        begin(divided ? m_above.back().kind : Kind::unknown, piece, divided);
    }

    /// Where sections have bold names, the label of a cause begins theirs behind a rule, and ends a
    /// section that nobody knows.
    void beginCauses(const Piece& piece, bool behindRule) {
        const Chapter& current = m_outline.chapters.back();
        const bool names = piece.named == Kind::rootCause || piece.named == Kind::resolution;
        const bool inCauses = current.kind == Kind::rootCauseAndResolution ||
                              current.kind == Kind::rootCause || current.kind == Kind::resolution;
        const bool ends = current.hasHeading() && current.kind == Kind::unknown;
        if (names && m_sectionLevel >= kBoldLevel && !inCauses && (behindRule || ends)) {
            Chapter causes;
            causes.kind = Kind::rootCauseAndResolution;
            m_outline.chapters.push_back(std::move(causes));
        }
    }

    /// A heading that belongs into the chapter above it, as far as its form tells.
    [[nodiscard]] bool isBelow(const Piece& piece, const Chapter& current, bool behindRule) const {
        if (m_sectionLevel < kBoldLevel) {
            return piece.level > current.heading.level;
        }
        // Where sections have bold names, any other heading is smaller than they are,
        if (piece.level < kBoldLevel) {
            return piece.level > m_outline.title.level && !behindRule &&
                   current.heading.level >= kBoldLevel;
        }
        // and a bold line is one of theirs when it is written as they are.
        return piece.level > current.heading.level || !piece.endsWithColon;
    }

    void begin(Kind kind, const Piece& heading, bool isContinued) {
        m_outline.chapters.push_back({kind, heading, {}, isContinued});
        if (!isContinued) {
            m_above.push_back({heading.level, kind});
        }
    }

    /// Prose behind the last rule closes the document; only sections that nobody knows follow it.
    void cutClosing() {
        for (size_t i = m_outline.chapters.size(); i-- > 1;) {
            if (cutClosingOff(i) || m_outline.chapters[i].kind != Kind::unknown) {
                return;
            }
        }
    }

    bool cutClosingOff(size_t index) {
        Chapter& last = m_outline.chapters[index];
        const auto rule =
            std::find_if(last.pieces.rbegin(), last.pieces.rend(),
                         [](const Piece& piece) { return piece.kind == Block::Kind::rule; });
        const auto behind = rule.base();
        const bool isProse = std::none_of(behind, last.pieces.end(),
                                          [](const Piece& piece) { return piece.isHeading(); });
        if (last.kind == Kind::closing || rule == last.pieces.rend() ||
            behind == last.pieces.end() || !isProse) {
            return false;
        }
        Chapter closing;
        closing.kind = Kind::closing;
        closing.pieces.assign(behind, last.pieces.end());
        last.pieces.erase(behind, last.pieces.end());
        m_outline.chapters.insert(m_outline.chapters.begin() + qsizetype(index) + 1,
                                  std::move(closing));
        return true;
    }

    struct Above {
        int level;
        Kind kind;
    };

    std::vector<Piece> m_pieces;
    Outline m_outline;
    std::vector<Above> m_above;
    int m_sectionLevel = 2;
};

} // namespace

Outline outlineOf(const Tree& tree) {
    return Dividing(Cutting(tree).pieces()).outline();
}

} // namespace afterword::reading
