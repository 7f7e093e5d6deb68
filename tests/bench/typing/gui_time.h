// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <functional>

namespace afterword::bench {

/// An application that adds up what its GUI thread works: the time of every event that is handled,
/// but not of waiting for one. Processor time, so that other programs on the machine do not count.
class GuiTime : public QApplication {
public:
    GuiTime(int& argc, char** argv) : QApplication(argc, argv) {}

    /// Milliseconds of work since the last call.
    [[nodiscard]] double take();
    /// Work that begins outside of an event.
    void count(const std::function<void()>& work);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0;
    double m_worked = 0; ///< milliseconds
};

/// Of many measurements; `share` 0.5 is the median.
[[nodiscard]] double quantile(QList<double> values, double share);

} // namespace afterword::bench
