// SPDX-License-Identifier: MIT
#include "views/preview/column_shares.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace afterword::views {

namespace {

constexpr int kWidest = 420;
constexpr int kNarrowest = 48;
constexpr int kVisible = 3; ///< per cent

} // namespace

QList<int> columnShares(const QList<QList<int>>& cellWidths) {
    QList<int> widths;
    for (const QList<int>& row : cellWidths) {
        widths.resize(std::max(widths.size(), row.size()), kNarrowest);
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] =
                std::clamp(row.at(column), widths.at(column), std::max(widths.at(column), kWidest));
        }
    }
    const int sum = std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (int& width : widths) {
        width = width * 100 / std::max(sum, 1);
    }
    return widths;
}

bool differsVisibly(const QList<int>& now, const QList<int>& wanted) {
    if (now.size() != wanted.size()) {
        return true;
    }
    return !std::equal(now.cbegin(), now.cend(), wanted.cbegin(),
                       [](int a, int b) { return std::abs(a - b) <= kVisible; });
}

} // namespace afterword::views
