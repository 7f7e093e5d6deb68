// SPDX-License-Identifier: MIT
#include "tests/bench/typing/gui_time.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace afterword::bench {

namespace {

double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

double GuiTime::take() {
    return std::exchange(m_worked, 0);
}

void GuiTime::count(const std::function<void()>& work) {
    const double before = threadMilliseconds();
    ++m_depth;
    work();
    --m_depth;
    m_worked += threadMilliseconds() - before;
}

bool GuiTime::notify(QObject* receiver, QEvent* event) {
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    bool result = false;
    count([&] { result = QApplication::notify(receiver, event); });
    return result;
}

double quantile(QList<double> values, double share) {
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto at = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::clamp<qsizetype>(at - 1, 0, values.size() - 1));
}

} // namespace afterword::bench
