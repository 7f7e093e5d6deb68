// SPDX-License-Identifier: MIT
#include "model/store/columns.h"

#include "model/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::store {

namespace {

QVariant compact(const QJsonDocument& document) {
    return asText(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

QJsonDocument parsed(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8());
}

} // namespace

QString columnName(const char* member) {
    QString name;
    const QString camelCase = QString::fromLatin1(member);
    for (const QChar c : camelCase) {
        if (c.isUpper()) {
            name += u'_';
        }
        name += c.toLower();
    }
    return name;
}

QVariant asJson(const QStringList& list) {
    if (list.isEmpty()) {
        return asText({});
    }
    QJsonArray array;
    for (const QString& text : list) {
        array.append(wellFormed(text));
    }
    return compact(QJsonDocument(array));
}

QVariant asJson(const QList<Field>& fields) {
    if (fields.isEmpty()) {
        return asText({});
    }
    QJsonArray array;
    for (const Field& field : fields) {
        array.append(QJsonArray{wellFormed(field.name), wellFormed(field.value)});
    }
    return compact(QJsonDocument(array));
}

QVariant asJson(const QMap<QString, QString>& map) {
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        object.insert(wellFormed(it.key()), wellFormed(it.value()));
    }
    return asJson(object);
}

QVariant asJson(const QJsonObject& object) {
    return object.isEmpty() ? asText({}) : compact(QJsonDocument(object));
}

void fromJson(const QString& json, QStringList& list) {
    list.clear();
    if (json.isEmpty()) {
        return;
    }
    const QJsonArray array = parsed(json).array();
    for (const auto& text : array) {
        list.append(text.toString());
    }
}

void fromJson(const QString& json, QList<Field>& fields) {
    fields.clear();
    if (json.isEmpty()) {
        return;
    }
    const QJsonArray array = parsed(json).array();
    for (const auto& pair : array) {
        fields.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    }
}

void fromJson(const QString& json, QMap<QString, QString>& map) {
    map.clear();
    QJsonObject object;
    fromJson(json, object);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
}

void fromJson(const QString& json, QJsonObject& object) {
    object = json.isEmpty() ? QJsonObject() : parsed(json).object();
}

} // namespace afterword::store
