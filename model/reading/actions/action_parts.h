// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/domain/time_reading.h"

namespace afterword::reading {

/// "@ada", "<@ada>".
[[nodiscard]] bool isHandle(QStringView word);

/// "@ada, @ben".
[[nodiscard]] bool areHandles(const QString& words);

/// Ends an open action where the word says so.
bool takeDone(ActionItem& action, const QString& word);

/// The words are a day and nothing else.
[[nodiscard]] bool isDay(const QString& words, const TimeContext& context);

/// What commas, semicolons and bars divide, and dashes and slashes in front of a label.
[[nodiscard]] QStringList partsOf(const QString& words);

/// "@ada, P1, 2024-06-01, done": takes all of it, or nothing. Labels, the words of a status and
/// days in words count only where `staying` gives the time that they are read in: the caller leaves
/// them where they stand.
bool takeParts(ActionItem& action, const QStringList& parts, const TimeContext* staying);

/// Words of a title that say something else than what is to do.
struct Brackets {
    qsizetype from = -1; ///< of the opening one; -1 when there are none
    qsizetype length = 0;
    QString words;
};

/// "(words)" or "[words]" at the end of a title that says something before it; bold or not.
[[nodiscard]] Brackets bracketsBehind(const QString& title);

/// "[words] " in front of one; bold or not.
[[nodiscard]] Brackets bracketsBefore(const QString& title);

/// " – words" at the end of one.
[[nodiscard]] Brackets wordsBehindDash(const QString& title, bool anyDash);

/// The title without brackets, and without what joined them to it.
[[nodiscard]] QString without(const Brackets& brackets, const QString& title);

/// Without the signs that lead to a name: "Fix it ->", "Fix it |".
[[nodiscard]] QStringView withoutJoint(QStringView title);

} // namespace afterword::reading
