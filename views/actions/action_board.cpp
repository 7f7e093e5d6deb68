// SPDX-License-Identifier: MIT
#include "views/actions/action_board.h"

#include "model/editing/answers.h"
#include "model/items/action_ledger_model.h"
#include "model/items/words.h"
#include "views/actions/action_column.h"
#include "views/editor/labels.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace afterword::views {

using items::ActionLedgerModel;

ActionBoard::ActionBoard(editing::Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, 0, space::s, 0);
    layout->setSpacing(0);
    for (const auto& row : Codes<ActionStatus>::rows) {
        addColumn(library, row.value);
    }
    m_last = m_columns.constFirst();
}

void ActionBoard::addColumn(editing::Library& library, ActionStatus status) {
    auto* model = new ActionLedgerModel(library, this);
    auto* column = new ActionColumn(*model, status);
    auto* heading = new QLabel(items::wordFor(status));
    heading->setFont(strongFont());
    QLabel* count = makeCaption({});
    auto* side = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::s);
    head->addWidget(heading);
    head->addWidget(count, 1);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(column, 1);
    static_cast<QHBoxLayout*>(layout())->addWidget(side, 1);
    m_columns.append(column);
    m_counts.append(count);
    connectColumn(*column);
    connect(model, &ActionLedgerModel::loaded, this, &ActionBoard::loaded);
    connect(model, &ActionLedgerModel::failed, this, &ActionBoard::failed);
}

void ActionBoard::connectColumn(ActionColumn& column) {
    connect(&column, &ActionColumn::opened, this, &ActionBoard::opened);
    connect(&column, &ActionColumn::sideAsked, this,
            [this, &column](int by) { goBeside(column, by); });
    connect(&column, &ActionColumn::moveAsked, this,
            [this, &column](int by) { moveBeside(column, by); });
    connect(&column, &ActionColumn::dropped, this, [this, &column](const QStringList& references) {
        Q_EMIT statusAsked(rowsOf(references), column.status());
    });
    connect(&column, &ActionColumn::actionsSelected, this, [this, &column] {
        if (column.hasFocus()) {
            m_last = &column;
        }
        Q_EMIT actionsSelected();
    });
}

void ActionBoard::show(const ActionListing& listing, const QDate& today) {
    m_filter = listing.filter;
    for (const ActionColumn* column : std::as_const(m_columns)) {
        ActionListing own{listing.filter, ActionGroup::none, listing.order};
        own.filter.statuses = {column->status()};
        column->ledger().show(own, today);
    }
    countRows();
}

void ActionBoard::refresh() {
    for (const ActionColumn* column : std::as_const(m_columns)) {
        column->ledger().refresh();
    }
    countRows();
}

void ActionBoard::countRows() {
    const ActionListing all{m_filter, ActionGroup::status, ActionOrder::due};
    editing::onAnswer(
        m_library.actionGroups(all), this, [this](const Result<QList<ActionGroupCount>>& groups) {
            QHash<QString, int> counts;
            for (const ActionGroupCount& group : groups.value_or(QList<ActionGroupCount>())) {
                counts.insert(group.name, group.count);
            }
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                const int count = counts.value(toCode(m_columns.at(i)->status()));
                m_counts.at(i)->setText(tr("%L1").arg(count));
            }
        });
}

ActionColumn& ActionBoard::column(ActionStatus status) {
    return *m_columns.at(static_cast<int>(status));
}

QList<ActionRow> ActionBoard::selectedActions() const {
    return m_last->selectedActions();
}

void ActionBoard::focusColumn() {
    m_last->setFocus(Qt::OtherFocusReason);
}

void ActionBoard::goBeside(const ActionColumn& from, int by) {
    const qsizetype at = static_cast<int>(from.status()) + by;
    if (at >= 0 && at < m_columns.size()) {
        m_last = m_columns.at(at);
        focusColumn();
    }
}

void ActionBoard::moveBeside(const ActionColumn& from, int by) {
    const qsizetype at = static_cast<int>(from.status()) + by;
    if (at >= 0 && at < m_columns.size() && !from.selectedActions().isEmpty()) {
        Q_EMIT statusAsked(from.selectedActions(), m_columns.at(at)->status());
    }
}

QList<ActionRow> ActionBoard::rowsOf(const QStringList& references) const {
    QList<ActionRow> rows;
    for (const ActionColumn* column : m_columns) {
        for (const QString& reference : references) {
            if (const int line = column->ledger().lineOf(reference); line >= 0) {
                rows.append(column->ledger().rowAt(line).row);
            }
        }
    }
    return rows;
}

} // namespace afterword::views
