// SPDX-License-Identifier: MIT
#include "model/domain/month_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword {

namespace {

constexpr double kLeastMonth = 7; ///< two bars of two pixels, and air
constexpr double kBarShare = 0.3; ///< of a month's width
constexpr double kWidestBar = 24;
constexpr int kMostSteps = 4;

/// The smallest of 1, 2, 5, 10, 20, 50 and so on that reaches `most` in a few steps.
int stepFor(int most) {
    for (int decade = 1;; decade *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (factor * decade * kMostSteps >= most) {
                return factor * decade;
            }
        }
    }
}

} // namespace

MonthChart drawMonths(const QList<ActionMonth>& months, const QRectF& plot, double labelWidth) {
    MonthChart chart;
    chart.plot = plot;
    const auto fitting = static_cast<qsizetype>(std::max(1.0, plot.width() / kLeastMonth));
    const QList<ActionMonth> shown = months.last(std::min(months.size(), fitting));
    if (shown.isEmpty()) {
        return chart;
    }
    int most = 1;
    for (const ActionMonth& month : shown) {
        most = std::max({most, month.opened, month.closed});
    }
    const int step = stepFor(most);
    const int top = (most + step - 1) / step * step;
    const auto heightOf = [&](int count) { return plot.height() * count / top; };
    for (int count = 0; count <= top; count += step) {
        chart.steps.append({QString::number(count), plot.bottom() - heightOf(count)});
    }
    const double width = plot.width() / double(shown.size());
    const double bar = std::min(kWidestBar, width * kBarShare);
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(labelWidth / width)));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double middle = plot.left() + (double(i) + 0.5) * width;
        const std::array<int, 2> counts{shown.at(i).opened, shown.at(i).closed};
        for (size_t k = 0; k < counts.size(); ++k) {
            if (counts.at(k) > 0) {
                const double height = heightOf(counts.at(k));
                chart.bars.append({QRectF(middle - bar + double(k) * (bar + 1),
                                          plot.bottom() - height, bar, height),
                                   k == 1, static_cast<int>(months.size() - shown.size() + i)});
            }
        }
        if ((shown.size() - 1 - i) % every == 0) {
            chart.months.append({shown.at(i).month.toString(QStringLiteral("yyyy-MM")), middle});
        }
    }
    return chart;
}

} // namespace afterword
