// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/finding.h"
#include "model/editing/records.h"
#include "views/editor/form_section.h"

#include <QPointer>

#include <memory>

class QMenu;

namespace afterword::editing {
class IncidentDocument;
}
namespace afterword::items {
class TimelineModel;
}

namespace afterword::views {

class AddLine;
class DocumentLink;
class TimelineFindings;
class TimelineStripView;
class TimelineView;

/// The timeline with the line that adds to it.
class TimelineSection : public FormSection {
    Q_OBJECT

public:
    explicit TimelineSection(DocumentLink& link, QWidget* parent = nullptr);
    ~TimelineSection() override;

    [[nodiscard]] TimelineView& view() { return *m_view; }
    [[nodiscard]] TimelineStripView& strip() { return *m_strip; }
    [[nodiscard]] AddLine& addLine() { return *m_addLine; }
    [[nodiscard]] TimelineFindings& findings() { return *m_findings; }

    /// Opens the dialog over what other tools recorded; what is chosen there is one step.
    void importRecords(const editing::IncomingRecords& records);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

Q_SIGNALS:
    /// It is not to be said any more; why, is to be asked.
    void ignoreAsked(const afterword::Finding& finding);

private:
    void openMenu(const QPoint& at);
    void addMoments(QMenu& menu, const QString& id);
    void addAnswers(QMenu& menu, const TimelineEvent& event);
    void markRows();
    void addZones(QMenu& menu);
    void askForZone();
    void star(const QStringList& ids);
    void showSource(const QString& id);
    void followDocument();
    void addTyped(const QString& line);
    void addPasted(const QStringList& lines);
    void followView();
    void showStrip(const Incident& value);
    void insertAt(int row);
    void insertNow();
    void submitStep(const Edit& edit);

    DocumentLink& m_link;
    TimelineStripView* m_strip;
    TimelineFindings* m_findings;
    TimelineView* m_view;
    AddLine* m_addLine;
    QPointer<editing::IncidentDocument> m_document;
    std::unique_ptr<items::TimelineModel> m_model;
};

} // namespace afterword::views
