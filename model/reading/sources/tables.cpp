// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"
#include "model/reading/sources/record_keys.h"
#include "model/reading/sources/source_lines.h"

#include <algorithm>
#include <array>

/// Tables as files: RFC 4180 with any of four separators, columns in any order.
namespace afterword::reading {

namespace {

constexpr qsizetype kNone = -1;

/// True when a quoted cell goes on in the next line.
bool isOpenRow(const QString& row) {
    return row.count(u'"') % 2 != 0;
}

QStringList cellsOf(const QString& row, QChar separator) {
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QChar c = row.at(at);
        if (c == u'"' && isQuoted && at + 1 < row.size() && row.at(at + 1) == u'"') {
            cell += c;
            ++at;
        } else if (c == u'"' && (isQuoted || cell.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells.append(std::exchange(cell, {}).trimmed());
        } else {
            cell += c;
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

QStringList wholeRows(const QStringList& lines) {
    QStringList rows;
    QString open;
    for (const QString& line : lines) {
        open += (open.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        if (!isOpenRow(open)) {
            if (!open.trimmed().isEmpty()) {
                rows.append(open);
            }
            open.clear();
        }
    }
    return rows;
}

struct Columns {
    QChar separator;
    QStringList names; ///< of the header; empty when there is none
    qsizetype time = kNone;
    qsizetype date = kNone;
    qsizetype text = kNone;
    qsizetype author = kNone;
    qsizetype kind = kNone;
    qsizetype zone = kNone;
    QString zoneOfHeader; ///< "Time (UTC)"
    DateOrder order;
};

qsizetype bestColumn(const QList<RecordRoles>& roles, int RecordRoles::* role,
                     qsizetype except = kNone) {
    qsizetype found = kNone;
    for (qsizetype at = 0; at < roles.size(); ++at) {
        if (at != except && roles.at(at).*role > (found < 0 ? 0 : roles.at(found).*role)) {
            found = at;
        }
    }
    return found;
}

bool isTimeColumn(const QList<QStringList>& rows, qsizetype column) {
    qsizetype filled = 0;
    qsizetype times = 0;
    for (const QStringList& cells : rows) {
        const QString cell = cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        times += !cell.isEmpty() && valueTime(cell, {}) ? 1 : 0;
    }
    return times > 0 && times * 10 >= filled * 9;
}

bool holdsClock(const QString& cell) {
    const auto time = valueTime(cell, {});
    return time &&
           (time->time.instant || time->time.clock.isValid() || !time->time.words.isEmpty());
}

/// By what stands in them: the first column of times, and of days beside it.
void findTimes(Columns& columns, const QList<QStringList>& rows, qsizetype count) {
    for (qsizetype at = 0; at < count; ++at) {
        if (!isTimeColumn(rows, at)) {
            continue;
        }
        const bool isClock = std::any_of(rows.begin(), rows.end(), [at](const QStringList& cells) {
            return holdsClock(cells.value(at));
        });
        qsizetype& role = isClock ? columns.time : columns.date;
        role = role < 0 ? at : role;
    }
}

/// A clock of ours without a day may have its day in another column.
void settleTimes(Columns& columns, const QList<QStringList>& rows) {
    if (columns.time < 0) {
        std::swap(columns.time, columns.date);
    }
    const bool hasOwnDay =
        columns.time >= 0 && std::any_of(rows.begin(), rows.end(), [&](const QStringList& cells) {
            const auto time = valueTime(cells.value(columns.time), {});
            return time && (time->time.instant || time->time.day.isValid());
        });
    if (columns.date == columns.time || hasOwnDay) {
        columns.date = kNone;
    }
}

qsizetype longestColumn(const Columns& columns, const QList<QStringList>& rows, qsizetype count) {
    qsizetype found = kNone;
    qsizetype most = 0;
    for (qsizetype at = 0; at < count; ++at) {
        qsizetype length = 0;
        for (const QStringList& cells : rows) {
            length += cells.value(at).size();
        }
        const bool isFree = at != columns.time && at != columns.date && at != columns.author;
        if (isFree && length > most) {
            most = length;
            found = at;
        }
    }
    return found;
}

void readHeader(Columns& columns, const QStringList& header) {
    QList<RecordRoles> roles;
    for (const QString& name : header) {
        roles.append(rolesOf(name));
    }
    columns.names = header;
    columns.time = bestColumn(roles, &RecordRoles::time);
    columns.date = bestColumn(roles, &RecordRoles::date, columns.time);
    columns.text = bestColumn(roles, &RecordRoles::text, columns.time);
    columns.author = bestColumn(roles, &RecordRoles::author, columns.text);
    columns.kind = bestColumn(roles, &RecordRoles::kind, columns.text);
    columns.zone = bestColumn(roles, &RecordRoles::zone);
    if (columns.time >= 0) {
        const auto zone = findZone(header.at(columns.time));
        columns.zoneOfHeader = zone ? zone->zone : QString();
    }
}

/// A message that python's logging has behind "10:32:11,123" is no cell.
bool looksLikeMilliseconds(const QList<QStringList>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const QStringList& cells) {
        const QString second = cells.value(1);
        return second.size() > 3 && second.at(0).isDigit() && second.at(1).isDigit() &&
               second.at(2).isDigit() && !second.at(3).isDigit();
    });
}

std::optional<Columns> columnsBy(const QStringList& lines, QChar separator) {
    QList<QStringList> rows;
    const QStringList whole = wholeRows(lines);
    for (const QString& row : whole) {
        rows.append(cellsOf(row, separator));
    }
    const qsizetype count = rows.isEmpty() ? 0 : rows.first().size();
    const auto even = std::count_if(rows.begin(), rows.end(), [count](const QStringList& cells) {
        return cells.size() == count;
    });
    if (count < 2 || even * 10 < rows.size() * 9) {
        return std::nullopt;
    }
    Columns columns;
    columns.separator = separator;
    columns.order = dateOrderOf(whole);
    const QStringList& first = rows.first();
    const bool isHeader = std::none_of(first.begin(), first.end(), [](const QString& cell) {
        return cell.size() > 40 || valueTime(cell, {}).has_value();
    });
    if (isHeader) {
        readHeader(columns, rows.takeFirst());
    }
    if (rows.isEmpty() || (!isHeader && rows.size() < 2) || (separator == u'|' && !isHeader) ||
        (separator == u',' && !isHeader && looksLikeMilliseconds(rows))) {
        return std::nullopt;
    }
    if (columns.time < 0 || !isTimeColumn(rows, columns.time)) {
        columns.time = columns.date = kNone;
        findTimes(columns, rows, count);
    }
    settleTimes(columns, rows);
    if (columns.time < 0) {
        return std::nullopt;
    }
    if (!isHeader && count > 2) {
        const qsizetype taken = columns.date >= 0 ? 3 : 2;
        for (qsizetype at = 0; at < count && count > taken && columns.author < 0; ++at) {
            columns.author = at != columns.time && at != columns.date ? at : kNone;
        }
        columns.text = longestColumn(columns, rows, count);
    }
    columns.text = columns.text < 0 ? longestColumn(columns, rows, count) : columns.text;
    return columns.text < 0 ? std::nullopt : std::optional(columns);
}

class TableReader : public LineReader {
public:
    TableReader(Columns columns, Emitter& emitter)
        : m_columns(std::move(columns))
        , m_emitter(emitter)
        , m_awaitsHeader(!m_columns.names.isEmpty()) {}

    void take(const QString& line) override {
        constexpr qsizetype kLongestRow = 256 * 1024;
        m_row += (m_row.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        if (!isOpenRow(m_row) || m_row.size() > kLongestRow) {
            takeRow(std::exchange(m_row, {}));
        }
    }

    void end() override {
        if (!m_row.isEmpty()) {
            takeRow(std::exchange(m_row, {}));
        }
    }

private:
    void takeRow(const QString& row) {
        if (row.trimmed().isEmpty()) {
            return;
        }
        if (std::exchange(m_awaitsHeader, false)) {
            return;
        }
        const QStringList cells = cellsOf(row, m_columns.separator);
        SourceEvent event;
        event.time = timeOf(cells);
        event.author = escapedText(cells.value(m_columns.author));
        event.text = escapedText(cells.value(m_columns.text));
        event.kind = kindFromWord(cells.value(m_columns.kind)).value_or(EventKind::other);
        event.line = row;
        if (event.text.isEmpty() && event.time.isEmpty()) {
            return m_emitter.note("source.lines-left-out");
        }
        m_emitter.emitEvent(std::move(event));
    }

    SourceTime timeOf(const QStringList& cells) {
        const QString cell = cells.value(m_columns.time);
        const auto read = valueTime(cell, m_columns.order);
        SourceTime time = read ? read->time : SourceTime{};
        if (!read && !cell.isEmpty()) {
            time.words = cell;
        }
        bool isAmbiguous = read && read->isAmbiguous;
        if (m_columns.date >= 0) {
            const auto day = valueTime(cells.value(m_columns.date), m_columns.order);
            isAmbiguous = isAmbiguous || (day && day->isAmbiguous);
            time.day = day ? day->time.day : m_day;
            time.hasYear = !day || day->time.hasYear;
            m_day = time.day;
        }
        if (isAmbiguous) {
            m_emitter.note("time.date-ambiguous",
                           {m_columns.date >= 0 ? cells.value(m_columns.date) : cell});
        }
        if (!time.instant && time.zone.isEmpty()) {
            time.zone = zoneIn(cells);
        }
        return time;
    }

    [[nodiscard]] QString zoneIn(const QStringList& cells) const {
        const QString cell = cells.value(m_columns.zone);
        if (cell.isEmpty()) {
            return m_columns.zoneOfHeader;
        }
        const auto zone = findZone(QString(u'(' + cell + u')'));
        return isKnownZone(cell) ? cell : zone ? zone->zone : cell;
    }

    Columns m_columns;
    Emitter& m_emitter;
    QString m_row;
    QDate m_day; ///< of the row before: often written only where it changes
    bool m_awaitsHeader;
};

} // namespace

std::unique_ptr<LineReader> tableReader(const QStringList& head, Emitter& emitter) {
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        if (auto columns = columnsBy(head, separator)) {
            emitter.setOrigin(QStringLiteral("csv"));
            return std::make_unique<TableReader>(*std::move(columns), emitter);
        }
    }
    return nullptr;
}

} // namespace afterword::reading
