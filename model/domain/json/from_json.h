// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/domain/description.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <cmath>

/// JSON as values, by their Description. `Reader` remembers the first thing that was wrong, and
/// where; what is absent or null stays as it is.
namespace afterword::json {

class Reader {
public:
    [[nodiscard]] const QString& problem() const { return m_problem; }

    template <Described T>
    void object(const QJsonObject& source, const QString& path, T& value) {
        QSet<QString> known;
        Description<T>::visit([&](const char* name, auto member) {
            const QString key = QString::fromLatin1(name);
            known.insert(key);
            const QJsonValue found = source.value(key);
            if (!found.isUndefined() && !found.isNull()) {
                read(found, path.isEmpty() ? key : QString(path + u'.' + key), value.*member);
            }
        });
        if constexpr (KeepsExtra<T>) {
            keepUnknown(source, known, value.extra);
        }
    }

private:
    void read(const QJsonValue& source, const QString& path, QString& value) {
        if (source.isString()) {
            value = withLineFeeds(wellFormed(source.toString()));
        } else {
            wrong(path, QStringLiteral("a text"));
        }
    }
    void read(const QJsonValue& source, const QString& path, bool& value) {
        if (source.isBool()) {
            value = source.toBool();
        } else {
            wrong(path, QStringLiteral("true or false"));
        }
    }
    void read(const QJsonValue& source, const QString& path, double& value) {
        if (source.isDouble()) {
            value = source.toDouble();
        } else {
            wrong(path, QStringLiteral("a number"));
        }
    }
    template <class N>
        requires std::is_integral_v<N>
    void read(const QJsonValue& source, const QString& path, N& value) {
        constexpr double kLargest = sizeof(N) == 4 ? 2147483647.0 : 9007199254740992.0;
        const double number = source.toDouble(std::nan(""));
        if (number == std::floor(number) && std::abs(number) <= kLargest) {
            value = static_cast<N>(number);
        } else {
            wrong(path, QStringLiteral("a whole number"));
        }
    }
    void read(const QJsonValue& source, const QString& path, QDate& value) {
        value = QDate::fromString(source.toString(), Qt::ISODate);
        if (!value.isValid()) {
            wrong(path, QStringLiteral("a date such as 2023-03-15"));
        }
    }
    void read(const QJsonValue& source, const QString& path, Instant& value) {
        if (const auto instant = instantFromIso(source.toString())) {
            value = *instant;
        } else {
            wrong(path, QStringLiteral("an instant such as 2023-03-15T14:00:00Z"));
        }
    }
    void read(const QJsonValue& source, const QString& path, Duration& value) {
        double seconds = 0;
        read(source, path, seconds);
        if (std::abs(seconds) < 1e12) {
            value = Duration(static_cast<qint64>(std::llround(seconds * 1000.0)));
        } else {
            wrong(path, QStringLiteral("a number of seconds"));
        }
    }
    template <class E>
        requires std::is_enum_v<E>
    void read(const QJsonValue& source, const QString& path, E& value) {
        if (const auto known = fromCode<E>(source.toString())) {
            value = *known;
            return;
        }
        QStringList codes;
        for (const Code<E>& row : Codes<E>::rows) {
            codes.append(QString::fromLatin1(row.code));
        }
        wrong(path, QStringLiteral("one of ") + codes.join(QStringLiteral(", ")));
    }
    void read(const QJsonValue& source, const QString& path, QMap<QString, QString>& value) {
        if (!source.isObject()) {
            return wrong(path, QStringLiteral("an object of texts"));
        }
        const QJsonObject entries = source.toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            read(it.value(), path + u'.' + it.key(), value[it.key()]);
        }
    }
    template <Described T>
    void read(const QJsonValue& source, const QString& path, T& value) {
        if (source.isObject()) {
            object(source.toObject(), path, value);
        } else {
            wrong(path, QStringLiteral("an object"));
        }
    }
    template <class T>
    void read(const QJsonValue& source, const QString& path, std::optional<T>& value) {
        read(source, path, value.emplace());
    }
    template <class T>
    void read(const QJsonValue& source, const QString& path, Row<T>& value) {
        read(source, path, value.edit());
    }
    template <class T>
    void read(const QJsonValue& source, const QString& path, QList<T>& value) {
        if (!source.isArray()) {
            return wrong(path, QStringLiteral("a list"));
        }
        const QJsonArray array = source.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T item{};
            read(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), item);
            value.append(std::move(item));
        }
    }

    void keepUnknown(const QJsonObject& source, const QSet<QString>& known, QJsonObject& extra) {
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (!known.contains(it.key())) {
                extra.insert(it.key(), it.value());
            }
        }
    }

    void wrong(const QString& path, const QString& expected) {
        if (m_problem.isEmpty()) {
            m_problem = QStringLiteral("“%1” should be %2").arg(path, expected);
        }
    }

    QString m_problem;
};

} // namespace afterword::json
