// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_queries.h"
#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"
#include "model/domain/library_change.h"
#include "model/domain/library_words.h"

#include <QFuture>

namespace afterword::editing {

template <class T>
using Answer = QFuture<Result<T>>;

/// A library as the desktop sees it: nothing here waits. Answers come through futures, from
/// another thread: continue them on a context object of the GUI thread. The composition
/// implements it over the store's worker; after shutdown each answer is `Error::Kind::closed`.
class Library {
public:
    virtual ~Library() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;

    virtual Answer<QList<IncidentRow>> incidents(IncidentFilter filter, IncidentOrder order,
                                                 Page page) = 0;
    virtual Answer<int> incidentCount(IncidentFilter filter) = 0;
    /// As in ActionQueries.
    virtual Answer<ActionSlice> actions(ActionListing listing, int limit, QStringList after) = 0;
    virtual Answer<QList<ActionGroupCount>> actionGroups(ActionListing listing) = 0;
    virtual Answer<ActionTally> actionTally(ActionFilter filter, ActionDays days) = 0;
    virtual Answer<ActionFigures> actionFigures(ActionFilter filter, FigureGroup by,
                                                QDate today) = 0;
    virtual Answer<LibraryWords> words() = 0;
    virtual Answer<LibrarySettings> settings() = 0;
    virtual Answer<void> keep(LibrarySettings before, LibrarySettings after) = 0;
    virtual Answer<Incident> load(QString id) = 0;
    virtual Answer<Incident> add(Incident incident) = 0;
    virtual Answer<SaveReceipt> save(Incident before, Incident after) = 0;
    /// All of it, or nothing when it fails.
    virtual Answer<void> apply(LibraryChange change) = 0;
};

} // namespace afterword::editing
