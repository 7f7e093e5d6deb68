// SPDX-License-Identifier: MIT
#include "app/composition/intake.h"

#include "app/composition/rereading.h"
#include "model/domain/fresh_copy.h"

namespace afterword::app {

Error noPostmortem(const QString& name) {
    return {Error::Kind::notFound, QStringLiteral("%1 is not a postmortem: none of its headings or "
                                                  "labels names a part of one.")
                                       .arg(name)};
}

Result<std::optional<Duplicate>> Intake::find(reading::Reading& reading) {
    Result<std::optional<Duplicate>> found = std::nullopt;
    if (!m_ports.queries) {
        return found;
    }
    // What was exported with its data says which document it came from first.
    found = m_ports.queries->duplicateOf(reading.incident);
    const bool isSettled = !found || (*found && (*found)->by == Duplicate::By::source);
    if (!isSettled && reading.incident.origin.sha256 != reading.source.sha256) {
        reading.incident.origin = reading.source;
        found = m_ports.queries->duplicateOf(reading.incident);
    }
    return found;
}

ImportedFile Intake::take(Candidate candidate) {
    reading::Reading& reading = candidate.reading;
    ImportedFile file;
    file.name = candidate.name;
    file.title = reading.incident.title;
    file.findings = reading.findings;
    if (!reading.isPostmortem) {
        file.error = noPostmortem(file.name);
        return file;
    }
    const Result<std::optional<Duplicate>> known = find(reading);
    if (!known) {
        file.error = known.error();
        return file;
    }
    file.duplicate = *known;
    reading.incident.origin = reading.source;
    reading.incident.origin.importedAt = m_now;
    if (const Result<void> done = write(file, candidate); !done) {
        file.outcome = ImportedFile::Outcome::refused;
        file.error = done.error();
    }
    return file;
}

Result<QList<ImportedFile>> Intake::takeAll(QList<Candidate> candidates) {
    QList<ImportedFile> files;
    const auto work = [&]() -> Result<void> {
        for (Candidate& candidate : candidates) {
            files.append(take(std::move(candidate)));
        }
        return {};
    };
    const Result<void> done = m_ports.store ? m_ports.store->together(work) : work();
    return done.map([&] { return files; });
}

Result<void> Intake::write(ImportedFile& file, Candidate& candidate) {
    if (!file.duplicate || candidate.onDuplicate == ImportChoice::add) {
        return add(file, std::move(candidate.reading.incident), candidate.bytes);
    }
    file.id = file.duplicate->id;
    file.reference = file.duplicate->reference;
    if (candidate.onDuplicate == ImportChoice::update) {
        return update(file, candidate.reading.incident, candidate.bytes);
    }
    file.outcome = ImportedFile::Outcome::known;
    return {};
}

Result<void> Intake::add(ImportedFile& file, Incident incident, const QByteArray& bytes) {
    file.outcome = ImportedFile::Outcome::wouldAdd;
    if (!m_ports.store) {
        return {};
    }
    return m_ports.store->together([&] {
        const Result<Incident> added = m_ports.store->add(freshCopy(std::move(incident)));
        if (added) {
            file.outcome = ImportedFile::Outcome::added;
            file.id = added->id;
            file.reference = added->reference;
        }
        return added.map([](const Incident&) {}).and_then([&] {
            return m_ports.sources->keep(added->origin.sha256, bytes);
        });
    });
}

Result<void> Intake::update(ImportedFile& file, const Incident& incident, const QByteArray& bytes) {
    file.outcome = ImportedFile::Outcome::wouldUpdate;
    if (!m_ports.store) {
        return {};
    }
    return m_ports.store->together([&]() -> Result<void> {
        const Result<Refresh> fresh =
            refreshOf(file.id, incident, *m_ports.store, *m_ports.sources);
        if (!fresh) {
            return failure(fresh.error());
        }
        if (fresh->changes.isEmpty()) {
            file.outcome = ImportedFile::Outcome::known;
            return {};
        }
        file.outcome = ImportedFile::Outcome::updated;
        file.update = LibraryChange::Update{fresh->before, fresh->after};
        return saveRefresh(*fresh, *m_ports.store, *m_ports.sources).and_then([&] {
            return m_ports.sources->keep(incident.origin.sha256, bytes);
        });
    });
}

} // namespace afterword::app
