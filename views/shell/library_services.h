// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/editing/import.h"
#include "model/editing/library.h"
#include "model/editing/preview.h"
#include "views/editor/field_services.h"
#include "views/preview/preview_pane.h"
#include "views/shell/share_services.h"
#include "views/source/source_services.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace afterword::views {

using SaveDrawing = std::function<editing::Answer<void>(Incident, QString path)>;

/// What the window can ask of an open library. Nothing here waits: disk, database and reading are
/// the composition's, on threads of its own. Progress is the future's.
struct LibraryServices {
    editing::Library& library;
    editing::Renderer renderer;
    Clock clock;
    std::function<std::unique_ptr<editing::Importer>()> newImporter;
    QString samplePath; ///< of a postmortem that comes with the program
    SourceServices sources;
    /// Through a template (empty: the incident's own) into a file.
    std::function<editing::Answer<void>(Incident, QString templateName, QString path)> exportTo;
    std::function<QFuture<QList<TemplateChoice>>()> templates;
    /// A name for the file that an incident is exported to, without a folder.
    std::function<QString(const Incident&)> fileName;
    FieldServices fields = {};
    /// The drawn course of an incident into a file: SVG, or PNG by its name.
    SaveDrawing saveStrip = {};
    /// The same with the graph of its causes.
    SaveDrawing saveCauses = {};
    QString localZone = {}; ///< of the computer: what a running incident is noted in
    /// Actions as the Markdown of a report.
    std::function<editing::Answer<QString>(QList<ActionRow>)> actionReport = {};
    ShareServices sharing = {};
};

} // namespace afterword::views
