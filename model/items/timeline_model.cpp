// SPDX-License-Identifier: MIT
#include "model/items/timeline_model.h"

#include "model/domain/edits/timeline.h"
#include "model/domain/text_parts.h"
#include "model/editing/incident_document.h"
#include "model/items/enum_roles.h"
#include "model/items/words.h"

namespace afterword::items {

namespace {

const RoleNames<TimelineModel::Role> kTimelineRoles{
    {TimelineModel::Role::id, "id"},
    {TimelineModel::Role::kind, "kind"},
    {TimelineModel::Role::starred, "starred"},
    {TimelineModel::Role::placed, "placed"},
    {TimelineModel::Role::approximate, "approximate"},
    {TimelineModel::Role::start, "start"},
    {TimelineModel::Role::end, "end"},
    {TimelineModel::Role::origin, "origin"},
    {TimelineModel::Role::moments, "moments"},
};

QVariant moment(const std::optional<Instant>& instant) {
    return instant ? toDateTime(*instant) : QVariant();
}

QString inUtc(const std::optional<Instant>& instant) {
    return instant ? toDateTime(*instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                   : QStringLiteral("?");
}

QString boundsOf(const PartialTime& time) {
    if (!time.isPlaced()) {
        return time.isEmpty() ? TimelineModel::tr("No time is given.")
                              : TimelineModel::tr("Kept as written: its day or clock is unknown.");
    }
    return time.isInstant()
               ? TimelineModel::tr("%1 UTC").arg(inUtc(time.start))
               : TimelineModel::tr("Between %1 and %2 UTC").arg(inUtc(time.start), inUtc(time.end));
}

} // namespace

TimelineModel::TimelineModel(editing::IncidentDocument& document, QObject* parent)
    : KeyedTableModel(parent)
    , m_document(document) {
    setRows(document.value().timeline);
    connect(&document, &editing::IncidentDocument::changed, this,
            [this](const Incident& before, const Incident& after) {
                setRows(after.timeline);
                if (before.moments != after.moments) {
                    announceAll();
                }
            });
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineEvent& event = *rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return text(event, column, role);
    }
    if (role == Qt::ToolTipRole) {
        return column == Column::time ? boundsOf(event.time) : QVariant();
    }
    return role > Qt::UserRole ? fact(event, static_cast<Role>(role)) : QVariant();
}

QVariant TimelineModel::text(const TimelineEvent& event, Column column, int role) const {
    switch (column) {
    case Column::time:
        return event.time.text;
    case Column::kind:
        return role == Qt::EditRole ? toCode(event.kind) : wordFor(event.kind);
    case Column::text:
        return event.text;
    }
    return {};
}

QVariant TimelineModel::fact(const TimelineEvent& event, Role role) const {
    switch (role) {
    case Role::id:
        return event.id;
    case Role::kind:
        return toCode(event.kind);
    case Role::starred:
        return event.starred;
    case Role::placed:
        return event.time.isPlaced();
    case Role::approximate:
        return event.time.approximate;
    case Role::start:
        return moment(event.time.start);
    case Role::end:
        return moment(event.time.end);
    case Role::origin:
        return event.origin;
    case Role::moments:
        return momentsOf(event.id);
    }
    return {};
}

QStringList TimelineModel::momentsOf(const QString& id) const {
    QStringList keys;
    for (const MomentPart& part : momentParts()) {
        const auto& held = m_document.value().moments.*part.member;
        if (held && held->event == id) {
            keys.append(QString::fromLatin1(part.key));
        }
    }
    return keys;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumns) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::time:
        return tr("Time");
    case Column::kind:
        return tr("Kind");
    case Column::text:
        return tr("What happened");
    }
    return {};
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = KeyedTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

QHash<int, QByteArray> TimelineModel::roleNames() const {
    return withNames(KeyedTableModel::roleNames(), kTimelineRoles);
}

bool TimelineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString id = keyAt(index.row());
    if (role == static_cast<int>(Role::starred)) {
        m_document.submit(edits::setEventStarred({id}, value.toBool()));
        return true;
    }
    return role == Qt::EditRole &&
           setText(id, static_cast<Column>(index.column()), value.toString());
}

bool TimelineModel::setText(const QString& id, Column column, const QString& text) {
    const auto kind = fromCode<EventKind>(text);
    switch (column) {
    case Column::time:
        m_document.submit(edits::setEventTime(id, text));
        return true;
    case Column::text:
        m_document.submit(edits::setEventText(id, text));
        return true;
    case Column::kind:
        if (kind) {
            m_document.submit(edits::setEventKind({id}, *kind));
        }
        return kind.has_value();
    }
    return false;
}

bool TimelineModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (!isRange(row, count, parent)) {
        return false;
    }
    m_document.submit(edits::removeEvents(keys(row, count)));
    return true;
}

bool TimelineModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                             int child) {
    if (!isRange(row, count, from) || to.isValid()) {
        return false;
    }
    m_document.submit(edits::moveEvents(keys(row, count), child));
    return true;
}

} // namespace afterword::items
