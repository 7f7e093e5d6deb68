// SPDX-License-Identifier: MIT
#include "views/actions/action_card.h"

#include "model/items/action_ledger_model.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QPainter>

namespace afterword::views {

namespace {

using LedgerColumn = items::ActionLedgerModel::Column;
using LedgerRole = items::ActionLedgerModel::Role;

constexpr int kCardGap = space::s;
constexpr int kTitleLines = 2;

QString cellOf(const QModelIndex& index, LedgerColumn column) {
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

QVariant cardFact(const QModelIndex& index, LedgerRole role) {
    return index.data(static_cast<int>(role));
}

int lineHeight() {
    return QFontMetrics(captionFont()).height();
}

/// Up to two lines, the second one cut.
void paintTitleLines(QPainter& painter, const QRect& rect, const QString& title) {
    const QFontMetrics metrics(baseFont());
    QString first = metrics.elidedText(title, Qt::ElideNone, rect.width());
    qsizetype at = title.size();
    while (at > 0 && metrics.horizontalAdvance(title.left(at)) > rect.width()) {
        const qsizetype space = title.lastIndexOf(u' ', at - 1);
        at = space > 0 ? space : at - 1;
    }
    first = title.left(at);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, first);
    painter.drawText(rect.adjusted(0, metrics.height(), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(title.mid(at).trimmed(), Qt::ElideRight, rect.width()));
}

void paintFoot(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& tokens,
               const QColor& ground) {
    QRect rest = line;
    if (const auto priority =
            fromCode<Priority>(cardFact(index, LedgerRole::priority).toString())) {
        const QRect chip = paintChip(painter, rest, cellOf(index, LedgerColumn::priority),
                                     colourOf(*priority, tokens), ground);
        rest.setLeft(chip.right() + 1 + space::s);
    }
    const QString due = cellOf(index, LedgerColumn::due);
    const bool isOverdue = cardFact(index, LedgerRole::isOverdue).toBool();
    painter.setFont(figuresFont(captionFont()));
    painter.setPen(legible(isOverdue ? tokens.danger : tokens.muted, ground, tokens));
    const int dueWidth = painter.fontMetrics().horizontalAdvance(due);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, due);
    painter.setFont(captionFont());
    painter.setPen(legible(tokens.muted, ground, tokens));
    const QString owner = cellOf(index, LedgerColumn::owner);
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(owner.isEmpty() ? ActionCard::tr("Nobody") : owner,
                                         Qt::ElideRight, rest.width() - dueWidth - space::s));
}

} // namespace

QSize ActionCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int words = lineHeight() + kTitleLines * QFontMetrics(baseFont()).height() +
                      qMax(lineHeight(), chipSize(QStringLiteral("X")).height());
    return {0, words + 2 * space::xs + 2 * space::s + kCardGap};
}

void ActionCard::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    const QRect card = option.rect.adjusted(space::s, 0, -space::s, -kCardGap);
    QColor ground = tokens.raised;
    if (option.state.testFlag(QStyle::State_Selected)) {
        ground = selectionOn(tokens.raised, tokens);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        ground = hoverOn(tokens.raised, tokens);
    }
    paintPanel(*painter, card, ground, tokens.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, card, tokens);
    }
    const QRect inside = card.adjusted(space::m, space::s, -space::m, -space::s);
    painter->setFont(figuresFont(captionFont()));
    painter->setPen(legible(tokens.muted, ground, tokens));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      cellOf(index, LedgerColumn::reference));
    painter->setFont(baseFont());
    painter->setPen(tokens.text);
    const QString title = cellOf(index, LedgerColumn::title);
    paintTitleLines(*painter, inside.adjusted(0, lineHeight() + space::xs, 0, 0),
                    title.isEmpty() ? tr("Untitled action") : plainTitle(title));
    const int foot = qMax(lineHeight(), chipSize(QStringLiteral("X")).height());
    paintFoot(*painter, QRect(inside.left(), inside.bottom() - foot + 1, inside.width(), foot),
              index, tokens, ground);
    painter->restore();
}

} // namespace afterword::views
