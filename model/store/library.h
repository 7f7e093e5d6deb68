// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"

#include <memory>

namespace afterword::store {

class Connection;
class IncidentWriter;
class IncidentLists;

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

private:
    Library(std::unique_ptr<Connection> connection, const Options& options);

    std::unique_ptr<Connection> m_connection; // first: the others use it
    std::unique_ptr<IncidentWriter> m_writer;
    std::unique_ptr<IncidentLists> m_lists;
};

} // namespace afterword::store
