// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"
#include "model/reading/reading.h"
#include "model/writing/writing.h"

namespace afterword::app {

/// The title of a template and the parts that it wants filled.
struct TemplateNeeds {
    QString title;
    QStringList parts;
};

/// Of the incident's own template, or of the one that is taken where it names none. Nothing where
/// there is none of that name, and of a document that was read and has chosen none.
[[nodiscard]] TemplateNeeds needsOf(const Incident& incident, const writing::Catalogue& catalogue);

/// With what the incident's template wants.
[[nodiscard]] checks::Options checkOptions(const Incident& incident,
                                           const writing::Catalogue& catalogue, Instant now);

/// The findings with the lines of the `document` that the incident was read from, where they are
/// known, in the order of these lines.
[[nodiscard]] QList<Finding> placed(QList<Finding> findings, const reading::Reading& reading,
                                    const QString& document);

} // namespace afterword::app
