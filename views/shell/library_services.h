// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/editing/library.h"
#include "model/editing/preview.h"
#include "views/incidents/import_report.h"
#include "views/preview/preview_pane.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace afterword::views {

/// Set by the GUI, read by the work that it asks to stop.
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// What the window can ask of an open library. Nothing here waits: disk, database and reading are
/// the composition's, on threads of its own. Progress is the future's.
struct LibraryServices {
    editing::Library& library;
    editing::Renderer renderer;
    Clock clock;
    std::function<QFuture<ImportReport>(QStringList paths, StopFlag stop)> importFiles;
    std::function<QFuture<ImportReport>()> importSample;
    /// Through a template (empty: the incident's own) into a file.
    std::function<editing::Answer<void>(Incident, QString templateName, QString path)> exportTo;
    std::function<QFuture<QList<TemplateChoice>>()> templates;
    /// A name for the file that an incident is exported to, without a folder.
    std::function<QString(const Incident&)> fileName;
};

} // namespace afterword::views
