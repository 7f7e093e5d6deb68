// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/line_field.h"

namespace afterword::views {

/// A value that makes sense only as a whole (a date, a number, a time): it is given on Enter or
/// when the focus leaves; Escape takes the typing back.
class CommitField : public LineField {
    Q_OBJECT

public:
    explicit CommitField(const QString& accessibleName, QWidget* parent = nullptr);

    /// The value as text. What is being typed stays; what was refused stays until it is changed.
    void showValue(const QString& value);

    /// Paints the field as refused and says why; an empty reason takes that back.
    void refuse(const QString& reason);
    [[nodiscard]] bool isRefused() const { return !m_reason.isEmpty(); }

    void commit();

Q_SIGNALS:
    void committed(const QString& text);
    void refusalChanged(const QString& reason);

protected:
    [[nodiscard]] bool ownsUndo() const override { return isTyped(); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isTyped() const;
    void takeBack();

    QString m_value;
    QString m_reason;
};

} // namespace afterword::views
