// SPDX-License-Identifier: MIT
#include "model/store/migrations.h"

#include "model/store/failures.h"
#include "model/store/library_file.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

#include <QDir>
#include <QFile>

namespace afterword::store {

namespace {

Result<int> versionOf(Connection& connection) {
    Statement version(connection, QStringLiteral("PRAGMA user_version"));
    return version.first().map([&](bool) { return static_cast<int>(version.number(0)); });
}

/// The statements of the script that leads to `version`.
QStringList script(int version) {
    const QStringList found =
        QDir(QStringLiteral(":/sql"))
            .entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))});
    QFile file(QStringLiteral(":/sql/") + found.value(0));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The script for schema version %d was not built in.", version);
    }
    return QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

/// One step up, unless another program has taken it meanwhile.
Result<void> step(Connection& connection, int version) {
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    const Result<int> now = versionOf(connection);
    if (!now || *now >= version) {
        return now.map([](int) {});
    }
    QStringList statements = script(version);
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    for (const QString& sql : statements) {
        if (const Result<void> done = connection.run(sql); !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace

tl::unexpected<Error> newerVersion(const QString& path, quint32 version) {
    return libraryFailure(
        QStringLiteral("has version %1, and this Afterword knows versions up to %2: open it with "
                       "a newer Afterword. Nothing in it was changed")
            .arg(version)
            .arg(kSchemaVersion),
        path);
}

Result<void> migrate(Connection& connection) {
    const Result<int> version = versionOf(connection);
    if (!version) {
        return failure(version.error());
    }
    if (*version > kSchemaVersion) {
        return newerVersion(connection.path(), static_cast<quint32>(*version));
    }
    for (int next = *version + 1; next <= kSchemaVersion; ++next) {
        if (const Result<void> done = step(connection, next); !done) {
            return done;
        }
    }
    return {};
}

} // namespace afterword::store
