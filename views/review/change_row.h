// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/difference.h"

#include <QAbstractButton>

namespace afterword::views {

/// One field that has changed, with its words before and after; a click goes there.
class ChangeRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChangeRow(FieldChange change, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FieldChange m_change;
};

} // namespace afterword::views
