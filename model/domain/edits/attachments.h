// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

namespace afterword::edits {

/// Attaches what the incident does not have yet, and changes the text that names it: one step.
[[nodiscard]] Edit attach(const QList<Attachment>& attachments, const Edit& text);

} // namespace afterword::edits
