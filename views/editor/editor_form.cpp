// SPDX-License-Identifier: MIT
#include "views/editor/editor_form.h"

#include "model/domain/edits/lessons.h"
#include "views/controls/field.h"
#include "views/controls/row_list.h"
#include "views/controls/text_field.h"
#include "views/editor/action_row.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/guidance.h"
#include "views/editor/header_section.h"
#include "views/editor/row_lists.h"
#include "views/editor/section_names.h"
#include "views/editor/summary_section.h"
#include "views/editor/timeline_section.h"
#include "views/style/metrics.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace afterword::views {

EditorForm::EditorForm(DocumentLink& link, QWidget* parent)
    : QScrollArea(parent)
    , m_link(link)
    , m_column(nullptr)
    , m_header(new HeaderSection(link)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QWidget;
    column->setMaximumWidth(kColumnWidth + 2 * kFieldPadding);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(space::l, 0, space::l, 0);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 4 * space::xxl);
    m_column->setSpacing(0);
    addSection(m_header);
    addListSections();
    m_column->addStretch();
    setWidget(page);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EditorForm::noteScroll);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { noteFocus(now); });
}

void EditorForm::addSection(FormSection* section) {
    m_column->addWidget(section);
    m_sections.append(section);
}

void EditorForm::addTextSection(const char* key, const QString& heading) {
    auto* section = new FormSection(key, heading);
    TextField* field = section->addText(heading, guidanceFor(key));
    bind(*field, m_link, partAccess(key));
    addSection(section);
}

void EditorForm::addListSections() {
    const auto addRows = [this](const char* key, const QString& heading, RowList* rows) {
        auto* section = new FormSection(key, heading);
        section->add(rows);
        addSection(section);
    };
    addSection(new SummarySection(m_link));
    addSection(new TimelineSection(m_link));
    addTextSection("detection", nameOf(Part::detection));
    addTextSection("trigger", nameOf(Part::trigger));
    addRows("factors", nameOf(Part::factors), makeFactorRows(m_link));
    addTextSection("rootCause", nameOf(Part::rootCause));
    addTextSection("resolution", nameOf(Part::resolution));
    addRows("improvements", nameOf(Part::improvements), makeImprovementRows(m_link));
    addRows("actions", nameOf(Part::actions), makeActionRows(m_link));
    addLessons();
    addRows("sections", tr("Further Sections"), makeFreeSectionRows(m_link));
    addTextSection("closing", nameOf(Part::closing));
}

void EditorForm::addLessons() {
    auto* section = new FormSection("lessons", nameOf(Part::lessons));
    TextField* learned = section->addText(section->heading(), guidanceFor("learned"));
    bind(*learned, m_link,
         {[](const Incident& v) { return v.lessons.learned; }, edits::setLearned});
    const auto addList = [this, section](edits::LessonList list, const QString& label,
                                         const QString& invitation) {
        section->addLabel(label);
        section->add(makeLessonRows(list, invitation, m_link));
    };
    addList(edits::LessonList::wentWell, tr("What went well"), tr("What helped?"));
    addList(edits::LessonList::wentPoorly, tr("What went poorly"),
            tr("What was in the way, took long, or was missing?"));
    addList(edits::LessonList::gotLucky, tr("Where we got lucky"),
            tr("What could have made it worse, and by chance did not?"));
    addSection(section);
}

void EditorForm::goTo(const QString& key, bool focus) {
    for (FormSection* section : m_sections) {
        if (section->key() != key) {
            continue;
        }
        if (focus) {
            section->focusFirst();
        }
        const int top = section->mapTo(widget(), QPoint()).y();
        verticalScrollBar()->setValue(section == m_header ? 0 : top);
        announce(key);
        return;
    }
}

void EditorForm::focusTitle() {
    m_header->title().setFocus(Qt::OtherFocusReason);
}

QString EditorForm::currentSection() const {
    return m_current;
}

void EditorForm::announce(const QString& key) {
    if (key != m_current) {
        m_current = key;
        Q_EMIT currentSectionChanged(key);
    }
}

// The last section whose heading is not below the upper third of what is seen.
void EditorForm::noteScroll() {
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    QString key = m_sections.constFirst()->key();
    for (const FormSection* section : m_sections) {
        if (section->mapTo(widget(), QPoint()).y() <= line) {
            key = section->key();
        }
    }
    announce(key);
}

void EditorForm::noteFocus(const QWidget* focus) {
    for (const FormSection* section : m_sections) {
        if (focus != nullptr && section->isAncestorOf(focus)) {
            announce(section->key());
        }
    }
}

} // namespace afterword::views
