// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/form_section.h"

#include <QPointer>

#include <memory>

namespace afterword::editing {
class IncidentDocument;
}
namespace afterword::items {
class TimelineModel;
}

namespace afterword::views {

class AddLine;
class DocumentLink;
class TimelineView;

/// The timeline with the line that adds to it.
class TimelineSection : public FormSection {
    Q_OBJECT

public:
    explicit TimelineSection(DocumentLink& link, QWidget* parent = nullptr);
    ~TimelineSection() override;

    [[nodiscard]] TimelineView& view() { return *m_view; }
    [[nodiscard]] AddLine& addLine() { return *m_addLine; }

private:
    void followDocument();
    void addTyped(const QString& line);
    void addPasted(const QStringList& lines);

    DocumentLink& m_link;
    TimelineView* m_view;
    AddLine* m_addLine;
    QPointer<editing::IncidentDocument> m_document;
    std::unique_ptr<items::TimelineModel> m_model;
};

} // namespace afterword::views
