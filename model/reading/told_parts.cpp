// SPDX-License-Identifier: MIT
#include "model/reading/told_parts.h"

#include "model/reading/labelled_text.h"
#include "model/reading/labels.h"

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

/// Whether a section, or the label of another one, tells of that.
bool isToldElsewhere(const Draft& draft, const Outline& outline, const Chapter& chapter,
                     Kind kind) {
    return std::any_of(outline.chapters.begin(), outline.chapters.end(), [&](const Chapter& other) {
        const bool names =
            other.kind == kind || (isCause(kind) && other.kind == Kind::rootCauseAndResolution);
        return &other != &chapter &&
               (names ||
                std::any_of(other.pieces.begin(), other.pieces.end(),
                            [&](const Piece& piece) { return toldKind(draft, piece) == kind; }));
    });
}

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

void readToldParts(Draft& draft, const Outline& outline, const Chapter& chapter) {
    std::vector<const Piece*> told;
    bool tellsOfCause = false;
    for (const Piece& piece : chapter.pieces) {
        const Kind kind = toldKind(draft, piece);
        const bool isAgain = std::any_of(told.begin(), told.end(), [&](const Piece* one) {
            return toldKind(draft, *one) == kind;
        });
        if (kind == Kind::unknown || isAgain || isToldElsewhere(draft, outline, chapter, kind)) {
            continue;
        }
        told.push_back(&piece);
        tellsOfCause = tellsOfCause || isCause(kind);
    }
    if (!tellsOfCause) { // an impact alone may be that of something else
        return;
    }
    takeSummary(draft, outline, chapter);
    for (const Piece* piece : told) {
        const QString prose = readLabelled(draft, {*piece}, LabelScope::summary);
        if (!prose.isEmpty()) {
            draft.incident.sections.append({{}, 0, prose, Part::title, Section::Place::after});
        }
    }
}

} // namespace afterword::reading
