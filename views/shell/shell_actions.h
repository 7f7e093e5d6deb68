// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QActionGroup;
class QMenuBar;
class QUndoGroup;
class QWidget;

namespace afterword::views {

/// Everything that the menus offer. Whoever can do it connects to it and enables it.
struct ShellActions {
    explicit ShellActions(QWidget* window);

    QAction* newIncident;
    QAction* openLibrary;
    QAction* newLibrary;
    QAction* import;
    QAction* exportMarkdown;
    QAction* copyMarkdown;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* deleteIncident;
    QAction* find;
    QAction* showIncidents;
    QAction* back;
    QAction* preview;    ///< can be checked
    QActionGroup* theme; ///< one action a theme, with the theme as its data
    QAction* about;

    /// The menus that the actions stand in.
    void fill(QMenuBar* bar) const;

    /// Edit ▸ Undo and Redo speak of this group's active stack; null disables them.
    void followUndo(QUndoGroup* group) const;

    /// What needs an open library.
    void setLibraryOpen(bool open, bool writable) const;
};

} // namespace afterword::views
