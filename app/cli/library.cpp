// SPDX-License-Identifier: MIT
#include "app/cli/library.h"

#include "app/composition/paths.h"
#include "model/store/library.h"

#include <QFileInfo>

namespace afterword::cli {

namespace {

Result<std::unique_ptr<OpenLibrary>> opened(const Session& session, store::OpenMode mode) {
    const Instant now = session.now();
    store::Library::Options options;
    options.mode = mode;
    options.makeFolder = session.libraryPath == app::defaultLibraryPath();
    options.clock = [now] { return now; };
    options.author = app::userName();
    return store::Library::open(session.libraryPath, options)
        .map([](std::unique_ptr<store::Library> library) {
            return std::make_unique<OpenLibrary>(std::move(library));
        });
}

} // namespace

OpenLibrary::OpenLibrary(std::unique_ptr<store::Library> library) : m_library(std::move(library)) {}

OpenLibrary::~OpenLibrary() = default;

IncidentStore& OpenLibrary::store() {
    return m_library->store();
}

IncidentQueries& OpenLibrary::queries() {
    return m_library->queries();
}

SettingsStore& OpenLibrary::settings() {
    return m_library->settings();
}

SourceStore& OpenLibrary::sources() {
    return m_library->sources();
}

AttachmentStore& OpenLibrary::attachments() {
    return m_library->attachments();
}

app::SharePorts OpenLibrary::sharing() {
    return {m_library->store(), m_library->exchanges(), m_library->publications(),
            m_library->attachments()};
}

NameStore& OpenLibrary::names() {
    return m_library->names();
}

Result<Incident> OpenLibrary::incident(const QString& reference) {
    return queries().resolve(reference).and_then(
        [this](const QString& id) { return store().load(id); });
}

Result<std::unique_ptr<OpenLibrary>> openForWriting(const Session& session) {
    return opened(session, store::OpenMode::create);
}

Result<std::unique_ptr<OpenLibrary>> openForReading(const Session& session) {
    return opened(session, store::OpenMode::readOnly);
}

Result<std::unique_ptr<OpenLibrary>> openIfThere(const Session& session) {
    if (!QFileInfo::exists(session.libraryPath)) {
        return nullptr;
    }
    return openForReading(session);
}

Result<OpenedIncident> openIncident(const Session& session, const QString& reference,
                                    Access access) {
    auto library = access == Access::reading ? openForReading(session) : openForWriting(session);
    if (!library) {
        return failure(library.error());
    }
    auto incident = (*library)->incident(reference);
    if (!incident) {
        return failure(incident.error());
    }
    return OpenedIncident{std::move(*library), std::move(*incident)};
}

} // namespace afterword::cli
