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

editing::Answer<void> WorkerLibrary::setDeleted(QStringList ids, bool deleted) {
    return m_worker.run([ids = std::move(ids), deleted](store::Library& library) {
        return library.store().setDeleted(ids, deleted);
    });
}

editing::Answer<QString> WorkerLibrary::importedFrom(QString sha256) {
    return m_worker.run([sha256 = std::move(sha256)](store::Library& library) {
        return library.queries().importedFrom(sha256);
    });
}

} // namespace afterword::desktop
