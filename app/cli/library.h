// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "app/composition/sharing.h"
#include "model/domain/attachment_store.h"
#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"
#include "model/domain/learned_name.h"
#include "model/domain/library_settings.h"
#include "model/domain/source_store.h"

#include <memory>

namespace afterword::store {
class Library;
}

namespace afterword::cli {

/// The session's library, open. One run opens it once.
class OpenLibrary {
public:
    explicit OpenLibrary(std::unique_ptr<store::Library> library);
    ~OpenLibrary();

    [[nodiscard]] IncidentStore& store();
    [[nodiscard]] IncidentQueries& queries();
    [[nodiscard]] SettingsStore& settings();
    [[nodiscard]] SourceStore& sources();
    [[nodiscard]] NameStore& names();
    [[nodiscard]] AttachmentStore& attachments();
    [[nodiscard]] app::SharePorts sharing();

    /// By "INC-7" or id.
    [[nodiscard]] Result<Incident> incident(const QString& reference);

private:
    std::unique_ptr<store::Library> m_library;
};

/// Made with its folder when it is the default library and not there yet.
[[nodiscard]] Result<std::unique_ptr<OpenLibrary>> openForWriting(const Session& session);
[[nodiscard]] Result<std::unique_ptr<OpenLibrary>> openForReading(const Session& session);
/// Null when there is no such file yet: for a dry run, which makes none.
[[nodiscard]] Result<std::unique_ptr<OpenLibrary>> openIfThere(const Session& session);

/// An incident of the session's library, which stays open with it.
struct OpenedIncident {
    std::unique_ptr<OpenLibrary> library;
    Incident incident;
};

enum class Access { reading, writing };

/// By "INC-7" or id.
[[nodiscard]] Result<OpenedIncident> openIncident(const Session& session, const QString& reference,
                                                  Access access);

} // namespace afterword::cli
