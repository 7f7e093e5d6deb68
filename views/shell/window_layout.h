// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "views/actions/actions_layout.h"

#include <QByteArray>
#include <QStringList>

namespace afterword::views {

/// What a window remembers from one start to the next.
struct WindowLayout {
    QByteArray geometry;
    QByteArray list;    ///< splitter of the incident list
    QByteArray editor;  ///< splitters of the editor
    QStringList folded; ///< sections of the editor, by their keys
    bool previewShown = true;
    IncidentOrder order = kNewestFirst; ///< of the incident list
    ActionsLayout actions;
    bool operator==(const WindowLayout&) const = default;
};

} // namespace afterword::views
