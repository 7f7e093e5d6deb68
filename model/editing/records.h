// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/timeline_source.h"
#include "model/editing/library.h"

#include <functional>

namespace afterword::editing {

/// What other tools recorded, as it was pasted, dropped or chosen.
struct IncomingRecords {
    QByteArray text;   ///< when no paths are given
    QStringList paths; ///< files, folders, zips
};

struct ReadRecords {
    /// What each file was recognised as.
    struct File {
        QString name;
        QString origin; ///< see `sourceName`
        qint64 events = 0;
    };
    QList<SourceEvent> events;
    QList<File> files;
    QList<Finding> findings;
    QStringList problems; ///< about files that gave no events, while others did
};

/// Reads records elsewhere than on the window's thread. The future's progress is a percentage, and
/// cancelling it stops the reading. Given by the composition.
struct RecordDesk {
    std::function<Answer<ReadRecords>(IncomingRecords)> read;
};

} // namespace afterword::editing
