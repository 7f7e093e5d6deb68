// SPDX-License-Identifier: MIT
#include "model/editing/live_checks.h"

#include "model/editing/answers.h"

#include <QCoreApplication>
#include <QFuture>
#include <QtConcurrentRun>

namespace afterword::editing {

namespace {

constexpr int kPauseMs = 300;

} // namespace

LiveChecks::LiveChecks(Clock clock, OptionsFor options, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_options(std::move(options)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveChecks::look);
}

// Under typing that never pauses findings still come: the pause is not begun anew.
void LiveChecks::follow(const Incident& value) {
    const bool isOther = value.id != m_value.id;
    m_value = value;
    if (isOther) {
        m_again = m_isLooking;
        take({});
    }
    if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void LiveChecks::look() {
    if (m_isLooking) {
        m_again = true;
        return;
    }
    m_isLooking = true;
    m_again = false;
    QtConcurrent::run([value = m_value, now = m_clock(), optionsFor = m_options] {
        checks::Options options = optionsFor ? optionsFor(value) : checks::Options();
        options.now = now;
        return checks::findingsOf(value, options);
    }).then(qApp, whileAlive(this, [this, id = m_value.id](const QList<Finding>& findings) {
                m_isLooking = false;
                if (id == m_value.id) {
                    take(findings);
                }
                if (m_again) {
                    look();
                }
            }));
}

void LiveChecks::take(const QList<Finding>& findings) {
    if (findings != m_findings) {
        m_findings = findings;
        Q_EMIT changed();
    }
}

} // namespace afterword::editing
