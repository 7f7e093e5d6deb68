// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"

namespace afterword {

/// What a list of actions is divided by. Groups without a value stand last.
enum class ActionGroup { none, owner, incident, priority, dueWeek, factor, status };

template <>
struct Codes<ActionGroup> {
    static constexpr std::array<Code<ActionGroup>, 7> rows{{{ActionGroup::none, "none"},
                                                            {ActionGroup::owner, "owner"},
                                                            {ActionGroup::incident, "incident"},
                                                            {ActionGroup::priority, "priority"},
                                                            {ActionGroup::dueWeek, "due_week"},
                                                            {ActionGroup::factor, "factor"},
                                                            {ActionGroup::status, "status"}}};
};

/// Which actions, and how they stand.
struct ActionListing {
    ActionFilter filter;
    ActionGroup group = ActionGroup::none;
    ActionOrder order = ActionOrder::due; ///< within a group
    bool operator==(const ActionListing&) const = default;
};

/// What of a listing comes in one piece. `end` is where the next piece begins; it holds as long as
/// the listing does, whatever is added or removed meanwhile. The last piece has none.
struct ActionSlice {
    QList<ActionRow> rows;
    QStringList end;
};

struct ActionGroupCount {
    QString key;  ///< as `ActionRow::group`
    QString name; ///< owner, "INC-7 Title", code, Monday of the week, words of the factor; or empty
    int count = 0;
    bool operator==(const ActionGroupCount&) const = default;
};

/// The days that "overdue", "due soon" and "stale" are told by.
struct ActionDays {
    static constexpr int kSoon = 7;   ///< days ahead
    static constexpr int kStale = 30; ///< days without a change
    QDate today;
    Instant now{};
    bool operator==(const ActionDays&) const = default;

    [[nodiscard]] QDate soonUntil() const { return today.addDays(kSoon); }
    [[nodiscard]] Instant staleBefore() const { return now - std::chrono::hours(24 * kStale); }
};

/// How many actions of a filter are in a state; one may be in several.
struct ActionTally {
    int all = 0;
    int open = 0;
    int overdue = 0;
    int dueSoon = 0;
    int withoutOwner = 0;
    int withoutDue = 0;
    int stale = 0;
    int toVerify = 0;
    bool operator==(const ActionTally&) const = default;
};

} // namespace afterword
