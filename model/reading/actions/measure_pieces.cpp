// SPDX-License-Identifier: MIT
#include "model/reading/actions/measure_pieces.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/actions/action_entries.h"
#include "model/reading/actions/action_groups.h"
#include "model/reading/actions/action_labels.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/draft.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>
#include <limits>

namespace afterword::reading {

namespace {

QStringView withoutItalics(QStringView line) {
    const bool are = line.size() > 2 && line.front() == line.back() && isOneOf(line.front(), u"*_");
    return are ? line.mid(1, line.size() - 2) : line;
}

/// The words of a line that may name the list below it; empty for another piece.
QStringView nameOfList(const markdown::Tree& tree, const Piece& piece) {
    constexpr qsizetype kLongest = 60;
    if (piece.isHeading() || piece.kind != markdown::Block::Kind::paragraph ||
        piece.firstLine != piece.lastLine) {
        return {};
    }
    const QStringView line = tree.line(piece.firstLine).trimmed();
    const QStringView name = withoutColon(withoutItalics(withoutColon(line)));
    const QStringView first = name.left(name.indexOf(u' ') + 1).trimmed();
    const bool isTask = first.size() > 1 && first.toString().toUpper() == first; // "TODO", "AI-1:"
    const bool isSentence = name.endsWith(u'.') || beginsInAnyCase(name, u"we ") ||
                            beginsInAnyCase(name, u"and ") || name.contains(u" will ") ||
                            name.contains(u'@');
    return line.size() > kLongest || isTask || isSentence || areActionLabels(line.toString())
               ? QStringView()
               : name;
}

} // namespace

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
    constexpr int kFewest = 3; // two may be a sentence that was wrapped
    if (piece.lastLine - piece.firstLine + 1 < kFewest) {
        return false;
    }
    const bool areClosed = tree.line(piece.lastLine).trimmed().endsWith(u'.'); // or prose goes on
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const QStringView text = tree.line(line).trimmed();
        const QStringView words = behindSigns(text, u"*_`[");
        if (words.isEmpty() || !(words.front().isUpper() || words.front().isDigit()) ||
            text.size() > kLongest || text.endsWith(u'.') != areClosed || text.contains(u". ") ||
            isOneOf(text.back(), u",;:") || (line < piece.lastLine && endsInFunctionWord(text)) ||
            areActionLabels(text.toString())) {
            return false;
        }
    }
    return true;
}

QStringList countedReferences(const markdown::Tree& tree, const std::vector<Piece>& pieces) {
    QStringList letters;
    QList<int> numbers; // the last of each
    QStringList counted;
    for (const Piece& piece : pieces) {
        const auto reference = piece.kind == markdown::Block::Kind::paragraph && !piece.isHeading()
                                   ? referenceBefore(tree.line(piece.firstLine).trimmed())
                                   : std::nullopt;
        if (!reference) {
            continue;
        }
        const qsizetype at = letters.indexOf(reference->letters);
        if (at < 0) {
            letters.append(reference->letters.toString());
            numbers.append(reference->number);
            continue;
        }
        if (reference->number <= numbers.at(at)) {
            counted.removeAll(letters.at(at));
            numbers[at] = std::numeric_limits<int>::max();
        } else {
            numbers[at] = reference->number;
            if (!counted.contains(letters.at(at))) {
                counted.append(letters.at(at));
            }
        }
    }
    return counted;
}

std::vector<Piece> withNamesOfLists(const markdown::Tree& tree, std::vector<Piece> pieces) {
    constexpr size_t kFewest = 2;
    std::vector<std::pair<size_t, QStringView>> names;
    for (size_t i = 0; i + 1 < pieces.size(); ++i) {
        const QStringView name =
            isList(pieces[i + 1]) ? nameOfList(tree, pieces[i]) : QStringView();
        if (!name.isEmpty()) {
            names.emplace_back(i, name);
        }
    }
    if (names.size() >= kFewest) {
        for (const auto& [at, name] : names) {
            pieces[at].kind = markdown::Block::Kind::heading;
            pieces[at].level = kBoldLevel;
            pieces[at].heading = name.toString();
        }
    }
    return pieces;
}

bool isBehindRows(const std::vector<Piece>& pieces, size_t at) {
    const auto piece = pieces.begin() + qsizetype(at);
    const auto below = std::find_if(
        piece, pieces.end(), [](const Piece& one) { return one.isHeading() || areRows(one); });
    const auto above =
        std::find_if(std::make_reverse_iterator(piece), pieces.rend(),
                     [](const Piece& one) { return one.isHeading() || areRows(one); });
    return (below == pieces.end() || below->isHeading()) && above != pieces.rend() &&
           areRows(*above);
}

bool isHeadingOfNote(const markdown::Tree& tree, const std::vector<Piece>& pieces, size_t at) {
    static const QStringList kNotes{
        QStringLiteral("note"),        QStringLiteral("tracking"),
        QStringLiteral("process"),     QStringLiteral("channels"),
        QStringLiteral("next review"), QStringLiteral("review"),
        QStringLiteral("discussion"),  QStringLiteral("discussion on the items")};
    const QString& name = pieces[at].heading;
    if (at == 0 || !(namesOther(name) || kNotes.contains(plainName(name)))) {
        return false;
    }
    const Piece& above = pieces[at - 1];
    return areRows(above) && !haveLabels(tree, {above});
}

bool haveLabels(const markdown::Tree& tree, const std::vector<Piece>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [&tree](const Piece& piece) {
        return isList(piece) && areActionLabels(textOf(tree, piece.firstLine, piece.lastLine));
    });
}

namespace {

bool holdsBoxes(const markdown::Tree& tree, const Piece& list) {
    std::vector<ListItem> items = itemsOf(tree, list.block);
    std::for_each(items.begin(), items.end(), takeBox);
    return std::any_of(items.begin(), items.end(),
                       [](const ListItem& item) { return item.task.has_value(); });
}

} // namespace

bool areBoxesInGroups(const markdown::Tree& tree, const std::vector<Piece>& pieces) {
    int groups = 0;
    for (size_t i = 0; i + 1 < pieces.size(); ++i) {
        const bool isGroup =
            pieces[i].isHeading() && isList(pieces[i + 1]) && namesGroup(pieces[i].heading);
        groups += isGroup && holdsBoxes(tree, pieces[i + 1]) ? 1 : 0;
    }
    return groups > 1;
}

bool declines(const markdown::Tree& tree, const Piece& piece) {
    static constexpr std::array<QStringView, 5> kWords{u"not to do", u"decided against",
                                                       u"will not do", u"won't do", u"we rejected"};
    if (piece.kind != markdown::Block::Kind::paragraph || piece.isHeading() ||
        !tree.line(piece.lastLine).trimmed().endsWith(u':')) {
        return false;
    }
    const QString words = textOf(tree, piece.firstLine, piece.lastLine).remove(u'*');
    return std::any_of(kWords.begin(), kWords.end(), [&words](QStringView word) {
        return words.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace afterword::reading
