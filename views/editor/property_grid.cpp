// SPDX-License-Identifier: MIT
#include "views/editor/property_grid.h"

#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/controls/line_field.h"
#include "views/editor/labels.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace afterword::views {

namespace {

constexpr int kLabelWidth = 128;

/// A field, and a note at its right: below it where both are too long for one line.
class NotedField : public QWidget {
public:
    NotedField(QWidget* field, QLabel* note)
        : m_field(field)
        , m_note(note)
        , m_grid(new QGridLayout(this)) {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(0);
        m_grid->setColumnStretch(0, 1);
        m_grid->addWidget(m_field, 0, 0);
        m_grid->addWidget(m_note, 0, 1);
        if (const auto* line = qobject_cast<LineField*>(m_field)) {
            connect(line, &QLineEdit::textChanged, this, [this] { place(); });
            connect(line, &LineField::shown, this, [this] { place(); });
        }
        place();
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
            place(); // the latter comes when the note says something else
        }
        return QWidget::event(event);
    }

private:
    [[nodiscard]] int neededByField() const {
        const auto* line = qobject_cast<QLineEdit*>(m_field);
        return line == nullptr ? m_field->sizeHint().width()
                               : line->fontMetrics().horizontalAdvance(line->text()) +
                                     2 * (kFieldPadding + space::xs);
    }

    void place() {
        const bool isSilent = m_note->text().isEmpty();
        const int needed =
            m_note->fontMetrics().horizontalAdvance(m_note->text()) + space::s + kFieldPadding;
        const bool isBelow = !isSilent && neededByField() + needed > width();
        const int before = isBelow ? kFieldPadding : space::s;
        m_note->setContentsMargins(isSilent ? 0 : before, 0, isSilent ? 0 : kFieldPadding, 0);
        if (isBelow != m_isBelow) {
            m_isBelow = isBelow;
            m_note->setWordWrap(isBelow);
            m_grid->addWidget(m_note, isBelow ? 1 : 0, isBelow ? 0 : 1);
        }
    }

    QWidget* m_field;
    QLabel* m_note;
    QGridLayout* m_grid;
    bool m_isBelow = false;
};

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

QLabel* PropertyGrid::addRow(const QString& label, QWidget* field) {
    const int row = addName(label);
    QLabel* note = makeCaption({});
    m_grid->addWidget(new NotedField(field, note), row, 1);
    return note;
}

QLabel* PropertyGrid::addRefusingRow(const QString& label, CommitField* field) {
    QLabel* note = addRow(label, field);
    connect(field, &CommitField::refusalChanged, note, &QLabel::setText);
    return note;
}

} // namespace afterword::views
