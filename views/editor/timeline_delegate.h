// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace afterword::views {

class MarkdownField;
class TimelineView;

/// Paints the cells of the timeline as lines of a document, and makes their editors. A text is an
/// edit with each keystroke; a time is one when it is complete.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(TimelineView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// What else the field of an event's text can do.
    using Setup = std::function<void(MarkdownField& field, const QString& eventId)>;
    void setFieldSetup(Setup setup) { m_setup = std::move(setup); }

Q_SIGNALS:
    void enterPressed();
    void typingEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintTime(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintKind(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    TimelineView& m_view;
    Setup m_setup;
};

} // namespace afterword::views
