// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/domain/edit.h"

#include <algorithm>

/// What the edits of all lists of rows with ids have in common.
namespace afterword::edits {

template <class T>
using RowList = QList<Row<T>> Incident::*;

template <class T>
[[nodiscard]] qsizetype indexOfRow(const QList<Row<T>>& rows, const QString& id) {
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&](const Row<T>& row) { return row->id == id; });
    return found == rows.cend() ? -1 : found - rows.cbegin();
}

/// Applies `change` to the row of that id; a row that is gone by now is no matter.
template <class T, class Change>
void changeRow(QList<Row<T>>& rows, const QString& id, const Change& change) {
    if (const qsizetype at = indexOfRow(rows, id); at >= 0) {
        change(rows[at].edit());
    }
}

template <class T>
void insertRow(QList<Row<T>>& rows, T row, qsizetype index) {
    if (row.id.isEmpty() || indexOfRow(rows, row.id) >= 0) {
        row.id = newId();
    }
    const bool isInside = index >= 0 && index < rows.size();
    rows.insert(isInside ? index : rows.size(), Row<T>(std::move(row)));
}

template <class T>
void removeRows(QList<Row<T>>& rows, const QStringList& ids) {
    rows.removeIf([&](const Row<T>& row) { return ids.contains(row->id); });
}

/// Puts the rows of `ids`, in their present order, before the row that is at `index` now.
template <class T>
void moveRows(QList<Row<T>>& rows, const QStringList& ids, qsizetype index) {
    QList<Row<T>> moved;
    QList<Row<T>> others;
    qsizetype target = 0;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const bool isMoved = ids.contains(rows.at(at)->id);
        (isMoved ? moved : others).append(rows.at(at));
        target += !isMoved && at < index ? 1 : 0;
    }
    rows = others.mid(0, target) + moved + others.mid(target);
}

/// Typing into one text of one row.
template <class T>
[[nodiscard]] Edit rowTextEdit(const QString& label, const QString& anchor, RowList<T> list,
                               const QString& id, QString T::* member, const QString& text) {
    return {label, anchor, [=](Incident& incident) {
                changeRow(incident.*list, id, [&](T& row) { row.*member = text; });
            }};
}

/// One change of several rows, as a step of its own.
template <class T, class Change>
[[nodiscard]] Edit rowsEdit(const QString& label, RowList<T> list, const QStringList& ids,
                            const Change& change) {
    return {label, QString(), [=](Incident& incident) {
                for (const QString& id : ids) {
                    changeRow(incident.*list, id, change);
                }
            }};
}

} // namespace afterword::edits
