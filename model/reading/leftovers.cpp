// SPDX-License-Identifier: MIT
#include "model/reading/leftovers.h"

#include "model/reading/empty_parts.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"
#include "model/reading/settled_sections.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

class Leftovers {
public:
    explicit Leftovers(Draft& draft) : m_draft(draft) {}

    void keep(const Outline& outline) {
        for (const Chapter& chapter : outline.chapters) {
            m_mendingFollows =
                chapter.kind == Kind::rootCauseAndResolution && mendingFollows(chapter, outline);
            if (chapter.kind == Kind::unknown && chapter.hasHeading()) {
                if (!m_draft.ledger.isTaken(chapter.heading.firstLine)) {
                    m_draft.note("section.unknown", chapter.heading.firstLine,
                                 {chapter.heading.heading});
                    keepSection(chapter);
                }
            } else {
                const Part above = m_after;
                m_after = holdsMending(chapter) ? Part::resolution : partOf(chapter.kind);
                if (isUnread(chapter)) {
                    keepSection(chapter);
                    m_after = above;
                } else {
                    m_after = isMeasure(chapter.kind) ? partOfMeasures(chapter) : m_after;
                    keepInside(chapter);
                }
            }
        }
        keepNamesOfNothing(m_draft.incident);
        anchorToWrittenParts(m_draft.incident);
        keepDefinitions(outline.definitions);
        settleSections(m_draft.incident);
    }

private:
    /// Whether the resolution stands in a chapter of its own further down.
    static bool mendingFollows(const Chapter& chapter, const Outline& outline) {
        return std::any_of(
            outline.chapters.begin(), outline.chapters.end(), [&chapter](const Chapter& other) {
                return &other > &chapter &&
                       (other.kind == Kind::resolution ||
                        (other.kind == Kind::rootCauseAndResolution && !other.hasHeading()));
            });
    }

    /// "**Fix:** a new seal" behind the words of the root cause.
    static bool holdsMending(const Chapter& chapter) {
        return chapter.kind == Kind::rootCause &&
               std::any_of(chapter.pieces.begin(), chapter.pieces.end(),
                           [](const Piece& piece) { return piece.named == Kind::resolution; });
    }

    /// Where what a chapter holds is written: prose below the name of actions as improvements are,
    /// and tasks below the name of measures as actions are.
    [[nodiscard]] Part partOfMeasures(const Chapter& chapter) const {
        const bool hasActions = !m_draft.incident.actions.isEmpty();
        const bool hasImprovements = !m_draft.incident.improvements.isEmpty();
        if (!hasActions || !hasImprovements) {
            return hasImprovements || (!hasActions && chapter.kind != Kind::actions)
                       ? Part::improvements
                       : Part::actions;
        }
        const bool isProse = std::none_of(chapter.pieces.begin(), chapter.pieces.end(), areRows);
        return chapter.kind != Kind::actions || isProse ? Part::improvements : Part::actions;
    }

    [[nodiscard]] Part partOf(Kind kind) const {
        switch (kind) {
        case Kind::summary:
        case Kind::impact: // these are labels of the summary when they are written
        case Kind::detection:
        case Kind::trigger:
            return Part::summary;
        case Kind::timeline:
            return Part::timeline;
        case Kind::rootCauseAndResolution:
            return m_draft.incident.resolution.isEmpty() || m_mendingFollows ? Part::rootCause
                                                                             : Part::resolution;
        case Kind::rootCause:
            return Part::rootCause;
        case Kind::factors:
            return Part::factors;
        case Kind::resolution:
            return Part::resolution;
        case Kind::measures:
        case Kind::improvements:
            return Part::improvements;
        case Kind::actions:
            return Part::actions;
        case Kind::lessons:
        case Kind::wentWell:
        case Kind::wentPoorly:
        case Kind::gotLucky:
            return Part::lessons;
        case Kind::closing:
            return Part::closing;
        case Kind::metadata:
        case Kind::unknown:
            break;
        }
        return Part::title;
    }

    /// "None." under the name of actions, and what a form says below the names of its sections.
    [[nodiscard]] bool isUnread(const Chapter& chapter) const {
        return chapter.hasHeading() && !chapter.isContinued &&
               !m_draft.ledger.isTaken(chapter.heading.firstLine) &&
               std::none_of(
                   chapter.pieces.begin(), chapter.pieces.end(),
                   [this](const Piece& piece) { return m_draft.ledger.isTaken(piece.firstLine); });
    }

    void keepSection(const Chapter& chapter) {
        m_draft.lineMarks.section(chapter.heading.firstLine);
        m_draft.take(chapter.heading);
        std::vector<Piece> pieces = chapter.pieces;
        std::erase_if(
            pieces, [this](const Piece& piece) { return m_draft.ledger.isTaken(piece.firstLine); });
        for (const Piece& piece : pieces) {
            m_draft.take(piece);
        }
        m_draft.incident.sections.append({chapter.heading.heading, 1, textOf(m_draft.tree, pieces),
                                          m_after, Section::Place::after});
    }

    void keepInside(const Chapter& chapter) {
        QString top;
        QString end;
        bool rowsSeen = chapter.isContinued;
        if (chapter.hasHeading() && !m_draft.ledger.isTaken(chapter.heading.firstLine)) {
            m_draft.lineMarks.section(chapter.heading.firstLine);
            m_draft.take(chapter.heading);
            appendText(chapter.isContinued ? end : top, textOf(m_draft.tree, {chapter.heading}));
        }
        for (const Piece& piece : chapter.pieces) {
            const QString text = untaken(piece);
            if (text.isEmpty()) {
                rowsSeen = rowsSeen || piece.kind != Block::Kind::rule;
                continue;
            }
            appendText(rowsSeen ? end : top, text);
        }
        add(top, Section::Place::insideTop);
        add(end, Section::Place::insideEnd);
    }

    /// The lines of a piece that no field has taken, which are taken now.
    QString untaken(const Piece& piece) {
        bool whole = true;
        QString lines;
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (m_draft.ledger.isTaken(line)) {
                whole = false;
            } else if (piece.kind != Block::Kind::rule) {
                if (lines.isEmpty()) {
                    m_draft.lineMarks.section(line);
                }
                lines += (lines.isEmpty() ? u"" : u"\n") + m_draft.tree.line(line).toString();
            }
        }
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (!m_draft.ledger.isTaken(line)) {
                m_draft.take(line, line);
            }
        }
        return whole && piece.isHeading() ? textOf(m_draft.tree, {piece}) : lines;
    }

    void add(const QString& text, Section::Place place) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        const bool isAbove = place == Section::Place::insideTop && hasTop(m_after);
        m_draft.incident.sections.append(
            {{}, 0, text, m_after, isAbove ? place : Section::Place::insideEnd});
    }

    /// Causes are written without a name of their own, below which words could stand.
    static bool hasTop(Part part) {
        return part != Part::rootCause && part != Part::factors && part != Part::resolution;
    }

    /// They hold for the whole document: one section at its end.
    void keepDefinitions(const std::vector<Piece>& definitions) {
        QString text;
        for (const Piece& piece : definitions) {
            m_draft.take(piece);
            m_draft.lineMarks.section(piece.firstLine);
            text += (text.isEmpty() ? u"" : u"\n") +
                    textOf(m_draft.tree, piece.firstLine, piece.lastLine);
        }
        if (!text.isEmpty()) {
            m_draft.incident.sections.append({{}, 0, text, Part::closing, Section::Place::after});
        }
    }

    Draft& m_draft;
    Part m_after = Part::title;
    bool m_mendingFollows = false;
};

} // namespace

void keepLeftovers(Draft& draft, const Outline& outline) {
    Leftovers(draft).keep(outline);
}

} // namespace afterword::reading
