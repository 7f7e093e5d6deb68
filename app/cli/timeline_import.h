// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/assumptions.h"
#include "app/cli/session.h"
#include "model/domain/timeline_source.h"

#include <filesystem>
#include <vector>

namespace afterword::cli {

struct TimelineImportOptions {
    QString reference;
    std::vector<std::filesystem::path> paths;
    AssumptionOptions assumptions;
    QString similar = QStringLiteral("skip"); ///< or "add", "merge"
    bool noise = false;
    bool dryRun = false;
    bool asJson = false;
};

/// Takes records of other tools into an incident's timeline as one change.
void importTimeline(const TimelineImportOptions& options, Session& session);

} // namespace afterword::cli
