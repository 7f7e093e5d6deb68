// SPDX-License-Identifier: MIT
#include "views/shell/shell_actions.h"

#include "views/style/icons.h"
#include "views/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QUndoGroup>

namespace afterword::views {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("afterword::views::ShellActions", text);
}

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
    , import(
          make(window, {"import", tr("&Import Markdown…"), QKeySequence(QStringLiteral("Ctrl+I")),
                        "document-import", tr("Bring in postmortems from files")}))
    , exportMarkdown(make(window, {"exportMarkdown", tr("&Export Markdown…"),
                                   QKeySequence(QStringLiteral("Ctrl+E")), "document-export",
                                   tr("Write the postmortem to a file")}))
    , copyMarkdown(make(window, {"copyMarkdown", tr("&Copy Markdown"),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+C")), "edit-copy",
                                 tr("Put the postmortem's Markdown on the clipboard")}))
    , quit(make(window, {"quit", tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")),
                         "application-exit", tr("Save and leave")}))
    , undo(make(window, {"undo", tr("&Undo"), QKeySequence::Undo, "edit-undo",
                         tr("Take back the last change")}))
    , redo(make(window, {"redo", tr("&Redo"), QKeySequence::Redo, "edit-redo",
                         tr("Do again what was taken back")}))
    , deleteIncident(make(window, {"deleteIncident", tr("&Delete Incident"), QKeySequence::Delete,
                                   "edit-delete", tr("Delete the selected incident")}))
    , find(make(window, {"find", tr("&Find Incidents"), QKeySequence::Find, "edit-find",
                         tr("Search the incidents")}))
    , showIncidents(
          make(window, {"showIncidents", tr("&Incidents"), QKeySequence(QStringLiteral("Ctrl+1")),
                        "view-list-details", tr("All incidents of the library")}))
    , back(make(window, {"back", tr("&Back to the List"), QKeySequence(Qt::ALT | Qt::Key_Left),
                         "go-previous", tr("Leave the editor")}))
    , preview(make(window, {"preview", tr("&Preview"), QKeySequence(Qt::Key_F9), "view-preview",
                            tr("Show the rendered document beside the form")}))
    , theme(makeThemes(window))
    , about(make(window, {"about", tr("&About Afterword"), QKeySequence(), "help-about",
                          tr("Version and licence")})) {
    newIncident->setIconText(tr("New"));
    import->setIconText(tr("Import"));
    preview->setCheckable(true);
    preview->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    followUndo(nullptr);
    setLibraryOpen(false, false);
}

void ShellActions::fill(QMenuBar* bar) const {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(newIncident);
    file->addSeparator();
    file->addActions({openLibrary, newLibrary});
    file->addSeparator();
    file->addActions({import, exportMarkdown, copyMarkdown});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, deleteIncident});
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({showIncidents, back, preview});
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
    for (QAction* action : {newIncident, import}) {
        action->setEnabled(open && writable);
    }
    find->setEnabled(open);
    showIncidents->setEnabled(open);
    for (QAction* action : {exportMarkdown, copyMarkdown, deleteIncident, back, preview}) {
        action->setEnabled(false); // until there is an incident to do it to
    }
}

} // namespace afterword::views
