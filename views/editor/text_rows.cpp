// SPDX-License-Identifier: MIT
#include "views/editor/text_rows.h"

#include "model/domain/edits/improvements.h"
#include "model/domain/edits/sections.h"
#include "views/controls/line_field.h"
#include "views/controls/markdown_field.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/guidance.h"
#include "views/editor/labels.h"
#include "views/editor/row_binding.h"
#include "views/editor/row_marks.h"
#include "views/editor/section_names.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace afterword::views {

namespace {

template <class List, class T>
TextAccess rowAccess(List Incident::* rows, const QString& id, QString T::* text,
                     Edit (*write)(const QString&, const QString&)) {
    return {[rows, id, text](const Incident& incident) {
                const T* row = rowOf(incident.*rows, id);
                return row != nullptr ? row->*text : QString();
            },
            [id, write](const QString& typed) { return write(id, typed); }};
}

} // namespace

BulletRow::BulletRow(const QString& accessibleName, DocumentLink& link, const TextAccess& access)
    : ListRow(Look::ruled)
    , m_text(new MarkdownField(accessibleName)) {
    body().addWidget(makeMarkRoom(body().spacing()));
    body().addWidget(m_text, 1, Qt::AlignTop);
    bind(*m_text, link, access);
}

QList<QWidget*> BulletRow::stops() const {
    return {m_text};
}

void BulletRow::paintEvent(QPaintEvent* event) {
    ListRow::paintEvent(event);
    QPainter painter(this);
    paintBullet(painter, *this);
}

ImprovementRow::ImprovementRow(const QString& id, DocumentLink& link)
    : ListRow(Look::ruled)
    , m_title(new TextField(tr("Title of the improvement"), TextField::Lines::one))
    , m_text(new MarkdownField(tr("Improvement"))) {
    m_title->setTextFont(strongFont());
    m_title->setGuidance(tr("Title"));
    m_text->setGuidance(guidanceFor("improvementText"));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    body().addWidget(makeMarkRoom(body().spacing()));
    body().addLayout(column, 1);
    bind(*m_title, link,
         rowAccess(&Incident::improvements, id, &Improvement::title, edits::setImprovementTitle));
    bind(*m_text, link,
         rowAccess(&Incident::improvements, id, &Improvement::text, edits::setImprovementText));
    connect(m_title, &TextField::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
}

QList<QWidget*> ImprovementRow::stops() const {
    return {m_title, m_text};
}

void ImprovementRow::paintEvent(QPaintEvent* event) {
    ListRow::paintEvent(event);
    QPainter painter(this);
    paintNumber(painter, *this, index());
}

FreeSectionRow::FreeSectionRow(int index, DocumentLink& link)
    : ListRow(Look::ruled)
    , m_heading(new LineField(tr("Heading of the section")))
    , m_text(new MarkdownField(tr("Text of the section"))) {
    m_heading->setFont(strongFont());
    m_heading->setSpelling(link.services().spelling);
    m_heading->setPlaceholderText(tr("No heading"));
    m_text->setGuidance(guidanceFor("sectionText"));
    QLabel* place = makeCaption({});
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(place);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_text);
    body().addLayout(column, 1);
    const auto section = [index](const Incident& v) { return v.sections.value(index); };
    bind(*m_heading, link,
         {[section](const Incident& v) { return section(v).heading; },
          [index](const QString& text) { return edits::setSectionHeading(index, text); }});
    bind(*m_text, link,
         {[section](const Incident& v) { return section(v).text; },
          [index](const QString& text) { return edits::setSectionText(index, text); }});
    const auto show = [place, section](const Incident& v) { place->setText(placeOf(section(v))); };
    connect(&link, &DocumentLink::shown, place, show);
    show(link.value());
}

QList<QWidget*> FreeSectionRow::stops() const {
    return {m_heading, m_text};
}

} // namespace afterword::views
