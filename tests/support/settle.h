// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace afterword::tests {

/// Runs the event loop until `condition` holds. The limit is there for a broken program only.
template <class Condition>
[[nodiscard]] bool waitFor(Condition condition) {
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(20'000);
    while (!condition() && limit.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return condition();
}

/// Handles what is due now.
inline void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace afterword::tests
