// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"

#include <QObject>
#include <QTimer>

namespace afterword::editing {

/// The findings about the incident that is being written: looked for on another thread a moment
/// after a change, one look at a time, the newest value next.
class LiveChecks : public QObject {
    Q_OBJECT

public:
    /// What the rules are to go by, besides the time. Called on another thread.
    using OptionsFor = std::function<checks::Options(const Incident&)>;

    LiveChecks(Clock clock, OptionsFor options, QObject* parent = nullptr);

    /// The value is this one now. Of another incident nothing is known until the next look.
    void follow(const Incident& value);

    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

Q_SIGNALS:
    /// There are other findings now.
    void changed();

private:
    void look();
    void take(const QList<Finding>& findings);

    Clock m_clock;
    OptionsFor m_options;
    QTimer m_pause;
    Incident m_value;
    QList<Finding> m_findings;
    bool m_isLooking = false;
    bool m_again = false;
};

} // namespace afterword::editing
