// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace afterword::store {

/// What a save does to a list of rows, with the fewest rows written: those that keep their order
/// (a longest increasing subsequence) keep their positions.
struct ListChange {
    static constexpr qsizetype kNew = -1;

    QStringList removed;       ///< keys
    QList<qsizetype> oldIndex; ///< for each row of the new list; kNew when it was not there
    QList<bool> stays;         ///< for each row of the new list: keeps its position
};

/// Keys are unique within a list.
[[nodiscard]] ListChange listChange(const QStringList& before, const QStringList& after);

/// The distance between the positions of a list that was written in one go.
inline constexpr qint64 kPositionGap = qint64(1) << 32;

/// `count` increasing positions strictly between two others, either of which may be missing; none
/// when there is no room.
[[nodiscard]] std::optional<QList<qint64>>
positionsBetween(std::optional<qint64> low, std::optional<qint64> high, qsizetype count);

} // namespace afterword::store
