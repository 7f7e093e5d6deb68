// SPDX-License-Identifier: MIT
#include "views/shell/navigation_rail.h"

#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

constexpr int kEntryHeight = 56;
constexpr int kEntryIcon = 22;

/// An icon over its caption.
class RailButton : public QAbstractButton {
public:
    RailButton(const QIcon& picture, const QString& caption) {
        setIcon(picture);
        setText(caption);
        setAccessibleName(caption);
        setFixedSize(kRailWidth, kEntryHeight);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        m_byKeyboard =
            event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        QAbstractButton::focusInEvent(event);
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(palette());
        const QRect tile = rect().adjusted(2, 2, -3, -2);
        if (isChecked() || underMouse()) {
            paintPanel(painter, tile,
                       isChecked() ? selectionOn(tokens.ground, tokens)
                                   : hoverOn(tokens.ground, tokens),
                       Qt::transparent);
        }
        if (hasFocus() && m_byKeyboard) {
            paintFocusRing(painter, tile, tokens);
        }
        const QColor colour = isChecked() ? tokens.accent : tokens.muted;
        painter.drawPixmap((width() - kEntryIcon) / 2, tile.top() + space::xs + 2,
                           iconPixmap(icon().name(), colour, kEntryIcon, devicePixelRatioF()));
        painter.setFont(captionFont());
        painter.setPen(isChecked() ? tokens.accent : tokens.muted);
        const QRect caption = tile.adjusted(0, kEntryIcon + space::s, 0, -2);
        painter.drawText(caption, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, caption.width()));
    }

private:
    bool m_byKeyboard = false;
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setFixedWidth(kRailWidth);
    setAccessibleName(tr("Navigation"));
    m_layout->setContentsMargins(0, space::s, 0, space::s);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void NavigationRail::addEntry(QAction* action) {
    QString caption = action->text();
    auto* button = new RailButton(action->icon(), caption.remove(QLatin1Char('&')));
    button->setCheckable(true);
    button->setChecked(true); // the one page that there is
    button->setToolTip(action->toolTip());
    connect(button, &QAbstractButton::clicked, action, [action, button] {
        button->setChecked(true);
        action->trigger();
    });
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void NavigationRail::setSettings(QMenu* menu) {
    auto* button = new RailButton(icon(QStringLiteral("configure")), tr("Settings"));
    button->setToolTip(tr("Colours of the window"));
    connect(button, &QAbstractButton::clicked, menu,
            [menu, button] { menu->popup(button->mapToGlobal(QPoint(button->width(), 0))); });
    m_layout->addWidget(button);
}

void NavigationRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.ground);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.hairline);
}

} // namespace afterword::views
