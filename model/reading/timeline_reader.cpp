// SPDX-License-Identifier: MIT
#include "model/reading/timeline_reader.h"

#include "model/reading/event_kind.h"
#include "model/reading/fields.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/table.h"
#include "model/reading/timed_line.h"
#include "model/reading/timeline_columns.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

class TimelineReader {
public:
    explicit TimelineReader(Draft& draft) : m_draft(draft) {}

    void read(const Chapter& chapter) {
        takeZone(chapter);
        m_hasTimes = anyTimed(chapter.pieces, 0);
        for (size_t i = 0; i < chapter.pieces.size(); ++i) {
            const Piece& piece = chapter.pieces[i];
            if (piece.isHeading()) {
                i = readHeading(chapter.pieces, i);
            } else if (piece.kind == Block::Kind::paragraph) {
                readParagraph(piece, anyTimed(chapter.pieces, i + 1));
            } else if (isList(piece)) {
                readList(piece.block);
            } else if (piece.kind == Block::Kind::table) {
                readTable(piece);
            } else if (m_open && piece.kind != Block::Kind::rule) {
                continueOpen(piece);
            }
        }
    }

private:
    void takeZone(const Chapter& chapter) {
        if (!m_draft.incident.timeZone.isEmpty()) {
            const std::optional<ZoneReading> own = findZone(chapter.heading.heading);
            if (!own || own->zone.isEmpty()) {
                return;
            }
        }
        if (nameZone(chapter.heading.heading, chapter.heading.firstLine)) {
            return;
        }
        for (const Piece& piece : chapter.pieces) {
            const bool table = piece.kind == Block::Kind::table;
            if (!table && piece.kind != Block::Kind::paragraph) {
                continue;
            }
            const QStringView line = m_draft.tree.line(piece.firstLine);
            if (!table && (timedLine(line) || line.size() > 300)) {
                continue;
            }
            if (nameZone(line, piece.firstLine)) {
                return;
            }
        }
    }

    bool nameZone(QStringView phrase, int line) {
        const std::optional<ZoneReading> zone = findZone(phrase);
        if (!zone) {
            return false;
        }
        noteDoubts(m_draft, zone->doubts, zone->text, line);
        if (zone->zone.isEmpty()) {
            return false;
        }
        m_draft.time.zone = zone->zone;
        m_draft.incident.timeZone = zone->zone;
        return true;
    }

    void takeDay(const QDate& day) {
        m_draft.time.date = day;
        m_previous.reset();
    }

    [[nodiscard]] std::optional<Timed> timedLine(QStringView line) const {
        return afterword::reading::timedLine(line, m_draft.time);
    }

    [[nodiscard]] bool anyTimed(const std::vector<Piece>& pieces, size_t from) const {
        return std::any_of(pieces.begin() + qsizetype(from), pieces.end(),
                           [this](const Piece& piece) { return isTimed(piece); });
    }

    [[nodiscard]] bool isTimed(const Piece& piece) const {
        if (piece.isHeading()) {
            return parseLeadingTime(piece.heading, m_draft.time).has_value();
        }
        if (piece.kind == Block::Kind::table) {
            return timelineColumns(tableOf(m_draft, piece), m_draft.time).time >= 0;
        }
        if (piece.kind != Block::Kind::paragraph && !isList(piece)) {
            return false;
        }
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (timedLine(withoutMarker(m_draft.tree.line(line)))) {
                return true;
            }
        }
        return false;
    }

    TimelineEvent& add(TimeReading reading, const QString& text, int line) {
        TimelineEvent event;
        event.time = std::move(reading.time);
        event.time.text = event.time.text.simplified();
        if (m_previous && rollOverMidnight(event.time, *m_previous, m_draft.time)) {
            m_draft.note("time.midnight", line, {event.time.text});
        }
        noteDoubts(m_draft, reading.doubts, event.time.text, line);
        if (event.time.isPlaced()) {
            m_previous = event.time;
            keepDay(event.time);
        }
        event.text = text;
        event.kind = eventKindOf(text);
        m_draft.incident.timeline.append(std::move(event));
        m_open = true;
        return m_draft.incident.timeline.last().edit();
    }

    /// A row with a day of its own dates the ones below it that have none.
    void keepDay(const PartialTime& time) {
        const std::optional<Instant> at = time.earliest();
        const QString& zone = time.zone.isEmpty() ? m_draft.time.zone : time.zone;
        const int offset = zone.isEmpty() ? 0 : utcOffset(zone, *at).value_or(0);
        m_draft.time.date = toDateTime(*at).addSecs(offset).date();
    }

    void addUntimed(const QString& text) {
        TimelineEvent event;
        event.text = text;
        event.kind = eventKindOf(text);
        m_draft.incident.timeline.append(std::move(event));
    }

    void continueOpen(const Piece& piece) {
        m_draft.take(piece);
        appendText(m_draft.incident.timeline.last().edit().text,
                   piece.isHeading() ? textOf(m_draft.tree, {piece})
                                     : textOf(m_draft.tree, piece.firstLine, piece.lastLine));
    }

    /// An event with a heading of its own, or the day of what follows. Returns the last piece read.
    size_t readHeading(const std::vector<Piece>& pieces, size_t at) {
        const Piece& heading = pieces[at];
        size_t end = at + 1;
        while (end < pieces.size() && !pieces[end].isHeading()) {
            ++end;
        }
        const std::optional<TimeReading> reading = parseLeadingTime(heading.heading, m_draft.time);
        const bool rowsBelow =
            std::any_of(pieces.begin() + qsizetype(at) + 1, pieces.begin() + qsizetype(end),
                        [this](const Piece& piece) { return isTimed(piece); });
        m_open = false;
        if (!reading || (isWholeDay(reading->time) && (rowsBelow || dayAlone(heading, *reading)))) {
            readDay(heading, reading);
            return at;
        }
        m_draft.take(heading);
        add(*reading, behindTime(heading.heading, reading->length), heading.firstLine);
        for (size_t i = at + 1; i < end; ++i) {
            if (pieces[i].kind != Block::Kind::rule) {
                continueOpen(pieces[i]);
            } else {
                m_draft.take(pieces[i]);
            }
        }
        return end - 1;
    }

    /// A day with nothing behind it dates the headings below.
    static bool dayAlone(const Piece& heading, const TimeReading& reading) {
        return behindTime(heading.heading, reading.length).isEmpty();
    }

    void readDay(const Piece& heading, const std::optional<TimeReading>& reading) {
        const std::optional<DateReading> date = findDate(heading.heading, m_draft.time);
        if (const std::optional<ZoneReading> zone = findZone(heading.heading);
            zone && !zone->zone.isEmpty() && m_draft.incident.timeZone.isEmpty()) {
            nameZone(heading.heading, heading.firstLine);
        }
        if (!date || !date->date) {
            return;
        }
        takeDay(*date->date);
        if (reading && behindTime(heading.heading, reading->length).isEmpty()) {
            m_draft.take(heading);
        }
    }

    void readParagraph(const Piece& piece, bool moreBelow) {
        bool inEvent = false;
        for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
            const QStringView line = m_draft.tree.line(number);
            if (const std::optional<Timed> timed = timedLine(withoutMarker(line))) {
                if (isDayLine(*timed)) {
                    takeDayOf(*timed, number);
                    inEvent = false;
                    continue;
                }
                m_draft.take(number, number);
                add(timed->reading, timed->text, number);
                inEvent = true;
            } else if (inEvent) {
                m_draft.take(number, number);
                QString& text = m_draft.incident.timeline.last().edit().text;
                text += (text.isEmpty() ? u"" : u"\n") + line.trimmed().toString();
            } else if (m_open && (moreBelow || m_draft.incident.timeline.last()->text.isEmpty()) &&
                       number == piece.firstLine && !endsLikeIntro(piece)) {
                continueOpen(piece);
                return;
            }
        }
        m_open = m_open && inEvent;
    }

    [[nodiscard]] bool endsLikeIntro(const Piece& piece) const {
        return m_draft.tree.line(piece.lastLine).trimmed().endsWith(u':');
    }

    static bool isDayLine(const Timed& timed) {
        return isWholeDay(timed.reading.time) && timed.text.isEmpty();
    }

    void takeDayOf(const Timed& timed, int line) {
        if (const std::optional<DateReading> date = findDate(timed.reading.time.text, m_draft.time);
            date && date->date) {
            takeDay(*date->date);
            m_draft.take(line, line);
        }
    }

    void readList(int list) {
        const std::vector<ListItem> items = itemsOf(m_draft.tree, list);
        m_open = false;
        if (!m_hasTimes) {
            return;
        }
        for (const ListItem& item : items) {
            readItem(item);
        }
        m_open = false;
    }

    void readItem(const ListItem& item) {
        const int below = nestedList(item);
        const std::optional<Timed> timed = timedLine(item.head);
        if (below >= 0 && nestedTimes(below) && (!timed || isWholeDay(timed->reading.time))) {
            readDayItem(item, timed, below);
            return;
        }
        if (!timed && readLinesBelow(item)) {
            return;
        }
        m_draft.take(item.firstLine, item.lastLine);
        QString text = (timed ? timed->text : item.head) + item.rest;
        if (timed && timed->text.isEmpty()) {
            text = text.trimmed();
        }
        QList<Field> fields = item.rest.isEmpty() ? QList<Field>() : takeFields(text);
        if (timed) {
            add(timed->reading, text, item.firstLine);
        } else {
            addUntimed(text);
        }
        m_draft.incident.timeline.last().edit().fields = std::move(fields);
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
                add(timed->reading, item.head + behind, line);
                any = true;
            } else if (timed) {
                m_draft.take(line, line);
                add(timed->reading, timed->text, line);
            } else if (any) {
                m_draft.take(line, line);
                QString& text = m_draft.incident.timeline.last().edit().text;
                const QStringView more = m_draft.tree.line(line).trimmed();
                text += more.isEmpty() ? QString() : QString(u'\n' + more);
            }
        }
        return any;
    }

    /// The list that an item holds besides its own words; -1 when it holds anything else.
    [[nodiscard]] int nestedList(const ListItem& item) const {
        const std::vector<Block>& blocks = m_draft.tree.blocks();
        const int end = blocks[size_t(item.block)].next;
        for (int i = item.block + 1; i < end; i = blocks[size_t(i)].next) {
            const Block::Kind kind = blocks[size_t(i)].kind;
            if (kind == Block::Kind::bulletList || kind == Block::Kind::orderedList) {
                return blocks[size_t(i)].next == end ? i : -1;
            }
        }
        return -1;
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

    void readDayItem(const ListItem& item, const std::optional<Timed>& timed, int below) {
        m_draft.take(item.firstLine, item.headLast);
        if (timed) {
            if (const std::optional<DateReading> date =
                    findDate(timed->reading.time.text, m_draft.time);
                date && date->date) {
                takeDay(*date->date);
            }
        }
        if (!timed) {
            addUntimed(item.head);
        } else if (!timed->text.isEmpty()) {
            add(timed->reading, timed->text, item.firstLine);
        }
        readList(below);
    }

    void readTable(const Piece& piece) {
        const Table table = tableOf(m_draft, piece);
        const TimelineColumns columns = timelineColumns(table, m_draft.time);
        m_open = false;
        if (columns.time < 0 || columns.text < 0) {
            return;
        }
        m_draft.take(piece);
        for (const Table::Line& row : table.rows) {
            readRow(table, columns, row);
        }
        m_open = false;
    }

    void readRow(const Table& table, const TimelineColumns& columns, const Table::Line& row) {
        QString time = withoutBold(row.cells.at(columns.time)).toString();
        if (columns.date >= 0 && !row.cells.at(columns.date).isEmpty()) {
            time = QString(row.cells.at(columns.date) + u' ' + time).trimmed();
        }
        QString text = row.cells.at(columns.text);
        const std::optional<TimeReading> whole = parseTime(time, m_draft.time);
        const std::optional<TimeReading> reading =
            whole ? whole : parseLeadingTime(time, m_draft.time);
        if (reading && (!text.isEmpty() || columns.date < 0)) {
            const QString behind = whole ? QString() : behindTime(time, reading->length);
            add(*reading, behind.isEmpty() ? text : QString(behind + u' ' + text), row.line);
        } else {
            addUntimed(time.isEmpty() ? text : QString(time + u' ' + text));
        }
        m_draft.incident.timeline.last().edit().fields =
            fieldsOf(table, row, {columns.time, columns.date, columns.text});
    }

    Draft& m_draft;
    std::optional<PartialTime> m_previous;
    bool m_open = false; // text below belongs to the last event
    bool m_hasTimes = false;
};

} // namespace

void readTimeline(Draft& draft, const Chapter& chapter) {
    TimelineReader(draft).read(chapter);
}

} // namespace afterword::reading
