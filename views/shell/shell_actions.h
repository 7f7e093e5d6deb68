// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QActionGroup;
class QMenu;
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
    QMenu* recent; ///< libraries that were open before
    QAction* import;
    QAction* importFolder;
    QAction* importEvents;
    QAction* capture;
    QAction* exportMarkdown;
    QAction* copyMarkdown;
    QAction* share;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* deleteIncident;
    QAction* find; ///< among the incidents, or in the open one
    QAction* replace;
    QAction* nextSection;
    QAction* previousSection;
    QAction* nextTab;
    QAction* previousTab;
    QAction* closeTab;
    QAction* showIncidents;
    QAction* showActions;
    QAction* palette;
    QAction* back;
    QAction* preview; ///< can be checked
    QAction* source;  ///< can be checked
    QAction* checks;  ///< can be checked
    QAction* nextFinding;
    QAction* previousFinding;
    QAction* review; ///< can be checked
    QAction* comment;
    QAction* fold; ///< or unfold
    QAction* foldAll;
    QAction* unfoldAll;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* settings;
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
