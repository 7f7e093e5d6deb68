// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/columns.h"
#include "model/store/row_writer.h"

namespace afterword::store {

/// A word of an incident's list: a tag, a service, a related incident's reference.
struct Word {
    QString name;
    bool operator==(const Word&) const = default;
};

} // namespace afterword::store

template <>
struct afterword::Description<afterword::store::Word> {
    static void visit(auto&& visit) { visit("name", &afterword::store::Word::name); }
};

namespace afterword::store {

template <class T>
concept HasId = requires(T row) { row.id; };

template <class T>
[[nodiscard]] const T& rowValue(const T& row) {
    return row;
}
template <class T>
[[nodiscard]] const T& rowValue(const Row<T>& row) {
    return *row;
}

/// What tells a row without an id from the others of its list.
[[nodiscard]] inline QString contentKey(const Word& word) {
    return word.name;
}
[[nodiscard]] inline QString contentKey(const Person& person) {
    return toCode(person.role) + u':' + person.name;
}
[[nodiscard]] inline QString contentKey(const Section& section) {
    return toCode(section.after) + u':' + section.heading;
}
[[nodiscard]] inline QString contentKey(const IgnoredFinding& finding) {
    return finding.rule + u':' + finding.anchor;
}

/// Keys of a list's rows: their ids; or their content, the second of a kind with "#2" behind.
template <class List>
[[nodiscard]] QStringList rowKeys(const List& rows) {
    using T = std::decay_t<decltype(rowValue(rows.first()))>;
    QStringList keys;
    if constexpr (HasId<T>) {
        for (const auto& row : rows) {
            keys.append(rowValue(row).id);
        }
    } else {
        QHash<QString, int> seen;
        for (const auto& row : rows) {
            const QString key = contentKey(rowValue(row));
            const int count = ++seen[key];
            keys.append(count == 1 ? key : QString(key + u"\n#" + QString::number(count)));
        }
    }
    return keys;
}

/// Reads and writes one of an incident's lists. `List` is QList<T> or QList<Row<T>>.
template <class List>
class RowTable {
public:
    using T = std::decay_t<decltype(rowValue(std::declval<const List&>().first()))>;

    RowTable(Connection& connection, const char* table)
        : m_connection(connection)
        , m_shape{QString::fromLatin1(table), keyColumn(), columnsOf<T>()} {}

    [[nodiscard]] Result<List> load(const QString& incident) const {
        Statement rows(m_connection, m_shape.select());
        if (const Result<void> ran = rows.bind("incident", incident).execute(); !ran) {
            return failure(ran.error());
        }
        List list;
        for (;;) {
            const Result<bool> more = rows.next();
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                return list;
            }
            T value;
            int column = 0;
            readColumns(rows, column, value);
            list.append(std::move(value));
        }
    }

    /// Writes the rows in which `after` differs from `before`.
    [[nodiscard]] Result<void> save(const QString& incident, const List& before,
                                    const List& after) const {
        if (before.constData() == after.constData() && before.size() == after.size()) {
            return {};
        }
        const qsizetype head = commonHead(before, after);
        const qsizetype tail = HasId<T> ? commonTail(before, after, head) : 0;
        const QStringList oldKeys = keysWithin(before, head, tail);
        const QStringList newKeys = keysWithin(after, head, tail);
        const ListChange change = listChange(oldKeys, newKeys);
        QList<RowWriter::NewRow> rows;
        for (qsizetype i = 0; i < newKeys.size(); ++i) {
            const T& value = rowValue(after.at(head + i));
            const qsizetype old = change.oldIndex.at(i);
            RowWriter::NewRow row{newKeys.at(i), old == ListChange::kNew, change.stays.at(i), {}};
            if (row.isNew || !(rowValue(before.at(head + old)) == value)) {
                appendColumns(row.columns, value);
            }
            rows.append(std::move(row));
        }
        RowWriter writer(m_connection, m_shape, incident);
        const auto keysOfAll = [&] { return rowKeys(after); };
        return writer.write({change.removed, rows, neighbour(after, head - 1),
                             neighbour(after, after.size() - tail), keysOfAll});
    }

private:
    static QString keyColumn() {
        return HasId<T> ? QStringLiteral("id") : QStringLiteral("row_key");
    }

    static qsizetype commonHead(const List& before, const List& after) {
        const qsizetype most = std::min(before.size(), after.size());
        qsizetype head = 0;
        while (head < most && before.at(head) == after.at(head)) {
            ++head;
        }
        return head;
    }

    static qsizetype commonTail(const List& before, const List& after, qsizetype head) {
        const qsizetype most = std::min(before.size(), after.size()) - head;
        qsizetype tail = 0;
        while (tail < most &&
               before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
            ++tail;
        }
        return tail;
    }

    static QStringList keysWithin(const List& list, qsizetype head, qsizetype tail) {
        if constexpr (HasId<T>) {
            return rowKeys(list.mid(head, list.size() - head - tail));
        } else {
            return rowKeys(list).mid(head); // a key counts the rows before it
        }
    }

    /// The key of a row beside the changed ones; none beyond the list's ends.
    static std::optional<QString> neighbour(const List& list, qsizetype at) {
        if (at < 0 || at >= list.size()) {
            return std::nullopt;
        }
        return rowKeys(HasId<T> ? list.mid(at, 1) : list.mid(0, at + 1)).last();
    }

    Connection& m_connection;
    TableShape m_shape;
};

} // namespace afterword::store
