// SPDX-License-Identifier: MIT
#include "model/items/incident_list_model.h"

#include "model/domain/incident_row.h"
#include "model/editing/answers.h"
#include "model/items/enum_roles.h"
#include "model/items/incident_cells.h"

namespace afterword::items {

IncidentListModel::IncidentListModel(editing::Library& library, Clock clock, QObject* parent)
    : KeyedTableModel(parent)
    , m_library(library)
    , m_clock(std::move(clock)) {}

int IncidentListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const IncidentRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole) {
        return incidentCell(row, static_cast<Column>(index.column()));
    }
    return role > Qt::UserRole ? incidentFact(row, static_cast<Role>(role)) : QVariant();
}

QVariant IncidentListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section < kColumns
               ? incidentHeader(static_cast<Column>(section))
               : QVariant();
}

QHash<int, QByteArray> IncidentListModel::roleNames() const {
    return withNames(KeyedTableModel::roleNames(), incidentRoles());
}

bool IncidentListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && !m_loading;
}

void IncidentListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        request({rowCount(), kPage}, false);
    }
}

void IncidentListModel::setFilter(const IncidentFilter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        m_total = -1;
        request({0, kPage}, true);
        countAgain();
    }
}

void IncidentListModel::setOrder(IncidentOrder order) {
    if (order != m_order) {
        m_order = order;
        request({0, kPage}, true);
    }
}

void IncidentListModel::refresh() {
    request({0, std::max(kPage, rowCount())}, true);
    countAgain();
}

void IncidentListModel::update(const Incident& saved) {
    const int at = rowOf(saved.id);
    if (at < 0) {
        refresh();
        return;
    }
    QList<IncidentRow> changed = rows();
    changed[at] = incidentRow(saved, toDateTime(m_clock()).toLocalTime().date());
    setRows(changed);
}

void IncidentListModel::request(Page page, bool replaces) {
    m_loading = true;
    const quint64 question = ++m_question;
    editing::onAnswer(m_library.incidents(m_filter, m_order, page), this,
                      [=, this](const Result<QList<IncidentRow>>& answer) {
                          if (question != m_question) {
                              return;
                          }
                          m_loading = false;
                          if (answer) {
                              take(*answer, page, replaces);
                          } else {
                              Q_EMIT failed(answer.error());
                          }
                      });
}

void IncidentListModel::take(const QList<IncidentRow>& fetched, Page page, bool replaces) {
    QList<IncidentRow> all = replaces ? QList<IncidentRow>() : rows();
    QSet<QString> known;
    for (const IncidentRow& row : std::as_const(all)) {
        known.insert(row.id);
    }
    // When incidents came in between, pages overlap.
    for (const IncidentRow& row : fetched) {
        if (!known.contains(row.id)) {
            all.append(row);
        }
    }
    m_complete = fetched.size() < page.limit;
    setRows(all);
    Q_EMIT loaded();
}

void IncidentListModel::countAgain() {
    editing::onAnswer(m_library.incidentCount(m_filter), this,
                      [filter = m_filter, this](const Result<int>& answer) {
                          if (answer && filter == m_filter && *answer != m_total) {
                              m_total = *answer;
                              Q_EMIT loaded();
                          }
                      });
}

} // namespace afterword::items
