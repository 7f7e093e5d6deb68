// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/writing.h"

namespace afterword::app {

/// The incident through a template: the one named, else its own, else classic.
[[nodiscard]] Result<QString> renderedMarkdown(const Incident& incident,
                                               const QString& templateName,
                                               const writing::Catalogue& catalogue,
                                               const writing::RenderOptions& options);

/// The same with the lines on which each field stands.
[[nodiscard]] Result<writing::PlacedText> placedMarkdown(const Incident& incident,
                                                         const QString& templateName,
                                                         const writing::Catalogue& catalogue,
                                                         const writing::RenderOptions& options);

/// The same as a whole HTML page.
[[nodiscard]] Result<QString> renderedPage(const Incident& incident, const QString& templateName,
                                           const writing::Catalogue& catalogue,
                                           const writing::RenderOptions& options);

/// "INC-7-order-queue-stalled": a name that every file system takes, without a suffix.
[[nodiscard]] QString fileNameOf(const Incident& incident);

} // namespace afterword::app
