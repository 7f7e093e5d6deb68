// SPDX-License-Identifier: MIT
#include "views/controls/commit_field.h"

#include "views/controls/field.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace afterword::views {

CommitField::CommitField(const QString& accessibleName, QWidget* parent)
    : LineField(accessibleName, parent) {
    connect(this, &QLineEdit::returnPressed, this, &CommitField::commit);
    connect(this, &LineField::focusLeft, this, &CommitField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { refuse({}); });
}

bool CommitField::isTyped() const {
    return text() != m_value;
}

void CommitField::showValue(const QString& value) {
    if (value == m_value) {
        return;
    }
    const bool typing = isTyped();
    m_value = value;
    if (!typing) {
        showText(value);
    }
}

void CommitField::refuse(const QString& reason) {
    if (reason == m_reason) {
        return;
    }
    m_reason = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
    Q_EMIT refusalChanged(reason);
}

void CommitField::commit() {
    if (!isTyped()) {
        return;
    }
    Q_EMIT committed(text().trimmed());
    if (!isRefused()) {
        showText(m_value);
    }
}

void CommitField::takeBack() {
    showText(m_value);
    refuse({});
}

void CommitField::paintEvent(QPaintEvent* event) {
    LineField::paintEvent(event);
    if (isRefused()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).danger, kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void CommitField::keyPressEvent(QKeyEvent* event) {
    if (isTyped() && (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Undo))) {
        takeBack();
        return;
    }
    LineField::keyPressEvent(event);
}

} // namespace afterword::views
