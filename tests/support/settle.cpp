// SPDX-License-Identifier: MIT
#include "tests/support/settle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace afterword::tests {

bool waitFor(const std::function<bool()>& condition) {
    const QDeadlineTimer limit(20'000);
    QTimer look; // what another thread makes true wakes no event loop
    look.start(1);
    while (!condition() && !limit.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return condition();
}

void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace afterword::tests
