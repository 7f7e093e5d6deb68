// SPDX-License-Identifier: MIT
#include "views/actions/action_state_line.h"

#include "model/items/words.h"
#include "views/controls/flow_layout.h"
#include "views/style/metrics.h"
#include "views/style/translate.h"

#include <QToolButton>

namespace afterword::views {

QString wordFor(ActionState state) {
    switch (state) {
    case ActionState::open:
        return tr("Open");
    case ActionState::overdue:
        return tr("Overdue");
    case ActionState::dueSoon:
        return tr("Due soon");
    case ActionState::withoutOwner:
        return tr("No owner");
    case ActionState::withoutDue:
        return tr("No due date");
    case ActionState::stale:
        return tr("Stale");
    case ActionState::toVerify:
        return tr("To verify");
    }
    return {};
}

namespace {

QString meaningOf(ActionState state) {
    switch (state) {
    case ActionState::open:
        return tr("Neither done nor given up");
    case ActionState::overdue:
        return tr("Their due date has passed");
    case ActionState::dueSoon:
        return tr("Due within %1 days").arg(ActionDays::kSoon);
    case ActionState::withoutOwner:
        return tr("Open, and nobody's");
    case ActionState::withoutDue:
        return tr("Open, with no day to hold them to");
    case ActionState::stale:
        return tr("Open, and unchanged for %1 days").arg(ActionDays::kStale);
    case ActionState::toVerify:
        return tr("Done; nothing shows yet that they worked");
    }
    return {};
}

} // namespace

ActionStateLine::ActionStateLine(QWidget* parent) : QWidget(parent) {
    auto* layout = new FlowLayout(this, space::xs);
    for (const auto& row : Codes<ActionState>::rows) {
        const ActionState state = row.value;
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(row.code));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(wordFor(state));
        button->setAccessibleName(wordFor(state));
        button->setToolTip(meaningOf(state));
        connect(button, &QToolButton::clicked, this,
                [this, state](bool wanted) { choose(state, wanted); });
        m_buttons.insert(state, button);
        layout->addWidget(button);
    }
}

void ActionStateLine::choose(ActionState state, bool wanted) {
    ActionSearch search;
    search.states = m_states;
    search.ask(state, wanted);
    showStates(search.states);
    Q_EMIT chosen(m_states);
}

void ActionStateLine::showStates(const QList<ActionState>& states) {
    m_states = states;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setChecked(states.contains(button.key()));
    }
}

void ActionStateLine::showTally(const ActionTally& tally) {
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const QString text =
            tr("%1 %L2").arg(wordFor(button.key())).arg(countOf(tally, button.key()));
        button.value()->setText(text);
        button.value()->setAccessibleName(text);
    }
}

} // namespace afterword::views
