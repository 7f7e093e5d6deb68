// SPDX-License-Identifier: MIT
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/style_parts.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace afterword::views::parts {

namespace {

constexpr int kSliderInset = 3;

void drawSplitter(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const QRect& rect = option.rect;
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                               : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(hovered ? line.adjusted(upright ? -1 : 0, upright ? 0 : -1, 0, 0) : line,
                     hovered ? t.accent : t.hairline);
}

void drawHeader(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    painter.fillRect(option.rect, t.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     t.hairline);
}

void drawMenuBarItem(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const auto& item = static_cast<const QStyleOptionMenuItem&>(option);
    const bool open = option.state.testFlag(QStyle::State_Selected) &&
                      option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, open ? hoverOn(t.ground, t) : t.ground);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? t.text : t.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text);
}

int sliderLength(const QStyleOptionSlider& bar, int room) {
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    if (range <= 0) {
        return room;
    }
    const qint64 length = static_cast<qint64>(bar.pageStep) * room / (range + bar.pageStep);
    return qBound(qMin(space::xxl, room), static_cast<int>(length), room);
}

QRect sliderRect(const QStyleOptionSlider& bar) {
    const bool flat = bar.orientation == Qt::Horizontal;
    const int room = flat ? bar.rect.width() : bar.rect.height();
    const int length = sliderLength(bar, room);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   room - length, bar.upsideDown);
    return flat ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

} // namespace

bool drawControl(QStyle::ControlElement element, const QStyleOption* option, QPainter& painter) {
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case QStyle::CE_Splitter:
        drawSplitter(*option, painter, t);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeader(*option, painter, t);
        return true;
    case QStyle::CE_MenuBarItem:
        drawMenuBarItem(*option, painter, t);
        return true;
    case QStyle::CE_ToolBar:
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option->rect, t.ground);
        return true;
    default:
        return false;
    }
}

QStyleOptionButton buttonLabel(const QStyleOption& option, const QPainter& painter) {
    QStyleOptionButton label;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option)) {
        label = *button;
    }
    const bool enabled = label.state.testFlag(QStyle::State_Enabled);
    if (!label.features.testFlag(QStyleOptionButton::DefaultButton) || !enabled) {
        return label;
    }
    const QColor colour = tokensOf(option.palette).onAccent;
    label.palette.setColor(QPalette::ButtonText, colour);
    if (!label.icon.isNull()) {
        label.icon = QIcon(
            iconPixmap(label.icon.name(), colour, kIconSize, painter.device()->devicePixelRatio()));
    }
    return label;
}

void drawScrollBar(const QStyleOptionComplex& option, const QRect& slider, QPainter& painter) {
    const Tokens& t = tokensOf(option.palette);
    const auto& bar = static_cast<const QStyleOptionSlider&>(option);
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF handle =
        QRectF(slider).adjusted(kSliderInset, kSliderInset, -kSliderInset, -kSliderInset);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.text, held ? 0.45 : 0.24, t.ground));
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

QRect scrollBarRect(const QStyleOptionComplex& option, QStyle::SubControl part) {
    const auto& bar = static_cast<const QStyleOptionSlider&>(option);
    const QRect slider = sliderRect(bar);
    const bool flat = bar.orientation == Qt::Horizontal;
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        flat ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        flat ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

void drawComboBox(const QStyleOptionComplex& option, QPainter& painter) {
    const Tokens& t = tokensOf(option.palette);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) &&
                         option.state.testFlag(QStyle::State_Enabled);
    paintPanel(painter, option.rect, hovered ? hoverOn(t.surface, t) : t.surface, t.hairline);
    QRect arrow = option.rect;
    arrow.setLeft(arrow.right() - space::xl);
    paintChevron(painter, arrow, t.muted);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect, t);
    }
}

} // namespace afterword::views::parts
