// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timed_rows.h"

#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/timeline/status_updates.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_lines.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

bool namesClock(const std::optional<Timed>& timed) {
    return timed && !isWholeDay(timed->reading.time);
}

/// "The package was adopted (2018-07-07 18:12 UTC)".
bool endsInDayAndClock(QStringView line) {
    if (!line.endsWith(u')')) {
        return false;
    }
    const std::optional<Timed> timed = lineEndingInTime(withoutMarker(line), {});
    return namesClock(timed) && findDate(timed->reading.time.text, {}).has_value();
}

/// Lines that a person noted; a machine, whose log was pasted, counts seconds.
TimedRows codeRows(const Tree& tree, const Piece& piece) {
    TimedRows rows;
    for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
        const QStringView line = trimmed(tree.line(number));
        if (line.isEmpty() || isFence(line)) {
            continue;
        }
        const std::optional<Timed> timed = timedLine(line, {});
        if (timed && isWholeDay(timed->reading.time)) { // "Fri 15 March (CET)" over clocks
            continue;
        }
        const bool isNoted =
            namesClock(timed) && !timed->text.isEmpty() && timed->reading.time.text.count(u':') < 2;
        if (!isNoted && rows.timed == 0) {
            return {};
        }
        (isNoted ? rows.timed : rows.other) += 1;
    }
    return rows;
}

bool isUpdate(const Tree& tree, const Block& item) {
    const QStringView head = withoutMarker(tree.line(item.firstLine));
    const QString below = textOf(tree, item.firstLine + 1, item.lastLine);
    return statusUpdate(below.isEmpty() ? head.toString() : QString(head + u'\n' + below), {})
        .has_value();
}

/// Each item with a clock; one without counts for those in the list below it.
TimedRows listRows(const Tree& tree, const Piece& piece) {
    TimedRows rows;
    const std::vector<Block>& blocks = tree.blocks();
    const int end = blocks[size_t(piece.block)].next;
    for (int i = piece.block + 1; i < end; i = blocks[size_t(i)].next) {
        const Block& item = blocks[size_t(i)];
        const QStringView head = tree.line(item.firstLine);
        if (namesClock(timedItemLine(head, {})) || endsInDayAndClock(head) ||
            isUpdate(tree, item)) {
            ++rows.timed;
            continue;
        }
        int below = 0;
        for (int line = item.firstLine + 1; line <= item.lastLine; ++line) {
            below += namesClock(timedItemLine(tree.line(line), {})) ? 1 : 0;
        }
        rows.timed += below;
        rows.other += below == 0 ? 1 : 0;
    }
    return rows;
}

TimedRows tableRows(const Tree& tree, const Piece& piece) {
    TimedRows rows;
    const int header = tree.blocks()[size_t(piece.block)].headerLine;
    for (int line = header + 2; line <= piece.lastLine; ++line) {
        const QStringList cells = markdown::cellsOf(tree.line(line));
        const bool timed =
            std::any_of(cells.begin(), cells.begin() + std::min(qsizetype(2), cells.size()),
                        [](const QString& cell) { return namesClock(timedLine(cell, {})); });
        (timed ? rows.timed : rows.other) += 1;
    }
    return rows;
}

/// Each line that begins with a clock, or one whose last line is no more than a time.
TimedRows paragraphRows(const Tree& tree, const Piece& piece) {
    TimedRows rows;
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        rows.timed += namesClock(timedLine(tree.line(line), {})) ? 1 : 0;
    }
    rows.timed +=
        rows.timed == 0 && (timeBelow(tree, piece, {}) || statusUpdate(tree, piece, {})) ? 1 : 0;
    rows.other = rows.timed == 0 ? 1 : 0;
    rows.updates = rows.timed == 1 && statusUpdate(tree, piece, {}) ? 1 : 0;
    return rows;
}

/// "14:05   The job starts" line below line, as mails have it: no prose, whatever stands above.
bool isAligned(const Tree& tree, const Piece& piece) {
    constexpr int kFewest = 4;
    constexpr qsizetype kWidest = 40;
    int aligned = 0;
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const QStringView text = tree.line(line);
        const qsizetype gap = text.left(kWidest).indexOf(u"  ");
        const bool isRow = gap > 3 && timedLine(text, {});
        if (!isRow && line == piece.firstLine) {
            return false;
        }
        aligned += isRow ? 1 : 0;
    }
    return aligned >= kFewest;
}

/// Lines that all begin with a clock.
bool isLog(const Tree& tree, const Piece& piece) {
    constexpr int kFewest = 4;
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const std::optional<Timed> timed = timedLine(tree.line(line), {});
        if (!timed || isWholeDay(timed->reading.time)) {
            return false;
        }
    }
    return piece.lastLine - piece.firstLine + 1 >= kFewest;
}

/// "**16:22** The alarm rings", which no sentence of prose begins with.
bool beginsWithBoldTime(const Tree& tree, const Piece& piece) {
    const QStringView line = tree.line(piece.firstLine).trimmed();
    const qsizetype end = line.startsWith(u"**") ? line.indexOf(u"**", 2) : -1;
    const auto time = end > 2 ? parseTime(withoutColon(line.mid(2, end - 2)), {}) : std::nullopt;
    return time && !isWholeDay(time->time);
}

} // namespace

TimedRows timedRowsOf(const Tree& tree, const Piece& piece) {
    if (piece.isHeading()) {
        const auto reading = timeOfHeading(piece.heading);
        return {reading && !isWholeDay(reading->time) ? 1 : 0, 0, 0};
    }
    switch (piece.kind) {
    case Block::Kind::bulletList:
    case Block::Kind::orderedList:
        return listRows(tree, piece);
    case Block::Kind::table:
        return tableRows(tree, piece);
    case Block::Kind::paragraph:
        return paragraphRows(tree, piece);
    case Block::Kind::code:
        return codeRows(tree, piece);
    default:
        return {};
    }
}

bool areNoProse(const Tree& tree, const Piece& piece) {
    return isAligned(tree, piece) || isLog(tree, piece) || beginsWithBoldTime(tree, piece);
}

} // namespace afterword::reading
