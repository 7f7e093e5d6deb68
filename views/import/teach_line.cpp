// SPDX-License-Identifier: MIT
#include "views/import/teach_line.h"

#include "model/items/read_fields.h"
#include "views/editor/section_names.h"
#include "views/incidents/incident_words.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"
#include "views/style/translate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace afterword::views {

QComboBox* makePartBox() {
    auto* box = new QComboBox;
    for (const Code<Part>& row : Codes<Part>::rows) {
        if (row.value != Part::start && row.value != Part::title) {
            box->addItem(nameOf(row.value), static_cast<int>(row.value));
        }
    }
    box->setAccessibleName(tr("Part of the postmortem"));
    return box;
}

Part partOf(const QComboBox& box) {
    return static_cast<Part>(box.currentData().toInt());
}

TeachLine::TeachLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_part(makePartBox()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* teach = new QPushButton(tr("Learn"));
    teach->setToolTip(tr("Read sections of this name as this part, here and from now on"));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_part);
    layout->addWidget(teach);
    connect(teach, &QPushButton::clicked, this,
            [this] { Q_EMIT taught({m_heading, partOf(*m_part)}); });
    hide();
}

void TeachLine::showField(const items::ReadField* field) {
    const QString heading =
        field != nullptr && !field->heading.isEmpty() ? plainTitle(field->heading) : QString();
    if (heading != m_heading) {
        m_heading = heading;
        m_words->setText(tr("“%1” is").arg(heading));
        m_words->setToolTip(heading);
        m_part->setAccessibleDescription(heading);
    }
    setVisible(!heading.isEmpty());
}

void TeachLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, 0, width(), 1), tokensOf(palette()).hairline);
}

} // namespace afterword::views
