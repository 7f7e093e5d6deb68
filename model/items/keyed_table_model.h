// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/list_diff.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace afterword::items {

/// The base of all tables: shows a list of rows that somebody else owns, and turns each new list
/// into removals, insertions, moves and changes by key, never into a reset, so that selection and
/// open editors survive. `T` has `==`; keys are unique.
template <class T, class Key = QString>
class KeyedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const QList<T>& rows() const { return m_rows; }
    [[nodiscard]] const T& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] Key keyAt(int row) const { return keyOf(m_rows.at(row)); }

    /// -1 when there is none.
    [[nodiscard]] int rowOf(const Key& key) const {
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows.at(row)) == key) {
                return static_cast<int>(row);
            }
        }
        return -1;
    }

protected:
    [[nodiscard]] virtual Key keyOf(const T& row) const = 0;

    void setRows(const QList<T>& rows) {
        if (rows == m_rows) {
            return;
        }
        // Only the middle that differs is compared by key: most changes touch one row.
        const qsizetype front = commonFront(rows);
        const qsizetype back = commonBack(rows, front);
        const auto key = [this](const T& row) { return keyOf(row); };
        const auto steps = listDiff(m_rows.mid(front, m_rows.size() - front - back),
                                    rows.mid(front, rows.size() - front - back), key);
        for (const ListStep& step : steps) {
            take(step, front, rows);
        }
    }

    [[nodiscard]] QList<Key> keys(int row, int count) const {
        QList<Key> result;
        for (int at = row; at < row + count; ++at) {
            result.append(keyAt(at));
        }
        return result;
    }

    /// What `removeRows` and `moveRows` may be asked for.
    [[nodiscard]] bool isRange(int row, int count, const QModelIndex& parent) const {
        return !parent.isValid() && row >= 0 && count > 0 && row + count <= rowCount();
    }

    /// Views show every cell of these rows again, although the rows are the same.
    void announceAll() {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

private:
    [[nodiscard]] qsizetype commonFront(const QList<T>& rows) const {
        const qsizetype shorter = std::min(rows.size(), m_rows.size());
        qsizetype count = 0;
        while (count < shorter && rows.at(count) == m_rows.at(count)) {
            ++count;
        }
        return count;
    }

    [[nodiscard]] qsizetype commonBack(const QList<T>& rows, qsizetype front) const {
        const qsizetype shorter = std::min(rows.size(), m_rows.size()) - front;
        qsizetype count = 0;
        while (count < shorter &&
               rows.at(rows.size() - 1 - count) == m_rows.at(m_rows.size() - 1 - count)) {
            ++count;
        }
        return count;
    }

    void take(const ListStep& step, qsizetype offset, const QList<T>& rows) {
        const int at = static_cast<int>(step.at + offset);
        const int to = static_cast<int>(step.to + offset);
        switch (step.kind) {
        case ListStep::Kind::removed:
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
            break;
        case ListStep::Kind::inserted:
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(to));
            endInsertRows();
            break;
        case ListStep::Kind::moved:
            // Qt names the row before which the moved one is put, in the list as it was.
            beginMoveRows({}, at, at, {}, to > at ? to + 1 : to);
            m_rows.move(at, to);
            endMoveRows();
            break;
        case ListStep::Kind::changed:
            m_rows[at] = rows.at(to);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            break;
        }
    }

    QList<T> m_rows;
};

} // namespace afterword::items
