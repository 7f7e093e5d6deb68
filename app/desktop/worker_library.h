// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/shared_settings.h"
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

    /// For threads that render.
    [[nodiscard]] const SharedSettings& knownSettings() const { return m_settings; }

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    editing::Answer<QList<IncidentRow>> incidents(IncidentFilter filter, IncidentOrder order,
                                                  Page page) override;
    editing::Answer<int> incidentCount(IncidentFilter filter) override;
    editing::Answer<ActionSlice> actions(ActionListing listing, int limit,
                                         QStringList after) override;
    editing::Answer<QList<ActionGroupCount>> actionGroups(ActionListing listing) override;
    editing::Answer<ActionTally> actionTally(ActionFilter filter, ActionDays days) override;
    editing::Answer<ActionFigures> actionFigures(ActionFilter filter, FigureGroup by,
                                                 QDate today) override;
    editing::Answer<LibraryWords> words() override;
    editing::Answer<LibrarySettings> settings() override;
    editing::Answer<void> keep(LibrarySettings before, LibrarySettings after) override;
    editing::Answer<Incident> load(QString id) override;
    editing::Answer<Incident> add(Incident incident) override;
    editing::Answer<SaveReceipt> save(Incident before, Incident after) override;
    editing::Answer<void> apply(LibraryChange change) override;

private:
    QString m_path;
    bool m_readOnly = false;
    SharedSettings m_settings;
    store::StoreWorker m_worker;
};

} // namespace afterword::desktop
