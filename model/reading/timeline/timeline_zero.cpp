// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_zero.h"

#include "model/base/scan.h"
#include "model/reading/labels.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

bool isMinus(QChar c) {
    return c == u'-' || c == u'−' || c == u'–';
}

/// "T+5m", "T-2m", "+5 min" in front of a row.
bool beginsWithOffset(QStringView line) {
    line = behindSigns(withoutMarker(line), u"*`_|[# ");
    const bool named = line.startsWith(u'T') || line.startsWith(u't');
    line = named ? line.mid(1).trimmed() : line;
    line = named && line.startsWith(u'0') ? line.mid(1).trimmed() : line;
    const bool isSigned =
        line.size() > 1 && (line.front() == u'+' || (named && isMinus(line.front())));
    return isSigned && (line.at(1).isDigit() || line.at(1) == u' ');
}

bool hasOffsets(const Draft& draft, const Chapter& timeline) {
    return std::any_of(timeline.pieces.begin(), timeline.pieces.end(), [&](const Piece& piece) {
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (beginsWithOffset(draft.tree.line(line))) {
                return true;
            }
        }
        return false;
    });
}

QStringView withoutLeadingMarks(QStringView text) {
    while (!text.isEmpty() &&
           (text.front().isSpace() || QStringView(u"*`_").contains(text.front()))) {
        text = text.mid(1);
    }
    return text;
}

/// What stands behind "T0 =", "T+0 is", "T =", "T+0 (": a time follows.
QStringView behindZero(QStringView text) {
    static constexpr std::array<QStringView, 9> kWords{
        u"is ",        u"was ", u"ist ", u"war ", u"est ", u"es ", u"é ", u"corresponds to ",
        u"entspricht "};
    text = text.mid(1);
    const bool isSigned = text.startsWith(u'+') || text.startsWith(u'-');
    const QStringView number = isSigned ? text.mid(1) : text;
    const bool hasNumber = number.startsWith(u'0') || number.startsWith(u'₀');
    text = hasNumber ? number.mid(1) : text;
    text = hasNumber && isSigned && text.startsWith(u'm') ? text.mid(1) : text;
    text = withoutLeadingMarks(text);
    const bool isJoint =
        !text.isEmpty() && (text.front() == u'=' || text.front() == u'＝' ||
                            (hasNumber && QStringView(u":(：（").contains(text.front())));
    if (isJoint) {
        return withoutLeadingMarks(text.mid(1));
    }
    for (const QStringView word : kWords) {
        if (text.startsWith(word)) {
            return withoutLeadingMarks(text.mid(word.size()));
        }
    }
    return {};
}

/// The time that "2025-02-18, 18:00 UTC = T", "18:00 UTC (T0)" has in front of the T at `at`.
std::optional<TimeReading> timeBefore(QStringView line, qsizetype at, const TimeContext& context) {
    const QStringView behind = behindSigns(line.mid(at + 1), u"+0₀");
    const bool ends = behind.isEmpty() || !behind.front().isLetterOrNumber();
    QStringView before = line.left(at).trimmed();
    const QStringView whole = before;
    while (!before.isEmpty() && isOneOf(before.back(), u"=＝(（")) {
        before = before.chopped(1).trimmed();
    }
    const auto timed =
        ends && before.size() < whole.size() ? lineEndingInTime(before, context) : std::nullopt;
    return timed ? std::optional(timed->reading) : std::nullopt;
}

struct Zero {
    TimeReading time;
    QStringView behind;
};

bool isStart(const PartialTime& time) {
    return !time.offset && time.start && !isWholeDay(time);
}

std::optional<Zero> zeroIn(const Draft& draft, QStringView line) {
    for (qsizetype at = line.indexOf(u'T'); at >= 0; at = line.indexOf(u'T', at + 1)) {
        if (at > 0 && (line.at(at - 1).isLetterOrNumber() || line.at(at - 1) == u'-')) {
            continue;
        }
        const QStringView words = behindZero(line.mid(at));
        const auto time = words.isEmpty() ? std::nullopt : parseLeadingTime(words, draft.time);
        if (time && isStart(time->time)) {
            return Zero{*time, words.mid(time->length)};
        }
        const auto last = words.isEmpty() ? std::nullopt : lineEndingInTime(words, draft.time);
        if (last && isStart(last->reading.time)) { // "T0 = start of the rollout, 9:05 UTC"
            return Zero{last->reading, {}};
        }
        const auto before = timeBefore(line, at, draft.time);
        if (before && isStart(before->time)) {
            return Zero{*before, line.mid(at + 1)};
        }
    }
    return std::nullopt;
}

std::optional<TimeReading> zeroOf(const Draft& draft, const Chapter& timeline) {
    if (!hasOffsets(draft, timeline)) {
        return std::nullopt;
    }
    if (auto zero = zeroIn(draft, timeline.heading.heading)) {
        return zero->time;
    }
    for (const Piece& piece : timeline.pieces) {
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (auto zero = zeroIn(draft, draft.tree.line(line))) {
                return zero->time;
            }
        }
    }
    for (int line = 1; line <= draft.tree.lineCount(); ++line) {
        if (auto zero = zeroIn(draft, draft.tree.line(line))) {
            return zero->time;
        }
    }
    return std::nullopt;
}

} // namespace

void takeStart(Draft& draft, const Chapter& timeline) {
    if (const auto& started = draft.incident.moments.started) {
        draft.time.started = started->time.start;
    }
    if (const auto zero = zeroOf(draft, timeline)) {
        draft.time.started = zero->time.start;
    }
}

bool saysZero(const Draft& draft, const Piece& piece) {
    const QStringView line = withoutLeadingMarks(draft.tree.line(piece.firstLine));
    if (!draft.time.started || piece.firstLine != piece.lastLine || !line.startsWith(u'T')) {
        return false;
    }
    const auto zero = zeroIn(draft, line);
    return zero && zero->behind.size() < 3; // a full stop, a bracket, marks
}

} // namespace afterword::reading
