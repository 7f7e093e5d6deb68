// SPDX-License-Identifier: MIT
#include "model/writing/drawing_svg.h"

#include "model/domain/attachment_names.h"

namespace afterword::writing {

namespace {

constexpr double kMargin = 16;
constexpr double kFontSize = 12;
constexpr double kLetter = 6.6; ///< about the width of one at that size

const char* colourOf(DrawnTone tone) {
    switch (tone) {
    case DrawnTone::alarm:
        return "#B3261E";
    case DrawnTone::warning:
        return "#8A5A00";
    case DrawnTone::work:
        return "#3354C4";
    case DrawnTone::good:
        return "#1F6F43";
    case DrawnTone::quiet:
        return "#5B636D";
    case DrawnTone::line:
        return "#E3E3DF";
    case DrawnTone::text:
        return "#1F2328";
    }
    return "#5B636D";
}

QString number(double value) {
    return QString::number(value, 'f', 1);
}

QString pointsOf(const DrawnShape& shape) {
    QStringList points;
    for (const QPointF& point : shape.points) {
        points.append(number(point.x()) + u',' + number(point.y()));
    }
    return points.join(u' ');
}

QString shapeSvg(const DrawnShape& shape) {
    const QString colour = QString::fromLatin1(colourOf(shape.tone));
    const bool isOutlined = shape.dashed || !shape.filled || shape.points.size() == 2;
    QString svg = QStringLiteral("<%1 points=\"%2\"")
                      .arg(shape.open ? QStringLiteral("polyline") : QStringLiteral("polygon"),
                           pointsOf(shape));
    svg += shape.filled ? QStringLiteral(" fill=\"%1\"").arg(colour)
                        : QStringLiteral(" fill=\"none\"");
    if (shape.faint || shape.pale) {
        svg += QStringLiteral(" fill-opacity=\"%1\"")
                   .arg(shape.pale ? QStringLiteral("0.12") : QStringLiteral("0.22"));
    }
    if (isOutlined) {
        svg += QStringLiteral(" stroke=\"%1\" stroke-width=\"%2\"")
                   .arg(colour, shape.tone == DrawnTone::line ? QStringLiteral("1")
                                                              : QStringLiteral("1.5"));
        if (shape.faint && !shape.dashed) {
            svg += QStringLiteral(" stroke-opacity=\"0.22\"");
        }
    }
    if (shape.dashed) {
        svg += QStringLiteral(" stroke-dasharray=\"2 2\"");
    }
    return svg + QStringLiteral("/>\n");
}

QString labelSvg(const DrawnLabel& label) {
    const auto room = static_cast<qsizetype>(label.room.width() / kLetter);
    const QString text = label.text.size() > room
                             ? label.text.left(qMax<qsizetype>(0, room - 1)) + u'…'
                             : label.text;
    const QString colour = QString::fromLatin1(colourOf(label.tone));
    return QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\">%4</text>\n")
        .arg(number(label.room.left()), number(label.room.center().y() + kFontSize / 3), colour,
             text.toHtmlEscaped());
}

} // namespace

QByteArray drawingSvg(const Drawing& drawing, const QString& title) {
    const QString width = number(drawing.size.width() + 2 * kMargin);
    const QString height = number(drawing.size.height() + 2 * kMargin);
    QString svg =
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                       "viewBox=\"0 0 %1 %2\" font-family=\"system-ui, sans-serif\" "
                       "font-size=\"%3\">\n<title>%4</title>\n"
                       "<rect width=\"%1\" height=\"%2\" fill=\"#FFFFFF\"/>\n"
                       "<g transform=\"translate(%5 %5)\">\n")
            .arg(width, height, number(kFontSize), title.toHtmlEscaped(), number(kMargin));
    for (const DrawnShape& shape : drawing.shapes) {
        svg += shapeSvg(shape);
    }
    for (const DrawnLabel& label : drawing.labels) {
        svg += labelSvg(label);
    }
    return (svg + QStringLiteral("</g>\n</svg>\n")).toUtf8();
}

double lettersWidth(const QString& text) {
    constexpr char16_t kFirstWide = 0x1100; // Hangul and what follows: about as wide as high
    double width = 0;
    for (const QChar letter : text) {
        width += letter.unicode() >= kFirstWide ? kFontSize : kLetter;
    }
    return width;
}

QString drawingFileName(const Incident& incident, QLatin1String what) {
    const QString reference = safeFileName(incident.reference);
    return (incident.reference.isEmpty() ? QString() : QString(reference + u'-')) + what +
           QStringLiteral(".svg");
}

} // namespace afterword::writing
