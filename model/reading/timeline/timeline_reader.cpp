// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_reader.h"

#include "model/reading/days/place_in_time.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/table.h"
#include "model/reading/timeline/status_updates.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_clocks.h"
#include "model/reading/timeline/timeline_columns.h"
#include "model/reading/timeline/timeline_events.h"
#include "model/reading/timeline/timeline_lines.h"
#include "model/reading/timeline/timeline_place.h"
#include "model/reading/timeline/timeline_prose.h"
#include "model/reading/timeline/timeline_table.h"
#include "model/reading/timeline/timeline_zero.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

class TimelineReader {
public:
    explicit TimelineReader(Draft& draft) : m_draft(draft), m_events(draft) {}

    void read(const Chapter& chapter) {
        m_draft.time.numberAbove = numberAbove(m_draft, chapter);
        takePlaceOfTimeline(m_draft, chapter);
        m_firstDay = m_draft.time.date;
        takeFirstDay(m_draft, chapter);
        settleMoments(m_draft);
        takeStart(m_draft, chapter);
        const Piece* timed = firstTimed(m_draft, chapter.pieces);
        m_hasTimes = timed != nullptr;
        m_timedList = timed && isList(*timed) ? timed : nullptr;
        m_hasClocks = m_hasTimes && (m_timedList || !onlyDays(m_draft, chapter.pieces));
        if ((!m_hasClocks || hasShortHours(m_draft, chapter.pieces)) &&
            hasBareClocks(m_draft, chapter.pieces)) {
            m_hasTimes = true;
        }
        m_isProse = tellsInSentences(m_draft, chapter.pieces);
        m_behindTimes.reset();
        for (size_t i = 0; i < chapter.pieces.size();) {
            m_isBelowDay = m_events.takeNewDay();
            i = readPiece(chapter.pieces, i);
        }
        m_events.endDay();
        m_events.settle(m_firstDay);
        m_draft.time.numberAbove = 0;
    }

private:
    /// Returns the piece behind what was read.
    size_t readPiece(const std::vector<Piece>& pieces, size_t at) {
        const Piece& piece = pieces[at];
        if (piece.isHeading()) {
            return readHeading(pieces, at) + 1;
        }
        const size_t behind =
            piece.kind == Block::Kind::paragraph ? readParagraph(pieces, at) : readRows(piece, at);
        m_events.endPhase();
        return behind;
    }

    size_t readRows(const Piece& piece, size_t at) {
        if (isList(piece)) {
            readList(piece);
        } else if (piece.kind == Block::Kind::table) {
            readTimelineTable(m_draft, m_events, piece);
        } else if (piece.kind == Block::Kind::code && !m_hasClocks && isLog(piece)) {
            readTimelineLog(m_draft, m_events, piece);
        } else if (m_events.isOpen() && piece.kind != Block::Kind::rule) {
            m_events.continueOpen(piece);
        }
        return at + 1;
    }

    size_t readParagraph(const std::vector<Piece>& pieces, size_t at) {
        const Piece& piece = pieces[at];
        if (const size_t behind = readStatusUpdate(m_draft, m_events, pieces, at); behind > at) {
            return behind;
        }
        if (isPreface(m_draft, pieces, at)) {
            if (m_draft.time.zone.isEmpty()) {
                takeZoneOf(m_draft, m_draft.tree.line(piece.firstLine), piece.firstLine);
            }
            return at + 1;
        }
        if (saysZero(m_draft, piece)) {
            if (m_events.isOpen()) {
                m_events.continueOpen(piece);
            }
        } else if (!m_isProse || !readTimelineProse(m_draft, m_events, piece)) {
            if (!m_behindTimes) {
                m_behindTimes = behindTimed(m_draft, pieces);
            }
            readTimelineParagraph(m_draft, m_events, piece, at + 1 < *m_behindTimes);
        }
        return at + 1;
    }

    [[nodiscard]] std::optional<Timed> timedLine(QStringView line) const {
        return afterword::reading::timedLine(line, m_draft.time);
    }

    [[nodiscard]] bool isLog(const Piece& piece) const {
        int timed = 0;
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            timed += timedLine(m_draft.tree.line(line)) ? 1 : 0;
        }
        const int fewest = m_hasTimes ? 1 : 2; // below days one line is enough
        return timed >= fewest;
    }

    /// An event with a heading of its own, or the day of what follows. Returns the last piece read.
    size_t readHeading(const std::vector<Piece>& pieces, size_t at) {
        const Piece& heading = pieces[at];
        size_t end = at + 1;
        while (end < pieces.size() && !pieces[end].isHeading()) {
            ++end;
        }
        const std::optional<Timed> timed = timedHead(heading.heading, m_draft.time);
        m_events.setOpen(false);
        if (const size_t behind = timed ? at : readStatusUpdate(m_draft, m_events, pieces, at);
            behind > at) {
            return behind - 1;
        }
        const bool day = timed && isWholeDay(timed->reading.time);
        const auto behind = day ? endOfDay(pieces, at) : pieces.begin() + qsizetype(end);
        const bool rowsBelow =
            std::any_of(pieces.begin() + qsizetype(at) + 1, behind, [this](const Piece& piece) {
                return !piece.isHeading() && isTimed(m_draft, piece);
            });
        const bool prose = at + 1 < end && pieces[at + 1].kind == Block::Kind::paragraph;
        const bool headsClocks =
            day && isDayLine(*timed) && (!prose || clockBelow(heading, pieces, end));
        if (day && !rowsBelow && isDayLine(*timed) && end == at + 2 && isList(pieces[at + 1]) &&
            !clockBelow(heading, pieces, end)) {
            readDayOfItems(heading, *timed, pieces[at + 1]);
            return at + 1;
        }
        if (!timed || (day && (rowsBelow || headsClocks))) {
            readDay(heading, rowsBelow || headsClocks || clockBelow(heading, pieces, end));
            return at;
        }
        m_draft.take(heading);
        m_events.add(timed->reading, timed->text, heading.firstLine);
        for (size_t i = at + 1; i < end; ++i) {
            if (pieces[i].kind != Block::Kind::rule) {
                m_events.continueOpen(pieces[i]);
            } else {
                m_draft.take(pieces[i]);
            }
        }
        return end - 1;
    }

    /// Smaller headings below a day ("Causes", "Timeline") divide what is said of it.
    static std::vector<Piece>::const_iterator endOfDay(const std::vector<Piece>& pieces,
                                                       size_t at) {
        const int level = pieces[at].level;
        return std::find_if(
            pieces.begin() + qsizetype(at) + 1, pieces.end(),
            [level](const Piece& piece) { return piece.isHeading() && piece.level <= level; });
    }

    /// A day over items without clocks: each happened on that day.
    void readDayOfItems(const Piece& heading, const Timed& day, const Piece& list) {
        m_draft.take(heading);
        m_draft.take(list);
        for (const ListItem& item : itemsOf(m_draft.tree, list.block)) {
            m_events.add(day.reading, item.text(), item.firstLine);
        }
        m_events.setOpen(false);
    }

    /// The next heading is one of an event of the day that `heading` names.
    [[nodiscard]] bool clockBelow(const Piece& heading, const std::vector<Piece>& pieces,
                                  size_t next) const {
        if (next == pieces.size()) {
            return false;
        }
        const auto reading = timeOfHeading(pieces[next].heading, m_draft.time);
        return pieces[next].level > heading.level || (reading && !isWholeDay(reading->time));
    }

    /// A heading that dates the events below it is written above them again, with all its words.
    void readDay(const Piece& heading, bool eventsBelow) {
        if (m_draft.incident.timeZone.isEmpty()) {
            takeZoneOf(m_draft, heading.heading, heading.firstLine);
        }
        std::optional<QDate> day = dayOf(heading.heading);
        if (!day && timedHead(heading.heading, m_draft.time) &&
            m_events.takeFileDay(heading.firstLine)) {
            day = dayOf(heading.heading);
        }
        if (!day) {
            if (heading.named != Kind::timeline) { // which is the name of all
                m_events.beginPhase(heading);
            }
            return;
        }
        if (eventsBelow && m_events.beginNamedDay(*day, heading.heading)) {
            m_draft.take(heading);
        } else {
            m_events.beginDay(*day, {});
        }
    }

    /// "May 2: detection", "Friday", "Day 2".
    [[nodiscard]] std::optional<QDate> dayOf(const QString& heading) const {
        if (const auto date = findDateNear(heading, m_draft.time)) {
            return date->date;
        }
        if (const auto numbered = dayNumber(heading, m_draft.time)) {
            return numbered->date;
        }
        const auto noon = parseTime(QString(heading + u" 12:00"), m_draft.time);
        const bool names = noon && noon->time.open == PartialTime::Open::no; // and no "After"
        return names && noon->time.start ? std::optional(m_events.localDay(noon->time))
                                         : std::nullopt;
    }

    void readList(const Piece& piece) {
        std::vector<ListItem> items = itemsOf(m_draft.tree, piece.block);
        // What an event says, or about something else.
        if (m_hasTimes && &piece != m_timedList && !m_isBelowDay && !isTimed(m_draft, piece)) {
            if (m_events.isOpen()) {
                m_events.continueOpen(piece);
            }
            return;
        }
        readItems(std::move(items));
    }

    void readItems(std::vector<ListItem> items) {
        m_events.setOpen(false);
        for (ListItem& item : items) {
            readItem(std::move(item));
        }
        m_events.setOpen(false);
    }

    void readItem(ListItem item) {
        const int below = nestedList(m_draft.tree, item.block);
        std::optional<Timed> timed = timedItem(item);
        if (!timed && below < 0) {
            timed = lineEndingInTime(item.head, m_draft.time);
        }
        if (!timed && below < 0 && (timed = statusUpdate(item.text(), m_draft.time))) {
            item.rest.clear();
        }
        if (below >= 0 && nestedTimes(below) && (!timed || isWholeDay(timed->reading.time))) {
            readDayItem(item, timed, below);
            return;
        }
        if (!timed && readLinesBelow(item)) {
            return;
        }
        if (!timed && m_hasClocks && isNoteOnEvent(item.head) &&
            !m_draft.incident.timeline.isEmpty()) {
            m_draft.take(item.firstLine, item.lastLine);
            appendText(m_events.last().text, item.text());
            return;
        }
        if (timed && below < 0 && item.rest.isEmpty() && isDayLine(*timed) &&
            m_events.beginDay(timed->reading.time.text, item.firstLine)) {
            m_draft.take(item.firstLine, item.lastLine);
            return;
        }
        m_draft.take(item.firstLine, item.lastLine);
        QString text = (timed ? timed->text : item.head) + item.rest;
        if (timed && timed->text.isEmpty()) {
            text = text.trimmed();
        }
        QList<Field> fields = item.rest.isEmpty() ? QList<Field>() : takeFields(text);
        if (timed && item.rest.isEmpty()) {
            m_events.addAll(timed->reading, text, item.firstLine);
        } else if (timed) {
            m_events.add(timed->reading, text, item.firstLine);
        } else {
            m_events.addUntimed(text, item.firstLine);
        }
        m_events.last().fields = std::move(fields);
        m_events.keepNumber(item);
    }

    /// An item of words over lines that begin with times: each line is an event, the first one with
    /// the words in front.
    bool readLinesBelow(const ListItem& item) {
        bool any = false;
        for (int line = item.headLast + 1; line <= item.lastLine; ++line) {
            const std::optional<Timed> timed = timedLine(withoutMarker(m_draft.tree.line(line)));
            if (timed && !any) {
                m_draft.take(item.firstLine, line);
                const QString behind =
                    timed->text.isEmpty() ? QString() : QString(u' ' + timed->text);
                m_events.add(timed->reading, item.head + behind, line);
                m_events.keepNumber(item);
                any = true;
            } else if (timed) {
                m_draft.take(line, line);
                m_events.add(timed->reading, timed->text, line);
            } else if (any) {
                m_draft.take(line, line);
                QString& text = m_events.last().text;
                const QStringView more = m_draft.tree.line(line).trimmed();
                text += more.isEmpty() ? QString() : QString(u'\n' + more);
            }
        }
        return any;
    }

    /// "15. Oktober 14:05" is no item of a numbered list.
    [[nodiscard]] std::optional<Timed> timedItem(ListItem& item) const {
        if (!item.number.isEmpty() && !item.head.isEmpty() && item.head.front().isLetter()) {
            const QString whole = item.number + u' ' + item.head;
            const std::optional<Timed> timed = timedLine(whole);
            if (timed && timed->reading.length > item.number.size()) {
                item.number.clear();
                return timed;
            }
        }
        return timedLine(item.head);
    }

    [[nodiscard]] bool nestedTimes(int list) const {
        const Block& block = m_draft.tree.blocks()[size_t(list)];
        for (int line = block.firstLine; line <= block.lastLine; ++line) {
            if (parseLeadingTime(withoutMarker(m_draft.tree.line(line)), m_draft.time)) {
                return true;
            }
        }
        return false;
    }

    /// "**Actions taken:**" over its events is no event: its words go in front of the first one's.
    bool readGroup(const ListItem& item, int below) {
        constexpr qsizetype kLongest = 60;
        const bool isName = item.head.size() <= kLongest && !item.head.contains(u'\n') &&
                            (isOnlyBold(item.head) || item.head.trimmed().endsWith(u':'));
        std::vector<ListItem> items = itemsOf(m_draft.tree, below);
        if (!isName || items.empty() || !timedItem(items.front())) {
            return false;
        }
        m_draft.take(item.firstLine, item.headLast);
        const qsizetype first = m_draft.incident.timeline.size();
        readItems(std::move(items));
        QString& text = m_draft.incident.timeline[first].edit().text;
        text = item.head + u' ' + text;
        return true;
    }

    void readDayItem(const ListItem& item, const std::optional<Timed>& timed, int below) {
        if (!timed && readGroup(item, below)) {
            return;
        }
        m_draft.take(item.firstLine, item.headLast);
        const bool begins = timed && m_events.beginDay(timed->reading.time.text, item.firstLine);
        if (!timed) {
            m_events.addUntimed(item.head, item.firstLine);
        } else if (!timed->text.isEmpty() || !begins) {
            m_events.add(timed->reading, timed->text, item.firstLine);
        }
        readItems(itemsOf(m_draft.tree, below));
    }

    Draft& m_draft;
    TimelineEvents m_events;
    std::optional<QDate> m_firstDay; // "Day 1" of it
    bool m_hasTimes = false;
    bool m_isBelowDay = false; // the piece that is read stands right below a day
    bool m_isProse = false;
    std::optional<size_t> m_behindTimes; // the piece behind the last with times
    const Piece* m_timedList = nullptr;  // which has the first times, if a list does
    bool m_hasClocks = false;            // not only days above logs
};

} // namespace

void readTimeline(Draft& draft, const Chapter& chapter) {
    TimelineReader(draft).read(chapter);
}

} // namespace afterword::reading
