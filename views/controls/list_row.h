// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace afterword::views {

class RowTools;

/// One row of a `RowList`: what a subclass puts into `body()`, hover tint, hairline, tools, and the
/// keys that move and remove a row.
class ListRow : public QWidget {
    Q_OBJECT

public:
    enum class Look { ruled, plain }; ///< with a hairline below, or without

    explicit ListRow(Look look, QWidget* parent = nullptr);

    void setPosition(int index, int count);
    [[nodiscard]] int index() const { return m_index; }

    /// How many open comments the row has, and whether it has changed since it was published.
    void showReview(int comments, bool changed);

    /// The fields in the order of the Tab key.
    [[nodiscard]] virtual QList<QWidget*> stops() const = 0;
    virtual void focusFirst();

Q_SIGNALS:
    void moveAsked(int by);
    void removalAsked();

protected:
    /// What the row holds stands left of the room for its tools.
    [[nodiscard]] QHBoxLayout& body() { return *m_body; }
    virtual void positionChanged() {}

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leaveRoom();
    void updateTools();

    Look m_look;
    QHBoxLayout* m_body;
    RowTools* m_tools;
    int m_index = 0;
    int m_comments = 0;
    bool m_changed = false;
};

} // namespace afterword::views
