// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_search.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace afterword::views {

[[nodiscard]] QString wordFor(ActionState state);

/// What asks for attention, each with its number: chosen ones combine.
class ActionStateLine : public QWidget {
    Q_OBJECT

public:
    explicit ActionStateLine(QWidget* parent = nullptr);

    void showStates(const QList<ActionState>& states);
    void showTally(const ActionTally& tally);
    [[nodiscard]] QToolButton& button(ActionState state) { return *m_buttons.value(state); }

Q_SIGNALS:
    void chosen(const QList<afterword::ActionState>& states);

private:
    void choose(ActionState state, bool wanted);

    QList<ActionState> m_states;
    QMap<ActionState, QToolButton*> m_buttons;
};

} // namespace afterword::views
