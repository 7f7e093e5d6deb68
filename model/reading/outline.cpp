// SPDX-License-Identifier: MIT
#include "model/reading/outline.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/reading/actions/corrections.h"
#include "model/reading/closing.h"
#include "model/reading/headings_above.h"
#include "model/reading/label_rows.h"
#include "model/reading/labelled_causes.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/markup/flat_groups.h"
#include "model/reading/several_incidents.h"
#include "model/reading/timeline/status_updates.h"
#include "model/reading/title.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

constexpr int kInnerLevel = 4; // below the levels of titles and sections

bool isList(Kind kind) {
    return kind == Kind::timeline || kind == Kind::actions || kind == Kind::improvements ||
           kind == Kind::measures || kind == Kind::lessons;
}

class Dividing {
public:
    Dividing(const Tree& tree, const LearnedKinds& learned)
        : m_tree(tree)
        , m_pieces(piecesOf(tree, learned)) {
        nestByNumbers(m_pieces);
    }

    Outline outline() {
        m_outline.incidents = incidentLines(m_pieces);
        m_outline.chapters.emplace_back();
        takeTitle();
        measure();
        m_outline.sectionLevel = m_sectionLevel;
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            m_at = i;
            if (m_outline.title.firstLine > 0 && piece.firstLine == m_outline.title.firstLine) {
                continue;
            }
            if (piece.kind == Block::Kind::definitions) {
                m_outline.definitions.push_back(piece);
            } else if (isOverLabels(i)) {
                m_outline.chapters.front().pieces.push_back(m_pieces[i + 1]);
                begin(Kind::unknown, piece, false);
                ++i;
            } else if (piece.isHeading()) {
                addHeading(piece, i > 0 && m_pieces[i - 1].kind == Block::Kind::rule);
            } else {
                beginCauses(i);
                if (!addLabelOfDay(piece)) {
                    beginLabels(piece);
                    m_outline.chapters.back().pieces.push_back(piece);
                }
            }
        }
        settleFlatGroups(m_tree, m_outline);
        settleCorrections(m_outline);
        cutClosingOff(m_tree, m_outline);
        return std::move(m_outline);
    }

private:
    /// "**The water works**" right below the title, over labels, which are of the document.
    [[nodiscard]] bool isOverLabels(size_t at) const {
        const Piece& piece = m_pieces[at];
        if (at == 0 || at + 1 == m_pieces.size() || piece.level != kBoldLevel ||
            piece.named != Kind::unknown || piece.endsWithColon ||
            m_pieces[at - 1].firstLine != m_outline.title.firstLine) {
            return false;
        }
        const Piece& below = m_pieces[at + 1];
        return (isList(below) || (below.kind == Block::Kind::paragraph && !below.isHeading())) &&
               isKnownLabel(m_tree.line(below.firstLine));
    }

    /// Which level most known sections have.
    void measure() {
        std::array<int, kPlainLevel + 1> counts{};
        bool hasLabels = false;
        for (const Piece& piece : m_pieces) {
            const bool known = piece.named != Kind::unknown;
            const bool isTitle = piece.firstLine == m_outline.title.firstLine;
            counts[size_t(piece.level)] += piece.isHeading() && known && !isTitle ? 1 : 0;
            hasLabels = hasLabels || known;
        }
        auto most = std::max_element(counts.begin(), counts.end());
        if (most - counts.begin() >= kInnerLevel && counts[kBoldLevel] > 0) {
            most = counts.begin() + kBoldLevel; // they are parts of texts below bold names
        }
        m_sectionLevel = *most > 0 ? int(most - counts.begin()) : hasLabels ? kBoldLevel : 2;
    }

    void takeTitle() {
        Title title = takeTitleOf(m_pieces);
        m_isTitleOfLog = title.isOfLog;
        if (title.isOnlyHeading) {
            m_outline.chapters.push_back({title.heading.named, {}, {}, false});
        }
        m_outline.title = std::move(title.heading);
    }

    /// A section named below the last day of a timeline tells of that day.
    [[nodiscard]] bool isBelowDay(const Piece& piece) {
        const bool isParted = m_at > 0 && m_pieces[m_at - 1].kind == Block::Kind::rule &&
                              piece.named != Kind::unknown;
        return !isParted && m_headingsAbove.areOfDay(piece, m_outline.chapters.back());
    }

    void addHeading(const Piece& piece, bool behindRule) {
        const Kind kind = piece.named;
        m_isUpdate = beginsUpdate(piece, behindRule);
        if (m_isUpdate) {
            begin(Kind::unknown, piece, false);
            return;
        }
        if (m_isTitleOfLog && m_outline.chapters.size() == 1) {
            m_outline.chapters.push_back({Kind::timeline, {}, {}, false});
        }
        if (isBelowDay(piece)) {
            m_outline.chapters.back().pieces.push_back(piece);
            return;
        }
        m_closes = false;
        while (!m_above.empty() && m_above.back().level >= piece.level) {
            m_closes = m_closes || m_above.back().level < kBoldLevel;
            m_above.pop_back();
        }
        const Chapter& current = m_outline.chapters.back();
        const bool inChapter = m_outline.chapters.size() > 1;
        const bool inList =
            isList(current.kind) || (!m_above.empty() && isList(m_above.back().kind));
        const bool apart = kind == Kind::unknown && inList && piece.level >= kBoldLevel &&
                           (namesOther(piece.heading) || goesOn(piece.heading));
        const bool below = inChapter && !apart && isBelow(piece, current, behindRule);
        const bool smaller = inChapter && piece.level > current.level();
        if (below && isInner(piece)) {
            m_outline.chapters.back().pieces.push_back(piece);
            return;
        }
        if (current.kind == Kind::timeline && namesDay(piece.heading)) {
            m_outline.chapters.back().pieces.push_back(piece); // whatever it says besides
            return;
        }
        if (kind != Kind::unknown && !(smaller && dividesAs(piece, current.kind))) {
            const Kind outer = m_above.empty() ? Kind::unknown : m_above.back().kind;
            if (m_above.empty() || !dividesAs(piece, outer)) {
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
        const bool divided = !apart && !m_above.empty() && isList(m_above.back().kind);
        begin(divided ? m_above.back().kind : Kind::unknown, piece, divided);
    }

    /// "**Resolved**" behind a rule, and those that follow it: what a status page said.
    [[nodiscard]] bool beginsUpdate(const Piece& piece, bool behindRule) const {
        return (behindRule || m_isUpdate) && piece.named == Kind::unknown &&
               m_at + 1 < m_pieces.size() && m_pieces[m_at + 1].kind == Block::Kind::paragraph &&
               namesStatus(piece.heading);
    }

    /// "**7. Notes**" behind "**6. Actions**" is no group of these.
    [[nodiscard]] bool goesOn(QStringView heading) const {
        return m_number > 0 && numberBefore(heading) == m_number + 1;
    }

    /// Improvements below actions divide them ("Process improvements"), unless nothing else is
    /// said; lessons divide neither actions nor a timeline.
    static bool dividesAs(const Piece& piece, Kind outer) {
        const bool apart =
            piece.named == Kind::improvements ? outer == Kind::actions : isLesson(piece.named);
        const bool asksOn = outer == Kind::rootCause && piece.named == Kind::wentPoorly &&
                            beginsInAnyCase(piece.heading, u"why "); // one of its five whys
        return (asksOn || divides(piece.named, outer)) &&
               !(apart && (outer == Kind::actions || outer == Kind::timeline) &&
                 kindNamedExactly(piece.heading) == piece.named);
    }

    /// A small heading where sections have bold names is part of a text, whatever it names.
    [[nodiscard]] bool isInner(const Piece& piece) const {
        return m_sectionLevel >= kBoldLevel && piece.level >= kInnerLevel &&
               piece.level < kBoldLevel;
    }

    /// Where sections have bold names, labels of causes are some as well.
    void beginCauses(size_t at) {
        const Kind kind =
            m_sectionLevel >= kBoldLevel ? m_causes.begunAt(at, m_outline) : Kind::unknown;
        if (kind != Kind::unknown) {
            Chapter causes;
            causes.kind = kind;
            m_outline.chapters.push_back(std::move(causes));
        }
    }

    /// And a label of the summary ends a list of rows. Where sections have headings, one of what
    /// comes behind a timeline does.
    void beginLabels(const Piece& piece) {
        const bool mayEnd =
            m_sectionLevel >= kBoldLevel || isBehindTimeline(piece) || signsDocument();
        if (mayEnd && isLabelBehindRows(piece) && !isBelowDay(piece)) {
            Chapter labels;
            labels.kind = Kind::summary;
            m_outline.chapters.push_back(std::move(labels));
        }
    }

    /// "**Author:** Ada" behind the last rule.
    [[nodiscard]] bool signsDocument() const {
        return m_at + 1 == m_pieces.size() && m_at > 0 &&
               m_pieces[m_at - 1].kind == Block::Kind::rule;
    }

    /// "**Root cause:** salt" below the list or the table of a timeline.
    [[nodiscard]] bool isBehindTimeline(const Piece& piece) {
        if (!namesPartOfTimeline(piece) || !m_headingsAbove.hasRows(m_outline.chapters.back())) {
            return false;
        }
        const size_t next = nextHeadingOrRows();
        return next == m_pieces.size() || m_pieces[next].isHeading();
    }

    /// Where the first one behind the piece stands that is looked at; all are looked at in order.
    [[nodiscard]] size_t nextHeadingOrRows() {
        const auto stops = [](const Piece& one) { return one.isHeading() || areRows(one); };
        if (m_next <= m_at) {
            const auto behind = m_pieces.begin() + qsizetype(m_at) + 1;
            m_next = size_t(std::find_if(behind, m_pieces.end(), stops) - m_pieces.begin());
        }
        return m_next;
    }

    /// One of the whole incident, below the name of a timeline that has no days.
    [[nodiscard]] bool namesPartOfTimeline(const Piece& piece) {
        const Chapter& current = m_outline.chapters.back();
        const bool names = piece.named == Kind::rootCause || piece.named == Kind::resolution ||
                           piece.named == Kind::impact;
        return names && current.kind == Kind::timeline && !m_headingsAbove.hasHeading(current);
    }

    /// "**Impact:** no water" between the name of a timeline and its rows.
    [[nodiscard]] bool isAboveRows(const Piece& piece) {
        return m_sectionLevel < kBoldLevel && namesPartOfTimeline(piece) &&
               isLabelBehindRows(piece) && !m_headingsAbove.hasRows(m_outline.chapters.back());
    }

    /// One within the days of a timeline, or above its rows, is of the whole incident as well, and
    /// the timeline goes on.
    bool addLabelOfDay(const Piece& piece) {
        if (!isAboveRows(piece) && (!isLabelBehindRows(piece) || !isBelowDay(piece))) {
            return false;
        }
        Chapter labels;
        labels.kind = Kind::summary;
        labels.pieces.push_back(piece);
        m_outline.chapters.insert(m_outline.chapters.end() - 1, std::move(labels));
        return true;
    }

    [[nodiscard]] bool isLabelBehindRows(const Piece& piece) const {
        if (!isList(m_outline.chapters.back().kind) || piece.kind != Block::Kind::paragraph) {
            return false;
        }
        const std::optional<Label> label = splitLabel(m_tree.line(piece.firstLine));
        const bool isLine = label && m_sectionLevel >= kBoldLevel &&
                            label->name.front().isLower() &&
                            kindNamedExactly(label->name) != Kind::unknown; // "why: the disk"
        return label && (label->bold || isLine) && !label->value.isEmpty() &&
               !labelKey(label->name).isEmpty() && !parseLeadingTime(label->value, {});
    }

    /// A heading that belongs into the chapter above it, as far as its form tells.
    [[nodiscard]] bool isBelow(const Piece& piece, const Chapter& current, bool behindRule) const {
        if (m_sectionLevel < kBoldLevel) {
            return piece.level > current.level();
        }
        // Where sections have bold names, any other heading is smaller than they are,
        if (piece.level < kBoldLevel) {
            return piece.level > m_outline.title.level && !behindRule && !m_closes &&
                   current.level() >= kBoldLevel;
        }
        // and a bold line is one of theirs when it is written as they are.
        return piece.level > current.level() || !piece.endsWithColon;
    }

    void begin(Kind kind, const Piece& heading, bool isContinued) {
        m_outline.chapters.push_back({kind, heading, {}, isContinued});
        if (!isContinued) {
            m_number = numberBefore(heading.heading);
            m_above.push_back({heading.level, kind});
        }
    }

    struct Above {
        int level;
        Kind kind;
    };

    const Tree& m_tree;
    std::vector<Piece> m_pieces;
    Outline m_outline;
    std::vector<Above> m_above;
    size_t m_at = 0;   // the piece that is looked at
    size_t m_next = 0; // the next heading, list or table behind it, when somebody asked
    int m_sectionLevel = 2;
    int m_number = 0;        // in front of the last section's name
    bool m_closes = false;   // the heading ends one of Markdown's own that has sections below it
    bool m_isUpdate = false; // the last heading is one of a status page
    HeadingsAbove m_headingsAbove;
    LabelledCauses m_causes{m_tree, m_pieces};
    bool m_isTitleOfLog = false; // the whole document is a timeline
};

} // namespace

Outline outlineOf(const Tree& tree, const LearnedKinds& learned) {
    return Dividing(tree, learned).outline();
}

} // namespace afterword::reading
