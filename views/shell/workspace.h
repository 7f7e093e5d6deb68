// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library_undo.h"
#include "views/shell/file_questions.h"
#include "views/shell/library_services.h"
#include "views/shell/session_cache.h"
#include "views/shell/shell_actions.h"
#include "views/shell/window_layout.h"

#include <QStackedWidget>

namespace afterword::views {

class EditorPage;
class IncidentListPage;
class PreviewPane;

/// The pages of one open library, and what leads from one to another. Goes with its library.
class Workspace : public QStackedWidget {
    Q_OBJECT

public:
    /// Actions, questions and the library must outlive it.
    Workspace(const LibraryServices& services, const ShellActions& actions,
              const FileQuestions& questions, QWidget* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] QString path() const { return m_services.library.path(); }
    /// Enables what can be done now: another page, another selection, a library for reading only.
    void updateActions();

    void openIncident(const QString& id);
    void createIncident();
    void goBack();
    void importFiles(const QStringList& paths);
    void importSample();
    void deleteIncidents();

    [[nodiscard]] IncidentListPage& list() { return *m_list; }
    /// Null until an incident was opened for the first time.
    [[nodiscard]] EditorPage* editor() { return m_editor; }
    [[nodiscard]] PreviewPane* preview() { return m_preview; }
    [[nodiscard]] editing::IncidentSession* session() { return m_session; }
    [[nodiscard]] bool isEditing() const;

    /// Saves what is open: to be waited for before the window goes.
    editing::Answer<void> flush();
    [[nodiscard]] bool hasUnsaved() const;
    /// A message on the page that is seen.
    void showError(const QString& text);
    void showGoodNews(const QString& text);

    void keepLayout(WindowLayout& layout) const;
    void restoreLayout(const WindowLayout& layout);

Q_SIGNALS:
    /// The state line's words about the open incident.
    void savingChanged(const QString& text, bool failed);
    void findingsChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectActions();
    void connectList();
    void connectUndo();
    void makeEditor();
    void showSession(editing::IncidentSession& session);
    void leaveSession();
    void showSaving(const editing::SaveState& state);
    void followImport(const QFuture<ImportReport>& future, const StopFlag& stop);
    void showReport(const ImportReport& report);
    void offerUndo();
    void noteRemoved(const QStringList& ids);
    void exportCurrent();
    void copyCurrent();
    /// The open incident, else the selected one of the list, given to `use` when it is loaded.
    void withCurrent(const std::function<void(const Incident&)>& use);
    [[nodiscard]] QString currentTemplate() const;

    LibraryServices m_services;
    const ShellActions& m_actions;
    const FileQuestions& m_ask;
    editing::LibraryUndo m_undo;
    SessionCache m_sessions;
    IncidentListPage* m_list;
    EditorPage* m_editor = nullptr; ///< made when it is first needed
    PreviewPane* m_preview = nullptr;
    editing::IncidentSession* m_session = nullptr;
    QString m_opening; ///< the id that was asked for last
    QByteArray m_editorLayout;
    QString m_deleted;         ///< what a deletion under way will be called
    bool m_offersUndo = false; ///< the list's message is about a deletion
};

} // namespace afterword::views
