// SPDX-License-Identifier: MIT
#include "views/controls/sort_header.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QPainter>

namespace afterword::views {

SortHeader::SortHeader(TextLeft textLeft, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_textLeft(textLeft) {
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
    keepHeight(*this, kRowHeight);
}

void SortHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Tokens& tokens = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hairline);
    const bool sorts = sortIndicatorSection() == column;
    painter->setFont(captionFont());
    painter->setPen(sorts ? tokens.text : tokens.muted);
    const QRect inside = rect.adjusted(m_textLeft(column), 0, -space::s, 0);
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    if (sorts) {
        const int left = inside.left() + painter->fontMetrics().horizontalAdvance(name) + space::s;
        const QRect mark(left, rect.center().y() - space::s, scaled(kIconSize), scaled(kIconSize));
        if (sortIndicatorOrder() == Qt::AscendingOrder) {
            painter->translate(0, 2 * mark.center().y() + 1);
            painter->scale(1, -1);
        }
        paintChevron(*painter, mark, tokens.text);
    }
    painter->restore();
}

} // namespace afterword::views
