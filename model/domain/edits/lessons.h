// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

namespace afterword::edits {

enum class LessonList { wentWell, wentPoorly, gotLucky };

[[nodiscard]] QStringList Lessons::* lessonMember(LessonList list);

[[nodiscard]] Edit setLearned(const QString& text);

/// The whole list, as one text with a lesson a line edits it. Merges while typing.
[[nodiscard]] Edit setLessons(LessonList list, const QStringList& lessons);
[[nodiscard]] Edit insertLesson(LessonList list, qsizetype index, const QString& text);
[[nodiscard]] Edit setLesson(LessonList list, qsizetype index, const QString& text);
[[nodiscard]] Edit removeLesson(LessonList list, qsizetype index);
[[nodiscard]] Edit moveLesson(LessonList list, qsizetype from, qsizetype to);

} // namespace afterword::edits
