// SPDX-License-Identifier: MIT
#include "views/controls/list_row.h"

#include "views/controls/row_tools.h"
#include "views/style/metrics.h"
#include "views/style/review_paint.h"
#include "views/style/scaled_size.h"
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
    m_body->setSpacing(space::xs);
    leaveRoom();
    m_tools->hide();
    connect(m_tools, &RowTools::moveAsked, this, &ListRow::moveAsked);
    connect(m_tools, &RowTools::removalAsked, this, &ListRow::removalAsked);
    connect(qApp, &QApplication::focusChanged, this, &ListRow::updateTools);
}

void ListRow::leaveRoom() {
    const int air = m_look == Look::ruled ? space::xs : 0;
    m_body->setContentsMargins(0, air, scaled(kRowToolsRoom), air);
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
    m_tools->resize(m_tools->sizeHint());
    m_tools->move(width() - m_tools->width(), m_body->contentsMargins().top() + 4);
    m_tools->setVisible(underMouse() || (focus != nullptr && isAncestorOf(focus)));
    update();
}

bool ListRow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::FontChange:
        leaveRoom();
        updateTools();
        break;
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

void ListRow::showReview(int comments, bool changed) {
    if (comments != m_comments || changed != m_changed) {
        m_comments = comments;
        m_changed = changed;
        update();
    }
}

void ListRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    if (m_look == Look::ruled) {
        if (underMouse()) {
            painter.fillRect(rect().adjusted(0, 0, 0, -1), hoverOn(tokens.surface, tokens));
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hairline);
    }
    if (m_changed) {
        paintChangeBar(painter, rect().adjusted(0, 2, 0, -3), tokens);
    }
    if (m_comments > 0 && !m_tools->isVisible()) { // these stand there
        paintCommentCount(painter, width() - space::s,
                          m_body->contentsMargins().top() + scaled(kControlHeight) / 2, m_comments,
                          tokens);
    }
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
