// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/context/document.h"

namespace afterword::writing {

/// `words` as the heading line of a part (level 1) or of something below it.
[[nodiscard]] QString headingLine(const QString& words, int level, const Document& document);

/// The title's own line; empty without a title.
[[nodiscard]] QString titleLine(const Document& document);

/// The free sections of one place. A place that classic has no room for counts as "after".
[[nodiscard]] QList<FreeSection> sectionsAt(Section::Place place, Part part,
                                            const Document& document);

/// The parts of the classic document that stand between rules.
enum class Group { summary, timeline, causes, measures, lessons, closing };

/// Whether classic writes anything in a group, its free sections included.
[[nodiscard]] bool isWritten(Group group, const Document& document);

/// Whether a rule parts the group from something before it.
[[nodiscard]] bool isRuled(Group group, const Document& document);

} // namespace afterword::writing
