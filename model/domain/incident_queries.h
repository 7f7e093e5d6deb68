// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/action_query.h"
#include "model/domain/duplicate.h"
#include "model/domain/incident.h"

namespace afterword {

/// What the incident list shows of one incident.
struct IncidentRow {
    QString id;
    QString reference;
    int revision = 0;
    QString title;
    IncidentStatus status = IncidentStatus::draft;
    std::optional<Severity> severity;
    std::optional<QDate> date;
    std::optional<Instant> began; ///< where lists have it: `placeInTime`
    QString timeZone;
    std::optional<Instant> started;
    std::optional<Instant> resolved;
    Instant updatedAt{};
    QStringList tags;
    QStringList services;
    QString owner;
    int events = 0;
    int actions = 0;
    int actionsOpen = 0;
    int actionsOverdue = 0;
    std::optional<QDate> reviewDue;
    std::optional<QDate> publishDue;

    bool operator==(const IncidentRow&) const = default;
};

/// Review was due before that day and has not begun, or publication and it has not come.
[[nodiscard]] bool isReviewDue(const IncidentRow& row, const QDate& today);
[[nodiscard]] bool isPublicationDue(const IncidentRow& row, const QDate& today);
[[nodiscard]] inline bool isDueBefore(const IncidentRow& row, const QDate& today) {
    return isReviewDue(row, today) || isPublicationDue(row, today);
}

struct IncidentFilter {
    QString text; ///< words; each must stand in title, reference, tags, services or texts
    std::optional<IncidentStatus> status;
    std::optional<Severity> severity;
    QString service;
    QString tag;
    std::optional<Field> field; ///< an own field of that name has that value
    std::optional<QDate> dueOn; ///< review or publication was due before that day, and has not come
    bool operator==(const IncidentFilter&) const = default;
};

/// What a list of incidents can be sorted by.
enum class IncidentColumn {
    date,
    updated,
    title,
    severity,
    status,
    owner,
    service,
    duration,
    actionsOpen,
    reference,
};

template <>
struct Codes<IncidentColumn> {
    static constexpr std::array<Code<IncidentColumn>, 10> rows{
        {{IncidentColumn::date, "date"},
         {IncidentColumn::updated, "updated"},
         {IncidentColumn::title, "title"},
         {IncidentColumn::severity, "severity"},
         {IncidentColumn::status, "status"},
         {IncidentColumn::owner, "owner"},
         {IncidentColumn::service, "service"},
         {IncidentColumn::duration, "duration"},
         {IncidentColumn::actionsOpen, "actions"},
         {IncidentColumn::reference, "reference"}}};
};

/// Rows without a value stand last either way; equal ones by date, the newest first.
struct IncidentOrder {
    IncidentColumn by = IncidentColumn::date;
    bool descending = false;
    bool operator==(const IncidentOrder&) const = default;
};

inline constexpr IncidentOrder kNewestFirst{IncidentColumn::date, true};
inline constexpr IncidentOrder kOldestFirst{IncidentColumn::date, false};

/// A slice of a list: rows `offset` to `offset + limit`.
struct Page {
    int offset = 0;
    int limit = 100;
};

/// Flat rows for lists and boards. Deleted incidents are never among them.
class IncidentQueries {
public:
    virtual ~IncidentQueries() = default;

    /// `today` decides what is overdue.
    virtual Result<QList<IncidentRow>> incidents(const IncidentFilter& filter, IncidentOrder order,
                                                 Page page, const QDate& today) = 0;
    virtual Result<int> incidentCount(const IncidentFilter& filter) = 0;
    virtual Result<QList<ActionRow>> actions(const ActionFilter& filter, ActionOrder order) = 0;

    /// The id behind "INC-7" (any case) or an id itself; `notFound` otherwise.
    virtual Result<QString> resolve(const QString& reference) = 0;
    /// The incident that `incident`, which was just read, is already: by its origin's hash, else by
    /// its title and day.
    virtual Result<std::optional<Duplicate>> duplicateOf(const Incident& incident) = 0;
};

} // namespace afterword
