// SPDX-License-Identifier: MIT
#include "views/editor/property_grid.h"

#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/editor/labels.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QGridLayout>
#include <QLabel>

namespace afterword::views {

namespace {

constexpr int kLabelWidth = 128;

} // namespace

PropertyGrid::PropertyGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

int PropertyGrid::addName(const QString& label) {
    const int row = m_grid->rowCount();
    QLabel* name = makeCaption(label);
    name->setContentsMargins(kFieldPadding, 0, space::s, 0);
    keepHeight(*name, kRowHeight);
    keepLeastWidth(*name, kLabelWidth);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    return row;
}

void PropertyGrid::addWideRow(const QString& label, QWidget* field) {
    m_grid->addWidget(field, addName(label), 1, 1, 2);
}

QLabel* PropertyGrid::addRow(const QString& label, QWidget* field) {
    const int row = addName(label);
    QLabel* note = makeCaption({});
    note->setContentsMargins(space::s, 0, kFieldPadding, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(note, row, 2);
    return note;
}

QLabel* PropertyGrid::addRefusingRow(const QString& label, CommitField* field) {
    QLabel* note = addRow(label, field);
    connect(field, &CommitField::refusalChanged, note, &QLabel::setText);
    return note;
}

} // namespace afterword::views
