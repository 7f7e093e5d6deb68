// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

#include <QAbstractButton>

namespace afterword::views {

/// An action in two words, in the colour of its status. No stop of Tab: the row's menu has the
/// same.
class ActionChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit ActionChip(QWidget* parent = nullptr);
    void showAction(const ActionItem& action);
    /// "No action": what a factor has that nothing is done about.
    void showNone(const QString& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<ActionStatus> m_status; ///< none: there is no action
};

/// The chips of a factor in lines; a click goes to the action.
class ActionChips : public QWidget {
    Q_OBJECT

public:
    explicit ActionChips(QWidget* parent = nullptr);
    /// Without actions `none` stands there, if it is not empty.
    void showActions(const QList<ActionItem>& actions, const QString& none);

Q_SIGNALS:
    void actionAsked(const QString& id);
    void addressAsked();

private:
    [[nodiscard]] ActionChip* chipAt(qsizetype index);

    QList<ActionChip*> m_chips;
    QList<ActionItem> m_actions;
    QString m_none;
};

} // namespace afterword::views
