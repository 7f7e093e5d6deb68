// SPDX-License-Identifier: MIT
#include "model/editing/preview_diff.h"

#include <algorithm>
#include <vector>

namespace afterword::editing {

namespace {

using Kind = PreviewStep::Kind;

/// Beyond this many pairs, rows are compared by place alone.
constexpr qsizetype kMostPairs = 40'000;

struct Pair {
    qsizetype before;
    qsizetype after;
};

/// The longest list of rows that stand in both, in order.
template <class List>
std::vector<Pair> commonRows(const List& before, const List& after) {
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > kMostPairs) {
        return {};
    }
    std::vector<int> longest(static_cast<size_t>((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return longest[static_cast<size_t>(i * (columns + 1) + j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1
                                                   : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::vector<Pair> pairs;
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (before.at(i) == after.at(j)) {
            pairs.push_back({i++, j++});
        } else {
            ++(at(i + 1, j) >= at(i, j + 1) ? i : j);
        }
    }
    return pairs;
}

/// Between two rows that stay: rows in the same place are changed, the rest comes or goes.
void addGap(QList<PreviewStep>& steps, Pair from, Pair to) {
    const qsizetype gone = to.before - from.before;
    const qsizetype come = to.after - from.after;
    for (qsizetype i = 0; i < std::min(gone, come); ++i) {
        steps.append({Kind::changed, from.after + i, from.after + i, {}});
    }
    for (qsizetype i = come; i < gone; ++i) {
        steps.append({Kind::removed, from.after + come, 0, {}});
    }
    for (qsizetype i = gone; i < come; ++i) {
        steps.append({Kind::inserted, from.after + i, from.after + i, {}});
    }
}

template <class List>
QList<PreviewStep> steps(const List& before, const List& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before.at(front) == after.at(front)) {
        ++front;
    }
    qsizetype back = 0;
    while (back < shorter - front &&
           before.at(before.size() - 1 - back) == after.at(after.size() - 1 - back)) {
        ++back;
    }
    QList<PreviewStep> result;
    Pair last{front, front};
    for (const Pair& pair : commonRows(before.mid(front, before.size() - front - back),
                                       after.mid(front, after.size() - front - back))) {
        addGap(result, last, {pair.before + front, pair.after + front});
        last = {pair.before + front + 1, pair.after + front + 1};
    }
    addGap(result, last, {before.size() - back, after.size() - back});
    return result;
}

/// What stands around the parts: while it is the same, the parts can be changed one by one.
QString frameOf(const PreviewBlock& block) {
    QString frame;
    qsizetype from = 0;
    for (const QString& part : block.parts) {
        if (const qsizetype at = block.html.indexOf(part, from); at >= 0) {
            frame += QStringView(block.html).mid(from, at - from);
            from = at + part.size();
        }
    }
    frame += QStringView(block.html).mid(from);
    return frame.simplified();
}

bool isSameFrame(const PreviewBlock& a, const PreviewBlock& b) {
    return a.kind == b.kind && !a.parts.isEmpty() && !b.parts.isEmpty() && frameOf(a) == frameOf(b);
}

} // namespace

// By hand: within its own class a list of this type does not know yet that it can be compared.
bool PreviewStep::operator==(const PreviewStep& other) const {
    return kind == other.kind && at == other.at && row == other.row && parts == other.parts;
}

QList<PreviewStep> previewDiff(const QList<PreviewBlock>& before,
                               const QList<PreviewBlock>& after) {
    QList<PreviewStep> result = steps(before, after);
    // Rows are removed and inserted behind those that changed, so that the new list's index of a
    // changed block leads back to its old one by what came and went before it.
    qsizetype shift = 0;
    for (PreviewStep& step : result) {
        if (step.kind != Kind::changed) {
            shift += step.kind == Kind::removed ? 1 : -1;
        } else if (const PreviewBlock& old = before.at(step.row + shift);
                   isSameFrame(old, after.at(step.row))) {
            step.parts = steps(old.parts, after.at(step.row).parts);
        }
    }
    return result;
}

} // namespace afterword::editing
