// SPDX-License-Identifier: MIT
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/style_parts.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace afterword::views::parts {

namespace {

const QColor kNothing(Qt::transparent);

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

bool focusIsShown(const QStyleOption& option) {
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void drawButton(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool primary =
        button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor fill = primary ? t.accent : flat ? kNothing : t.surface;
    if (primary && (hovered || down)) {
        fill = mixed(t.text, down ? 0.16 : 0.08, t.accent);
    } else if (hovered || down) {
        fill = mixed(t.text, down ? 2 * kHoverShare : kHoverShare, t.surface);
    }
    if (primary && !has(option, QStyle::State_Enabled)) {
        fill = t.hairline;
    }
    paintPanel(painter, option.rect, fill, primary || flat ? kNothing : t.hairline);
}

void drawToolButton(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const bool down = has(option, QStyle::State_Sunken);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On)) {
        paintPanel(painter, option.rect, selectionOn(t.ground, t), kNothing);
    } else if (down || hovered) {
        const double share = down ? 2 * kHoverShare : kHoverShare;
        paintPanel(painter, option.rect, mixed(t.text, share, t.ground), kNothing);
    }
}

void drawFieldFrame(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    if (has(option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, t);
    } else {
        const bool hovered = has(option, QStyle::State_MouseOver);
        paintPanel(painter, option.rect, kNothing,
                   hovered ? mixed(t.text, 0.2, t.hairline) : t.hairline);
    }
}

void drawField(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame == nullptr || frame->lineWidth > 0) {
        paintPanel(painter, option.rect, option.palette.color(QPalette::Base), kNothing);
        drawFieldFrame(option, painter, t);
    }
}

void drawItemGround(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, selectionOn(t.surface, t));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, hoverOn(t.surface, t));
    }
}

void drawRadio(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = has(option, QStyle::State_On);
    painter.setPen(QPen(on ? t.accent : t.faint, on ? 4.5 : 1.2));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = on ? 2.75 : 1;
    painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void drawHairlineBox(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame == nullptr || frame->lineWidth > 0) {
        paintPanel(painter, option.rect, kNothing, t.hairline);
    }
}

void drawMenuGround(const QStyleOption& option, QPainter& painter, const Tokens& t) {
    painter.fillRect(option.rect, t.raised);
    painter.setPen(t.hairline);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
                   QPainter& painter) {
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        if (has(*option, QStyle::State_KeyboardFocusChange)) {
            paintFocusRing(painter, option->rect, t);
        }
        return true;
    case QStyle::PE_PanelButtonCommand:
        drawButton(*option, painter, t);
        if (focusIsShown(*option)) {
            paintFocusRing(painter, option->rect, t);
        }
        return true;
    case QStyle::PE_PanelButtonTool:
    case QStyle::PE_PanelButtonBevel:
        drawToolButton(*option, painter, t);
        return true;
    case QStyle::PE_FrameLineEdit:
        drawFieldFrame(*option, painter, t);
        return true;
    case QStyle::PE_PanelLineEdit:
        drawField(*option, painter, t);
        return true;
    case QStyle::PE_Frame:
        drawHairlineBox(*option, painter, t);
        return true;
    case QStyle::PE_PanelItemViewItem:
        drawItemGround(*option, painter, t);
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, QRectF(option->rect), has(*option, QStyle::State_On),
                      has(*option, QStyle::State_NoChange), has(*option, QStyle::State_Enabled), t);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(*option, painter, t);
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        drawMenuGround(*option, painter, t);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), t.hairline);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        paintChevron(painter, option->rect,
                     has(*option, QStyle::State_Enabled) ? t.muted : t.faint);
        return true;
    default:
        return false;
    }
}

} // namespace afterword::views::parts
