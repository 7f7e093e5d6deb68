// SPDX-License-Identifier: MIT
#include "views/incidents/sort_line.h"

#include "model/items/words.h"
#include "views/controls/choice_chip.h"
#include "views/editor/labels.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace afterword::views {

namespace {

QString wordFor(IncidentColumn column) {
    switch (column) {
    case IncidentColumn::date:
        return SortLine::tr("Date");
    case IncidentColumn::updated:
        return SortLine::tr("Last change");
    case IncidentColumn::title:
        return SortLine::tr("Title");
    case IncidentColumn::severity:
        return SortLine::tr("Severity");
    case IncidentColumn::status:
        return SortLine::tr("Status");
    case IncidentColumn::owner:
        return SortLine::tr("Owner");
    case IncidentColumn::service:
        return SortLine::tr("Service");
    case IncidentColumn::duration:
        return SortLine::tr("Duration");
    case IncidentColumn::actionsOpen:
        return SortLine::tr("Open actions");
    case IncidentColumn::reference:
        return SortLine::tr("Reference");
    }
    return {};
}

QList<ChoiceChip::Choice> columns() {
    QList<ChoiceChip::Choice> choices;
    for (const auto& row : Codes<IncidentColumn>::rows) {
        choices.append({static_cast<int>(row.value), wordFor(row.value), {}});
    }
    return choices;
}

/// The newest, the longest, the most come first; names and grades begin at their beginning.
bool isAmount(IncidentColumn column) {
    return column == IncidentColumn::date || column == IncidentColumn::updated ||
           column == IncidentColumn::duration || column == IncidentColumn::actionsOpen;
}

} // namespace

SortLine::SortLine(QWidget* parent)
    : QWidget(parent)
    , m_count(makeCaption({}))
    , m_column(new ChoiceChip(tr("Sort by"), columns(),
                              [](int, const Tokens& tokens) { return tokens.muted; }))
    , m_direction(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::s, space::xs);
    layout->setSpacing(space::xs);
    m_direction->setAutoRaise(true);
    m_direction->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_column);
    layout->addWidget(m_direction);
    connect(m_column, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        const auto column = static_cast<IncidentColumn>(value.value_or(0));
        choose({column, isAmount(column)});
    });
    connect(m_direction, &QToolButton::clicked, this,
            [this] { choose({m_order.by, !m_order.descending}); });
    showOrder(m_order);
}

void SortLine::choose(IncidentOrder order) {
    showOrder(order);
    Q_EMIT chosen(order);
}

void SortLine::showOrder(IncidentOrder order) {
    m_order = order;
    m_column->showValue(static_cast<int>(order.by));
    m_direction->setIcon(icon(order.descending ? QStringLiteral("view-sort-descending")
                                               : QStringLiteral("view-sort-ascending")));
    const QString words =
        order.descending ? tr("Descending: turn round") : tr("Ascending: turn round");
    m_direction->setToolTip(words);
    m_direction->setAccessibleName(words);
}

void SortLine::showCount(int incidents) {
    m_count->setText(incidents < 0    ? QString()
                     : incidents == 1 ? tr("1 incident")
                                      : tr("%L1 incidents").arg(incidents));
}

} // namespace afterword::views
