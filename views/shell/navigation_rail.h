// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace afterword::views {

class RailButton;

/// The narrow column at the left: where one can go, and at its foot what can be set.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// An entry that triggers the action; icon and caption are the action's.
    void addEntry(QAction* action);
    /// The same at the foot.
    void addFoot(QAction* action);
    /// A number beside the entry of an action, and what it counts; 0 takes it away.
    void showCount(QAction* action, int count, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void insertEntry(int index, QAction* action);

    QVBoxLayout* m_layout;
    QHash<QAction*, RailButton*> m_entries;
};

} // namespace afterword::views
