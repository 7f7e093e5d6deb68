// SPDX-License-Identifier: MIT
#include "views/shell/shell_actions.h"

#include "views/style/icons.h"
#include "views/style/theme.h"
#include "views/style/translate.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace afterword::views {

namespace {

struct Look {
    const char* name; ///< for tests and the accessibility tree
    QString text;
    QKeySequence keys;
    const char* icon = nullptr;
    QString tip;
};

QAction* make(QWidget* window, const Look& look) {
    auto* action = new QAction(look.text, window);
    action->setObjectName(QLatin1String(look.name));
    action->setShortcut(look.keys);
    if (look.icon != nullptr) {
        action->setIcon(icon(QLatin1String(look.icon)));
    }
    const QString keys = look.keys.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? look.tip : QStringLiteral("%1 (%2)").arg(look.tip, keys));
    action->setStatusTip(QString());
    window->addAction(action);
    return action;
}

QActionGroup* makeThemes(QWidget* window) {
    auto* group = new QActionGroup(window);
    const std::array<std::pair<Theme, QString>, 3> themes{{{Theme::system, tr("As the &System")},
                                                           {Theme::light, tr("&Light")},
                                                           {Theme::dark, tr("&Dark")}}};
    for (const auto& [theme, text] : themes) {
        QAction* action = group->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        action->setToolTip(tr("Colours of the window"));
    }
    return group;
}

} // namespace

ShellActions::ShellActions(QWidget* window)
    : newIncident(make(window, {"newIncident", tr("&New Incident"), QKeySequence::New, "list-add",
                                tr("Write a new incident")}))
    , openLibrary(make(window, {"openLibrary", tr("&Open Library…"), QKeySequence::Open,
                                "document-open", tr("Open another library file")}))
    , newLibrary(make(window, {"newLibrary", tr("New &Library…"),
                               QKeySequence(QStringLiteral("Ctrl+Shift+N")), nullptr,
                               tr("Begin an empty library file")}))
    , recent(new QMenu(tr("&Recent Libraries"), window))
    , import(make(window, {"import", tr("&Import…"), QKeySequence(QStringLiteral("Ctrl+I")),
                           "document-import", tr("Bring in postmortems from files")}))
    , importFolder(make(window, {"importFolder", tr("Import a &Folder…"),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+I")), "folder-open",
                                 tr("Bring in all postmortems below a folder")}))
    , importEvents(make(window, {"importEvents", tr("Import E&vents…"),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+E")), "view-history",
                                 tr("Bring chats, alerts and logs into this timeline")}))
    , capture(
          make(window, {"capture", tr("Cap&ture…"), QKeySequence(QStringLiteral("Ctrl+Shift+T")),
                        "media-record", tr("Note a running incident in a small window")}))
    , exportMarkdown(make(window, {"exportMarkdown", tr("&Export Markdown…"),
                                   QKeySequence(QStringLiteral("Ctrl+E")), "document-export",
                                   tr("Write the postmortem to a file")}))
    , copyMarkdown(make(window, {"copyMarkdown", tr("&Copy Markdown"),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+C")), "edit-copy",
                                 tr("Put the postmortem's Markdown on the clipboard")}))
    , share(
          make(window, {"share", tr("&Share…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                        "document-share",
                        tr("Write this incident to a file that a colleague opens and sends back")}))
    , quit(make(window, {"quit", tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
                         "application-exit", tr("Save and leave")}))
    , undo(make(window, {"undo", tr("&Undo"), QKeySequence::Undo, "edit-undo",
                         tr("Take back the last change")}))
    , redo(make(window, {"redo", tr("&Redo"), QKeySequence::Redo, "edit-redo",
                         tr("Do again what was taken back")}))
    , deleteIncident(make(window, {"deleteIncident", tr("&Delete Incident"), QKeySequence::Delete,
                                   "edit-delete", tr("Delete the selected incident")}))
    , find(make(window, {"find", tr("&Find…"), QKeySequence::Find, "edit-find",
                         tr("Search the incidents, or the open one")}))
    , replace(make(window, {"replace", tr("Find and &Replace…"),
                            QKeySequence(QStringLiteral("Ctrl+H")), "edit-find-replace",
                            tr("Write other words in place of some in this incident")}))
    , nextSection(make(window, {"nextSection", tr("Next Se&ction"),
                                QKeySequence(QStringLiteral("Alt+PgDown")), "go-down",
                                tr("Go to the next section of this incident")}))
    , previousSection(make(window, {"previousSection", tr("P&revious Section"),
                                    QKeySequence(QStringLiteral("Alt+PgUp")), "go-up",
                                    tr("Go to the section before this one")}))
    , nextTab(make(window,
                   {"nextTab", tr("Ne&xt Incident"), QKeySequence(QStringLiteral("Ctrl+PgDown")),
                    nullptr, tr("Go to the next open incident")}))
    , previousTab(make(window, {"previousTab", tr("Pre&vious Incident"),
                                QKeySequence(QStringLiteral("Ctrl+PgUp")), nullptr,
                                tr("Go to the open incident before this one")}))
    , closeTab(
          make(window, {"closeTab", tr("&Close Incident"), QKeySequence(QStringLiteral("Ctrl+W")),
                        "window-close", tr("Save this incident and close its tab")}))
    , showIncidents(
          make(window, {"showIncidents", tr("&Incidents"), QKeySequence(QStringLiteral("Ctrl+1")),
                        "view-list-details", tr("All incidents of the library")}))
    , showActions(
          make(window, {"showActions", tr("&Actions"), QKeySequence(QStringLiteral("Ctrl+2")),
                        "checkbox", tr("The corrective actions of all incidents")}))
    , palette(make(window, {"palette", tr("&Go To…"), QKeySequence(QStringLiteral("Ctrl+K")),
                            "go-jump", tr("Find an incident, a section or an action by name")}))
    , back(make(window, {"back", tr("&Back to the List"), QKeySequence(Qt::ALT | Qt::Key_Left),
                         "go-previous", tr("Leave the editor")}))
    , preview(make(window, {"preview", tr("&Preview"), QKeySequence(Qt::Key_F9), "view-preview",
                            tr("Show the rendered document beside the form")}))
    , source(
          make(window, {"source", tr("&Source"), QKeySequence(Qt::SHIFT | Qt::Key_F9),
                        "text-x-generic", tr("Show the document that the incident was read from")}))
    , checks(make(window, {"checks", tr("C&hecks"), QKeySequence(QStringLiteral("Ctrl+Shift+M")),
                           "data-warning", tr("Show what is missing, vague or left over")}))
    , nextFinding(make(window, {"nextFinding", tr("Next Findin&g"), QKeySequence(Qt::Key_F8),
                                nullptr, tr("Go to the next finding of the checks")}))
    , previousFinding(make(window, {"previousFinding", tr("Previous Fin&ding"),
                                    QKeySequence(Qt::SHIFT | Qt::Key_F8), nullptr,
                                    tr("Go to the finding before this one")}))
    , review(make(window, {"review", tr("Co&mments"), QKeySequence(Qt::CTRL | Qt::Key_F9),
                           "edit-comment", tr("Show what reviewers say, and what has changed")}))
    , comment(
          make(window, {"comment", tr("Add Co&mment"), QKeySequence(QStringLiteral("Ctrl+Alt+M")),
                        "edit-comment", tr("Comment on the section or row at hand")}))
    , fold(make(window, {"fold", tr("&Fold or Unfold Section"), QKeySequence(Qt::Key_F7),
                         "view-list-tree", tr("Hide what stands below the heading, or show it")}))
    , foldAll(make(window, {"foldAll", tr("Fold &All Sections"), QKeySequence(), "collapse-all",
                            tr("Show the headings only")}))
    , unfoldAll(make(window, {"unfoldAll", tr("&Unfold All Sections"), QKeySequence(), "expand-all",
                              tr("Show the whole document")}))
    , zoomIn(make(window, {"zoomIn", tr("Zoom &In"), QKeySequence(QStringLiteral("Ctrl++")),
                           "zoom-in", tr("Show words larger")}))
    , zoomOut(make(window, {"zoomOut", tr("Zoom &Out"), QKeySequence(QStringLiteral("Ctrl+-")),
                            "zoom-out", tr("Show words smaller")}))
    , zoomReset(
          make(window, {"zoomReset", tr("Actual Si&ze"), QKeySequence(QStringLiteral("Ctrl+0")),
                        "zoom-original", tr("Show words at their own size")}))
    , settings(make(window, {"settings", tr("&Settings"), QKeySequence(QStringLiteral("Ctrl+,")),
                             "configure", tr("Colours of the window, names of sections")}))
    , theme(makeThemes(window))
    , about(make(window, {"about", tr("&About Afterword"), QKeySequence(), "help-about",
                          tr("Version and licence")})) {
    newIncident->setIconText(tr("New"));
    // Plus is Shift and the equals sign on many keyboards.
    zoomIn->setShortcuts({zoomIn->shortcut(), QKeySequence(QStringLiteral("Ctrl+="))});
    import->setIconText(tr("Import"));
    // One of them beside the form, or neither.
    auto* beside = new QActionGroup(window);
    beside->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* action : {preview, source, checks, review}) {
        action->setCheckable(true);
        beside->addAction(action);
    }
    preview->setChecked(true);
    auto* pages = new QActionGroup(window);
    for (QAction* action : {showIncidents, showActions, settings}) {
        action->setCheckable(true);
        pages->addAction(action);
    }
    showIncidents->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    recent->setEnabled(false); // until there is one
    followUndo(nullptr);
    setLibraryOpen(false, false);
}

void ShellActions::fill(QMenuBar* bar) const {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newIncident, capture});
    file->addSeparator();
    file->addActions({openLibrary, newLibrary});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({import, importFolder, importEvents, exportMarkdown, copyMarkdown, share});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, replace, comment, deleteIncident});
    edit->addSeparator();
    edit->addAction(settings);
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({palette, showIncidents, showActions, back, preview, source, checks, review});
    view->addSeparator();
    view->addActions({nextFinding, previousFinding});
    view->addSeparator();
    view->addActions({nextSection, previousSection, fold, foldAll, unfoldAll});
    view->addSeparator();
    view->addActions({nextTab, previousTab, closeTab});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addActions(theme->actions());
    bar->addMenu(tr("&Help"))->addAction(about);
}

void ShellActions::followUndo(QUndoGroup* group) const {
    undo->setEnabled(group != nullptr && group->canUndo());
    redo->setEnabled(group != nullptr && group->canRedo());
    if (group == nullptr) {
        return;
    }
    const auto name = [](QAction* action, const QString& verb) {
        return [action, verb](const QString& what) {
            action->setText(what.isEmpty() ? verb : verb % QLatin1Char(' ') % what);
        };
    };
    QObject::connect(group, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(group, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    QObject::connect(group, &QUndoGroup::undoTextChanged, undo, name(undo, tr("&Undo")));
    QObject::connect(group, &QUndoGroup::redoTextChanged, redo, name(redo, tr("&Redo")));
    QObject::connect(undo, &QAction::triggered, group, &QUndoGroup::undo);
    QObject::connect(redo, &QAction::triggered, group, &QUndoGroup::redo);
}

void ShellActions::setLibraryOpen(bool open, bool writable) const {
    for (QAction* action : {newIncident, import, importFolder, capture}) {
        action->setEnabled(open && writable);
    }
    find->setEnabled(open);
    showIncidents->setEnabled(open);
    showActions->setEnabled(open);
    palette->setEnabled(open);
    settings->setEnabled(open);
    for (QAction* action :
         {importEvents, exportMarkdown, copyMarkdown, share,           deleteIncident,  back,
          preview,      source,         checks,       nextFinding,     previousFinding, review,
          comment,      replace,        nextSection,  previousSection, nextTab,         previousTab,
          closeTab,     fold,           foldAll,      unfoldAll}) {
        action->setEnabled(false); // until there is an incident to do it to
    }
}

} // namespace afterword::views
