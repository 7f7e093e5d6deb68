// SPDX-License-Identifier: MIT
#include "model/items/action_ledger_model.h"

#include "model/editing/answers.h"
#include "model/items/enum_roles.h"

#include <QMimeData>

namespace afterword::items {

ActionLedgerModel::ActionLedgerModel(editing::Library& library, QObject* parent)
    : KeyedTableModel(parent)
    , m_library(library) {}

QString ActionLedgerModel::mimeType() {
    return QStringLiteral("application/x-afterword-actions");
}

int ActionLedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString ActionLedgerModel::keyOf(const LedgerLine& line) const {
    return line.group ? u"group " + line.group->key : line.row.action.reference;
}

QHash<int, QByteArray> ActionLedgerModel::roleNames() const {
    return withNames<Role>(KeyedTableModel::roleNames(), {{Role::isHeading, "isHeading"},
                                                          {Role::count, "count"},
                                                          {Role::status, "status"},
                                                          {Role::priority, "priority"},
                                                          {Role::isOverdue, "isOverdue"},
                                                          {Role::isToVerify, "isToVerify"}});
}

Qt::ItemFlags ActionLedgerModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return rowAt(index.row()).group ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                    : KeyedTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

bool ActionLedgerModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && !m_loading;
}

void ActionLedgerModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        request(kPage, m_end);
    }
}

QStringList ActionLedgerModel::mimeTypes() const {
    return {mimeType()};
}

QMimeData* ActionLedgerModel::mimeData(const QModelIndexList& indexes) const {
    QStringList references;
    const QList<ActionRow> actions = actionsAt(indexes);
    for (const ActionRow& row : actions) {
        references.append(row.action.reference);
    }
    auto* data = new QMimeData;
    data->setData(mimeType(), references.join(u'\n').toUtf8());
    data->setText(references.join(u'\n'));
    return data;
}

void ActionLedgerModel::show(const ActionListing& listing, const QDate& today) {
    m_today = today;
    if (listing.group != m_listing.group) {
        m_groups.clear();
    }
    m_listing = listing;
    askForGroups(); // first, so that headings are named when the rows come
    request(kPage, {});
}

void ActionLedgerModel::refresh() {
    askForGroups();
    request(std::max(kPage, static_cast<int>(m_actions.size())), {});
}

void ActionLedgerModel::request(int limit, const QStringList& after) {
    m_loading = true;
    const quint64 question = ++m_question;
    editing::onAnswer(m_library.actions(m_listing, limit, after), this,
                      [=, this](const Result<ActionSlice>& answer) {
                          if (question != m_question) {
                              return;
                          }
                          if (answer) {
                              take(*answer, after.isEmpty());
                          } else {
                              m_loading = false;
                              Q_EMIT failed(answer.error());
                          }
                      });
}

void ActionLedgerModel::take(const ActionSlice& slice, bool replaces) {
    QSet<QString> known;
    if (replaces) {
        m_actions.clear();
    }
    for (const ActionRow& row : std::as_const(m_actions)) {
        known.insert(row.action.reference);
    }
    // What was changed in between may stand in two slices.
    for (const ActionRow& row : slice.rows) {
        if (!known.contains(row.action.reference)) {
            m_actions.append(row);
        }
    }
    m_end = slice.end;
    m_complete = slice.end.isEmpty();
    showLines(); // which may make a view ask for more: not before these are there
    m_loading = false;
    Q_EMIT loaded();
}

void ActionLedgerModel::askForGroups() {
    if (m_listing.group == ActionGroup::none) {
        m_groups.clear();
        return;
    }
    editing::onAnswer(m_library.actionGroups(m_listing), this,
                      [asked = m_listing, this](const Result<QList<ActionGroupCount>>& answer) {
                          if (answer && asked == m_listing) {
                              m_groups = *answer;
                              showLines();
                          }
                      });
}

/// A group that came since they were counted is called by its key.
ActionGroupCount ActionLedgerModel::groupOf(const QString& key) const {
    for (const ActionGroupCount& group : m_groups) {
        if (group.key == key) {
            return group;
        }
    }
    return {key, key, 0};
}

void ActionLedgerModel::showLines() {
    QList<LedgerLine> lines;
    std::optional<QString> current;
    for (const ActionRow& row : std::as_const(m_actions)) {
        if (m_listing.group != ActionGroup::none && current != row.group) {
            current = row.group;
            lines.append({groupOf(row.group), {}});
        }
        lines.append({std::nullopt, row});
    }
    setRows(lines);
}

QList<ActionRow> ActionLedgerModel::actionsAt(const QModelIndexList& indexes) const {
    QList<int> lines;
    for (const QModelIndex& index : indexes) {
        if (!lines.contains(index.row()) && !rowAt(index.row()).group) {
            lines.append(index.row());
        }
    }
    std::sort(lines.begin(), lines.end());
    QList<ActionRow> actions;
    for (const int line : std::as_const(lines)) {
        actions.append(rowAt(line).row);
    }
    return actions;
}

int ActionLedgerModel::lineOf(const QString& reference) const {
    return rowOf(reference);
}

} // namespace afterword::items
