// SPDX-License-Identifier: MIT
#include "model/reading/closing.h"

#include "model/reading/actions/action_entries.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/status_updates.h"

#include <algorithm>
#include <array>
#include <span>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

bool holdsRows(Block::Kind kind) {
    return kind == Block::Kind::bulletList || kind == Block::Kind::orderedList ||
           kind == Block::Kind::table;
}

/// "☐ Fix it" line below line.
bool areBoxes(const Tree& tree, const Piece& piece) {
    return piece.kind == Block::Kind::paragraph && piece.lastLine > piece.firstLine &&
           !actionEntriesOf(tree, piece, true).empty();
}

/// The pieces from `first` on, as a closing of their own.
Chapter closingFrom(Chapter& chapter, std::vector<Piece>::iterator first) {
    Chapter closing;
    closing.kind = Kind::closing;
    closing.pieces.assign(first, chapter.pieces.end());
    chapter.pieces.erase(first, chapter.pieces.end());
    return closing;
}

bool cutBehindRule(const Tree& tree, Outline& outline, size_t index) {
    Chapter& last = outline.chapters[index];
    const auto rule =
        std::find_if(last.pieces.rbegin(), last.pieces.rend(),
                     [](const Piece& piece) { return piece.kind == Block::Kind::rule; });
    const auto behind = rule.base();
    const bool isProse = std::none_of(behind, last.pieces.end(), [&tree](const Piece& piece) {
        return piece.isHeading() || piece.named == Kind::rootCause ||
               piece.named == Kind::resolution || statusUpdate(tree, piece, {});
    });
    if (last.kind == Kind::closing || rule == last.pieces.rend() || behind == last.pieces.end() ||
        !isProse) {
        return false;
    }
    Chapter closing = closingFrom(last, behind);
    outline.chapters.insert(outline.chapters.begin() + qsizetype(index) + 1, std::move(closing));
    return true;
}

/// "Next week: something nicer", "PS: thank you".
bool looksAhead(QStringView name) {
    static constexpr std::array<QStringView, 7> kWords{
        u"next week", u"next time", u"next month", u"ps", u"p.s.", u"edit", u"coming up"};
    return std::any_of(kWords.begin(), kWords.end(), [name](QStringView word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// One that is known or made to be seen: "If you read this: thank you" is a sentence.
bool isLabel(QStringView line) {
    const std::optional<Label> label = splitLabel(line);
    return label && !looksAhead(label->name) &&
           (label->bold || label->name.count(u' ') < 3 || kindNamed(label->name) != Kind::unknown);
}

/// Without labels, and without what leads to something below.
bool isProse(const Tree& tree, std::span<const Piece> pieces) {
    return std::all_of(pieces.begin(), pieces.end(), [&tree](const Piece& piece) {
        return !isLabel(tree.line(piece.firstLine)) && !piece.endsWithColon;
    });
}

/// The measures that nothing follows when the incident is written, wherever they stand; 0 = none.
size_t lastMeasures(const std::vector<Chapter>& chapters) {
    size_t last = 0;
    for (size_t i = 0; i < chapters.size(); ++i) {
        const Kind kind = chapters[i].kind;
        if (isLesson(kind) || kind == Kind::closing) {
            return 0;
        }
        last = isMeasure(kind) ? i : last;
    }
    const bool isFollowed = last + 1 < chapters.size() && chapters[last + 1].kind == Kind::unknown;
    return isFollowed ? 0 : last;
}

void cutBehindRows(const Tree& tree, Outline& outline) {
    const bool isLast = isMeasure(outline.chapters.back().kind);
    const size_t index = isLast ? outline.chapters.size() - 1 : lastMeasures(outline.chapters);
    Chapter& last = outline.chapters[index];
    const auto rows =
        std::find_if(last.pieces.rbegin(), last.pieces.rend(), [&tree](const Piece& piece) {
            return (piece.kind != Block::Kind::paragraph && piece.kind != Block::Kind::rule) ||
                   piece.isHeading() || areBoxes(tree, piece);
        });
    if (!isMeasure(last.kind) || rows == last.pieces.rend() || rows == last.pieces.rbegin() ||
        rows->isHeading() || !(holdsRows(rows->kind) || areBoxes(tree, *rows))) {
        return;
    }
    if (isProse(tree, {rows.base(), last.pieces.end()})) {
        Chapter closing = closingFrom(last, rows.base());
        outline.chapters.insert(outline.chapters.begin() + qsizetype(index) + 1,
                                std::move(closing));
    }
}

} // namespace

void cutClosingOff(const Tree& tree, Outline& outline) {
    for (size_t i = outline.chapters.size(); i-- > 1;) {
        if (cutBehindRule(tree, outline, i)) {
            return;
        }
        if (outline.chapters[i].kind != Kind::unknown) {
            break;
        }
    }
    cutBehindRows(tree, outline);
}

bool isClosing(const QString& text) {
    const Tree tree(text);
    const std::vector<Piece> pieces = piecesOf(tree);
    return isProse(tree, pieces) &&
           std::all_of(pieces.begin(), pieces.end(), [&tree](const Piece& piece) {
               return piece.kind == Block::Kind::paragraph && !piece.isHeading() &&
                      !areBoxes(tree, piece);
           });
}

} // namespace afterword::reading
