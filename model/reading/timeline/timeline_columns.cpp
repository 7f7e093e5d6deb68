// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_columns.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

bool nameHas(const QString& name, std::initializer_list<QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool nameIs(const QString& name, std::initializer_list<QStringView> words) {
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// "Elapsed", "Time since start": its clocks are none of a day.
bool namesOffsets(const QString& name) {
    return nameHas(name, {u"elapsed", u"since", u"delta", u"vergangen", u"écoulé", u"経過"});
}

bool namesTimes(const QString& name) {
    return nameHas(name, {u"time", u"clock", u"when", u"zeit", u"wann", u"heure", u"quand", u"hora",
                          u"horár", u"quando", u"cuándo", u"時刻", u"時間", u"日時", u"시간",
                          u"시각", u"일시"});
}

bool namesDates(const QString& name) {
    return (!nameHas(name, {u"update"}) &&
            nameHas(name, {u"date", u"datum", u"fecha", u"日付", u"날짜"})) ||
           nameIs(name, {u"data", u"day", u"tag", u"jour", u"día", u"dia"});
}

qsizetype timedRows(const Table& table, qsizetype column, const TimeContext& context) {
    return std::count_if(table.rows.begin(), table.rows.end(), [&](const Table::Line& row) {
        return parseLeadingTime(row.cells.at(column), context).has_value();
    });
}

/// "T+5" in its first row: it counts from the start, and another may have the clocks.
bool isOfOffsets(const Table& table, qsizetype column, const TimeContext& context) {
    const auto reading = parseLeadingTime(table.rows.front().cells.at(column), context);
    return reading && reading->time.offset;
}

/// The first that is called one and has times, else the first that mostly has, else what is called
/// one.
qsizetype columnOfTimes(const Table& table, const TimeContext& context) {
    qsizetype named = -1;
    qsizetype timed = -1;
    qsizetype counted = -1;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        const qsizetype rows = timedRows(table, i, context);
        if (rows > 0 && namesOffsets(table.names.at(i))) {
            counted = i;
            continue;
        }
        if (namesTimes(table.names.at(i))) {
            if (rows > 0) {
                return i;
            }
            named = named < 0 ? i : named;
        }
        if (rows * 2 > qsizetype(table.rows.size()) &&
            (timed < 0 ||
             (isOfOffsets(table, timed, context) && !isOfOffsets(table, i, context)))) {
            timed = i;
        }
    }
    return timed >= 0 ? timed : named >= 0 ? named : counted;
}

qsizetype lettersIn(const Table& table, qsizetype column) {
    qsizetype letters = 0;
    for (const Table::Line& row : table.rows) {
        const QString& cell = row.cells.at(column);
        letters += std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    }
    return letters;
}

/// By its name, else the one with the most to say.
qsizetype textColumn(const Table& table, const TimelineColumns& columns) {
    qsizetype best = -1;
    qsizetype most = -1;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        if (i == columns.time || i == columns.date) {
            continue;
        }
        if (nameHas(table.names.at(i),
                    {u"event", u"description", u"what happened", u"update", u"message", u"ereignis",
                     u"beschreibung", u"évén", u"évèn", u"descri", u"acontecimento", u"イベント",
                     u"出来事", u"内容", u"事象", u"이벤트", u"내용", u"설명"})) {
            return i;
        }
        if (const qsizetype letters = lettersIn(table, i); letters > most) {
            most = letters;
            best = i;
        }
    }
    return best;
}

} // namespace

TimelineColumns timelineColumns(const Table& table, const TimeContext& context) {
    TimelineColumns columns;
    columns.time = columnOfTimes(table, context);
    for (qsizetype i = 0; i < table.names.size() && columns.date < 0; ++i) {
        columns.date = i != columns.time && namesDates(table.names.at(i)) ? i : -1;
    }
    if (columns.time < 0) {
        columns.time = std::exchange(columns.date, -1);
    }
    columns.text = textColumn(table, columns);
    return columns;
}

} // namespace afterword::reading
