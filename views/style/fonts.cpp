// SPDX-License-Identifier: MIT
#include "views/style/fonts.h"

#include "views/style/metrics.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace afterword::views {

namespace {

constexpr double kBasePoints = 10.5;
constexpr double kCaptionPoints = 9;
constexpr double kSectionPoints = 14;
constexpr double kTitlePoints = 20;

double& scale() {
    static double factor = 1;
    return factor;
}

QFont sized(QFont font, double points, QFont::Weight weight = QFont::Normal) {
    font.setPointSizeF(points * scale());
    font.setWeight(weight);
    return font;
}

QFont platformFont() {
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

bool hasTabularFigures(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString figures = QStringLiteral("123456789");
    return std::all_of(figures.cbegin(), figures.cend(), [&](QChar figure) {
        return qFuzzyCompare(metrics.horizontalAdvance(figure), width);
    });
}

} // namespace

QFont baseFont() {
    return sized(platformFont(), kBasePoints);
}
QFont strongFont() {
    return sized(platformFont(), kBasePoints, QFont::DemiBold);
}
QFont captionFont() {
    return sized(platformFont(), kCaptionPoints);
}
QFont sectionFont() {
    return sized(platformFont(), kSectionPoints, QFont::DemiBold);
}
QFont titleFont() {
    return sized(platformFont(), kTitlePoints, QFont::DemiBold);
}

QFont codeFont() {
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), kBasePoints);
}

void setFontScale(double factor) {
    scale() = factor;
}

double fontScale() {
    return scale();
}

double lineGap(const QFont& font) {
    const double wanted = QFontInfo(font).pixelSize() * kLineHeight;
    return std::max(0.0, std::round(wanted - QFontMetricsF(font).lineSpacing()));
}

QFont figuresFont(const QFont& font) {
    if (hasTabularFigures(font)) {
        return font;
    }
    return sized(codeFont(), font.pointSizeF() / scale(),
                 static_cast<QFont::Weight>(font.weight()));
}

} // namespace afterword::views
