// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace afterword::views {

/// How much of a row's right end is kept for them.
inline constexpr int kRowToolsRoom = 80; ///< at 100 %

/// Up, down and remove, at the right end of the row that is hovered or has the focus. The keyboard
/// has Alt+Up, Alt+Down and Alt+Delete for them, so that they are no stop of the Tab key.
class RowTools : public QWidget {
    Q_OBJECT

public:
    explicit RowTools(QWidget* parent = nullptr);

    void setEnds(bool isFirst, bool isLast);

Q_SIGNALS:
    void moveAsked(int by); ///< -1 or 1
    void removalAsked();

private:
    QToolButton* addTool(const QString& iconName, const QString& name);

    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace afterword::views
