// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/description.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Values as JSON, by their Description. What is empty becomes `undefined`, and so no key.
namespace afterword::json {

[[nodiscard]] inline QJsonValue none() {
    return QJsonValue(QJsonValue::Undefined);
}

[[nodiscard]] inline QJsonValue write(const QString& text) {
    return text.isEmpty() ? none() : QJsonValue(text);
}
[[nodiscard]] inline QJsonValue write(bool flag) {
    return flag ? QJsonValue(true) : none();
}
[[nodiscard]] inline QJsonValue write(int number) {
    return number == 0 ? none() : QJsonValue(number);
}
[[nodiscard]] inline QJsonValue write(qint64 number) {
    return QJsonValue(number);
}
[[nodiscard]] inline QJsonValue write(double number) {
    return QJsonValue(number);
}
[[nodiscard]] inline QJsonValue write(const QDate& date) {
    return date.toString(Qt::ISODate);
}
[[nodiscard]] inline QJsonValue write(Instant instant) {
    return toIso(instant);
}
/// Seconds, with a fraction when there are milliseconds.
[[nodiscard]] inline QJsonValue write(Duration duration) {
    return static_cast<double>(duration.count()) / 1000.0;
}

template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] QJsonValue write(E code) {
    return write(toCode(code));
}

[[nodiscard]] inline QJsonValue write(const QMap<QString, QString>& map) {
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object.isEmpty() ? none() : QJsonValue(object);
}

template <Described T>
[[nodiscard]] QJsonObject object(const T& value);

template <Described T>
[[nodiscard]] QJsonValue write(const T& value) {
    const QJsonObject written = object(value);
    return written.isEmpty() ? none() : QJsonValue(written);
}

/// What is there although it may be empty: an optional that is set, an item of a list.
template <class T>
[[nodiscard]] QJsonValue present(const T& value) {
    if constexpr (Described<T>) {
        return object(value);
    } else {
        const QJsonValue written = write(value);
        return written.isUndefined() ? QJsonValue(QString()) : written;
    }
}

template <class T>
[[nodiscard]] QJsonValue present(const Row<T>& row) {
    return present(*row);
}

template <class T>
[[nodiscard]] QJsonValue write(const std::optional<T>& value) {
    return value ? present(*value) : none();
}

template <class T>
[[nodiscard]] QJsonValue write(const QList<T>& list) {
    QJsonArray array;
    for (const T& item : list) {
        array.append(present(item));
    }
    return array.isEmpty() ? none() : QJsonValue(array);
}

template <Described T>
QJsonObject object(const T& value) {
    QJsonObject result;
    if constexpr (KeepsExtra<T>) {
        result = value.extra;
    }
    Description<T>::visit([&](const char* key, auto member) {
        const QJsonValue written = write(value.*member);
        if (!written.isUndefined()) {
            result.insert(QLatin1String(key), written);
        }
    });
    return result;
}

} // namespace afterword::json
