// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace afterword::items {
class TimelineModel;
}

namespace afterword::views {

class RowTools;

/// The timeline as a table without lines, as high as its rows: the page around it scrolls, and only
/// what is seen is painted. A click edits; Enter, F2 and typing edit from the keyboard; Delete
/// removes rows; Alt+Up and Alt+Down move one.
class TimelineView : public QTableView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Null empties the view. The view does not own the model.
    void showModel(items::TimelineModel* model);

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The width in which texts are broken into lines.
    [[nodiscard]] int textRoom() const;
    /// The table or one of its editors has the focus.
    [[nodiscard]] bool hasFocusInside() const;
    void goToLastRow();

Q_SIGNALS:
    void typingEnded();
    /// Down or Enter in the last row.
    void endLeft();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    void dataChanged(const QModelIndex& from, const QModelIndex& to,
                     const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();
    void fitRows(int first, int last);
    void fitAll();
    void fitHeight();
    void setHovered(int row);
    void placeTools();
    void moveRow(int row, int by);
    void removeSelected();
    void removeRow(int row);
    void openKinds(const QModelIndex& index);
    void leaveDown();
    [[nodiscard]] int toolRow() const;

    items::TimelineModel* m_model = nullptr;
    RowTools* m_tools;
    int m_hovered = -1;
    int m_fittedWidth = 0;
};

} // namespace afterword::views
