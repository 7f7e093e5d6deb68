// SPDX-License-Identifier: MIT
#include "views/controls/word_chip.h"

#include "views/style/chip.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"

#include <QMouseEvent>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kCrossRoom = 16;
constexpr int kCrossHalf = 3;
constexpr int kLongestChip = 360;

} // namespace

WordChip::WordChip(const QString& word, QWidget* parent) : QAbstractButton(parent) {
    showCaption(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void WordChip::showCaption(const QString& caption) {
    if (caption != text()) {
        setText(caption);
        setAccessibleName(caption);
        updateGeometry();
    }
}

QSize WordChip::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text()) + space::s + 2;
    return {qMin(words + kCrossRoom, scaled(kLongestChip)), scaled(kCompactRowHeight)};
}

QRect WordChip::crossRect() const {
    return {width() - kCrossRoom - 2, 0, kCrossRoom + 2, height()};
}

void WordChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipGround(tokens.muted, tokens.surface));
    painter.drawRoundedRect(rect().adjusted(0, 1, 0, -1), kRadius, kRadius);
    painter.setPen(tokens.text);
    const QRect words = rect().adjusted(space::s, 1, -kCrossRoom, 1); // level with a field's text
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(QPen(underMouse() || hasFocus() ? tokens.text : tokens.faint, 1.3));
    const QPoint middle = crossRect().center();
    painter.drawLine(middle + QPoint(-kCrossHalf, -kCrossHalf),
                     middle + QPoint(kCrossHalf, kCrossHalf));
    painter.drawLine(middle + QPoint(-kCrossHalf, kCrossHalf),
                     middle + QPoint(kCrossHalf, -kCrossHalf));
    if (hasFocus()) {
        paintFocusRing(painter, rect(), tokens);
    }
}

void WordChip::mouseReleaseEvent(QMouseEvent* event) {
    if (crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removalAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace afterword::views
