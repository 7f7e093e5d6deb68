// SPDX-License-Identifier: MIT
#include "views/source/change_delegate.h"

#include "model/items/changes_model.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kHeight = 56;

QRect tickRect(const QRect& row) {
    return {row.left() + space::l, row.top() + (row.height() - scaled(kIconSize)) / 2,
            scaled(kIconSize), scaled(kIconSize)};
}

/// What was, struck out, and what is to be.
void paintValues(QPainter& painter, QRect line, const FieldChange& change, const QColor& ground,
                 const Tokens& tokens) {
    QFont struck = baseFont();
    struck.setStrikeOut(true);
    const QFontMetrics metrics(baseFont());
    const QString before =
        metrics.elidedText(change.before.simplified(), Qt::ElideRight,
                           change.after.isEmpty() ? line.width() : line.width() / 2);
    painter.setFont(struck);
    painter.setPen(legible(tokens.faint, ground, tokens));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, before);
    if (!before.isEmpty()) {
        line.setLeft(line.left() + metrics.horizontalAdvance(before) + space::s);
    }
    painter.setFont(baseFont());
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(change.after.simplified(), Qt::ElideRight, line.width()));
}

} // namespace

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, kHeight};
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto& model = static_cast<const items::ChangesModel&>(*index.model());
    const FieldChange& change = model.rowAt(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? selectionOn(tokens.surface, tokens) : tokens.surface;
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left() + space::l, option.rect.bottom(),
                            option.rect.width() - 2 * space::l, 1),
                      tokens.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, option.rect.adjusted(2, 1, -2, -2), tokens);
    }
    paintCheckBox(*painter, tickRect(option.rect),
                  index.data(Qt::CheckStateRole).toInt() == Qt::Checked, false, true, tokens);
    QRect inside = option.rect.adjusted(space::l + scaled(kIconSize) + space::m, space::s,
                                        -space::l, -space::s);
    const int half = inside.height() / 2;
    painter->setFont(captionFont());
    painter->setPen(legible(tokens.muted, ground, tokens));
    QString label = change.label;
    if (!label.isEmpty()) {
        label[0] = label.at(0).toUpper();
    }
    painter->drawText(
        QRect(inside.left(), inside.top(), inside.width(), half),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(captionFont()).elidedText(label, Qt::ElideRight, inside.width()));
    inside.setTop(inside.top() + half);
    paintValues(*painter, inside, change, ground, tokens);
    painter->restore();
}

bool ChangeDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         tickRect(option.rect)
                             .adjusted(-space::s, -space::s, space::s, space::s)
                             .contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (!isKey && !isClick) {
        return false;
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace afterword::views
