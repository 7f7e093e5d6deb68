// SPDX-License-Identifier: MIT
#include "app/desktop/worker_library.h"

#include <utility>

namespace afterword::desktop {

WorkerLibrary::WorkerLibrary(const QString& path, const store::Library::Options& options)
    : m_path(path)
    , m_readOnly(options.mode == store::OpenMode::readOnly)
    , m_worker(path, options) {}

editing::Answer<bool> WorkerLibrary::opened() {
    return m_worker.run([](store::Library& library) { return Result<bool>(library.isReadOnly()); });
}

editing::Answer<QList<IncidentRow>> WorkerLibrary::incidents(IncidentFilter filter,
                                                             IncidentOrder order, Page page) {
    const QDate today = QDate::currentDate();
    return m_worker.run([filter = std::move(filter), order, page, today](store::Library& library) {
        return library.queries().incidents(filter, order, page, today);
    });
}

editing::Answer<int> WorkerLibrary::incidentCount(IncidentFilter filter) {
    return m_worker.run([filter = std::move(filter)](store::Library& library) {
        return library.queries().incidentCount(filter);
    });
}

editing::Answer<ActionSlice> WorkerLibrary::actions(ActionListing listing, int limit,
                                                    QStringList after) {
    return m_worker.run(
        [=](store::Library& library) { return library.actions().slice(listing, limit, after); });
}

editing::Answer<QList<ActionGroupCount>> WorkerLibrary::actionGroups(ActionListing listing) {
    return m_worker.run([listing = std::move(listing)](store::Library& library) {
        return library.actions().groups(listing);
    });
}

editing::Answer<ActionTally> WorkerLibrary::actionTally(ActionFilter filter, ActionDays days) {
    return m_worker.run([filter = std::move(filter), days](store::Library& library) {
        return library.actions().tally(filter, days);
    });
}

editing::Answer<ActionFigures> WorkerLibrary::actionFigures(ActionFilter filter, FigureGroup by,
                                                            QDate today) {
    return m_worker.run([filter = std::move(filter), by, today](store::Library& library) {
        return library.actions().figures(filter, by, today);
    });
}

editing::Answer<LibraryWords> WorkerLibrary::words() {
    return m_worker.run([](store::Library& library) { return library.words().words(); });
}

editing::Answer<LibrarySettings> WorkerLibrary::settings() {
    return m_worker.run([known = m_settings](store::Library& library) mutable {
        Result<LibrarySettings> settings = library.settings().settings();
        if (settings) {
            known.set(*settings);
        }
        return settings;
    });
}

editing::Answer<void> WorkerLibrary::keep(LibrarySettings before, LibrarySettings after) {
    m_settings.set(after); // renderings of the window's own change do not wait for the disk
    return m_worker.run(
        [before = std::move(before), after = std::move(after)](store::Library& library) {
            return library.settings().keep(before, after);
        });
}

editing::Answer<Incident> WorkerLibrary::load(QString id) {
    return m_worker.run(
        [id = std::move(id)](store::Library& library) { return library.store().load(id); });
}

editing::Answer<Incident> WorkerLibrary::add(Incident incident) {
    return m_worker.run([incident = std::move(incident)](store::Library& library) {
        return library.store().add(incident);
    });
}

editing::Answer<SaveReceipt> WorkerLibrary::save(Incident before, Incident after) {
    return m_worker.run(
        [before = std::move(before), after = std::move(after)](store::Library& library) {
            return library.store().save(before, after);
        });
}

editing::Answer<void> WorkerLibrary::apply(LibraryChange change) {
    return m_worker.run([change = std::move(change)](store::Library& library) {
        return afterword::apply(change, library.store(), &library.exchanges());
    });
}

} // namespace afterword::desktop
