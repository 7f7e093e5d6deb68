// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/line_field.h"

namespace afterword::views {

/// The line at the end of a list that adds to it: a plus, an invitation, Enter.
class AddLine : public LineField {
    Q_OBJECT

public:
    AddLine(const QString& accessibleName, const QString& invitation, QWidget* parent = nullptr);

    /// Adds what is typed, if anything is: nothing typed is lost when the focus leaves.
    void commit();

Q_SIGNALS:
    void entered(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace afterword::views
