// SPDX-License-Identifier: MIT
#include "views/source/source_view.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace afterword::views {

namespace {

constexpr qsizetype kLongestLine = 10'000; // a longer one would take seconds to break

/// Lines that are too long to be laid out are shown in part; their numbers stay right.
QString shownText(const QString& text) {
    if (text.size() <= kLongestLine) {
        return text;
    }
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (line.size() > kLongestLine) {
            line = SourceView::tr("%1 … and %2 more characters")
                       .arg(line.left(kLongestLine))
                       .arg(line.size() - kLongestLine);
        }
    }
    return lines.join(u'\n');
}

bool isWithin(int line, const LineRanges& ranges) {
    return std::any_of(ranges.cbegin(), ranges.cend(), [line](const LineRange& range) {
        return range.first <= line && line <= range.last;
    });
}

} // namespace

/// The column of numbers left of the text.
class SourceView::Gutter : public QWidget {
public:
    explicit Gutter(SourceView& view) : QWidget(&view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintGutter(event); }

private:
    SourceView& m_view;
};

SourceView::SourceView(QWidget* parent) : QPlainTextEdit(parent), m_gutter(new Gutter(*this)) {
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Text of the document"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(codeFont());
    document()->setDocumentMargin(space::s);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int by) {
        by != 0 ? m_gutter->scroll(0, by)
                : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::noteCaret);
    placeGutter();
}

void SourceView::showSource(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_line = 1;
    m_marked.clear();
    setPlainText(shownText(text));
}

void SourceView::markLines(const LineRanges& lines) {
    if (lines == m_marked) {
        return;
    }
    m_marked = lines;
    viewport()->update();
    m_gutter->update();
    if (!lines.isEmpty()) {
        reveal(lines.first().first);
    }
}

/// Under the text, as wide as the view: also the last of the lines that a long one breaks into.
void SourceView::paintEvent(QPaintEvent* event) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(viewport());
    QTextBlock block = m_marked.isEmpty() ? QTextBlock() : firstVisibleBlock();
    QRectF where = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && where.top() <= event->rect().bottom()) {
        if (isWithin(block.blockNumber() + 1, m_marked)) {
            painter.fillRect(QRectF(0, where.top(), viewport()->width(), where.height()),
                             selectionOn(tokens.surface, tokens));
        }
        block = block.next();
        where = blockBoundingGeometry(block).translated(contentOffset());
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void SourceView::reveal(int line) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) {
        return;
    }
    const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
    if (where.top() < 0 || where.bottom() > viewport()->height()) {
        // Two lines of what stands above tell where one is.
        verticalScrollBar()->setValue(qMax(0, block.firstLineNumber() - 2));
    }
}

void SourceView::noteCaret() {
    const int line = textCursor().blockNumber() + 1;
    if (line != m_line && hasFocus()) {
        m_line = line;
        Q_EMIT lineChosen(line);
    }
}

int SourceView::gutterWidth() const {
    const QFontMetrics metrics(figuresFont(captionFont()));
    const auto digits = QString::number(qMax(100, blockCount())).size();
    return space::l + metrics.horizontalAdvance(QString(digits, u'0')) + space::s;
}

void SourceView::placeGutter() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(0, 0, gutterWidth(), height());
}

void SourceView::paintGutter(QPaintEvent* event) {
    QPainter painter(m_gutter);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(event->rect(), tokens.surface);
    painter.setFont(figuresFont(captionFont()));
    const int firstHeight = QFontMetrics(font()).height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const int line = block.blockNumber() + 1;
        const QRectF cell(0, top, m_gutter->width() - space::s, firstHeight);
        painter.setPen(isWithin(line, m_marked) ? tokens.accent : tokens.faint);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

} // namespace afterword::views
