// SPDX-License-Identifier: MIT
#include "views/controls/add_line.h"

#include "views/controls/field.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kPlusRoom = 20;
constexpr int kPlusHalf = 4;

} // namespace

AddLine::AddLine(const QString& accessibleName, const QString& invitation, QWidget* parent)
    : LineField(accessibleName, parent) {
    setPlaceholderText(invitation);
    QMargins margins = textMargins();
    margins.setLeft(margins.left() + kPlusRoom);
    setTextMargins(margins);
    connect(this, &QLineEdit::returnPressed, this, &AddLine::commit);
    connect(this, &LineField::focusLeft, this, &AddLine::commit);
}

void AddLine::commit() {
    const QString typed = text().trimmed();
    clear();
    if (!typed.isEmpty()) {
        Q_EMIT entered(typed);
    }
}

void AddLine::keyPressEvent(QKeyEvent* event) {
    const QStringList lines =
        event->matches(QKeySequence::Paste)
            ? QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    if (lines.size() > 1 && text().isEmpty() && takesLines()) {
        Q_EMIT linesPasted(lines);
        return;
    }
    LineField::keyPressEvent(event);
}

bool AddLine::takesLines() const {
    return isSignalConnected(QMetaMethod::fromSignal(&AddLine::linesPasted));
}

void AddLine::paintEvent(QPaintEvent* event) {
    LineField::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(QPen(hasFocus() || underMouse() ? tokens.accent : tokens.faint, 1.5));
    const QPointF middle(kFieldPadding + kPlusHalf + 0.5, height() / 2.0);
    painter.drawLine(middle - QPointF(kPlusHalf, 0), middle + QPointF(kPlusHalf, 0));
    painter.drawLine(middle - QPointF(0, kPlusHalf), middle + QPointF(0, kPlusHalf));
}

} // namespace afterword::views
