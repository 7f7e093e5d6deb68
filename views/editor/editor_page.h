// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_words.h"
#include "model/editing/incident_session.h"
#include "views/editor/field_services.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace afterword::views {

class DocumentLink;
class ChecksPane;
class EditorForm;
class EditorPanes;
class FindBar;
class IncidentTabs;
class MessageBar;
class Outline;

/// An open incident: outline, form, and beside it the preview that it is given.
class EditorPage : public QWidget {
    Q_OBJECT

public:
    explicit EditorPage(Clock clock, const FieldServices& services = {}, QWidget* parent = nullptr);

    /// Shows what is open, says how it is being saved, asks about conflicts. Null closes it. The
    /// session must be closed here before it ends.
    void setSession(editing::IncidentSession* session);
    /// A document without saving around it.
    void setDocument(editing::IncidentDocument* document);

    /// Shows without letting anything be changed, and says so.
    void setReadOnly(bool readOnly);

    /// In which times are told beside their own words; empty: in none.
    void setSecondZone(const QString& zone);

    /// Takes the widget that stands right of the form.
    void setPreview(QWidget* preview);
    void setPreviewVisible(bool visible);
    /// And others in its place: the document that the incident was read from, what reviewers say.
    void setSource(QWidget* source);
    void setChecksVisible(bool visible);
    /// To the next finding (1) or the one before (-1).
    void stepFinding(int by);
    /// Puts a button into the page's line of tools.
    void addTool(QAction* action);

    [[nodiscard]] EditorForm& form() { return *m_form; }
    /// Of an incident that is not loaded: it is when the tab is chosen.
    void addTab(const IncidentName& name, int index);
    [[nodiscard]] IncidentTabs& tabs() { return *m_tabs; }
    [[nodiscard]] ChecksPane& checks() { return *m_checks; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }

    /// Opens the line that finds words in the incident, with those that are selected.
    void find(bool replacing);

    /// Gives what is typed in a field that waits for Enter, and ends the step of typing: before a
    /// save, and before the page is left.
    void commitPending();

    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

    void showMessage(const QString& text);
    void showError(const QString& text);

Q_SIGNALS:
    void backAsked();
    /// A related incident, by its id.
    void incidentAsked(const QString& id);
    /// The drawn course of the incident is wanted as a file.
    void stripFileAsked();
    void causesFileAsked();
    void secondZoneChosen(const QString& zone);
    /// The section of the form where the reader is, by the key of its part ("timeline").
    void sectionShown(const QString& key);
    void fieldEntered(const QStringList& anchors);
    void lineEntered(int line);
    /// What reviewers say is to be seen.
    void commentsAsked();
    /// So many findings are there by now.
    void findingsCounted(int count);
    /// The list of findings is to be seen.
    void checksAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeToolLine();
    [[nodiscard]] QWidget* makeOutline();
    void connectChecks();
    void countFindings();
    void showSaveState(const editing::SaveState& state);
    void tellHeldBack(const QList<Conflict>& conflicts);
    void showConflict();
    void showReview();
    void answerConflict(int answer);
    void showTitle(const IncidentName& name);
    void updateAccess();
    void tellReadOnly();

    DocumentLink* m_link;
    Outline* m_outline;
    EditorForm* m_form;
    MessageBar* m_messages;
    MessageBar* m_saving;
    MessageBar* m_conflict;
    FindBar* m_find;
    IncidentTabs* m_tabs;
    QHBoxLayout* m_tools;
    EditorPanes* m_panes = nullptr;
    ChecksPane* m_checks;
    QToolButton* m_findings = nullptr; ///< at the foot of the outline
    QWidget* m_preview = nullptr;
    bool m_readOnly = false;
    QPointer<editing::IncidentSession> m_session;
};

} // namespace afterword::views
