// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"

#include <QJsonObject>

namespace afterword {

/// What asks for attention in an action.
enum class ActionState { open, overdue, dueSoon, withoutOwner, withoutDue, stale, toVerify };

template <>
struct Codes<ActionState> {
    static constexpr std::array<Code<ActionState>, 7> rows{{{ActionState::open, "open"},
                                                            {ActionState::overdue, "overdue"},
                                                            {ActionState::dueSoon, "due_soon"},
                                                            {ActionState::withoutOwner, "no_owner"},
                                                            {ActionState::withoutDue, "no_due"},
                                                            {ActionState::stale, "stale"},
                                                            {ActionState::toVerify, "to_verify"}}};
};

[[nodiscard]] int countOf(const ActionTally& tally, ActionState state);

/// What a person asks the ledger of actions for. Days are told when it is asked, so that it can be
/// kept: "overdue" is so today, whenever that is.
struct ActionSearch {
    QList<ActionState> states{ActionState::open}; ///< all of them
    QString text;
    QString owner;
    std::optional<Priority> priority;
    std::optional<ActionKind> kind;
    QString service;
    QString tag;
    ActionGroup group = ActionGroup::none;
    ActionOrder order = ActionOrder::due;
    bool operator==(const ActionSearch&) const = default;

    [[nodiscard]] ActionListing listing(const ActionDays& days) const;
    /// Without the states.
    [[nodiscard]] ActionFilter base() const;
    /// A state that is done is left when one that is open is asked for, and the other way round.
    void ask(ActionState state, bool wanted);
};

struct NamedSearch {
    QString name;
    ActionSearch search;
    bool operator==(const NamedSearch&) const = default;
};

/// Keys and codes that are not known are left out.
[[nodiscard]] QJsonObject toJson(const ActionSearch& search);
[[nodiscard]] ActionSearch actionSearchIn(const QJsonObject& object);

} // namespace afterword
