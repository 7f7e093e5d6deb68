// SPDX-License-Identifier: MIT
#include "model/reading/leftovers.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

using markdown::Block;

class Leftovers {
public:
    explicit Leftovers(Draft& draft) : m_draft(draft) {}

    void keep(const Outline& outline) {
        for (size_t i = 0; i < outline.chapters.size(); ++i) {
            const Chapter& chapter = outline.chapters[i];
            m_beforeActions =
                i + 1 < outline.chapters.size() && outline.chapters[i + 1].kind == Kind::actions;
            if (chapter.kind == Kind::unknown && chapter.hasHeading()) {
                keepSection(chapter);
            } else {
                m_after = partOf(chapter.kind);
                keepInside(chapter);
            }
        }
        keepDefinitions(outline.definitions);
        putInOrder();
    }

private:
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
            return m_draft.incident.resolution.isEmpty() ? Part::rootCause : Part::resolution;
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

    void keepSection(const Chapter& chapter) {
        m_draft.take(chapter.heading);
        for (const Piece& piece : chapter.pieces) {
            m_draft.take(piece);
        }
        m_draft.incident.sections.append({chapter.heading.heading, 1,
                                          textOf(m_draft.tree, chapter.pieces), m_after,
                                          Section::Place::after});
    }

    void keepInside(const Chapter& chapter) {
        QString top;
        QString end;
        bool rowsSeen = chapter.isContinued;
        if (chapter.hasHeading() && !m_draft.ledger.isTaken(chapter.heading.firstLine)) {
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
        if (m_after == Part::improvements && m_beforeActions &&
            (end.isEmpty() ? top : end).endsWith(u':')) {
            add(end.isEmpty() ? QString() : top, Section::Place::insideTop);
            m_after = Part::actions; // it leads to them
            add(end.isEmpty() ? top : end, Section::Place::insideTop);
            return;
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
        if (!text.trimmed().isEmpty()) {
            m_draft.incident.sections.append({{}, 0, text, m_after, place});
        }
    }

    /// They hold for the whole document: one section at its end.
    void keepDefinitions(const std::vector<Piece>& definitions) {
        QString text;
        for (const Piece& piece : definitions) {
            m_draft.take(piece);
            text += (text.isEmpty() ? u"" : u"\n") +
                    textOf(m_draft.tree, piece.firstLine, piece.lastLine);
        }
        if (!text.isEmpty()) {
            m_draft.incident.sections.append({{}, 0, text, Part::closing, Section::Place::after});
        }
    }

    /// In the order in which they are written, so that a second reading finds them so.
    void putInOrder() {
        static constexpr std::array kOrder{Part::start,      Part::title,        Part::summary,
                                           Part::timeline,   Part::rootCause,    Part::factors,
                                           Part::resolution, Part::improvements, Part::actions,
                                           Part::lessons,    Part::closing};
        const auto rank = [](const Section& section) {
            const auto at = std::find(kOrder.begin(), kOrder.end(), section.after) - kOrder.begin();
            return std::pair(at, int(section.place));
        };
        QList<Section>& sections = m_draft.incident.sections;
        std::stable_sort(sections.begin(), sections.end(),
                         [&](const Section& a, const Section& b) { return rank(a) < rank(b); });
    }

    Draft& m_draft;
    Part m_after = Part::title;
    bool m_beforeActions = false;
};

} // namespace

void keepLeftovers(Draft& draft, const Outline& outline) {
    Leftovers(draft).keep(outline);
}

} // namespace afterword::reading
