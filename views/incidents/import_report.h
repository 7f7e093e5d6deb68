// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace afterword::views {

/// What became of the files of an import.
struct ImportReport {
    struct Refusal {
        QString name;
        QString reason;
    };
    QStringList added; ///< ids
    QStringList known; ///< ids of incidents that had been read from the same bytes
    QList<Refusal> refused;
    int findings = 0; ///< what reading was unsure of, in all
    bool stopped = false;
};

/// "3 imported, 1 already there, 1 failed: notes.md: it is not text." in one line.
[[nodiscard]] QString wordsFor(const ImportReport& report);

} // namespace afterword::views
