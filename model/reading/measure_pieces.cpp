// SPDX-License-Identifier: MIT
#include "model/reading/measure_pieces.h"

#include "model/base/scan.h"
#include "model/reading/action_labels.h"
#include "model/reading/draft.h"
#include "model/reading/list_items.h"

#include <algorithm>

namespace afterword::reading {

size_t behindFolded(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at) {
    const auto holds = [&tree](const Piece& piece, QStringView tag) {
        return piece.kind == markdown::Block::Kind::html &&
               textOf(tree, piece.firstLine, piece.lastLine).contains(tag);
    };
    const QStringView end = u"</details>";
    if (!holds(pieces[at], u"<summary") || holds(pieces[at], end)) {
        return at;
    }
    for (size_t i = at + 1; i < pieces.size(); ++i) {
        if (holds(pieces[i], end)) {
            return i;
        }
    }
    return pieces.size() - 1; // it ends in another section
}

bool areSteps(const markdown::Tree& tree, const Piece& piece, const Piece* above,
              const Piece* below) {
    constexpr auto kOrdered = markdown::Block::Kind::orderedList;
    if (piece.kind != markdown::Block::Kind::bulletList || !above || !isList(*above) ||
        above->kind != kOrdered || piece.firstLine != above->lastLine + 1) {
        return false;
    }
    return tree.line(piece.firstLine).front().isSpace() || (below && below->kind == kOrdered);
}

bool areSentences(const markdown::Tree& tree, const Piece& piece) {
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const QStringView text = tree.line(line).trimmed();
        if (!text.endsWith(u'.') || text.size() < 20) {
            return false;
        }
    }
    return true;
}

bool areShortLines(const markdown::Tree& tree, const Piece& piece) {
    constexpr qsizetype kLongest = 90;
    const bool areClosed = tree.line(piece.lastLine).trimmed().endsWith(u'.'); // or prose goes on
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const QStringView text = tree.line(line).trimmed();
        const QStringView words = behindSigns(text, u"*_`[");
        if (text.size() > kLongest || text.endsWith(u'.') != areClosed || text.contains(u". ") ||
            isOneOf(text.back(), u",;:") || words.isEmpty() || areActionLabels(text.toString()) ||
            !(words.front().isUpper() || words.front().isDigit())) {
            return false;
        }
    }
    return true;
}

bool haveLabels(const markdown::Tree& tree, const std::vector<Piece>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [&tree](const Piece& piece) {
        return isList(piece) && areActionLabels(textOf(tree, piece.firstLine, piece.lastLine));
    });
}

} // namespace afterword::reading
