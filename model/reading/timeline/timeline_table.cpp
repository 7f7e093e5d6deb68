// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_table.h"

#include "model/base/scan.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/table.h"
#include "model/reading/timeline/several_events.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_columns.h"

#include <algorithm>

namespace afterword::reading {

namespace {

class TimelineTable {
public:
    TimelineTable(Draft& draft, TimelineEvents& events, const Piece& piece)
        : m_draft(draft)
        , m_events(events)
        , m_table(tableOf(draft, piece))
        , m_columns(timelineColumns(m_table, draft.time)) {}

    [[nodiscard]] bool hasTimes() const { return m_columns.time >= 0 && m_columns.text >= 0; }

    void read() {
        for (const Table::Line& row : m_table.rows) {
            readRow(row);
        }
    }

private:
    void readRow(const Table::Line& row) {
        QString time = withoutBold(row.cells.at(m_columns.time)).toString();
        if (m_columns.date >= 0 && !row.cells.at(m_columns.date).isEmpty()) {
            time = QString(dayIn(row) + u' ' + time).trimmed();
        }
        QString text = row.cells.at(m_columns.text);
        if (readParallel(time, text, row)) {
            return;
        }
        joinBrokenTime(time);
        takeClockOf(text, time);
        if (!saysAnything(time) && !saysAnything(row.cells.join(QString()))) {
            return; // "... | ..."
        }
        const std::optional<TimeReading> whole = parseTime(time, m_draft.time);
        const std::optional<TimeReading> reading =
            whole ? whole : parseLeadingTime(time, m_draft.time);
        QList<Field> fields =
            fieldsOf(m_table, row, {m_columns.time, m_columns.date, m_columns.text});
        if (whole && text.isEmpty() && fields.isEmpty() && isWholeDay(whole->time) &&
            m_events.beginDay(time, row.line)) {
            return; // a row that only dates the ones below
        }
        if (reading && (!text.isEmpty() || m_columns.date < 0)) {
            const QString behind = whole ? QString() : behindTime(time, reading->length);
            const QStringList told = eventsIn(behind, m_draft.time);
            if (told.size() > 1) { // "Detection | 10:02 page<br>10:06 answer"
                m_events.addAll(*reading, behind, row.line);
                fields.prepend({unescaped(m_table.names.at(m_columns.text)), unescaped(text)});
            } else {
                m_events.addAll(*reading, behind.isEmpty() ? text : QString(behind + u' ' + text),
                                row.line);
            }
        } else {
            m_events.addUntimed(time.isEmpty() ? text : QString(time + u' ' + text), row.line);
        }
        m_events.last().fields = std::move(fields);
    }

    static bool saysAnything(const QString& words) {
        return std::any_of(words.begin(), words.end(),
                           [](QChar c) { return c.isLetterOrNumber() || c.isSymbol(); });
    }

    /// "14:00<br>14:05 | deploy<br>alert": as many times as texts.
    bool readParallel(const QString& time, const QString& text, const Table::Line& row) {
        if (!time.contains(u"<br", Qt::CaseInsensitive)) {
            return false;
        }
        const QStringList times = betweenBreaks(time);
        const QStringList texts = betweenBreaks(text);
        const bool areTimes = std::all_of(times.begin(), times.end(), [this](const QString& one) {
            return parseTime(one, m_draft.time).has_value();
        });
        if (times.size() != texts.size() || !areTimes) {
            return false;
        }
        const QList<Table::Line> rows = parallelRows(row, times.size());
        for (qsizetype i = 0; i < times.size(); ++i) {
            m_events.add(*parseTime(times.at(i), m_draft.time), texts.at(i), row.line);
            m_events.last().fields =
                fieldsOf(m_table, rows.at(i), {m_columns.time, m_columns.date, m_columns.text});
        }
        return true;
    }

    /// "14:00<br>to<br>15:10" is one time on several lines.
    void joinBrokenTime(QString& time) const {
        if (!time.contains(u"<br", Qt::CaseInsensitive)) {
            return;
        }
        const QString joined = betweenBreaks(time).join(u' ');
        time = parseTime(joined, m_draft.time) ? joined : time;
    }

    /// "2024-03-01 | 14:00 deploy": the clock stands in the text.
    void takeClockOf(QString& text, QString& time) const {
        const QStringView head = behindSigns(text, u"*_`[(~");
        if (head.isEmpty() || !head.front().isDigit()) {
            return;
        }
        const auto day = parseTime(time, m_draft.time);
        const auto clock =
            day && isWholeDay(day->time) ? parseLeadingTime(text, m_draft.time) : std::nullopt;
        const QString both = clock ? QString(time + u' ' + clock->time.text) : QString();
        if (clock && !isWholeDay(clock->time) && parseTime(both, m_draft.time)) {
            time = both;
            text = behindTime(text, clock->length);
        }
    }

    /// The "2" of a column "Day" is "Day 2".
    [[nodiscard]] QString dayIn(const Table::Line& row) const {
        constexpr qsizetype kMostDigits = 2;
        const QStringView cell = withoutBold(row.cells.at(m_columns.date));
        const bool isNumber =
            cell.size() <= kMostDigits &&
            std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        const QString numbered = m_table.names.at(m_columns.date) + u' ' + cell;
        return isNumber && dayNumber(numbered, {}) ? numbered : cell.toString();
    }

    Draft& m_draft;
    TimelineEvents& m_events;
    Table m_table;
    TimelineColumns m_columns;
};

} // namespace

void readTimelineTable(Draft& draft, TimelineEvents& events, const Piece& piece) {
    TimelineTable table(draft, events, piece);
    events.setOpen(false);
    if (table.hasTimes()) {
        draft.take(piece);
        table.read();
        events.setOpen(false);
    }
}

} // namespace afterword::reading
