// SPDX-License-Identifier: MIT
#include "model/reading/timeline_table.h"

#include "model/reading/labels.h"
#include "model/reading/table.h"
#include "model/reading/timed_line.h"
#include "model/reading/timeline_columns.h"

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
        const QString text = row.cells.at(m_columns.text);
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
            m_events.add(*reading, behind.isEmpty() ? text : QString(behind + u' ' + text),
                         row.line);
        } else {
            m_events.addUntimed(time.isEmpty() ? text : QString(time + u' ' + text), row.line);
        }
        m_events.last().fields = std::move(fields);
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
