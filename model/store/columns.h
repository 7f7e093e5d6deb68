// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/description.h"
#include "model/store/statement.h"

#include <type_traits>

/// Values as columns, by their Description: a member is a column of its name in snake case, a
/// described member is its own columns behind its name, and lists of rows are left to their tables.
namespace afterword::store {

/// "timeZone" → "time_zone"
[[nodiscard]] QString columnName(const char* member);
[[nodiscard]] QVariant asJson(const QStringList& list);
[[nodiscard]] QVariant asJson(const QList<Field>& fields);
[[nodiscard]] QVariant asJson(const QMap<QString, QString>& map);
[[nodiscard]] QVariant asJson(const QJsonObject& object);
void fromJson(const QString& json, QStringList& list);
void fromJson(const QString& json, QList<Field>& fields);
void fromJson(const QString& json, QMap<QString, QString>& map);
void fromJson(const QString& json, QJsonObject& object);

template <class M>
struct IsOptional : std::false_type {};
template <class M>
struct IsOptional<std::optional<M>> : std::true_type {};

/// A member whose rows stand in a table of their own. An incident's lists of words do too.
template <class Owner, class M>
inline constexpr bool kHasOwnTable = false;
template <class Owner, class M>
inline constexpr bool kHasOwnTable<Owner, QList<Row<M>>> = true;
template <class Owner, Described M>
inline constexpr bool kHasOwnTable<Owner, QList<M>> = !std::is_same_v<M, Field>;
template <>
inline constexpr bool kHasOwnTable<Incident, QStringList> = true;

template <class M>
inline constexpr bool kIsJson = std::is_same_v<M, QStringList> || std::is_same_v<M, QList<Field>> ||
                                std::is_same_v<M, QMap<QString, QString>>;

/// The moments are the incident's own columns: "started_time_start".
template <class M>
[[nodiscard]] QString columnPrefix(const QString& name) {
    return std::is_same_v<M, Moments> ? QString() : QString(name + u'_');
}

template <class T>
void nameColumns(QStringList& names, const QString& prefix) {
    Description<T>::visit([&]<class M>(const char* member, M T::*) {
        const QString name = prefix + columnName(member);
        if constexpr (kHasOwnTable<T, M>) {
            return;
        } else if constexpr (Described<M>) {
            nameColumns<M>(names, columnPrefix<M>(name));
        } else if constexpr (std::is_same_v<M, std::optional<Moment>>) {
            nameColumns<Moment>(names, columnPrefix<Moment>(name));
        } else {
            names.append(name);
        }
    });
    if constexpr (KeepsExtra<T>) {
        names.append(prefix + QStringLiteral("extra"));
    }
}

template <class T>
[[nodiscard]] const QStringList& columnsOf() {
    static const QStringList names = [] {
        QStringList made;
        nameColumns<T>(made, QString());
        return made;
    }();
    return names;
}

template <class M>
[[nodiscard]] QVariant toColumn(const M& value) {
    if constexpr (IsOptional<M>::value) {
        return value ? toColumn(*value) : QVariant();
    } else if constexpr (std::is_same_v<M, QString>) {
        return asText(value);
    } else if constexpr (kIsJson<M>) {
        return asJson(value);
    } else if constexpr (std::is_enum_v<M>) {
        return asText(toCode(value));
    } else if constexpr (std::is_same_v<M, Instant>) {
        return QVariant(static_cast<qlonglong>(toMs(value)));
    } else if constexpr (std::is_same_v<M, Duration>) {
        return QVariant(static_cast<qlonglong>(value.count()));
    } else if constexpr (std::is_same_v<M, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<M, bool>) {
        return QVariant(value ? 1 : 0);
    } else {
        return QVariant(value);
    }
}

template <class M>
void fromColumn(const QVariant& column, M& value) {
    if constexpr (IsOptional<M>::value) {
        if (column.isNull()) {
            value.reset();
        } else {
            fromColumn(column, value.emplace());
        }
    } else if constexpr (std::is_same_v<M, QString>) {
        value = column.toString();
    } else if constexpr (kIsJson<M>) {
        fromJson(column.toString(), value);
    } else if constexpr (std::is_enum_v<M>) {
        value = fromCode<M>(column.toString()).value_or(M{});
    } else if constexpr (std::is_same_v<M, Instant>) {
        value = instantFromMs(column.toLongLong());
    } else if constexpr (std::is_same_v<M, Duration>) {
        value = Duration(column.toLongLong());
    } else if constexpr (std::is_same_v<M, QDate>) {
        value = QDate::fromString(column.toString(), Qt::ISODate);
    } else {
        value = column.value<M>();
    }
}

/// In the order of `columnsOf`.
template <class T>
void appendColumns(QVariantList& columns, const T& value) {
    Description<T>::visit([&]<class M>(const char*, M T::* member) {
        if constexpr (kHasOwnTable<T, M>) {
            return;
        } else if constexpr (Described<M>) {
            appendColumns(columns, value.*member);
        } else if constexpr (std::is_same_v<M, std::optional<Moment>>) {
            if (value.*member) {
                appendColumns(columns, *(value.*member));
            } else {
                columns.resize(columns.size() + columnsOf<Moment>().size());
            }
        } else {
            columns.append(toColumn(value.*member));
        }
    });
    if constexpr (KeepsExtra<T>) {
        columns.append(asJson(value.extra));
    }
}

/// Reads what `appendColumns` wrote, from `column` on, and leaves `column` behind it.
template <class T>
void readColumns(const Statement& row, int& column, T& value) {
    Description<T>::visit([&]<class M>(const char*, M T::* member) {
        if constexpr (kHasOwnTable<T, M>) {
            return;
        } else if constexpr (Described<M>) {
            readColumns(row, column, value.*member);
        } else if constexpr (std::is_same_v<M, std::optional<Moment>>) {
            if (row.isNull(column)) {
                column += static_cast<int>(columnsOf<Moment>().size());
            } else {
                readColumns(row, column, (value.*member).emplace());
            }
        } else {
            fromColumn(row.value(column++), value.*member);
        }
    });
    if constexpr (KeepsExtra<T>) {
        fromJson(row.text(column++), value.extra);
    }
}

} // namespace afterword::store
