// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_clocks.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/table.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_columns.h"
#include "model/reading/timeline/timeline_lines.h"

#include <algorithm>

namespace afterword::reading {

using markdown::Block;

namespace {

std::optional<Timed> timedCell(const Draft& draft, QStringView row) {
    const QStringList cells = markdown::cellsOf(row);
    return cells.isEmpty() ? std::nullopt : timedLine(cells.first(), draft.time);
}

bool anyTimedRow(const Draft& draft, const Piece& piece) {
    const Table table = tableOf(draft, piece);
    const qsizetype column = timelineColumns(table, draft.time).time;
    return column >= 0 &&
           std::any_of(table.rows.begin(), table.rows.end(), [&](const Table::Line& row) {
               return timedLine(row.cells.at(column), draft.time).has_value();
           });
}

} // namespace

bool isTimed(const Draft& draft, const Piece& piece) {
    if (piece.isHeading()) {
        return timedHead(piece.heading, draft.time).has_value();
    }
    if (piece.kind == Block::Kind::table) {
        return timelineColumns(tableOf(draft, piece), draft.time).time >= 0;
    }
    if (piece.kind != Block::Kind::paragraph && !isList(piece)) {
        return false;
    }
    if (piece.kind == Block::Kind::paragraph && timeBelow(draft.tree, piece, draft.time)) {
        return true;
    }
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        if (timedItemLine(draft.tree.line(line), draft.time)) {
            return true;
        }
    }
    return false;
}

const Piece* firstTimed(const Draft& draft, const std::vector<Piece>& pieces) {
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [&draft](const Piece& piece) { return isTimed(draft, piece); });
    return found == pieces.end() ? nullptr : &*found;
}

size_t behindTimed(const Draft& draft, const std::vector<Piece>& pieces) {
    const auto found = std::find_if(pieces.rbegin(), pieces.rend(),
                                    [&draft](const Piece& piece) { return isTimed(draft, piece); });
    return size_t(pieces.rend() - found);
}

namespace {

/// How many have clocks, of which the bare ones are some.
struct Clocks {
    int timed = 0;
    int lines = 0;

    [[nodiscard]] bool areMost() const {
        constexpr int kFewestRows = 3;
        return timed >= kFewestRows && timed * 2 > lines;
    }
};

Clocks clocksOfHeadings(const Draft& draft, const std::vector<Piece>& pieces) {
    Clocks clocks;
    for (const Piece& piece : pieces) {
        clocks.lines += piece.isHeading() ? 1 : 0;
        clocks.timed += piece.isHeading() && timedHead(piece.heading, draft.time) ? 1 : 0;
    }
    return clocks;
}

Clocks clocksOfRows(const Draft& draft, const std::vector<Piece>& pieces) {
    Clocks clocks;
    for (const Piece& piece : pieces) {
        const bool table = piece.kind == Block::Kind::table;
        const bool rows = piece.kind == Block::Kind::paragraph || isList(piece) || table;
        const int first =
            table ? draft.tree.blocks()[size_t(piece.block)].headerLine + 2 : piece.firstLine;
        for (int line = first; line <= piece.lastLine && rows; ++line) {
            const QStringView words = draft.tree.line(line);
            const bool goesOn = isList(piece) && !words.isEmpty() && words.front().isSpace();
            clocks.lines += draft.tree.isBlank(line) || goesOn ? 0 : 1;
            const bool isTimed = table ? timedCell(draft, words).has_value()
                                       : timedItemLine(words, draft.time).has_value();
            clocks.timed += isTimed ? 1 : 0;
        }
    }
    return clocks;
}

} // namespace

bool hasBareClocks(Draft& draft, const std::vector<Piece>& pieces) {
    draft.time.bareClocks = true;
    draft.time.bareClocks =
        clocksOfRows(draft, pieces).areMost() || clocksOfHeadings(draft, pieces).areMost();
    return draft.time.bareClocks;
}

bool hasShortHours(const Draft& draft, const std::vector<Piece>& pieces) {
    const auto begins = [&draft](int number) {
        QStringView line = behindSigns(withoutMarker(draft.tree.line(number)), u"*`_#| ");
        const bool isLed = beginsInAnyCase(line, u"à ") || beginsInAnyCase(line, u"a ");
        line = isLed ? line.mid(2).trimmed() : line;
        if (line.size() < 4 || !line.front().isDigit()) {
            return false;
        }
        if (line.at(1).isDigit()) { // "14h"
            return line.at(2) == u'h' && !line.at(3).isLetterOrNumber();
        }
        line = line.mid(1).trimmed(); // "8 h 58" too
        return line.size() > 2 && line.front() == u'h' && line.mid(1).trimmed().front().isDigit();
    };
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (begins(line)) {
                return true;
            }
        }
        return false;
    });
}

int numberAbove(const Draft& draft, const Chapter& chapter) {
    const QStringView heading = chapter.heading.heading;
    constexpr qsizetype kMostDigits = 2;
    qsizetype at = 0;
    while (at < heading.size() && at <= kMostDigits && heading.at(at).isDigit()) {
        ++at;
    }
    if (at == 0 || at > kMostDigits || at == heading.size() || !isOneOf(heading.at(at), u".) ")) {
        return 0;
    }
    const int number = heading.left(at).toInt();
    int first = 0;
    int second = 0;
    for (const Piece& piece : chapter.pieces) {
        for (int row = piece.firstLine; row <= piece.lastLine; ++row) {
            const QStringView line = trimmed(draft.tree.line(row));
            const QStringView below =
                isNumberedBelow(line, number) ? line.mid(at + 1) : QStringView();
            first += below.startsWith(u"1.") ? 1 : 0;
            second += below.startsWith(u"2.") ? 1 : 0;
        }
    }
    return first == 1 && second == 1 ? number : 0; // days may repeat
}

bool onlyDays(const Draft& draft, const std::vector<Piece>& pieces) {
    return std::all_of(pieces.begin(), pieces.end(), [&draft](const Piece& piece) {
        const bool line = piece.kind == Block::Kind::paragraph &&
                          piece.firstLine == piece.lastLine && !piece.isHeading();
        const std::optional<Timed> timed =
            piece.isHeading() ? timedHead(piece.heading, draft.time)
            : line            ? timedLine(draft.tree.line(piece.firstLine), draft.time)
                              : std::nullopt;
        if (piece.kind == Block::Kind::table) { // a column may only be called one of times
            return !anyTimedRow(draft, piece);
        }
        return (timed && isDayLine(*timed)) || !isTimed(draft, piece);
    });
}

} // namespace afterword::reading
