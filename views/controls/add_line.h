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
    /// Several lines came from the clipboard at once.
    void linesPasted(const QStringList& lines);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool takesLines() const;
};

} // namespace afterword::views
