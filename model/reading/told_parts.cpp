// SPDX-License-Identifier: MIT
#include "model/reading/told_parts.h"

#include "model/reading/labelled_text.h"
#include "model/reading/labels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isCause(Kind kind) {
    return kind == Kind::rootCause || kind == Kind::resolution;
}

/// What a bold label at the beginning of a paragraph holds; unknown for any other piece.
Kind toldKind(const Draft& draft, const Piece& piece) {
    const bool mayTell = !piece.isHeading() && piece.kind == markdown::Block::Kind::paragraph &&
                         (piece.named == Kind::impact || isCause(piece.named));
    const auto label = mayTell ? splitLabel(draft.tree.line(piece.firstLine)) : std::nullopt;
    return label && label->bold && !label->value.isEmpty() ? piece.named : Kind::unknown;
}

/// The only chapters that tell of the impact, the root cause and the resolution, as a section or in
/// a label; nothing where none or several do.
class OnlyTellers {
public:
    OnlyTellers(const Draft& draft, const Outline& outline) {
        for (const Chapter& chapter : outline.chapters) {
            add(chapter.kind, chapter);
            if (chapter.kind == Kind::rootCauseAndResolution) {
                add(Kind::rootCause, chapter);
                add(Kind::resolution, chapter);
            }
            for (const Piece& piece : chapter.pieces) {
                add(toldKind(draft, piece), chapter);
            }
        }
    }

    [[nodiscard]] const Chapter* of(Kind kind) const {
        const auto found = m_tellers.constFind(kind);
        return found == m_tellers.cend() ? nullptr : *found;
    }

private:
    void add(Kind kind, const Chapter& chapter) {
        const auto found = m_tellers.find(kind);
        if (found == m_tellers.end()) {
            m_tellers.insert(kind, &chapter);
        } else if (*found != &chapter) {
            *found = nullptr;
        }
    }

    QHash<Kind, const Chapter*> m_tellers;
};

/// "**Summary:** No water", beside the others.
void takeSummary(Draft& draft, const Outline& outline, const Chapter& chapter) {
    const auto isSummary = [](const Chapter& other) { return other.kind == Kind::summary; };
    if (!draft.incident.summary.isEmpty() ||
        std::any_of(outline.chapters.begin(), outline.chapters.end(), isSummary)) {
        return;
    }
    for (const Piece& piece : chapter.pieces) {
        const bool mayBe =
            piece.named == Kind::summary && !piece.isHeading() && piece.firstLine == piece.lastLine;
        const auto label = mayBe ? splitLabel(draft.tree.line(piece.firstLine)) : std::nullopt;
        if (label && label->bold && !label->value.isEmpty()) {
            draft.incident.summary = label->value.toString();
            draft.keepName(QStringLiteral("summary"), label->name);
            draft.take(piece);
            draft.lineMarks.field(QStringLiteral("summary"), piece.firstLine);
            return;
        }
    }
}

} // namespace

void readToldParts(Draft& draft, const Outline& outline) {
    const OnlyTellers tellers(draft, outline);
    const Chapter* last = nullptr;
    for (const Kind cause : {Kind::rootCause, Kind::resolution}) {
        // An impact alone may be that of something else.
        const Chapter* chapter = tellers.of(cause);
        if (!chapter || chapter == last || chapter->kind != Kind::unknown ||
            !chapter->hasHeading()) {
            continue;
        }
        last = chapter;
        takeSummary(draft, outline, *chapter);
        QSet<Kind> told;
        for (const Piece& piece : chapter->pieces) {
            const Kind kind = toldKind(draft, piece);
            if (kind == Kind::unknown || tellers.of(kind) != chapter || told.contains(kind)) {
                continue;
            }
            told.insert(kind);
            const QString prose = readLabelled(draft, {piece}, LabelScope::summary);
            if (!prose.isEmpty()) {
                draft.incident.sections.append({{}, 0, prose, Part::title, Section::Place::after});
            }
        }
    }
}

} // namespace afterword::reading
