// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace afterword::views {

/// Installed on the application: Return presses the button that has the focus, of whatever kind it
/// is, as the space bar does. Qt lets only push buttons have it.
class ReturnKey : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace afterword::views
