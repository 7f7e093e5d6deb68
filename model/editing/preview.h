// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

#include <functional>

namespace afterword::editing {

/// One block of a rendered document. `parts` are a list's items or a table's rows, each as HTML.
struct PreviewBlock {
    enum class Kind { other, heading, list, table };
    Kind kind = Kind::other;
    QString html;
    QStringList parts;
    bool operator==(const PreviewBlock&) const = default;
};

struct Preview {
    QString markdown;
    QList<PreviewBlock> blocks;
};

/// Renders an incident through a template (empty = the incident's own, else classic). Called off
/// the GUI thread; given by the composition.
using Renderer = std::function<Result<Preview>(const Incident&, const QString& templateName)>;

} // namespace afterword::editing
