// SPDX-License-Identifier: MIT
#include "model/domain/action_search.h"

#include <QJsonArray>

namespace afterword {

namespace {

void narrow(ActionFilter& filter, ActionState state, const ActionDays& days) {
    switch (state) {
    case ActionState::open:
        filter.open = true;
        break;
    case ActionState::overdue:
        filter.overdueOn = days.today;
        break;
    case ActionState::dueSoon:
        filter.dueFrom = days.today;
        filter.dueUntil = days.soonUntil();
        break;
    case ActionState::withoutOwner:
        filter.withoutOwner = true;
        break;
    case ActionState::withoutDue:
        filter.withoutDue = true;
        break;
    case ActionState::stale:
        filter.unchangedSince = days.staleBefore();
        break;
    case ActionState::toVerify:
        filter.toVerify = true;
        break;
    }
}

template <class T>
T codeIn(const QJsonObject& object, const char* key, T otherwise) {
    return fromCode<T>(object.value(QLatin1String(key)).toString()).value_or(otherwise);
}

} // namespace

int countOf(const ActionTally& tally, ActionState state) {
    switch (state) {
    case ActionState::open:
        return tally.open;
    case ActionState::overdue:
        return tally.overdue;
    case ActionState::dueSoon:
        return tally.dueSoon;
    case ActionState::withoutOwner:
        return tally.withoutOwner;
    case ActionState::withoutDue:
        return tally.withoutDue;
    case ActionState::stale:
        return tally.stale;
    case ActionState::toVerify:
        return tally.toVerify;
    }
    return 0;
}

void ActionSearch::ask(ActionState state, bool wanted) {
    states.removeAll(state);
    if (!wanted) {
        return;
    }
    if (state == ActionState::toVerify) {
        states.clear();
    } else {
        states.removeAll(ActionState::toVerify);
    }
    states.append(state);
    std::sort(states.begin(), states.end());
}

ActionFilter ActionSearch::base() const {
    ActionFilter filter;
    filter.text = text;
    filter.owner = owner;
    filter.kind = kind;
    filter.service = service;
    filter.tag = tag;
    if (priority) {
        filter.priorities = {*priority};
    }
    return filter;
}

ActionListing ActionSearch::listing(const ActionDays& days) const {
    ActionListing made{base(), group, order};
    for (const ActionState state : states) {
        narrow(made.filter, state, days);
    }
    return made;
}

QJsonObject toJson(const ActionSearch& search) {
    QJsonArray states;
    for (const ActionState state : search.states) {
        states.append(toCode(state));
    }
    return {{QStringLiteral("states"), states},
            {QStringLiteral("text"), search.text},
            {QStringLiteral("owner"), search.owner},
            {QStringLiteral("priority"), toCode(search.priority)},
            {QStringLiteral("kind"), toCode(search.kind)},
            {QStringLiteral("service"), search.service},
            {QStringLiteral("tag"), search.tag},
            {QStringLiteral("group"), toCode(search.group)},
            {QStringLiteral("order"), toCode(search.order)}};
}

ActionSearch actionSearchIn(const QJsonObject& object) {
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    ActionSearch search;
    if (object.contains(QStringLiteral("states"))) {
        search.states.clear();
        const QJsonArray states = object.value(QStringLiteral("states")).toArray();
        for (const auto code : states) {
            if (const auto state = fromCode<ActionState>(code.toString())) {
                search.states.append(*state);
            }
        }
    }
    search.text = text("text");
    search.owner = text("owner");
    search.priority = fromCode<Priority>(text("priority"));
    search.kind = fromCode<ActionKind>(text("kind"));
    search.service = text("service");
    search.tag = text("tag");
    search.group = codeIn(object, "group", ActionGroup::none);
    search.order = codeIn(object, "order", ActionOrder::due);
    return search;
}

} // namespace afterword
