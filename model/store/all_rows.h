// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/statement.h"

#include <QList>

namespace afterword::store {

/// Executes, and makes a value of each row.
template <class T, class Make>
[[nodiscard]] Result<QList<T>> allRows(Statement& statement, Make make) {
    QList<T> rows;
    for (Result<bool> more = statement.first();; more = statement.next()) {
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return rows;
        }
        rows.append(make(statement));
    }
}

} // namespace afterword::store
