// SPDX-License-Identifier: MIT
#include "views/editor/wrapped_text.h"

#include "views/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace afterword::views {

namespace {

double layOut(QTextLayout& layout, double width, double gap) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + gap;
    }
    layout.endLayout();
    return y;
}

QString asOneParagraph(QString text) {
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

double wrappedHeight(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const double gap = lineGap(font);
    if (!text.contains(QLatin1Char('\n')) && metrics.horizontalAdvance(text) <= width) {
        return metrics.height() + gap;
    }
    QTextLayout layout(asOneParagraph(text), font);
    return layOut(layout, width, gap);
}

void paintWrapped(QPainter& painter, const QPointF& at, const QString& text, const QFont& font,
                  double width) {
    QTextLayout layout(asOneParagraph(text), font);
    layOut(layout, width, lineGap(font));
    layout.draw(&painter, at);
}

} // namespace afterword::views
