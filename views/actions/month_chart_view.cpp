// SPDX-License-Identifier: MIT
#include "views/actions/month_chart_view.h"

#include "model/domain/month_chart.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace afterword::views {

namespace {

constexpr int kChartHeight = 220;
constexpr int kNumberWidth = 40;

QColor barColour(bool isClosed, const Tokens& tokens) {
    return isClosed ? tokens.good : tokens.accent;
}

} // namespace

MonthChartView::MonthChartView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showMonths({});
}

QSize MonthChartView::sizeHint() const {
    return {480, kChartHeight};
}

void MonthChartView::showMonths(const QList<ActionMonth>& months) {
    m_months = months;
    QStringList words;
    for (const ActionMonth& month : months) {
        words.append(tr("%1: %2 opened, %3 closed")
                         .arg(month.month.toString(QStringLiteral("yyyy-MM")))
                         .arg(month.opened)
                         .arg(month.closed));
    }
    setAccessibleName(tr("Opened and closed by month"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QRectF MonthChartView::plot() const {
    const int caption = QFontMetrics(captionFont()).height();
    return QRectF(rect()).adjusted(kNumberWidth, caption + space::l, 0, -caption - space::s);
}

void MonthChartView::paintLegend(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    int left = kNumberWidth;
    for (const bool isClosed : {false, true}) {
        const QString word = isClosed ? tr("Closed") : tr("Opened");
        const int height = painter.fontMetrics().height();
        const QRect mark(left, (height - space::s) / 2, space::s, space::s);
        painter.fillRect(mark, barColour(isClosed, tokens));
        painter.setPen(tokens.muted);
        const QRect words(mark.right() + 1 + space::xs, 0, width(), height);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word);
        left = words.left() + painter.fontMetrics().horizontalAdvance(word) + space::l;
    }
}

void MonthChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.setFont(figuresFont(captionFont()));
    const QFontMetrics metrics = painter.fontMetrics();
    const double label = metrics.horizontalAdvance(QStringLiteral("0000-00")) + space::l;
    const MonthChart chart = drawMonths(m_months, plot(), label);
    for (const MonthChart::Label& step : chart.steps) {
        painter.fillRect(QRectF(chart.plot.left(), std::round(step.at), chart.plot.width(), 1),
                         tokens.hairline);
        painter.setPen(tokens.muted);
        painter.drawText(
            QRectF(0, step.at - metrics.height() / 2.0, kNumberWidth - space::s, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, step.text);
    }
    for (const MonthChart::Bar& bar : chart.bars) {
        painter.fillRect(bar.rect, barColour(bar.isClosed, tokens));
    }
    painter.setPen(tokens.muted);
    for (const MonthChart::Label& month : chart.months) {
        QRectF place(month.at - label / 2, chart.plot.bottom() + space::xs, label,
                     metrics.height());
        place.moveRight(std::min(place.right(), double(width())));
        painter.drawText(place, Qt::AlignCenter, month.text);
    }
    painter.setFont(captionFont());
    paintLegend(painter);
}

bool MonthChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_months.isEmpty()) {
        return QWidget::event(event);
    }
    auto* help = static_cast<QHelpEvent*>(event);
    const MonthChart chart = drawMonths(m_months, plot(), 1);
    for (const MonthChart::Bar& bar : chart.bars) {
        if (help->pos().x() >= bar.rect.left() && help->pos().x() <= bar.rect.right()) {
            const ActionMonth& month = m_months.at(bar.month);
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2 opened, %3 closed")
                                   .arg(month.month.toString(QStringLiteral("yyyy-MM")))
                                   .arg(month.opened)
                                   .arg(month.closed),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace afterword::views
