// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace afterword::views {

/// A line of text without a border until it is hovered or has the focus.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(const QString& accessibleName, QWidget* parent = nullptr);

    /// Replaces the text and leaves the caret where it was; says nothing.
    void showText(const QString& text);
    /// Gives what waits for the focus to leave.
    void leave() { Q_EMIT focusLeft(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void focusLeft();

protected:
    /// Undo takes back what is typed here, and not what was done before.
    [[nodiscard]] virtual bool ownsUndo() const { return false; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace afterword::views
