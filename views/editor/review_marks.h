// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/changed_places.h"

#include <QHash>

#include <optional>

namespace afterword::views {

/// What one place of the form shows of the review.
struct ReviewMark {
    int comments = 0;     ///< that are not resolved
    bool changed = false; ///< since it was published
    bool operator==(const ReviewMark&) const = default;
};

/// The marks of all places.
class ReviewMarks {
public:
    ReviewMarks() = default;
    ReviewMarks(const Incident& value, const std::optional<Incident>& published);

    /// Of a section as a whole, by its key; its comments with those of its rows.
    [[nodiscard]] ReviewMark ofSection(const QString& key) const;
    [[nodiscard]] ReviewMark ofRow(const QString& id) const;

    bool operator==(const ReviewMarks&) const = default;

private:
    QHash<QString, int> m_sections; ///< open comments
    QHash<QString, int> m_rows;
    ChangedPlaces m_changed;
};

/// "2 open comments, changed since it was published"; empty for none.
[[nodiscard]] QString wordsFor(const ReviewMark& mark);

} // namespace afterword::views
