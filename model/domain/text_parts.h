// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <span>

namespace afterword {

enum class TextForm {
    plain,          ///< escaped when it is written
    inlineMarkdown, ///< one line
    block,          ///< block Markdown
};

/// One text of an incident that stands alone: the table that JSON, store, merging and the editor's
/// bindings share, so that a text is named once.
struct TextPart {
    const char* key; ///< its name in formats.md section 2
    QString Incident::* member;
    TextForm form;
};

/// All of them, in the document's order.
[[nodiscard]] std::span<const TextPart> textParts();

/// None for a key that is no text part.
[[nodiscard]] const TextPart* textPart(QStringView key);

/// One moment of the incident's course, by its name in formats.md section 2.
struct MomentPart {
    const char* key;
    std::optional<Moment> Moments::* member;
};

/// started, detected, acknowledged, mitigated, resolved.
[[nodiscard]] std::span<const MomentPart> momentParts();

} // namespace afterword
