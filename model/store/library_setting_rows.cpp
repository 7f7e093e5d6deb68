// SPDX-License-Identifier: MIT
#include "model/store/library_setting_rows.h"

#include "model/domain/json/from_json.h"
#include "model/domain/json/to_json.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

#include <QJsonDocument>

namespace afterword::store {

namespace {

Result<void> writeSetting(Connection& connection, const QString& name, const QJsonValue& value) {
    Statement statement(connection,
                        value.isUndefined()
                            ? QStringLiteral("DELETE FROM setting WHERE name = :name")
                            : QStringLiteral("INSERT INTO setting (name, value) "
                                             "VALUES (:name, :value) ON CONFLICT (name) "
                                             "DO UPDATE SET value = excluded.value"));
    statement.bind("name", asText(name));
    if (!value.isUndefined()) {
        const QJsonDocument document(value.toArray());
        statement.bind("value", asText(QString::fromUtf8(document.toJson(QJsonDocument::Compact))));
    }
    return statement.execute();
}

} // namespace

Result<LibrarySettings> LibrarySettingRows::settings() {
    Statement statement(m_connection, QStringLiteral("SELECT name, value FROM setting"));
    QJsonObject rows;
    Result<bool> row = statement.first();
    for (; row && *row; row = statement.next()) {
        rows.insert(statement.text(0), QJsonDocument::fromJson(statement.text(1).toUtf8()).array());
    }
    if (!row) {
        return failure(row.error());
    }
    // What a later version means by a code that is unknown here stays as it would be without it.
    LibrarySettings settings;
    json::Reader().object(rows, {}, settings);
    return settings;
}

Result<void> LibrarySettingRows::keep(const LibrarySettings& before, const LibrarySettings& after) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    const QJsonObject old = json::object(before);
    const QJsonObject now = json::object(after);
    Result<void> done;
    Description<LibrarySettings>::visit([&](const char* key, auto) {
        const QString name = QString::fromLatin1(key);
        if (done && old.value(name) != now.value(name)) {
            done = writeSetting(m_connection, name, now.value(name));
        }
    });
    return done ? transaction->commit() : done;
}

} // namespace afterword::store
