// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"
#include "views/controls/ring_mark.h"

namespace afterword::views {

/// One line of the outline.
struct OutlineEntry {
    QString key; ///< of the form's section
    QString label;
    Fullness fullness = Fullness::empty;
    std::optional<qsizetype> count; ///< of a section that is a list
    bool operator==(const OutlineEntry&) const = default;
};

/// The sections of the form in their order, and how complete each is.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Incident& incident);

} // namespace afterword::views
