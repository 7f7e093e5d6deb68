// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_figures.h"

#include <QWidget>

namespace afterword::views {

/// What was opened and what was closed in each month, as bars beside each other.
class MonthChartView : public QWidget {
    Q_OBJECT

public:
    explicit MonthChartView(QWidget* parent = nullptr);

    void showMonths(const QList<ActionMonth>& months);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintLegend(QPainter& painter) const;

    QList<ActionMonth> m_months;
};

} // namespace afterword::views
