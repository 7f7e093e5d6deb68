// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/domain/action_values.h"

namespace afterword {

/// What a review meeting made of one action.
enum class ReviewDecision { left, done, moved, notDoing };

struct ReviewStep {
    ActionRow row; ///< as it was when it was looked at
    ReviewDecision decision = ReviewDecision::left;
    QString words; ///< the new day, the reason, the evidence
    bool operator==(const ReviewStep&) const = default;
};

/// The decision that a change of values is.
[[nodiscard]] ReviewStep reviewStep(const ActionRow& row, const QList<ActionValue>& changes);

/// The meeting as Markdown, to be pasted into notes: how many of what, then each with its owner.
[[nodiscard]] QString reviewSummary(const QList<ReviewStep>& steps, const QDate& day);

} // namespace afterword
