// SPDX-License-Identifier: MIT
#include "views/editor/timeline_section.h"

#include "model/domain/edits/timeline.h"
#include "model/items/timeline_model.h"
#include "views/controls/add_line.h"
#include "views/editor/document_link.h"
#include "views/editor/section_names.h"
#include "views/editor/timeline_view.h"

namespace afterword::views {

TimelineSection::TimelineSection(DocumentLink& link, QWidget* parent)
    : FormSection("timeline", nameOf(Part::timeline), parent)
    , m_link(link)
    , m_view(new TimelineView)
    , m_addLine(new AddLine(tr("Add an event"), tr("14:20 restarted the primary"))) {
    m_addLine->setObjectName(QStringLiteral("addEvent"));
    add(m_view);
    add(m_addLine);
    connect(m_addLine, &AddLine::entered, this, &TimelineSection::addTyped);
    connect(m_addLine, &AddLine::linesPasted, this, &TimelineSection::addPasted);
    connect(m_view, &TimelineView::endLeft, m_addLine, qOverload<>(&QWidget::setFocus));
    connect(m_view, &TimelineView::typingEnded, &m_link, &DocumentLink::endTyping);
    connect(&m_link, &DocumentLink::shown, this, &TimelineSection::followDocument);
    followDocument();
}

TimelineSection::~TimelineSection() {
    m_view->showModel(nullptr);
}

void TimelineSection::followDocument() {
    if (m_document == m_link.document() && (m_model != nullptr) == (m_document != nullptr)) {
        return;
    }
    m_view->showModel(nullptr);
    m_document = m_link.document();
    m_model.reset();
    if (m_document) {
        m_model = std::make_unique<items::TimelineModel>(*m_document);
        m_view->showModel(m_model.get());
    }
}

void TimelineSection::addTyped(const QString& line) {
    addPasted({line});
}

void TimelineSection::addPasted(const QStringList& lines) {
    Incident value = m_link.value();
    QList<TimelineEvent> events;
    for (const QString& line : lines) {
        events.append(edits::eventFromLine(line, value, value.timeline.size() - 1, m_link.now()));
        value.timeline.append(Row(events.constLast()));
    }
    m_link.endTyping();
    m_link.submit(edits::addEvents(events));
    m_link.endTyping();
}

} // namespace afterword::views
