// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"
#include "model/store/store_worker.h"

namespace afterword::desktop {

/// The desktop's library over the store's worker thread.
class WorkerLibrary : public editing::Library {
public:
    /// Opens in the background; when that fails, every answer is its error.
    WorkerLibrary(const QString& path, const store::Library::Options& options);

    [[nodiscard]] store::StoreWorker& worker() { return m_worker; }

    /// Answered when the library is open: whether it is for reading only.
    [[nodiscard]] editing::Answer<bool> opened();

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    editing::Answer<QList<IncidentRow>> incidents(IncidentFilter filter, IncidentOrder order,
                                                  Page page) override;
    editing::Answer<int> incidentCount(IncidentFilter filter) override;
    editing::Answer<Incident> load(QString id) override;
    editing::Answer<Incident> add(Incident incident) override;
    editing::Answer<SaveReceipt> save(Incident before, Incident after) override;
    editing::Answer<void> setDeleted(QStringList ids, bool deleted) override;
    editing::Answer<QString> importedFrom(QString sha256) override;

private:
    QString m_path;
    bool m_readOnly = false;
    store::StoreWorker m_worker;
};

} // namespace afterword::desktop
