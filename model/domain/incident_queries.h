// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
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

    bool operator==(const IncidentRow&) const = default;
};

struct IncidentFilter {
    QString text; ///< words; each must stand in title, reference, tags, services or texts
    std::optional<IncidentStatus> status;
    std::optional<Severity> severity;
    QString service;
    QString tag;
    bool operator==(const IncidentFilter&) const = default;
};

enum class IncidentOrder { newestFirst, oldestFirst, title, severity, status, reference };

/// A slice of a list: rows `offset` to `offset + limit`.
struct Page {
    int offset = 0;
    int limit = 100;
};

struct ActionRow {
    ActionItem action;
    QString incidentId;
    QString incidentReference;
    QString incidentTitle;
    bool operator==(const ActionRow&) const = default;
};

struct ActionFilter {
    bool open = false;              ///< neither done nor not doing
    std::optional<QDate> overdueOn; ///< open, and due before that day
    QString owner;
    bool operator==(const ActionFilter&) const = default;
};

/// Flat rows for lists and boards. Deleted incidents are never among them.
class IncidentQueries {
public:
    virtual ~IncidentQueries() = default;

    /// `today` decides what is overdue.
    virtual Result<QList<IncidentRow>> incidents(const IncidentFilter& filter, IncidentOrder order,
                                                 Page page, const QDate& today) = 0;
    virtual Result<int> incidentCount(const IncidentFilter& filter) = 0;
    /// Ordered by due date (none last), incident, then position.
    virtual Result<QList<ActionRow>> actions(const ActionFilter& filter) = 0;

    /// The id behind "INC-7" (any case) or an id itself; `notFound` otherwise.
    virtual Result<QString> resolve(const QString& reference) = 0;
    /// The incident that was read from a file with this hash, or empty.
    virtual Result<QString> importedFrom(const QString& sha256) = 0;
};

} // namespace afterword
