// SPDX-License-Identifier: MIT
#include "tests/support/fake_library.h"

#include <algorithm>

namespace afterword::tests {

namespace {

bool hasWords(const QString& text, const QString& words) {
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.cbegin(), all.cend(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool matches(const ActionRow& row, const Incident& incident, const ActionFilter& filter) {
    const ActionItem& action = row.action;
    const bool asksForOpen = filter.open || filter.overdueOn || filter.dueFrom || filter.dueUntil ||
                             filter.withoutOwner || filter.withoutDue || filter.unchangedSince;
    const QString text =
        action.title + u' ' + action.reference + u' ' + action.owner + u' ' + incident.title;
    return (!asksForOpen || !action.isSettled()) &&
           (!filter.overdueOn || action.isOverdue(*filter.overdueOn)) &&
           (!filter.dueFrom || (action.due && *action.due >= *filter.dueFrom)) &&
           (!filter.dueUntil || (action.due && *action.due <= *filter.dueUntil)) &&
           (!filter.withoutOwner || action.owner.isEmpty()) &&
           (!filter.withoutDue || !action.due) &&
           (!filter.unchangedSince || *row.changedAt < *filter.unchangedSince) &&
           (!filter.toVerify || action.awaitsVerification()) &&
           (filter.statuses.isEmpty() || filter.statuses.contains(action.status)) &&
           (filter.priorities.isEmpty() ||
            (action.priority && filter.priorities.contains(*action.priority))) &&
           (!filter.kind || action.kind == filter.kind) &&
           (filter.owner.isEmpty() || action.owner == filter.owner) &&
           (filter.service.isEmpty() || incident.services.contains(filter.service)) &&
           (filter.tag.isEmpty() || incident.tags.contains(filter.tag)) &&
           hasWords(text, filter.text);
}

/// Of an earlier incident, done, and of a service in common.
bool isPromisedBefore(const ActionRow& row, const Incident& former, const Incident& later) {
    return row.action.status == ActionStatus::done && former.id != later.id &&
           std::any_of(former.services.cbegin(), former.services.cend(),
                       [&](const QString& service) { return later.services.contains(service); });
}

QString weekOf(const std::optional<QDate>& due) {
    return due ? due->addDays(1 - due->dayOfWeek()).toString(Qt::ISODate) : QString();
}

QString factorOf(const ActionRow& row, const Incident& incident) {
    for (const auto& factor : incident.factors) {
        if (factor->id == row.action.factor) {
            return factor->text;
        }
    }
    return {};
}

QString groupOf(const ActionRow& row, const Incident& incident, ActionGroup group) {
    switch (group) {
    case ActionGroup::none:
        return {};
    case ActionGroup::owner:
        return row.action.owner;
    case ActionGroup::incident:
        return row.incidentReference + u' ' + row.incidentTitle;
    case ActionGroup::priority:
        return toCode(row.action.priority);
    case ActionGroup::dueWeek:
        return weekOf(row.action.due);
    case ActionGroup::factor:
        return factorOf(row, incident);
    case ActionGroup::status:
        return toCode(row.action.status);
    }
    return {};
}

QString sortKey(const ActionRow& row, ActionOrder order) {
    QString due = row.action.due ? row.action.due->toString(Qt::ISODate) : QStringLiteral("~");
    switch (order) {
    case ActionOrder::priority:
        return (row.action.priority ? toCode(row.action.priority) : QStringLiteral("~")) + due;
    case ActionOrder::owner:
        return (row.action.owner.isEmpty() ? QStringLiteral("~") : row.action.owner) + due;
    case ActionOrder::status:
        return QString::number(static_cast<int>(row.action.status)) + due;
    default:
        return due;
    }
}

} // namespace

QList<ActionRow> FakeLibrary::matching(const ActionListing& listing) const {
    QList<ActionRow> rows;
    for (const auto& [id, incident] : m_values) {
        for (const Row<ActionItem>& action :
             m_deleted.value(id) ? QList<Row<ActionItem>>() : incident.actions) {
            ActionRow row{*action, id, incident.reference, incident.title, 1, incident.updatedAt};
            row.group = groupOf(row, incident, listing.group);
            const QString& before = listing.filter.promisedBefore;
            const auto later =
                std::find_if(m_values.cbegin(), m_values.cend(),
                             [&](const auto& one) { return one.second.reference == before; });
            if (matches(row, incident, listing.filter) &&
                (before.isEmpty() ||
                 (later != m_values.cend() && isPromisedBefore(row, incident, later->second)))) {
                rows.append(row);
            }
        }
    }
    const auto key = [&](const ActionRow& row) {
        const QString group = row.group.isEmpty() ? QStringLiteral("~") : row.group;
        return std::tuple(listing.group == ActionGroup::none ? QString() : group,
                          sortKey(row, listing.order), row.action.reference);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ActionRow& a, const ActionRow& b) { return key(a) < key(b); });
    return rows;
}

editing::Answer<ActionSlice> FakeLibrary::actions(ActionListing listing, int limit,
                                                  QStringList after) {
    listingsAsked.append(listing);
    return ask<ActionSlice>([=, this]() -> Result<ActionSlice> {
        if (const auto error = std::exchange(m_queryError, std::nullopt)) {
            return failure(*error);
        }
        const QList<ActionRow> rows = matching(listing);
        const int from = after.value(0).toInt();
        ActionSlice slice{rows.mid(from, limit), {}};
        if (slice.rows.size() == limit) {
            slice.end = QStringList{QString::number(from + limit)};
        }
        return slice;
    });
}

editing::Answer<QList<ActionGroupCount>> FakeLibrary::actionGroups(ActionListing listing) {
    return ask<QList<ActionGroupCount>>([=, this]() -> Result<QList<ActionGroupCount>> {
        QList<ActionGroupCount> groups;
        const QList<ActionRow> rows = matching(listing);
        for (const ActionRow& row :
             listing.group == ActionGroup::none ? QList<ActionRow>() : rows) {
            if (groups.isEmpty() || groups.constLast().key != row.group) {
                groups.append({row.group, row.group, 0});
            }
            ++groups.last().count;
        }
        return groups;
    });
}

editing::Answer<ActionTally> FakeLibrary::actionTally(ActionFilter filter, ActionDays days) {
    return ask<ActionTally>([=, this]() -> Result<ActionTally> {
        const auto count = [&](const auto& narrow) {
            ActionFilter narrowed = filter;
            narrow(narrowed);
            return static_cast<int>(matching({narrowed, {}, {}}).size());
        };
        return ActionTally{count([](ActionFilter&) {}),
                           count([](ActionFilter& f) { f.open = true; }),
                           count([&](ActionFilter& f) { f.overdueOn = days.today; }),
                           count([&](ActionFilter& f) {
                               f.dueFrom = days.today;
                               f.dueUntil = days.soonUntil();
                           }),
                           count([](ActionFilter& f) { f.withoutOwner = true; }),
                           count([](ActionFilter& f) { f.withoutDue = true; }),
                           count([&](ActionFilter& f) { f.unchangedSince = days.staleBefore(); }),
                           count([](ActionFilter& f) { f.toVerify = true; })};
    });
}

editing::Answer<ActionFigures> FakeLibrary::actionFigures(ActionFilter filter, FigureGroup by,
                                                          QDate day) {
    return ask<ActionFigures>([=, this]() -> Result<ActionFigures> {
        ActionFigureMaker maker(by, day);
        const QList<ActionRow> rows = matching({filter, {}, {}});
        for (const ActionRow& row : rows) {
            const ActionItem& action = row.action;
            const auto dayOf = [](const std::optional<Instant>& at) {
                return at ? std::optional(toDateTime(*at).date()) : std::nullopt;
            };
            maker.add({action.owner, action.status, action.priority, action.kind, action.due,
                       dayOf(action.createdAt), dayOf(action.doneAt), 0});
        }
        return maker.figures();
    });
}

} // namespace afterword::tests
