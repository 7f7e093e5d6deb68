// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/connection.h"
#include "model/store/incident_lists.h"
#include "model/store/incident_writer.h"
#include "model/store/library.h"
#include "model/store/migrations.h"
#include "model/store/statement.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests {

/// The value of a result that has to be there.
template <class T>
T valueOf(Result<T> result) {
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A folder with a path for a library, and options with a fixed clock.
struct LibraryFolder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a b%20?.afterword"));

    [[nodiscard]] static store::Library::Options options(store::OpenMode mode) {
        store::Library::Options made;
        made.mode = mode;
        made.clock = [] { return someInstant(100); };
        made.author = QStringLiteral("tester");
        made.busyTimeoutMs = 200;
        return made;
    }
    [[nodiscard]] Result<std::unique_ptr<store::Library>>
    open(store::OpenMode mode = store::OpenMode::create) const {
        return store::Library::open(path, options(mode));
    }
    void write(const QByteArray& bytes) const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
};

/// A writer over a connection that the test can ask questions.
struct OpenConnection {
    LibraryFolder folder;
    std::unique_ptr<store::Connection> connection =
        valueOf(store::Connection::open(folder.path, {}));
    store::IncidentWriter writer{*connection, [] { return someInstant(100); },
                                 QStringLiteral("tester")};
    store::IncidentLists lists{*connection};

    OpenConnection() {
        valueOf(store::migrate(*connection));
        valueOf(connection->run(QStringLiteral("PRAGMA journal_mode = WAL")));
    }

    [[nodiscard]] qint64 number(const char* sql) const {
        store::Statement statement(*connection, QString::fromLatin1(sql));
        REQUIRE(valueOf(statement.first()));
        return statement.number(0);
    }
    /// Saves, and says how many rows that wrote.
    [[nodiscard]] qint64 rowsWritten(const Incident& before, const Incident& after) {
        const qint64 start = number("SELECT total_changes()");
        valueOf(writer.save(before, after));
        return number("SELECT total_changes()") - start;
    }
};

/// What the library has of `after` once it was saved.
[[nodiscard]] inline Incident asSaved(Incident after, const SaveReceipt& receipt) {
    after.revision = receipt.revision;
    after.updatedAt = receipt.updatedAt;
    for (qsizetype i = 0; i < after.actions.size(); ++i) {
        after.actions[i].edit().reference = receipt.actionReferences.at(i);
    }
    return after;
}

} // namespace afterword::tests
