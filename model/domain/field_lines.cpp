// SPDX-License-Identifier: MIT
#include "model/domain/field_lines.h"

#include "model/domain/incident.h"

#include <algorithm>

namespace afterword {

namespace {

template <class T>
void rename(FieldLines& lines, const QString& list, const QList<Row<T>>& from,
            const QList<Row<T>>& to) {
    QList<std::pair<QString, LineRanges>> renamed;
    for (qsizetype i = 0; i < std::min(from.size(), to.size()); ++i) {
        const QString anchor = list + u'/' + from.at(i)->id;
        if (lines.contains(anchor)) {
            renamed.append({list + u'/' + to.at(i)->id, lines.take(anchor)});
        }
    }
    for (const auto& [anchor, ranges] : renamed) {
        lines.insert(anchor, ranges);
    }
}

} // namespace

FieldLines renamed(FieldLines lines, const Incident& from, const Incident& to) {
    rename(lines, QStringLiteral("timeline"), from.timeline, to.timeline);
    rename(lines, QStringLiteral("actions"), from.actions, to.actions);
    rename(lines, QStringLiteral("improvements"), from.improvements, to.improvements);
    rename(lines, QStringLiteral("factors"), from.factors, to.factors);
    return lines;
}

} // namespace afterword
