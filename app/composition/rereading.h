// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_store.h"
#include "model/domain/refresh.h"
#include "model/domain/source_store.h"
#include "model/reading/reading.h"

namespace afterword::app {

/// What `reading`, another reading of the same document or of a newer one, makes of the incident
/// of the library. Nothing is saved.
[[nodiscard]] Result<Refresh> refreshOf(const QString& id, const Incident& reading,
                                        IncidentStore& store, SourceStore& sources);

/// Saves it: a revision like any other. `stale` when the incident was saved meanwhile.
[[nodiscard]] Result<void> saveRefresh(const Refresh& refresh, IncidentStore& store,
                                       SourceStore& sources);

/// Reads the document of an incident, which the library keeps, once more.
[[nodiscard]] Result<reading::Reading> readAgain(const Incident& incident, SourceStore& sources,
                                                 const reading::ReadOptions& options);

/// Both: what reading would find by now, had the incident not been changed.
[[nodiscard]] Result<Refresh> rereading(const QString& id, IncidentStore& store,
                                        SourceStore& sources, const reading::ReadOptions& options);

} // namespace afterword::app
