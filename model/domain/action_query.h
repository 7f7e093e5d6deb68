// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

namespace afterword {

/// A corrective action as lists over all incidents have it.
struct ActionRow {
    ActionItem action;
    QString incidentId;
    QString incidentReference;
    QString incidentTitle;
    int changes = 0;                  ///< how often it was changed, its beginning included
    std::optional<Instant> changedAt; ///< the last time
    QString group = {};               ///< key of its group in a list that has some
    bool operator==(const ActionRow&) const = default;
};

/// Which actions: what is given must all hold, an absent value asks for nothing.
struct ActionFilter {
    bool open = false;                ///< neither done nor not doing
    std::optional<QDate> overdueOn{}; ///< open, and due before that day
    QString owner{};                  ///< in any spelling that the library has joined
    QList<ActionStatus> statuses{};   ///< one of these
    QList<Priority> priorities{};     ///< one of these
    std::optional<ActionKind> kind{};
    std::optional<QDate> dueFrom{};          ///< open, and due that day or later
    std::optional<QDate> dueUntil{};         ///< open, and due that day or earlier
    bool withoutOwner = false;               ///< open, and nobody's
    bool withoutDue = false;                 ///< open, and due on no day
    std::optional<Instant> unchangedSince{}; ///< open, and its last change lies before that
    bool toVerify = false;                   ///< see awaitsVerification
    QString service{};                       ///< of its incident
    QString tag{};                           ///< of its incident
    QString text{};     ///< words; each must stand in the action or the title of its incident
    QString incident{}; ///< "INC-7", in any case
    /// "INC-9": done ones of earlier incidents that share a factor or a service with that one.
    QString promisedBefore{};
    bool operator==(const ActionFilter&) const = default;
};

/// Each goes on by due day (none last), incident, then position.
enum class ActionOrder { due, priority, owner, incident, status };

template <>
struct Codes<ActionOrder> {
    static constexpr std::array<Code<ActionOrder>, 5> rows{{{ActionOrder::due, "due"},
                                                            {ActionOrder::priority, "priority"},
                                                            {ActionOrder::owner, "owner"},
                                                            {ActionOrder::incident, "incident"},
                                                            {ActionOrder::status, "status"}}};
};

} // namespace afterword
