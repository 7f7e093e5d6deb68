// SPDX-License-Identifier: MIT
#include "model/reading/labelled_causes.h"

#include "model/reading/actions/corrections.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

bool isCause(const Piece& piece) {
    return piece.named == Kind::rootCause || piece.named == Kind::resolution;
}

/// "**What went wrong:** A seal was worn." may be the cause, which no resolution goes on with.
bool tellsWhatWentWrong(const Chapter& current) {
    return current.kind == Kind::wentPoorly && !current.pieces.empty() &&
           std::all_of(current.pieces.begin(), current.pieces.end(), [](const Piece& piece) {
               return piece.kind == Block::Kind::paragraph && !piece.isHeading();
           });
}

} // namespace

/// "**Remediation:** We pulled it" may tell what was done, as answers to questions do.
bool LabelledCauses::names(const Piece& piece, bool behindRule) const {
    if (isCause(piece)) {
        return true;
    }
    const std::optional<Label> label = splitLabel(m_tree.line(piece.firstLine));
    return label && ((piece.named == Kind::actions && !label->value.isEmpty() &&
                      mayTellWhatWasDone(label->name)) ||
                     (behindRule && asksForResponse(label->name)));
}

/// "**How did we mend it?** …" below "**How did we see it?** …" is one of several.
bool LabelledCauses::isAmongQuestions(const Piece& piece, const Chapter& current) const {
    const auto asks = [this](const Piece& one) {
        const QStringView line = m_tree.line(one.firstLine);
        return line.startsWith(u"**") && line.contains(u"?**");
    };
    return !current.pieces.empty() && asks(current.pieces.back()) && asks(piece);
}

/// Prose or a list that begins with no label.
bool LabelledCauses::isPlain(const Piece& piece) const {
    if (piece.isHeading() || piece.kind == Block::Kind::rule || piece.named != Kind::unknown) {
        return false;
    }
    const std::optional<Label> label = splitLabel(m_tree.line(piece.firstLine));
    return !label || (!label->bold && labelKey(label->name).isEmpty());
}

/// Of a document whose parts are labels, the cause goes on in paragraphs without one, and none but
/// labels of causes follow.
bool LabelledCauses::goesOnWithoutLabels(size_t at) {
    if (at + 1 == m_pieces.size() || !isPlain(m_pieces[at + 1])) {
        return false;
    }
    if (!m_lastOther) {
        m_lastOther = 0;
        for (size_t i = at + 1; i < m_pieces.size() && !m_pieces[i].isHeading(); ++i) {
            const bool isOther = !isCause(m_pieces[i]) && !isPlain(m_pieces[i]);
            m_lastOther = isOther ? i : *m_lastOther;
        }
    }
    return *m_lastOther < at;
}

Kind LabelledCauses::begunAt(size_t at, const Outline& outline) {
    const Piece& piece = m_pieces[at];
    const Chapter& current = outline.chapters.back();
    const bool behindRule = at > 0 && m_pieces[at - 1].kind == Block::Kind::rule;
    if (!names(piece, behindRule)) {
        return Kind::unknown;
    }
    const bool inCauses = current.kind == Kind::rootCauseAndResolution ||
                          current.kind == Kind::rootCause || current.kind == Kind::resolution;
    const bool isOther =
        behindRule && current.kind == Kind::resolution &&
        (piece.named == Kind::rootCause || // or "What we did" with times, which is a timeline
         std::any_of(current.pieces.begin(), current.pieces.end(), areRows));
    const bool isAbove = outline.chapters.size() == 1 && outline.title.firstLine > 0;
    const bool ends = (current.hasHeading() && current.kind == Kind::unknown &&
                       !isAmongQuestions(piece, current)) ||
                      (piece.named == Kind::resolution && tellsWhatWentWrong(current)) ||
                      (isAbove && goesOnWithoutLabels(at));
    if ((inCauses && !isOther) || !(behindRule || ends)) {
        return Kind::unknown;
    }
    return piece.named == Kind::resolution ? Kind::resolution : Kind::rootCauseAndResolution;
}

} // namespace afterword::reading
