// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"

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
    virtual Answer<Incident> load(QString id) = 0;
    virtual Answer<Incident> add(Incident incident) = 0;
    virtual Answer<SaveReceipt> save(Incident before, Incident after) = 0;
    virtual Answer<void> setDeleted(QStringList ids, bool deleted) = 0;
    /// The id of the incident that was read from a file with this hash, or empty.
    virtual Answer<QString> importedFrom(QString sha256) = 0;
};

} // namespace afterword::editing
