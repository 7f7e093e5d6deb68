// SPDX-License-Identifier: MIT
#include "model/reading/pieces.h"

#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/reading/label_rows.h"
#include "model/reading/labels.h"
#include "model/reading/markup/attribute_lines.h"
#include "model/reading/markup/numbered_names.h"

#include <QRegularExpression>

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

/// A paragraph that defines a footnote, or an abbreviation ("*[SLA]: …").
bool isFootnote(QStringView line) {
    return (line.startsWith(u"[^") || line.startsWith(u"*[")) && line.contains(u"]:");
}

/// Top-level blocks as pieces, with headings found in all their forms.
class Cutting {
public:
    Cutting(const Tree& tree, const LearnedKinds& learned) : m_tree(tree), m_learned(learned) {}

    std::vector<Piece> pieces() {
        const std::vector<Block>& blocks = m_tree.blocks();
        m_numberedNames = countNumberedNames();
        m_capitalNames = countCapitalNames();
        m_hasBoldNumbers = hasBoldNumbers(m_tree);
        for (size_t i = 0; i < blocks.size(); i = size_t(blocks[i].next)) {
            const Block& block = blocks[i];
            if (isNumberedName(i)) {
                pushNumberedName(block);
            } else if (block.kind == Block::Kind::html && isHtmlHeading(block)) {
                pushHtmlHeading(block);
                pushText(block, int(i), block.firstLine + 1, block.lastLine);
            } else if (block.kind == Block::Kind::heading) {
                addHeading(block, int(i));
            } else if (block.kind == Block::Kind::paragraph ||
                       block.kind == Block::Kind::definitions) {
                addParagraph(block, int(i));
            } else {
                pushBlock(block.kind, block.firstLine, block.lastLine, int(i));
            }
        }
        return std::move(m_pieces);
    }

private:
    void pushBlock(Block::Kind kind, int first, int last, int index) {
        m_pieces.push_back({kind, first, last, index, 0, {}, false, Kind::unknown, false, {}});
    }

    /// A numbered list of one line, as mails have above their sections.
    [[nodiscard]] bool isOneLine(size_t list) const {
        const std::vector<Block>& blocks = m_tree.blocks();
        const Block& block = blocks[list];
        return block.kind == Block::Kind::orderedList && block.firstLine == block.lastLine &&
               list + 1 < blocks.size() && blocks[list + 1].next == block.next;
    }

    [[nodiscard]] int countNumberedNames() const {
        const std::vector<Block>& blocks = m_tree.blocks();
        int names = 0;
        for (size_t i = 0; i < blocks.size(); i = size_t(blocks[i].next)) {
            const QStringView line = m_tree.line(blocks[i].firstLine);
            const bool bold = isBoldNumbered(line);
            names += (bold || isOneLine(i)) &&
                             kindNamedExactly(bold ? withoutBold(line) : line) != Kind::unknown
                         ? 1
                         : 0;
        }
        return names;
    }

    /// It is known, or goes on with the numbers of those above: any other is a list of one item.
    [[nodiscard]] bool isNumberedName(size_t block) {
        constexpr int kFewestNames = 3;
        if (m_numberedNames < kFewestNames) {
            return false;
        }
        const QStringView line = m_tree.line(m_tree.blocks()[block].firstLine).trimmed();
        const bool isBold = isBoldNumbered(line);
        const int number = numberBefore(isBold ? line.mid(2) : line);
        const bool is = isOneLine(block) &&
                        (number == m_lastNumber + 1 || kindNamedExactly(line) != Kind::unknown);
        m_lastNumber = is || isBold ? number : m_lastNumber;
        return is;
    }

    void pushNumberedName(const Block& block) {
        pushHeading(block.firstLine, block.lastLine, kBoldLevel,
                    m_tree.line(block.firstLine).trimmed());
        m_pieces.back().endsWithColon = true; // it is as large as the others
    }

    /// "<h1 align="center">Title</h1>" on the first line of a block.
    [[nodiscard]] bool isHtmlHeading(const Block& block) const {
        const QStringView line = m_tree.line(block.firstLine).trimmed();
        return line.size() > 9 && line.startsWith(u"<h") && line.at(2) >= u'1' &&
               line.at(2) <= u'6' && line.endsWith(u'>') && line.chopped(3).endsWith(u"</") &&
               line.count(u'<') == 2;
    }

    void pushHtmlHeading(const Block& block) {
        const QStringView line = m_tree.line(block.firstLine).trimmed();
        const qsizetype begin = line.indexOf(u'>') + 1;
        const QStringView words = line.mid(begin, line.lastIndexOf(u'<') - begin).trimmed();
        pushHeading(block.firstLine, block.firstLine, line.at(2).digitValue(), words);
        m_pieces.back().source = line.toString();
    }

    void addHeading(const Block& block, int index) {
        const QStringView line = m_tree.line(block.firstLine);
        if (block.firstLine == block.lastLine) {
            pushHeading(block.firstLine, block.firstLine, block.level, withoutBold(atxText(line)));
            m_hasNames = m_hasNames || m_pieces.back().named != Kind::unknown;
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
            pushBlock(Block::Kind::rule, block.lastLine, block.lastLine, -1);
            return;
        }
        pushHeading(block.firstLine, block.lastLine, block.level, withoutBold(line));
    }

    void pushHeading(int first, int last, int level, QStringView text) {
        Piece piece{Block::Kind::heading, first, last,          -1,    level,
                    text.toString(),      false, Kind::unknown, false, {}};
        const QStringView words = withoutAnchor(text);
        if (words.size() < text.size()) { // "**Impact** {#impact}"
            piece.heading = withoutBold(words) + text.mid(words.size());
        }
        removeBoldMarks(piece.heading);
        piece.named = kindOf(piece.heading, level);
        piece.endsWithColon = endsWithColon(m_tree.line(first)) || text.endsWith(u'?') ||
                              (m_hasBoldNumbers && level == kBoldLevel && numberBefore(text) > 0);
        m_pieces.push_back(std::move(piece));
    }

    /// "**Timeline** (all GMT)": a heading is large as it is, and cannot be bold within bold.
    static void removeBoldMarks(QString& heading) {
        static const QRegularExpression bold(
            QStringLiteral(R"((?<![\w*`/])\*\*(?=\w)([^*`]*[\w)?!.:])\*\*(?![\w*`/]))"),
            QRegularExpression::UseUnicodePropertiesOption);
        if (anyThat(heading, kIsSign<u'*'>) && heading.contains(QStringLiteral("**"))) {
            heading.replace(bold, QStringLiteral("\\1"));
        }
    }

    [[nodiscard]] Kind kindOf(QStringView whole, int level) const {
        const QStringView heading = withoutAnchor(whole);
        if (const auto taught = taughtKind(heading)) {
            return *taught;
        }
        const bool exactly = level == kPlainLevel && !isInCapitals(heading);
        return exactly ? kindNamedExactly(heading) : kindNamed(heading);
    }

    [[nodiscard]] std::optional<Kind> taughtKind(QStringView heading) const {
        return m_learned.isEmpty() ? std::nullopt : learnedKind(m_learned, plainName(heading));
    }

    /// "CAUSE OF FAULT" alone on its line.
    static bool isInCapitals(QStringView line) {
        constexpr qsizetype kLongest = 60;
        constexpr int kFewestLetters = 3;
        if (line.size() < kFewestLetters || line.size() > kLongest || !line.front().isUpper() ||
            line.at(1).isLower()) {
            return false;
        }
        const auto letters =
            std::count_if(line.begin(), line.end(), [](QChar c) { return c.isUpper(); });
        return letters >= kFewestLetters && !line.endsWith(u'.') && !line.endsWith(u',') &&
               std::all_of(line.begin(), line.end(), [](QChar c) {
                   return c.isUpper() || c == u' ' || QStringView(u"-/&'’():").contains(c);
               });
    }

    [[nodiscard]] int countCapitalNames() const {
        const std::vector<Block>& blocks = m_tree.blocks();
        int names = 0;
        for (size_t i = 0; i < blocks.size(); i = size_t(blocks[i].next)) {
            const QStringView line = m_tree.line(blocks[i].firstLine).trimmed();
            names += blocks[i].kind == Block::Kind::paragraph &&
                             blocks[i].firstLine == blocks[i].lastLine && isInCapitals(line) &&
                             kindNamedExactly(line) != Kind::unknown
                         ? 1
                         : 0;
        }
        return names;
    }

    /// Where known sections have names in capitals, other such lines are names too; not the first
    /// line of all, which is the title.
    [[nodiscard]] bool isCapitalName(QStringView line, bool isAlone) const {
        constexpr int kFewestNames = 2;
        return isAlone && m_capitalNames >= kFewestNames && !m_pieces.empty() && isInCapitals(line);
    }

    /// A line of plain text has to be the name and nothing else.
    [[nodiscard]] bool isTaught(QStringView line) const {
        return !m_learned.isEmpty() && m_learned.contains(plainName(line));
    }

    /// One line right above a list.
    [[nodiscard]] bool standsOverList(const Block& block) const {
        if (block.firstLine != block.lastLine || size_t(block.next) >= m_tree.blocks().size()) {
            return false;
        }
        const Block::Kind below = m_tree.blocks()[size_t(block.next)].kind;
        return below == Block::Kind::bulletList || below == Block::Kind::orderedList;
    }

    /// What a line over a list names that is no heading by its form: "Tasks to be done:", or
    /// "todo" as people write who hurry.
    [[nodiscard]] Kind kindOverList(const Block& block, QStringView line) const {
        constexpr qsizetype kLongest = 60;
        if (line.isEmpty() || line.size() > kLongest || !standsOverList(block)) {
            return Kind::unknown;
        }
        if (endsWithColon(line)) {
            return kindNamed(withoutBold(line)) == Kind::actions ? Kind::actions : Kind::unknown;
        }
        const bool isSmall = line.front().isLower() && !m_hasNames;
        return isSmall ? kindNamedExactly(line) : Kind::unknown;
    }

    void addParagraph(const Block& block, int index) {
        const QStringView first = m_tree.line(block.firstLine);
        if (isFootnote(first) || isForGenerator(first)) {
            pushBlock(Block::Kind::definitions, block.firstLine, block.lastLine, index);
            return;
        }
        int start = block.firstLine;
        for (int number = block.firstLine; number <= block.lastLine; ++number) {
            const QStringView line = m_tree.line(number).trimmed();
            const bool isAlone = block.firstLine == block.lastLine ||
                                 standsOverTimes(block, number) || standsOverLabel(block, number);
            int level = headingLevel(line, isAlone);
            const Kind over = level == 0 ? kindOverList(block, line) : Kind::unknown;
            if (level == 0 && over == Kind::unknown) {
                continue;
            }
            level = level == 0 ? kPlainLevel : level;
            pushText(block, index, start, number - 1);
            pushHeading(number, number, level, withoutBold(line));
            m_pieces.back().named = over != Kind::unknown ? over : m_pieces.back().named;
            start = number + 1;
        }
        pushText(block, index, start, block.lastLine);
    }

    /// "**When (Sunday)**" right above lines that begin with times.
    [[nodiscard]] bool standsOverTimes(const Block& block, int number) const {
        return number == block.firstLine && number < block.lastLine &&
               isOnlyBold(m_tree.line(number).trimmed()) &&
               parseLeadingTime(m_tree.line(number + 1).trimmed(), {});
    }

    /// "**The water works**" right below the title and above "Author: Ada".
    [[nodiscard]] bool standsOverLabel(const Block& block, int number) const {
        return number == block.firstLine && number < block.lastLine && m_pieces.size() == 1 &&
               m_pieces.front().isHeading() && isOnlyBold(m_tree.line(number).trimmed()) &&
               isKnownLabel(m_tree.line(number + 1));
    }

    [[nodiscard]] int headingLevel(QStringView line, bool isAlone) const {
        if (line.size() > kLongestHeading || line.isEmpty()) {
            return 0;
        }
        if (isOnlyBold(line) || isBoldNumbered(line)) {
            if (labelAllBold(line)) {
                return 0;
            }
            const QStringView words = isOnlyBold(line) ? withoutBold(line) : line.mid(2);
            const bool is = isAlone || kindNamed(words) != Kind::unknown || taughtKind(words);
            return is ? kBoldLevel : 0;
        }
        if (line.endsWith(u'.') || line.size() > 80 || line.front().isLower() ||
            line.front() == u'[') { // an entry of a table of contents
            return 0;
        }
        const QStringView words = withoutBold(line);
        const bool isName = kindNamedExactly(words) != Kind::unknown || isTaught(words);
        return isName || isCapitalName(line, isAlone) ? kPlainLevel : 0;
    }

    void pushText(const Block& block, int index, int first, int last) {
        if (first <= last) {
            m_pieces.push_back(
                {block.kind, first, last, index, 0, {}, false, labelled(first), false, {}});
            lookForTitle(m_pieces.back());
        }
    }

    /// "27.4." ends in a day.
    static bool endsSentence(QStringView line) {
        return line.endsWith(u'.') && !(line.size() > 1 && line.at(line.size() - 2).isDigit());
    }

    /// The first line of a document without headings of Markdown's own.
    void lookForTitle(Piece& piece) const {
        const QStringView line = m_tree.line(piece.firstLine).trimmed();
        piece.isTitleLine = m_pieces.size() == 1 && piece.firstLine == piece.lastLine &&
                            line.size() <= 100 && !endsSentence(line) && !line.endsWith(u',') &&
                            !line.startsWith(u'!') && !line.startsWith(u'<') && isNoLabel(line);
        if (piece.isTitleLine) {
            piece.heading = withoutBold(line).toString();
        }
    }

    /// "Incident report: the shop was down" is a title.
    static bool isNoLabel(QStringView line) {
        const std::optional<Label> label = splitLabel(line);
        if (!label) {
            return true;
        }
        const QString name = plainName(label->name);
        static constexpr std::array<QStringView, 10> kDocuments{
            u"report",  u"postmortem", u"post mortem", u"rca",     u"retrospective",
            u"bericht", u"rapport",    u"relatório",   u"informe", u"reporte"};
        return labelKey(label->name).isEmpty() &&
               std::any_of(kDocuments.begin(), kDocuments.end(),
                           [&name](QStringView word) { return name.endsWith(word); });
    }

    [[nodiscard]] Kind labelled(int line) const {
        const QStringView text = m_tree.line(line);
        const std::optional<Label> label = text.startsWith(u"**") ? splitLabel(text) : std::nullopt;
        return label ? kindNamed(label->name) : Kind::unknown;
    }

    const Tree& m_tree;
    const LearnedKinds& m_learned;
    std::vector<Piece> m_pieces;
    int m_numberedNames = 0;
    int m_lastNumber = 0;   ///< of the names above
    int m_capitalNames = 0; ///< known ones, each on a line of its own
    bool m_hasBoldNumbers = false;
    bool m_hasNames = false; ///< a heading of Markdown names a section
};

} // namespace

std::vector<Piece> piecesOf(const Tree& tree, const LearnedKinds& learned) {
    return Cutting(tree, learned).pieces();
}

} // namespace afterword::reading
