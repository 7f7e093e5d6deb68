// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/action_queries.h"
#include "model/domain/attachment_store.h"
#include "model/domain/exchange_store.h"
#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"
#include "model/domain/learned_name.h"
#include "model/domain/library_words.h"
#include "model/domain/publication_store.h"
#include "model/domain/source_store.h"

#include <memory>

namespace afterword::store {

class ActionLists;
class AttachmentBytes;
class Connection;
class Exchanges;
class IncidentWriter;
class IncidentLists;
class KnownWords;
class LearnedNames;
class LibrarySettingRows;
class Publications;
class SourceTexts;

enum class OpenMode {
    readWrite, ///< an existing library; one without write permission opens for reading
    readOnly,
    create, ///< as readWrite, and made when it is not there
};

/// An open library file. Belongs to the thread that opened it.
class Library {
public:
    struct Options {
        OpenMode mode = OpenMode::readWrite;
        bool makeFolder = false; ///< with `create`: the file's folder too
        Clock clock;             ///< for the times of saving; needed for writing
        QString author;          ///< who stands in the history of actions
        int busyTimeoutMs = 5000;
    };

    /// Fails with a message for a person, and then leaves everything on disk as it was.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString& path,
                                                               const Options& options);
    ~Library();

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] IncidentStore& store();
    [[nodiscard]] IncidentQueries& queries();
    [[nodiscard]] ActionQueries& actions();
    [[nodiscard]] WordQueries& words();
    [[nodiscard]] SettingsStore& settings();
    [[nodiscard]] SourceStore& sources();
    [[nodiscard]] NameStore& names();
    [[nodiscard]] AttachmentStore& attachments();
    [[nodiscard]] PublicationStore& publications();
    [[nodiscard]] ExchangeStore& exchanges();

private:
    Library(std::unique_ptr<Connection> connection, const Options& options);

    std::unique_ptr<Connection> m_connection; // first: the others use it
    std::unique_ptr<IncidentWriter> m_writer;
    std::unique_ptr<IncidentLists> m_lists;
    std::unique_ptr<ActionLists> m_actions;
    std::unique_ptr<KnownWords> m_words;
    std::unique_ptr<LibrarySettingRows> m_settings;
    std::unique_ptr<SourceTexts> m_sources;
    std::unique_ptr<LearnedNames> m_names;
    std::unique_ptr<AttachmentBytes> m_attachments;
    std::unique_ptr<Publications> m_publications;
    std::unique_ptr<Exchanges> m_exchanges;
};

} // namespace afterword::store
