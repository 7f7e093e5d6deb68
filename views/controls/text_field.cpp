// SPDX-License-Identifier: MIT
#include "views/controls/text_field.h"

#include "model/editing/markdown_typing.h"
#include "model/editing/spelling.h"
#include "views/controls/field.h"
#include "views/controls/markdown_highlighter.h"
#include "views/controls/reveal.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

#include <cmath>

namespace afterword::views {

namespace {

constexpr int kVerticalPadding = kTextPadding;
constexpr int kCompactPadding = 3;

} // namespace

TextField::TextField(const QString& accessibleName, Lines lines, QWidget* parent)
    : QTextEdit(parent)
    , m_lines(lines)
    , m_padding(kVerticalPadding)
    , m_highlighter(new MarkdownHighlighter(*document(),
                                            lines == Lines::one
                                                ? MarkdownHighlighter::Scope::oneLine
                                                : MarkdownHighlighter::Scope::blocks,
                                            tokensOf(palette()))) {
    setAccessibleName(accessibleName);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setViewportMargins(kFieldPadding, m_padding, kFieldPadding, m_padding);
    document()->setDocumentMargin(0);
    spaceLines();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight);
    connect(this, &QTextEdit::textChanged, this, &TextField::announceText);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextField::announceCaret);
    fitHeight();
}

void TextField::setGuidance(const QString& guidance) {
    m_guidance = guidance;
    fitHeight();
    viewport()->update();
}

void TextField::setTextFont(const QFont& font) {
    setFont(font);
    document()->setDefaultFont(font);
    spaceLines();
    fitHeight();
}

// Not QTextEdit::toPlainText, which turns a no-break space into a space.
QString TextField::text() const {
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text;
}

int TextField::selectMatch(const QRegularExpression& pattern, int ordinal) {
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text())) {
        if (ordinal-- > 0) {
            continue;
        }
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(match.capturedStart()));
        cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        reveal(this, cursorRect().translated(viewport()->pos()));
        break;
    }
    return ordinal;
}

void TextField::selectNothing() {
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void TextField::setCompact() {
    m_padding = kCompactPadding;
    setViewportMargins(kFieldPadding, m_padding, kFieldPadding, m_padding);
    fitHeight();
}

void TextField::showText(const QString& text) {
    if (text == m_known) {
        return;
    }
    const Replacement change = replacementFor(m_known, text);
    m_known = text;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(change.at));
    cursor.setPosition(static_cast<int>(change.at + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
}

// A fixed distance keeps the first line at the top, where a proportional height would push it down.
void TextField::spaceLines() {
    QTextBlockFormat format;
    format.setLineHeight(lineGap(font()), QTextBlockFormat::LineDistanceHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

int TextField::guidanceHeight() const {
    const QRect room(0, 0, std::max(1, viewport()->width()), 0);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_guidance).height();
}

void TextField::fitHeight() {
    const double words = document()->size().height();
    const double wanted = document()->isEmpty() ? std::max<double>(words, guidanceHeight()) : words;
    const int height = static_cast<int>(std::ceil(wanted)) + 2 * m_padding;
    const bool compact = m_padding == kCompactPadding;
    const int fitting = std::max(height, scaled(compact ? kCompactRowHeight : kControlHeight));
    if (fitting == maximumHeight()) {
        return;
    }
    setFixedHeight(fitting);
    if (hasFocus()) {
        settleAround(this);
    }
}

void TextField::announceText() {
    const QString text = this->text();
    fitHeight();
    if (text != m_known) {
        m_known = text;
        Q_EMIT edited(text);
    }
}

void TextField::announceCaret() {
    if (hasFocus()) {
        reveal(this, cursorRect().translated(viewport()->pos()));
    }
}

bool TextField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Paint) { // of the field itself, behind and around its viewport
        QPainter painter(this);
        paintFieldGround(painter, rect(), *this);
        return true;
    }
    return QTextEdit::event(event);
}

bool TextField::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        Q_EMIT caretJumped();
    } else if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QTextEdit::viewportEvent(event);
}

void TextField::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    if (document()->isEmpty() && !m_guidance.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(tokensOf(palette()).faint);
        painter.drawText(viewport()->rect(), Qt::TextWordWrap | Qt::AlignTop, m_guidance);
    }
}

void TextField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool breaks = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isUndoOrRedo(*event) || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore();
    } else if (enter && (m_lines == Lines::one || (m_lines == Lines::message && !breaks))) {
        Q_EMIT returnPressed();
    } else if (enter && breaks) {
        textCursor().insertBlock(); // not Qt's separator of lines, which no other text has
        ensureCursorVisible();
    } else {
        const bool types = !event->text().isEmpty();
        QTextEdit::keyPressEvent(event);
        m_highlighter->setOpenWord(types ? textCursor().position() : -1);
        if (!types && event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control) {
            Q_EMIT caretJumped();
        }
    }
}

void TextField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void TextField::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::focusInEvent(QFocusEvent* event) {
    QTextEdit::focusInEvent(event);
    update();
    reveal(this, cursorRect().translated(viewport()->pos()));
}

void TextField::focusOutEvent(QFocusEvent* event) {
    m_highlighter->setOpenWord(-1);
    QTextEdit::focusOutEvent(event);
    update();
    if (!isStillHere(*event)) {
        selectNothing();
        Q_EMIT focusLeft();
    }
}

void TextField::insertFromMimeData(const QMimeData* source) {
    const QString text = source->text();
    textCursor().insertText(m_lines == Lines::one ? text.simplified() : text);
}

} // namespace afterword::views
