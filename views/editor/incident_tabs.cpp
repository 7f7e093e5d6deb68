// SPDX-License-Identifier: MIT
#include "views/editor/incident_tabs.h"

#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kWidestTab = 240;
constexpr int kNarrowestTab = 96;
constexpr int kTabHeight = 48; ///< of the line of tools that they stand in
constexpr int kUnderline = 2;
constexpr int kCloseSize = 20;

} // namespace

IncidentTabs::IncidentTabs(QWidget* parent) : QTabBar(parent) {
    setAccessibleName(tr("Open incidents"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // until there is a tab
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) {
            Q_EMIT chosen(idAt(index));
        }
    });
}

void IncidentTabs::show(const QString& id) {
    const QSignalBlocker quiet(this);
    const int known = indexOf(id);
    const int index = known >= 0 ? known : addTab(QString());
    setTabData(index, id);
    setCurrentIndex(index);
}

void IncidentTabs::add(const QString& id, int index) {
    if (indexOf(id) < 0) {
        const QSignalBlocker quiet(this);
        setTabData(insertTab(index, QString()), id);
    }
}

void IncidentTabs::setTitle(const QString& id, const QString& title, const QString& tip) {
    const int index = indexOf(id);
    if (index >= 0 && (tabText(index) != title || tabToolTip(index) != tip)) {
        setTabText(index, QString(title).replace(u'&', QStringLiteral("&&")));
        setTabToolTip(index, tip);
    }
}

void IncidentTabs::drop(const QString& id) {
    const QSignalBlocker quiet(this);
    if (const int index = indexOf(id); index >= 0) {
        removeTab(index);
    }
}

QString IncidentTabs::idAt(int index) const {
    return tabData(index).toString();
}

int IncidentTabs::indexOf(const QString& id) const {
    for (int i = 0; i < count(); ++i) {
        if (idAt(i) == id) {
            return i;
        }
    }
    return -1;
}

QString IncidentTabs::neighbourOf(const QString& id) const {
    const int index = indexOf(id);
    return idAt(index + 1 < count() ? index + 1 : index - 1);
}

QString IncidentTabs::beside(int by) const {
    return count() == 0 ? QString() : idAt((currentIndex() + by + count()) % count());
}

void IncidentTabs::tabInserted(int index) {
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("tab-close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    keepSize(*close, {kCloseSize, kCloseSize});
    close->setToolTip(tr("Close (Ctrl+W)"));
    close->setAccessibleName(tr("Close the tab"));
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == close) {
                Q_EMIT closeAsked(idAt(i));
                return;
            }
        }
    });
    setTabButton(index, RightSide, close);
    setFocusPolicy(Qt::TabFocus);
}

void IncidentTabs::tabRemoved(int) {
    setFocusPolicy(count() > 0 ? Qt::TabFocus : Qt::NoFocus);
}

QSize IncidentTabs::tabSizeHint(int index) const {
    const int words = QFontMetrics(font()).horizontalAdvance(tabText(index));
    return {qBound(scaled(kNarrowestTab), words + scaled(kCloseSize) + 3 * space::m,
                   scaled(kWidestTab)),
            scaled(kTabHeight)};
}

QSize IncidentTabs::minimumTabSizeHint(int) const {
    return {scaled(kNarrowestTab), scaled(kTabHeight)};
}

void IncidentTabs::mouseReleaseEvent(QMouseEvent* event) {
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0) {
        Q_EMIT closeAsked(idAt(index));
    }
    QTabBar::mouseReleaseEvent(event);
}

void IncidentTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        paintTab(painter, i);
    }
}

void IncidentTabs::paintTab(QPainter& painter, int index) {
    const Tokens& tokens = tokensOf(palette());
    const QRect tab = tabRect(index);
    const bool isCurrent = index == currentIndex();
    if (!isCurrent && tab.contains(mapFromGlobal(QCursor::pos()))) {
        paintPanel(painter, tab.adjusted(1, 1, -1, -1), hoverOn(tokens.ground, tokens),
                   Qt::transparent);
    }
    const QRect words = tab.adjusted(space::m, 0, -scaled(kCloseSize) - space::s, 0);
    painter.setFont(font());
    painter.setPen(isCurrent ? tokens.text : tokens.muted);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
        painter.fontMetrics().elidedText(tabText(index), Qt::ElideRight, words.width()));
    if (isCurrent) {
        painter.fillRect(QRect(tab.left() + space::s, tab.bottom() - kUnderline + 1,
                               tab.width() - 2 * space::s, kUnderline),
                         tokens.accent);
        if (hasFocus()) {
            paintFocusRing(painter, tab, tokens);
        }
    }
}

} // namespace afterword::views
