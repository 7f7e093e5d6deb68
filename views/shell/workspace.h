// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_values.h"
#include "model/editing/library_facts.h"
#include "model/editing/library_undo.h"
#include "views/controls/page_stack.h"
#include "views/import/import_desk.h"
#include "views/shell/command_palette.h"
#include "views/shell/file_questions.h"
#include "views/shell/library_services.h"
#include "views/shell/open_tabs.h"
#include "views/shell/preferences.h"
#include "views/shell/review_follower.h"
#include "views/shell/session_cache.h"
#include "views/shell/shell_actions.h"
#include "views/shell/tab_restorer.h"
#include "views/shell/window_layout.h"

#include <memory>

namespace afterword::views {

class ActionsPage;
class CaptureWindow;
class CommentsPane;
class EditorPage;
class ImportPage;
class IncidentListPage;
class PreviewPane;
class PromisedBefore;
class SettingsPage;
class SourcePane;

/// The pages of one open library, and what leads from one to another. Goes with its library.
class Workspace : public PageStack {
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
    /// Straight into the library, or to the import page when there is something to decide.
    void importFiles(const QStringList& paths);
    void deleteIncidents();
    /// Opens the small window in which a running incident is noted.
    void showCapture();
    void hideCapture();

    /// What counts from now on, in what is open as well.
    void setPreferences(const Preferences& preferences);

    [[nodiscard]] IncidentListPage& list() { return *m_list; }
    /// Null until they are first needed, as all that is told by pointer.
    [[nodiscard]] EditorPage* editor() { return m_editor; }
    [[nodiscard]] PreviewPane* preview() { return m_preview; }
    [[nodiscard]] CommandPalette* commandPalette() { return m_palette; }
    [[nodiscard]] SettingsPage* settings() { return m_settings; }
    [[nodiscard]] SourcePane* source() { return m_source; }
    [[nodiscard]] CommentsPane* comments() { return m_comments; }
    [[nodiscard]] editing::IncidentSession* session() { return m_session; }
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] CaptureWindow* capture() { return m_capture.get(); }
    [[nodiscard]] ImportPage* importPage() { return m_importPage; }
    [[nodiscard]] bool isImporting() const;
    [[nodiscard]] ActionsPage* actionsPage() { return m_actionsPage; }
    void showActions();
    /// `overdueCounted` follows.
    void countOverdue();

    /// Saves what is open and what was noted: to be waited for before the window goes.
    editing::Answer<void> flush();
    [[nodiscard]] bool hasUnsaved() const;
    /// Shows a question that would go with this program, and `advice`; false when there is none.
    bool showUndecided(const QString& advice);
    /// A message on the page that is seen.
    void showError(const QString& text);
    void showGoodNews(const QString& text);

    void keepLayout(WindowLayout& layout) const;
    void restoreLayout(const WindowLayout& layout);

    [[nodiscard]] OpenTabs openTabs() const;
    /// The current one is opened, unless somebody has gone elsewhere meanwhile.
    void restoreTabs(const OpenTabs& tabs);

Q_SIGNALS:
    /// The state line's words about the open incident.
    void savingChanged(const QString& text, bool failed);
    void findingsChanged(const QString& text);
    /// Open actions whose due date has passed.
    void overdueCounted(int count);
    void preferencesChanged(const afterword::views::Preferences& preferences);
    /// What was asked for elsewhere is to be seen in this window.
    void presentAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectActions();
    void connectList();
    void makeCapture();
    [[nodiscard]] Incident newIncident() const;
    [[nodiscard]] bool isInUse(const QString& id) const;
    void connectUndo();
    void makeEditor();
    void makeSource();
    void makeChecks();
    [[nodiscard]] editing::Answer<Refresh> rereading(const QString& id);
    void showSession(editing::IncidentSession& session);
    void leaveSession();
    /// To the open incident `by` tabs further.
    void goBeside(int by);
    void connectLedger();
    void makeActionsPage();
    void makePromised();
    void openAction(const ActionRow& row);
    void changeActions(const QList<ActionRow>& rows, const QList<ActionValue>& changes);
    [[nodiscard]] bool isListingActions() const;
    /// After a tab was chosen whose incident could not be loaded.
    void keepTabOfSession(const QString& failed, const Error& error);
    /// Saves the incident; the one beside it is shown, or the list when there is none.
    void closeTab(const QString& id);
    void tellConflict(editing::IncidentSession& session);
    void closeEditor();
    void showSaving(const editing::SaveState& state);
    void connectImport();
    void makeImportPage();
    void showImport();
    void askForDocuments(const FileQuestions::Ask& ask);
    void tellImport(const ImportNews& news);
    void learn(const LearnedName& name);
    void showSettings();
    void makeSettings();
    void showPalette();
    [[nodiscard]] CommandPalette::Entries entriesFor(const QList<IncidentRow>& rows);
    void showList();
    /// One step for all of them, after what was typed into them is saved.
    void changeIncidents(const QStringList& ids, const Edit& edit,
                         const editing::LibraryUndo::Objection& objection = {});
    void offerUndo();
    void noteRemoved(const QStringList& ids);
    void exportCurrent();
    void copyCurrent();
    void saveDrawing(const QString& suffix, const SaveDrawing& save);
    void shareCurrent();
    void takeShares(const QStringList& paths);
    void tellTaken(const TakenShare& taken);
    void makeComments();
    [[nodiscard]] QString reviewer() const;
    /// Gives `use` the open incident or the list's selected one, with the events of the preview.
    void withCurrent(const std::function<void(const Incident&)>& use);
    [[nodiscard]] QString currentTemplate() const;

    LibraryServices m_services;
    const ShellActions& m_actions;
    const FileQuestions& m_ask;
    editing::LibraryUndo m_undo;
    editing::LibraryFacts m_facts;
    ImportDesk m_desk;
    SessionCache m_sessions;
    ReviewFollower m_reviews;
    TabRestorer m_tabs;
    IncidentListPage* m_list;
    PromisedBefore* m_promised = nullptr; ///< made with the editor
    ActionsPage* m_actionsPage = nullptr; ///< made when it is first needed
    ImportPage* m_importPage = nullptr;   ///< made when it is first needed
    EditorPage* m_editor = nullptr;       ///< made when it is first needed
    PreviewPane* m_preview = nullptr;
    SourcePane* m_source = nullptr;
    CommentsPane* m_comments = nullptr;
    SettingsPage* m_settings = nullptr;       ///< made when it is first needed
    std::unique_ptr<CaptureWindow> m_capture; ///< a window of its own, made when it is first needed
    QPointer<CommandPalette> m_palette;       ///< the window's, made when it is first needed
    editing::IncidentSession* m_session = nullptr;
    QString m_opening;          ///< the id that was asked for last
    QString m_field;            ///< that is to be gone to in it
    bool m_fromActions = false; ///< the open incident was opened from the ledger of actions
    ActionsLayout m_actionsLayout;
    QByteArray m_editorLayout;
    QStringList m_folded;
    Preferences m_preferences;
    QString m_tidings;         ///< to be told in the editor when it is open
    QString m_deleted;         ///< what a deletion under way will be called
    bool m_offersUndo = false; ///< the list's message is about a step of the library's undo
};

} // namespace afterword::views
