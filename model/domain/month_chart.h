// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_figures.h"

#include <QRectF>

namespace afterword {

/// A chart of what was opened and closed in each month, as plain shapes.
struct MonthChart {
    struct Bar {
        QRectF rect;
        bool isClosed = false;
        int month = 0; ///< index of the month
        bool operator==(const Bar&) const = default;
    };
    struct Label {
        QString text;
        double at = 0; ///< the middle of a month's name, or the height of a number
        bool operator==(const Label&) const = default;
    };

    QRectF plot;
    QList<Bar> bars;
    QList<Label> months; ///< as many names as stand beside each other
    QList<Label> steps;  ///< the numbers at the left, 0 first
};

/// `plot` is where the bars stand; `labelWidth` is what the name of a month needs. More months than
/// bars of two pixels fit are left out at the beginning.
[[nodiscard]] MonthChart drawMonths(const QList<ActionMonth>& months, const QRectF& plot,
                                    double labelWidth);

} // namespace afterword
