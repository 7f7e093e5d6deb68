// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/domain/library_change.h"
#include "model/domain/source_store.h"
#include "model/reading/reading.h"

namespace afterword::app {

/// What became of one incident of an import, or of a document that was refused.
struct ImportedFile {
    enum class Outcome { added, updated, known, wouldAdd, wouldUpdate, refused };

    QString name; ///< of the document
    Outcome outcome = Outcome::refused;
    QString id; ///< of the incident, when it is in the library
    QString reference;
    QString title;
    QList<Finding> findings;
    std::optional<Duplicate> duplicate; ///< what the library had of it
    std::optional<LibraryChange::Update> update;
    std::optional<Error> error; ///< why it was refused
};

/// A reading that may come into a library.
struct Candidate {
    QString name; ///< of its document
    reading::Reading reading;
    QByteArray bytes; ///< that it was read from: the library keeps them
    ImportChoice onDuplicate = ImportChoice::skip;
};

/// Takes readings into a library, each in a transaction of its own or in one that is open. Without
/// a store it says what would happen; without queries everything is new.
class Intake {
public:
    struct Ports {
        IncidentQueries* queries = nullptr;
        IncidentStore* store = nullptr;
        SourceStore* sources = nullptr; ///< there when the store is
    };

    Intake(const Ports& ports, Instant now) : m_ports(ports), m_now(now) {}

    [[nodiscard]] ImportedFile take(Candidate candidate);
    /// All in one transaction, where one that is refused leaves the others. Fails when nothing
    /// could be written at all.
    [[nodiscard]] Result<QList<ImportedFile>> takeAll(QList<Candidate> candidates);

    /// What the library has of it. Its origin becomes the document that was read.
    [[nodiscard]] Result<std::optional<Duplicate>> find(reading::Reading& reading);

private:
    [[nodiscard]] Result<void> write(ImportedFile& file, Candidate& candidate);
    [[nodiscard]] Result<void> add(ImportedFile& file, Incident incident, const QByteArray& bytes);
    [[nodiscard]] Result<void> update(ImportedFile& file, const Incident& incident,
                                      const QByteArray& bytes);

    Ports m_ports;
    Instant m_now;
};

/// The refusal of what is no postmortem.
[[nodiscard]] Error noPostmortem(const QString& name);

} // namespace afterword::app
