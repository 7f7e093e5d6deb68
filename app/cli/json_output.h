// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::cli {

[[nodiscard]] inline QByteArray indented(const QJsonArray& array) {
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

[[nodiscard]] inline QByteArray indented(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

[[nodiscard]] inline QByteArray oneLine(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace afterword::cli
