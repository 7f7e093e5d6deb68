// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edits/lessons.h"

namespace afterword::views {

class DocumentLink;
class RowList;

/// Rows with an add line, each of which is one list of the incident.
[[nodiscard]] RowList* makeImprovementRows(DocumentLink& link);
[[nodiscard]] RowList* makeLessonRows(edits::LessonList list, const QString& invitation,
                                      DocumentLink& link);
[[nodiscard]] RowList* makeFreeSectionRows(DocumentLink& link);

} // namespace afterword::views
