// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "views/shell/file_questions.h"
#include "views/shell/library_services.h"
#include "views/shell/preferences.h"
#include "views/shell/shell_actions.h"
#include "views/shell/window_layout.h"
#include "views/style/theme.h"

#include <QMainWindow>

namespace afterword::views {

class NavigationRail;
class PageStack;
class StatusLine;
class Workspace;

/// The frame around a library's pages: menus, navigation rail, status line. It is there before a
/// library is, and stays when one cannot be opened.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(FileQuestions questions = fileDialogs(), QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The library of the services must outlive this, or be closed by `closeLibrary` before.
    void showLibrary(const LibraryServices& services);
    void closeLibrary();
    /// The library has told whether it can be written to.
    void noteAccess(bool readOnly);
    /// In place of the pages: why `path` could not be opened, and what can be done.
    void showProblem(const QString& path, const Error& error);

    /// Null while there is no library.
    [[nodiscard]] Workspace* workspace() { return m_workspace; }
    [[nodiscard]] const ShellActions& actions() const { return m_actions; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }

    void setTheme(Theme theme);
    void setPreferences(const Preferences& preferences);
    /// Libraries to offer again: paths, the newest first.
    void setRecent(const QStringList& paths);
    [[nodiscard]] WindowLayout layoutState() const;
    void restoreLayout(const WindowLayout& layout);
    /// To the front, for a second start.
    void present();

Q_SIGNALS:
    void libraryChosen(const QString& path);
    void readOnlyChosen(const QString& path);
    void themeChosen(afterword::views::Theme theme);
    void preferencesChanged(const afterword::views::Preferences& preferences);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void changePreferences(const Preferences& preferences);
    void zoom(int step);
    void showAbout();
    void followProblem(int choice, const QString& path);
    void noteClosingFlush(const Result<void>& result);
    [[nodiscard]] bool asksBeforeClosing();

    FileQuestions m_ask;
    ShellActions m_actions;
    NavigationRail* m_rail;
    PageStack* m_body;
    QWidget* m_blank;
    QWidget* m_problem = nullptr;
    StatusLine* m_status;
    Workspace* m_workspace = nullptr;
    WindowLayout m_layout;
    Preferences m_preferences;
    bool m_closing = false; ///< all is saved, or the person chose to go without
    bool m_asked = false;   ///< whether to leave a question behind
};

} // namespace afterword::views
