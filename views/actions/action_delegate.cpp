// SPDX-License-Identifier: MIT
#include "views/actions/action_delegate.h"

#include "model/items/action_ledger_model.h"
#include "views/controls/row_table.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"
#include "views/style/translate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace afterword::views {

namespace {

using LedgerColumn = items::ActionLedgerModel::Column;
using LedgerRole = items::ActionLedgerModel::Role;

QVariant factOf(const QModelIndex& index, LedgerRole role) {
    return index.data(static_cast<int>(role));
}

/// Each cell paints its part of one line of words.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const Tokens& tokens) {
    painter.fillRect(option.rect, tokens.ground);
    const QModelIndex first = index.siblingAtColumn(0);
    painter.setClipRect(option.rect);
    const int width = option.widget != nullptr ? option.widget->width() : option.rect.width();
    const QRect line(space::l, option.rect.top(), width - 2 * space::l, option.rect.height());
    const QFontMetrics metrics(strongFont());
    const QString name =
        metrics.elidedText(plainTitle(first.data().toString()), Qt::ElideRight, width * 3 / 4);
    painter.setFont(strongFont());
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    painter.drawText(line.adjusted(metrics.horizontalAdvance(name) + space::s, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QLocale().toString(factOf(first, LedgerRole::count).toInt()));
    if (isOfCurrentRow(option, index) && index.column() == 0) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         tokens.accent);
    }
}

struct CellLook {
    QString text;
    QColor colour;
};

CellLook lookOf(const QModelIndex& index, const Tokens& tokens) {
    const QString text = index.data().toString();
    switch (static_cast<LedgerColumn>(index.column())) {
    case LedgerColumn::title:
        return text.isEmpty() ? CellLook{tr("Untitled action"), tokens.faint}
                              : CellLook{plainTitle(text), tokens.text};
    case LedgerColumn::incident:
        return {plainTitle(text), tokens.muted};
    case LedgerColumn::owner:
        return text.isEmpty() ? CellLook{tr("Nobody"), tokens.faint} : CellLook{text, tokens.text};
    case LedgerColumn::due:
        return factOf(index, LedgerRole::isOverdue).toBool()
                   ? CellLook{tr("%1, overdue").arg(text), tokens.danger}
                   : CellLook{text.isEmpty() ? QStringLiteral("–") : text,
                              text.isEmpty() ? tokens.faint : tokens.text};
    default:
        return {text, tokens.muted};
    }
}

bool paintCellChip(QPainter& painter, const QRect& inside, const QModelIndex& index,
                   const Tokens& tokens, const QColor& ground) {
    const QString text = index.data().toString();
    const auto column = static_cast<LedgerColumn>(index.column());
    if (column == LedgerColumn::status) {
        const auto status = fromCode<ActionStatus>(factOf(index, LedgerRole::status).toString());
        const QColor colour = factOf(index, LedgerRole::isToVerify).toBool()
                                  ? tokens.warning
                                  : colourOf(status.value_or(ActionStatus::open), tokens);
        paintChip(painter, inside, text, colour, ground);
        return true;
    }
    const auto priority = fromCode<Priority>(factOf(index, LedgerRole::priority).toString());
    if (column == LedgerColumn::priority && priority) {
        paintChip(painter, inside, text, colourOf(*priority, tokens), ground);
        return true;
    }
    return false;
}

} // namespace

int actionTextLeft(int column) {
    return column == 0 ? space::l : space::s;
}

void ActionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    if (factOf(index, LedgerRole::isHeading).toBool()) {
        paintHeading(*painter, option, index, tokens);
        painter->restore();
        return;
    }
    const QColor ground = paintRowGround(*painter, option, index, tokens);
    const QRect inside = option.rect.adjusted(actionTextLeft(index.column()), 0, -space::s, -1);
    if (!paintCellChip(*painter, inside, index, tokens, ground)) {
        const auto column = static_cast<LedgerColumn>(index.column());
        const bool isFigure = column == LedgerColumn::reference || column == LedgerColumn::due;
        const CellLook look = lookOf(index, tokens);
        const QFont font = isFigure ? figuresFont(baseFont()) : baseFont();
        painter->setFont(font);
        painter->setPen(legible(look.colour, ground, tokens));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(look.text, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

} // namespace afterword::views
