// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace afterword::views {

class CommitField;

/// Short values under one another: label, field, and a note at the end of the field's line.
class PropertyGrid : public QWidget {
    Q_OBJECT

public:
    explicit PropertyGrid(QWidget* parent = nullptr);

    /// The note behind the field, empty at first.
    QLabel* addRow(const QString& label, QWidget* field);
    /// A row whose note says why the field refused what was typed.
    QLabel* addRefusingRow(const QString& label, CommitField* field);

private:
    int addName(const QString& label);

    QGridLayout* m_grid;
};

} // namespace afterword::views
