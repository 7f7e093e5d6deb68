// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

#include <QStringList>

namespace afterword::views {

class DocumentLink;
class RowList;

/// What a list of rows shows of an incident, and the edits of its rows.
struct RowsAccess {
    std::function<QStringList(const Incident&)> keys;
    std::function<Edit(int index, int by)> move;
    std::function<Edit(int index)> remove;
    std::function<Edit(const QString& text)> add;
};

void bind(RowList& list, DocumentLink& link, const RowsAccess& access);

/// Where a row goes that is moved by one, as "before the row that is at this index now".
[[nodiscard]] inline int targetOfMove(int index, int by) {
    return by > 0 ? index + 2 : index - 1;
}

/// "0", "1", …: the keys of rows that have no ids.
[[nodiscard]] QStringList indexKeys(qsizetype count);

/// The ids of shared rows.
template <class List>
[[nodiscard]] QStringList idsOf(const List& rows) {
    QStringList ids;
    ids.reserve(rows.size());
    for (const auto& row : rows) {
        ids.append(row->id);
    }
    return ids;
}

/// The row of an id, or none: it may be gone already.
template <class List>
[[nodiscard]] auto rowOf(const List& rows, const QString& id) -> decltype(&*rows.first()) {
    for (const auto& row : rows) {
        if (row->id == id) {
            return &*row;
        }
    }
    return nullptr;
}

} // namespace afterword::views
