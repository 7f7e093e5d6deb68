// SPDX-License-Identifier: MIT
#include "views/controls/list_row.h"

#include "views/controls/row_tools.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace afterword::views {

ListRow::ListRow(Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_body(new QHBoxLayout(this))
    , m_tools(new RowTools(this)) {
    setAttribute(Qt::WA_Hover);
    const int air = look == Look::ruled ? space::xs : 0;
    m_body->setContentsMargins(0, air, kRowToolsRoom, air);
    m_body->setSpacing(space::xs);
    m_tools->setFixedSize(m_tools->sizeHint());
    m_tools->hide();
    connect(m_tools, &RowTools::moveAsked, this, &ListRow::moveAsked);
    connect(m_tools, &RowTools::removalAsked, this, &ListRow::removalAsked);
    connect(qApp, &QApplication::focusChanged, this, &ListRow::updateTools);
}

void ListRow::setPosition(int index, int count) {
    m_index = index;
    m_tools->setEnds(index == 0, index == count - 1);
    positionChanged();
}

void ListRow::focusFirst() {
    if (!stops().isEmpty()) {
        stops().constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

void ListRow::updateTools() {
    const QWidget* focus = QApplication::focusWidget();
    m_tools->move(width() - m_tools->width(), m_body->contentsMargins().top() + 4);
    m_tools->setVisible(underMouse() || (focus != nullptr && isAncestorOf(focus)));
    update();
}

bool ListRow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
        updateTools();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ListRow::paintEvent(QPaintEvent*) {
    if (m_look == Look::plain) {
        return;
    }
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    if (underMouse()) {
        painter.fillRect(rect().adjusted(0, 0, 0, -1), hoverOn(tokens.surface, tokens));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hairline);
}

void ListRow::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (alt && event->key() == Qt::Key_Delete) {
        Q_EMIT removalAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
