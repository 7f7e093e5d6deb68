// SPDX-License-Identifier: MIT
#include "views/editor/timeline_delegate.h"

#include "model/items/timeline_model.h"
#include "views/controls/field.h"
#include "views/controls/line_field.h"
#include "views/controls/markdown_field.h"
#include "views/controls/text_field.h"
#include "views/editor/timeline_view.h"
#include "views/editor/wrapped_text.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/review_paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace afterword::views {

namespace {

using items::TimelineModel;

constexpr int kTimeEditorWidth = 168;
constexpr double kMarkSize = 4;

TimelineModel::Column columnOf(const QModelIndex& index) {
    return static_cast<TimelineModel::Column>(index.column());
}

QVariant fact(const QModelIndex& index, TimelineModel::Role role) {
    return index.data(static_cast<int>(role));
}

// The first line of a cell, level with the text beside it.
QRect firstLine(const QRect& cell, const QFont& font) {
    const int height = static_cast<int>(QFontMetricsF(font).height());
    return {cell.left() + kFieldPadding, cell.top() + kTextPadding,
            cell.width() - 2 * kFieldPadding, height};
}

} // namespace

TimelineDelegate::TimelineDelegate(TimelineView& view) : QStyledItemDelegate(&view), m_view(view) {}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const QRect& cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocusInside();
    painter->save();
    if (selected) {
        painter->fillRect(cell.adjusted(0, 0, 0, -1), selectionOn(tokens.surface, tokens));
    } else if (index.row() == m_view.hoveredRow()) {
        painter->fillRect(cell.adjusted(0, 0, 0, -1), hoverOn(tokens.surface, tokens));
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.hairline);
    switch (columnOf(index)) {
    case TimelineModel::Column::time:
        paintTime(*painter, cell, index);
        break;
    case TimelineModel::Column::kind:
        paintKind(*painter, cell, index);
        break;
    case TimelineModel::Column::text:
        paintText(*painter, cell, index);
        break;
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, cell.adjusted(0, 0, 0, -1), tokens);
    }
}

void TimelineDelegate::paintTime(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(m_view.palette());
    const QFont font = figuresFont(baseFont());
    QRect line = firstLine(cell, font);
    painter.setFont(font);
    if (const QString second = m_view.secondTime(index.row()); !second.isEmpty()) {
        painter.setPen(tokens.faint);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, second);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(second) - space::s);
    }
    painter.setPen(fact(index, TimelineModel::Role::placed).toBool() ? tokens.text : tokens.muted);
    const QString words =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width() + 1);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (m_view.reviewOf(index).changed) {
        paintChangeBar(painter, cell.adjusted(-space::xs, 2, 0, -3), tokens);
    }
    const TimelineView::Mark mark = m_view.markOf(index);
    if (mark.isFinding) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warning);
        painter.drawEllipse(QPointF(cell.left() + kMarkSize, line.center().y() + 1), kMarkSize / 2,
                            kMarkSize / 2);
    } else if (!mark.words.isEmpty()) {
        paintAssumed(painter, line, words, tokens);
    }
}

bool TimelineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString words = m_view.markOf(index).words;
    if (event->type() == QEvent::ToolTip && !words.isEmpty()) {
        const QString bounds = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(event->globalPos(), QStringList{words, bounds}.join(u'\n'), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

// Most rows are just events: the word is shown only where it says more, or can be chosen.
void TimelineDelegate::paintKind(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const {
    if (fact(index, TimelineModel::Role::starred).toBool()) {
        painter.setFont(baseFont());
        painter.setPen(tokensOf(m_view.palette()).warning);
        painter.drawText(firstLine(cell, baseFont()), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("★"));
    }
    const bool plain =
        fact(index, TimelineModel::Role::kind).toString() == toCode(EventKind::other);
    if (plain && index.row() != m_view.hoveredRow()) {
        return;
    }
    const Tokens& tokens = tokensOf(m_view.palette());
    const QRect line = firstLine(cell, baseFont());
    painter.setFont(captionFont());
    const QColor quiet = plain ? tokens.faint : tokens.muted;
    const bool selected = m_view.hasFocusInside() && m_view.selectionModel()->isSelected(index);
    painter.setPen(selected ? legible(quiet, selectionOn(tokens.surface, tokens), tokens) : quiet);
    const QString word = plain ? tr("Kind") : index.data().toString();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, line.width() + 1));
}

void TimelineDelegate::paintText(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const {
    painter.setPen(tokensOf(m_view.palette()).text);
    paintWrapped(painter, QPointF(cell.left() + kFieldPadding, cell.top() + kTextPadding),
                 index.data(Qt::EditRole).toString(), baseFont(), m_view.textRoom());
    if (const int comments = m_view.reviewOf(index).comments; comments > 0) {
        const QRect line = firstLine(cell, baseFont());
        paintCommentCount(painter, cell.right() - space::xs, line.center().y() + 1, comments,
                          tokensOf(m_view.palette()));
    }
}

QWidget* TimelineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const {
    auto* self = const_cast<TimelineDelegate*>(this); // Qt's factory is const, its signals are not
    if (columnOf(index) == TimelineModel::Column::time) {
        auto* line = new LineField(tr("Time of the event"), parent);
        line->setAutoFillBackground(true);
        return line;
    }
    if (columnOf(index) != TimelineModel::Column::text) {
        return nullptr;
    }
    auto* text = new MarkdownField(tr("Text of the event"), parent);
    connect(text, &TextField::edited, self, [self, text] { Q_EMIT self->commitData(text); });
    connect(text, &TextField::caretJumped, self, &TimelineDelegate::typingEnded);
    connect(text, &QObject::destroyed, self, &TimelineDelegate::typingEnded);
    if (m_setup) {
        m_setup(*text, fact(index, TimelineModel::Role::id).toString());
    }
    return text;
}

void TimelineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* text = qobject_cast<TextField*>(editor)) {
        text->showText(value);
    } else if (auto* line = qobject_cast<LineField*>(editor);
               line != nullptr && !line->isModified()) {
        line->showText(value);
    }
}

void TimelineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const {
    if (const auto* text = qobject_cast<TextField*>(editor)) {
        model->setData(index, text->text(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<LineField*>(editor);
               line != nullptr && line->text() != index.data(Qt::EditRole).toString()) {
        model->setData(index, line->text().trimmed(), Qt::EditRole);
    }
}

void TimelineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (columnOf(index) == TimelineModel::Column::time) {
        cell.setSize({qMax(scaled(kTimeEditorWidth), cell.width()), scaled(kControlHeight)});
    } else {
        cell.setWidth(m_view.textRoom() + 2 * kFieldPadding);
    }
    editor->setGeometry(cell);
}

bool TimelineDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    // Who fetches a file or a line from another window comes back to the text.
    if (event->type() == QEvent::FocusOut && isStillHere(*static_cast<QFocusEvent*>(event))) {
        return false;
    }
    if (event->type() != QEvent::KeyPress || editor == nullptr) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && key.modifiers().testFlag(Qt::ShiftModifier)) {
        return false; // a line break within the text
    }
    if (enter) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT enterPressed();
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace afterword::views
