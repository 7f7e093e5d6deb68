// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_event.h"
#include "views/editor/review_marks.h"

#include <QHash>
#include <QStringList>
#include <QTableView>

namespace afterword::items {
class TimelineModel;
}

namespace afterword::views {

class RowTools;

/// The timeline as a table without lines, as high as its rows: the page around it scrolls, and only
/// what is seen is painted. A click edits; Enter, F2 and a figure edit from the keyboard; Delete
/// removes rows; Alt+Up and Alt+Down move them; a letter says what kind they are (`kindKey`).
class TimelineView : public QTableView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Null empties the view. The view does not own the model.
    void showModel(items::TimelineModel* model);

    /// A quiet sign at the time of an event, and the words that explain it.
    struct Mark {
        QString words;
        bool isFinding = false; ///< else something that was assumed
        bool operator==(const Mark&) const = default;
    };
    void setMarks(const QHash<QString, Mark>& marks);
    /// What the rows show of the review.
    void showReview(const ReviewMarks& marks);
    [[nodiscard]] ReviewMark reviewOf(const QModelIndex& index) const;
    [[nodiscard]] Mark markOf(const QModelIndex& index) const;

    /// Tells each time in `zone` as well, beside its own words, which are of `ownZone`; an empty
    /// zone ends that.
    void setSecondZone(const QString& zone, const QString& ownZone);
    [[nodiscard]] QString secondTime(int row) const;

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The width in which texts are broken into lines.
    [[nodiscard]] int textRoom() const;
    /// The table or one of its editors has the focus.
    [[nodiscard]] bool hasFocusInside() const;
    void goToLastRow();
    /// Makes an event the current one; nothing happens when there is none such.
    void goTo(const QString& id);
    /// Of the event that the keyboard is at; empty: none.
    [[nodiscard]] QString currentId() const;
    /// Opens the field of a time or a text.
    void editRow(int row, bool time);
    /// Of the rows that are selected, from the first to the last.
    [[nodiscard]] QStringList selectedIds() const;

Q_SIGNALS:
    void typingEnded();
    void rowEntered();
    /// Down or Enter in the last row.
    void endLeft();
    /// A new event before the one at `row`.
    void insertionAsked(int row);
    void duplicationAsked(const QStringList& ids);
    void removalAsked(const QStringList& ids);
    void starAsked(const QStringList& ids);
    void kindAsked(const QStringList& ids, afterword::EventKind kind);

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
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void fitRows(int first, int last);
    void fitAll();
    void fitHeight();
    void setHovered(int row);
    void placeTools();
    void moveRow(int row, int by);
    void moveSelected(int by);
    void removeSelected();
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] bool takeLetter(const QKeyEvent& event);
    [[nodiscard]] bool takeRowKey(const QKeyEvent& event);
    void removeRow(int row);
    void openKinds(const QModelIndex& index);
    void leaveDown();
    [[nodiscard]] int toolRow() const;

    items::TimelineModel* m_model = nullptr;
    RowTools* m_tools;
    QHash<QString, Mark> m_marks; ///< by event
    QString m_secondZone;
    QString m_ownZone;
    int m_hovered = -1;
    int m_fittedWidth = 0;
    QHash<QString, int> m_timeWidths; ///< in pixels: to shape them again would take longest
    QHash<QString, int> m_kindWidths;
    ReviewMarks m_review;
};

} // namespace afterword::views
