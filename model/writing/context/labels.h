// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/context/document.h"

namespace afterword::writing {

/// What classic writes as labels below the issue summary: the values that the rest of the document
/// does not give (formats.md section 4, "written by need").
[[nodiscard]] QList<Label> summaryLabels(const Document& document);

/// What classic writes as labels below an action.
[[nodiscard]] QList<Label> actionLabels(const ActionItem& action, const Document& document);

/// A code as a word for people: "in_progress" → "In progress", "sev2" → "SEV2", "p1" → "P1".
[[nodiscard]] QString wordFor(const QString& code);

} // namespace afterword::writing
