// SPDX-License-Identifier: MIT
#include "views/import/import_delegate.h"

#include "model/items/import_model.h"
#include "model/items/words.h"
#include "views/controls/row_table.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/severity.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace afterword::views {

namespace {

using ImportColumn = items::ImportModel::Column;
using ImportRole = items::ImportModel::Role;

QVariant fact(const QModelIndex& index, ImportRole role) {
    return index.data(static_cast<int>(role));
}

QRect tickRect(const QRect& cell) {
    return {cell.left() + space::l, cell.center().y() - scaled(kIconSize) / 2 + 1,
            scaled(kIconSize), scaled(kIconSize)};
}

void paintTick(QPainter& painter, const QRect& cell, const QModelIndex& index,
               const Tokens& tokens) {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid()) {
        paintCheckBox(painter, tickRect(cell), state.toInt() == Qt::Checked, false, true, tokens);
    }
}

QColor colourOf(const QModelIndex& index, const Tokens& tokens) {
    const auto column = static_cast<ImportColumn>(index.column());
    if (fact(index, ImportRole::failed).toBool()) {
        return column == ImportColumn::state ? tokens.danger : tokens.muted;
    }
    if (column == ImportColumn::state) {
        const bool known = fact(index, ImportRole::isDuplicate).toBool();
        return fact(index, ImportRole::done).toBool() ? tokens.good
               : known                                ? tokens.warning
                                                      : tokens.muted;
    }
    if (column == ImportColumn::findings) {
        return fact(index, ImportRole::needsLook).toBool() ? tokens.warning : tokens.muted;
    }
    const bool skipped =
        fact(index, ImportRole::choice).toInt() == static_cast<int>(ImportChoice::skip);
    return skipped || fact(index, ImportRole::waiting).toBool() ? tokens.muted : tokens.text;
}

} // namespace

int importTextLeft(int column) {
    return column == 0 ? space::l + scaled(kIconSize) + space::m : space::s;
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto column = static_cast<ImportColumn>(index.column());
    painter->save();
    const QColor ground = paintRowGround(*painter, option, index, tokens);
    QRect inside = option.rect.adjusted(importTextLeft(index.column()), 0, -space::s, -1);
    if (column == ImportColumn::title) {
        paintTick(*painter, option.rect, index, tokens);
    }
    const auto severity = fromCode<Severity>(fact(index, ImportRole::severity).toString());
    if (column == ImportColumn::severity && severity) {
        const LibrarySettings& settings = editing::settingsOf(m_facts);
        paintChip(*painter, inside, wordFor(*severity, settings),
                  views::colourOf(*severity, settings, tokens), ground);
    } else {
        const bool isTitle = column == ImportColumn::title;
        if (column == ImportColumn::state && fact(index, ImportRole::open).toBool()) {
            paintChevron(*painter,
                         QRect(inside.right() - scaled(kIconSize), inside.top(), scaled(kIconSize),
                               inside.height()),
                         legible(tokens.faint, ground, tokens));
            inside.setRight(inside.right() - scaled(kIconSize) - space::xs);
        }
        const QFont font = isTitle ? baseFont() : figuresFont(baseFont());
        const QString words = index.data().toString();
        painter->setFont(font);
        painter->setPen(legible(colourOf(index, tokens), ground, tokens));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(isTitle ? plainTitle(words) : words,
                                                        Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

bool ImportDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const QRect near = tickRect(option.rect).adjusted(-space::s, -space::s, space::s, space::s);
    if (!near.contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        return false;
    }
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace afterword::views
