// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/writing/writing.h"

namespace afterword::app {

/// Actions of many incidents as the document that a template makes of them (empty: the built-in
/// `actions-report`). There `actions` are these; each has its incident as its field “Incident”.
[[nodiscard]] Result<QString> actionReport(const QList<ActionRow>& rows,
                                           const QString& templateName,
                                           const writing::Catalogue& catalogue,
                                           const writing::RenderOptions& options);

} // namespace afterword::app
