// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/open_library.h"
#include "views/shell/main_window.h"

#include <QTemporaryDir>

class QPushButton;

namespace afterword::views {
class MessageBar;
class Workspace;
} // namespace afterword::views

namespace afterword::tests {

/// A window with a connection of its own to a library.
class OneWindow {
public:
    explicit OneWindow(const QString& path);
    ~OneWindow();

    [[nodiscard]] views::MainWindow& window() { return m_window; }
    [[nodiscard]] views::Workspace& workspace() { return *m_window.workspace(); }
    [[nodiscard]] desktop::OpenLibrary& library() { return m_library; }

    void edit(const QString& incident);
    /// Goes to a field of the open incident and types over what it holds.
    void type(const QString& anchor, const QString& text);
    void save();
    /// Opens the page of actions with its first action selected.
    void listActions();
    /// Gives the selected action another owner, as the page has it.
    void setOwner(const QString& name);
    /// Of the selected action, as the page has it.
    [[nodiscard]] QString shownOwner();
    /// A visible bar that says so; null when there is none.
    [[nodiscard]] views::MessageBar* barSaying(const QString& words);
    [[nodiscard]] bool soonSays(const QString& words);
    void click(const QString& bar, const QString& button);

private:
    desktop::OpenLibrary m_library;
    views::MainWindow m_window;
};

/// One library file with an incident that has one action, and two windows that show it.
struct TwoWindows {
    TwoWindows();

    /// What the file has, read anew.
    [[nodiscard]] ActionItem stored();
    /// What `afterword-cli actions set` prints.
    QByteArray setByCommand(const QStringList& options);

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shared.afterword"));
    OneWindow one{path};
    OneWindow other{path};
    QString id;
    QString owner; ///< anchor of the action's owner
};

} // namespace afterword::tests
