// SPDX-License-Identifier: MIT
#include "views/controls/line_field.h"

#include "views/controls/field.h"
#include "views/controls/reveal.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QFocusEvent>
#include <QPainter>
#include <QRegularExpression>

namespace afterword::views {

namespace {

constexpr int kQtLineMargin = 2; // QLineEdit's own, inside of its text margins

} // namespace

LineField::LineField(const QString& accessibleName, QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(accessibleName);
    const int margin = kFieldPadding - kQtLineMargin;
    setTextMargins(margin, 0, margin, 0);
    keepHeight(*this, kControlHeight);
}

void LineField::showText(const QString& text) {
    if (text == this->text()) {
        return;
    }
    const Replacement change = replacementFor(this->text(), text);
    const int caret = cursorPosition();
    {
        const QSignalBlocker quiet(this);
        setText(text);
        const bool behind = caret >= change.at + change.removed;
        const qsizetype moved = behind ? change.text.size() - change.removed : 0;
        setCursorPosition(hasFocus() ? static_cast<int>(caret + moved) : 0);
    }
    markMisspelt();
    update();
    Q_EMIT shown();
}

int LineField::selectMatch(const QRegularExpression& pattern, int ordinal) {
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text())) {
        if (ordinal-- == 0) {
            setSelection(static_cast<int>(match.capturedStart()),
                         static_cast<int>(match.capturedLength()));
            reveal(this, rect());
            break;
        }
    }
    return ordinal;
}

QSize LineField::sizeHint() const {
    return {scaled(120), scaled(kControlHeight)};
}

bool LineField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->setAccepted(ownsUndo());
        return true;
    }
    return QLineEdit::event(event);
}

void LineField::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        paintFieldGround(painter, rect(), *this);
    }
    QLineEdit::paintEvent(event);
}

void LineField::keyPressEvent(QKeyEvent* event) {
    if (isUndoOrRedo(*event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    reveal(this, rect());
}

void LineField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (!isStillHere(*event)) {
        deselect();
        setCursorPosition(0);
        markMisspelt();
        leave();
    }
}

} // namespace afterword::views
