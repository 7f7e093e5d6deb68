// SPDX-License-Identifier: MIT
#include "model/domain/month_chart.h"

#include <catch2/catch.hpp>

namespace afterword::tests::month_chart_test {

namespace {

const QRectF kPlot(40, 10, 240, 100);

QList<ActionMonth> monthsFrom(const QDate& first, const QList<std::pair<int, int>>& counts) {
    QList<ActionMonth> months;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        months.append({first.addMonths(int(i)), counts.at(i).first, counts.at(i).second});
    }
    return months;
}

} // namespace

TEST_CASE("bars stand on the ground, as high as their counts", "[domain]") {
    const MonthChart chart =
        drawMonths(monthsFrom(QDate(2024, 1, 1), {{4, 2}, {0, 0}, {0, 4}}), kPlot, 50);
    REQUIRE(chart.bars.size() == 3);
    CHECK(chart.bars.at(0).rect.height() == Approx(100));
    CHECK(chart.bars.at(1).rect.height() == Approx(50));
    CHECK(chart.bars.at(1).isClosed);
    CHECK(chart.bars.at(2).month == 2);
    for (const MonthChart::Bar& bar : chart.bars) {
        CHECK(bar.rect.bottom() == Approx(kPlot.bottom()));
        CHECK(kPlot.contains(bar.rect.center()));
    }
    CHECK(chart.months.size() == 3);
    CHECK(chart.steps.constFirst().text == QStringLiteral("0"));
    CHECK(chart.steps.constLast().text == QStringLiteral("4"));
}

TEST_CASE("names of months leave each other room, the last one has its own", "[domain]") {
    QList<std::pair<int, int>> counts(24, {1, 1});
    const MonthChart chart = drawMonths(monthsFrom(QDate(2023, 1, 1), counts), kPlot, 50);
    CHECK(chart.months.size() < 6);
    CHECK(chart.months.constLast().text == QStringLiteral("2024-12"));
    CHECK(chart.months.at(1).at - chart.months.at(0).at >= 50);
}

TEST_CASE("more months than there is room for begin later", "[domain]") {
    QList<std::pair<int, int>> counts(1000, {1, 0});
    const MonthChart chart = drawMonths(monthsFrom(QDate(1950, 1, 1), counts), kPlot, 50);
    CHECK(chart.bars.size() == 34);
    CHECK(chart.bars.constLast().month == 999);
    CHECK(drawMonths({}, kPlot, 50).bars.isEmpty());
}

} // namespace afterword::tests::month_chart_test
