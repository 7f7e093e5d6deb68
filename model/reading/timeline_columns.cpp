// SPDX-License-Identifier: MIT
#include "model/reading/timeline_columns.h"

#include <algorithm>

namespace afterword::reading {

namespace {

bool nameHas(const QString& name, std::initializer_list<QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

qsizetype columnOfTimes(const Table& table, const TimeContext& context) {
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        const auto timed =
            std::count_if(table.rows.begin(), table.rows.end(), [&](const Table::Line& row) {
                return parseLeadingTime(row.cells.at(i), context).has_value();
            });
        if (timed * 2 > qsizetype(table.rows.size())) {
            return i;
        }
    }
    return -1;
}

qsizetype textColumn(const Table& table, const TimelineColumns& columns) {
    qsizetype first = -1;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        if (i == columns.time || i == columns.date) {
            continue;
        }
        if (nameHas(table.names.at(i),
                    {u"event", u"description", u"what happened", u"ereignis", u"beschreibung",
                     u"évén", u"evento", u"イベント", u"出来事", u"内容", u"이벤트"})) {
            return i;
        }
        first = first < 0 ? i : first;
    }
    return first;
}

} // namespace

TimelineColumns timelineColumns(const Table& table, const TimeContext& context) {
    TimelineColumns columns;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        const QString& name = table.names.at(i);
        if (columns.time < 0 && nameHas(name, {u"time", u"when", u"zeit", u"heure", u"hora",
                                               u"時刻", u"時間", u"日時", u"시간", u"시각"})) {
            columns.time = i;
        } else if (columns.date < 0 &&
                   nameHas(name, {u"date", u"datum", u"fecha", u"日付", u"날짜"})) {
            columns.date = i;
        }
    }
    if (columns.time < 0) {
        columns.time = columns.date >= 0 ? columns.date : columnOfTimes(table, context);
    }
    if (columns.date == columns.time) {
        columns.date = -1;
    }
    columns.text = textColumn(table, columns);
    return columns;
}

} // namespace afterword::reading
