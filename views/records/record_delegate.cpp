// SPDX-License-Identifier: MIT
#include "views/records/record_delegate.h"

#include "model/items/records_model.h"
#include "model/items/words.h"
#include "views/controls/row_table.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace afterword::views {

namespace {

using RecordColumn = items::RecordsModel::Column;
using RecordRole = items::RecordsModel::Role;

QRect recordTick(const QRect& cell, int column) {
    const int left = cell.left() + (column == 0 ? space::l : 0);
    return {left, cell.center().y() - scaled(kIconSize) / 2 + 1, scaled(kIconSize),
            scaled(kIconSize)};
}

QString wordsOf(const QModelIndex& index) {
    QString text = index.data().toString();
    if (static_cast<RecordColumn>(index.column()) != RecordColumn::kind) {
        return text;
    }
    const auto kind = fromCode<EventKind>(text);
    return kind && *kind != EventKind::other ? items::wordFor(*kind) : QString();
}

QColor inkOf(const QModelIndex& index, const Tokens& tokens) {
    const bool isPresent = index.data(static_cast<int>(RecordRole::isPresent)).toBool();
    const bool isDoubtful = index.column() == static_cast<int>(RecordColumn::time) &&
                            index.data(static_cast<int>(RecordRole::isDoubtful)).toBool();
    const bool isQuiet = static_cast<RecordColumn>(index.column()) == RecordColumn::note ||
                         static_cast<RecordColumn>(index.column()) == RecordColumn::kind;
    return isPresent || isQuiet ? tokens.muted : isDoubtful ? tokens.warning : tokens.text;
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    const QColor ground = paintRowGround(*painter, option, index, tokens);
    QRect room = option.rect.adjusted(index.column() == 0 ? space::l : 0, 0, -space::m, 0);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid()) {
        paintCheckBox(*painter, recordTick(option.rect, index.column()),
                      state.toInt() == Qt::Checked, false, true, tokens);
    }
    if (state.isValid() || index.column() == 0) {
        room.setLeft(room.left() + scaled(kIconSize) + space::m);
    }
    const bool isTime = static_cast<RecordColumn>(index.column()) == RecordColumn::time;
    const QFont font = isTime ? figuresFont(baseFont()) : baseFont();
    painter->setFont(font);
    painter->setPen(legible(inkOf(index, tokens), ground, tokens));
    const QString words =
        QFontMetrics(font).elidedText(wordsOf(index), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    if (isTime && index.data(static_cast<int>(RecordRole::isDoubtful)).toBool()) {
        paintAssumed(*painter, room, words, tokens);
    }
    painter->restore();
}

bool RecordDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QVariant state = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         recordTick(option.rect, index.column())
                             .adjusted(-space::s, -space::s, space::s, space::s)
                             .contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (!state.isValid() || !isClick) {
        return false;
    }
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace afterword::views
