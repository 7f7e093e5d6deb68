// SPDX-License-Identifier: MIT
#include "views/style/style.h"

#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOptionComplex>

namespace afterword::views {

namespace {

constexpr int kScrollBarWidth = 12;
constexpr int kSplitterWidth = 1; // HairlineSplitter gives it its grip
constexpr int kCheckBoxSide = 16;
constexpr int kMenuIconSize = 16;
constexpr int kLargestIcon = 22; // themes draw larger ones as pictures, which cannot be tinted

QSize atLeast(QSize size, int width, int height) {
    return size.expandedTo({width, height});
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                        qobject_cast<QComboBox*>(widget) != nullptr ||
                        qobject_cast<QLineEdit*>(widget) != nullptr;
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (!parts::drawPrimitive(element, option, *painter)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_PushButtonLabel) {
        QStyleOptionButton label = parts::buttonLabel(*option, *painter);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (!parts::drawControl(element, option, *painter)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        parts::drawScrollBar(*option, slider, *painter);
    } else if (control == CC_ComboBox) {
        parts::drawComboBox(*option, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        return parts::scrollBarRect(*option, subControl);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return option->rect.adjusted(space::s, 0, -scaled(space::xl), 0);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return atLeast({size.width() + 2 * space::l, 0}, scaled(64), scaled(kControlHeight));
    case CT_ToolButton:
        return atLeast(size + QSize(space::s, space::s), scaled(28), scaled(28));
    case CT_ComboBox:
        // Fusion knows nothing of the zoom of the arrow.
        return atLeast(wanted + QSize(space::s + scaled(space::xl) - space::xl, 0), 0,
                       scaled(kControlHeight));
    case CT_LineEdit:
        return atLeast(wanted, 0, scaled(kControlHeight));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator =
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? QSize(wanted.width(), 9)
                         : atLeast(wanted + QSize(space::m, 0), scaled(120), scaled(30));
    }
    case CT_HeaderSection:
        return atLeast(wanted, 0, scaled(kRowHeight));
    default:
        return wanted;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return space::xxl;
    case PM_SplitterWidth:
        return kSplitterWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(kCheckBoxSide);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return qMin(scaled(kMenuIconSize), kLargestIcon);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::xs;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_ToolTipLabelFrameWidth:
        return space::xs;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace afterword::views
