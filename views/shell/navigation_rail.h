// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QVBoxLayout;

namespace afterword::views {

/// The narrow column at the left: where one can go, and at its foot what can be set.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// An entry that triggers the action; icon and caption are the action's.
    void addEntry(QAction* action);
    /// The entry at the foot, which opens a menu.
    void setSettings(QMenu* menu);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
};

} // namespace afterword::views
