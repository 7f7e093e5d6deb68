// SPDX-License-Identifier: MIT
#include "model/store/library.h"

#include "model/store/action_lists.h"
#include "model/store/attachment_bytes.h"
#include "model/store/connection.h"
#include "model/store/exchanges.h"
#include "model/store/failures.h"
#include "model/store/incident_lists.h"
#include "model/store/incident_writer.h"
#include "model/store/known_words.h"
#include "model/store/learned_names.h"
#include "model/store/library_file.h"
#include "model/store/library_setting_rows.h"
#include "model/store/migrations.h"
#include "model/store/publications.h"
#include "model/store/source_texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace afterword::store {

namespace {

Result<void> checkForOpening(const QString& path, const LibraryFile& file, OpenMode mode) {
    if (!file.exists && mode != OpenMode::create) {
        return libraryFailure(QStringLiteral("does not exist"), path);
    }
    if (file.isEmpty && (mode == OpenMode::readOnly || !file.isWritable)) {
        return failure(Error::Kind::library,
                       u"The file “" + path + u"” is empty: it is not an Afterword library.");
    }
    if (file.version > kSchemaVersion) {
        return newerVersion(path, file.version);
    }
    return {};
}

Result<void> prepareFolder(const QString& path, bool makeFolder) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder)) {
        return {};
    }
    if (!makeFolder) {
        return libraryFailure(QStringLiteral("cannot be made: the folder “%1” does not exist. "
                                             "Make the folder first, or name another")
                                  .arg(folder),
                              path);
    }
    if (!QDir().mkpath(folder)) {
        return libraryFailure(
            QStringLiteral("cannot be made: its folder “%1” could not be made").arg(folder), path);
    }
    return {};
}

/// Changing to write-ahead logging takes a lock in a step where SQLite fails at once instead of
/// waiting, when another program makes the same change at the same moment.
Result<void> keepLog(Connection& connection, int busyTimeoutMs) {
    constexpr unsigned long kPauseMs = 5;
    const QDeadlineTimer patience(busyTimeoutMs);
    for (;;) {
        const Result<void> done = connection.run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (done || patience.hasExpired()) {
            return done;
        }
        QThread::msleep(kPauseMs);
    }
}

/// The schema, then write-ahead logging: in this order, so that the file's header names a library
/// from the first moment on and not only in its log.
Result<void> bringUpToDate(Connection& connection, const LibraryFile& file, int busyTimeoutMs) {
    if (const Result<void> done = migrate(connection); !done) {
        return done;
    }
    return file.keepsLog ? Result<void>() : keepLog(connection, busyTimeoutMs);
}

} // namespace

Library::Library(std::unique_ptr<Connection> connection, const Options& options)
    : m_connection(std::move(connection))
    , m_writer(std::make_unique<IncidentWriter>(*m_connection, options.clock, options.author))
    , m_lists(std::make_unique<IncidentLists>(*m_connection))
    , m_actions(std::make_unique<ActionLists>(*m_connection))
    , m_words(std::make_unique<KnownWords>(*m_connection))
    , m_settings(std::make_unique<LibrarySettingRows>(*m_connection))
    , m_sources(std::make_unique<SourceTexts>(*m_connection))
    , m_names(std::make_unique<LearnedNames>(*m_connection))
    , m_attachments(std::make_unique<AttachmentBytes>(*m_connection))
    , m_publications(std::make_unique<Publications>(*m_connection))
    , m_exchanges(std::make_unique<Exchanges>(*m_connection)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString& path, const Options& options) {
    const Result<LibraryFile> file = inspect(path);
    if (!file) {
        return failure(file.error());
    }
    if (const Result<void> fine = checkForOpening(path, *file, options.mode); !fine) {
        return failure(fine.error());
    }
    if (!file->exists) {
        if (const Result<void> made = prepareFolder(path, options.makeFolder); !made) {
            return failure(made.error());
        }
    }
    Connection::Options how;
    how.busyTimeoutMs = options.busyTimeoutMs;
    how.readOnly = options.mode == OpenMode::readOnly || (file->exists && !file->isWritable);
    how.immutable = file->exists && !file->isWritable && !file->hasLog;
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, how);
    if (!connection) {
        return failure(connection.error());
    }
    if (!how.readOnly) {
        if (const Result<void> ready = bringUpToDate(**connection, *file, options.busyTimeoutMs);
            !ready) {
            return failure(ready.error());
        }
    }
    return std::unique_ptr<Library>(new Library(std::move(*connection), options));
}

const QString& Library::path() const {
    return m_connection->path();
}

bool Library::isReadOnly() const {
    return m_connection->isReadOnly();
}

IncidentStore& Library::store() {
    return *m_writer;
}

IncidentQueries& Library::queries() {
    return *m_lists;
}

ActionQueries& Library::actions() {
    return *m_actions;
}

WordQueries& Library::words() {
    return *m_words;
}

SettingsStore& Library::settings() {
    return *m_settings;
}

SourceStore& Library::sources() {
    return *m_sources;
}

NameStore& Library::names() {
    return *m_names;
}

AttachmentStore& Library::attachments() {
    return *m_attachments;
}

PublicationStore& Library::publications() {
    return *m_publications;
}

ExchangeStore& Library::exchanges() {
    return *m_exchanges;
}

} // namespace afterword::store
