// SPDX-License-Identifier: MIT
#include "views/shell/navigation_rail.h"

#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

constexpr int kEntryHeight = 56;
constexpr int kEntryIcon = 22;
constexpr int kMostCounted = 99;

} // namespace

/// An icon over its caption.
class RailButton : public QAbstractButton {
public:
    RailButton(const QIcon& picture, const QString& caption) {
        setIcon(picture);
        setText(caption);
        setAccessibleName(caption);
        keepSize(*this, {kRailWidth, kEntryHeight});
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void showCount(int count, const QString& words) {
        m_count = count;
        setAccessibleDescription(words);
        update();
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
        const int side = scaled(kEntryIcon);
        painter.drawPixmap((width() - side) / 2, tile.top() + space::xs + 2,
                           iconPixmap(icon().name(), colour, side, devicePixelRatioF()));
        painter.setFont(captionFont());
        painter.setPen(isChecked() ? tokens.accent : tokens.muted);
        const QRect caption = tile.adjusted(0, side + space::s, 0, -2);
        painter.drawText(caption, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, caption.width()));
        paintCount(painter, tile, tokens);
    }

private:
    /// A small badge at the icon's upper right.
    void paintCount(QPainter& painter, const QRect& tile, const Tokens& tokens) const {
        if (m_count == 0) {
            return;
        }
        const QString text = m_count > kMostCounted ? QStringLiteral("%1+").arg(kMostCounted)
                                                    : QString::number(m_count);
        QFont font = captionFont();
        font.setPointSizeF(font.pointSizeF() - 1);
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        QRect badge(0, tile.top() + 2,
                    qMax(metrics.height(), metrics.horizontalAdvance(text) + space::s),
                    metrics.height());
        badge.moveLeft(width() / 2 + space::xs);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.danger);
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(tokens.surface);
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, text);
    }

    int m_count = 0;
    bool m_byKeyboard = false;
};

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    keepWidth(*this, kRailWidth);
    setAccessibleName(tr("Navigation"));
    m_layout->setContentsMargins(0, space::s, 0, space::s);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void NavigationRail::addEntry(QAction* action) {
    insertEntry(m_layout->count() - 1, action);
}

void NavigationRail::showCount(QAction* action, int count, const QString& words) {
    m_entries.value(action)->showCount(count, words);
}

void NavigationRail::addFoot(QAction* action) {
    insertEntry(m_layout->count(), action);
}

/// The entry of a page is marked while its action is checked.
void NavigationRail::insertEntry(int index, QAction* action) {
    QString caption = action->text();
    auto* button = new RailButton(action->icon(), caption.remove(QLatin1Char('&')));
    button->setCheckable(true);
    button->setChecked(action->isChecked());
    button->setToolTip(action->toolTip());
    m_entries.insert(action, button);
    connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
    connect(button, &QAbstractButton::clicked, action, [action, button] {
        action->trigger();
        button->setChecked(action->isChecked());
    });
    m_layout->insertWidget(index, button);
}

void NavigationRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.ground);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.hairline);
}

} // namespace afterword::views
