// SPDX-License-Identifier: MIT
#include "model/domain/starred.h"
#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/actions/actions_page.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/reading_pane.h"
#include "views/settings/settings_page.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrent>

namespace afterword::views {

void Workspace::connectActions() {
    connect(m_actions.newIncident, &QAction::triggered, this, &Workspace::createIncident);
    connect(m_actions.capture, &QAction::triggered, this, &Workspace::showCapture);
    connect(m_actions.deleteIncident, &QAction::triggered, this, &Workspace::deleteIncidents);
    connect(m_actions.exportMarkdown, &QAction::triggered, this, &Workspace::exportCurrent);
    connect(m_actions.copyMarkdown, &QAction::triggered, this, &Workspace::copyCurrent);
    connect(m_actions.share, &QAction::triggered, this, &Workspace::shareCurrent);
    connect(m_actions.showIncidents, &QAction::triggered, this, [this] {
        m_fromActions = false;
        goBack();
    });
    connect(m_actions.showActions, &QAction::triggered, this, &Workspace::showActions);
    connect(m_actions.settings, &QAction::triggered, this, &Workspace::showSettings);
    connect(m_actions.palette, &QAction::triggered, this, &Workspace::showPalette);
    connect(m_actions.back, &QAction::triggered, this, &Workspace::goBack);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        isEditing()          ? m_editor->find(false)
        : isListingActions() ? m_actionsPage->focusSearch()
                             : m_list->focusSearch();
    });
    connect(m_actions.replace, &QAction::triggered, this, [this] { m_editor->find(true); });
    connect(m_actions.nextSection, &QAction::triggered, this,
            [this] { m_editor->form().goBeside(1); });
    connect(m_actions.previousSection, &QAction::triggered, this,
            [this] { m_editor->form().goBeside(-1); });
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { goBeside(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { goBeside(-1); });
    connect(m_actions.closeTab, &QAction::triggered, this, [this] { closeTab(m_session->id()); });
    connect(m_actions.fold, &QAction::triggered, this, [this] { m_editor->form().toggleFold(); });
    connect(m_actions.foldAll, &QAction::triggered, this,
            [this] { m_editor->form().setAllFolded(true); });
    connect(m_actions.unfoldAll, &QAction::triggered, this,
            [this] { m_editor->form().setAllFolded(false); });
    connect(m_actions.import, &QAction::triggered, this,
            [this] { isImporting() ? askForDocuments(m_ask.documentsToImport) : showImport(); });
    connect(m_actions.importFolder, &QAction::triggered, this, [this] {
        showImport();
        askForDocuments(m_ask.folderToImport);
    });
    connect(m_actions.importEvents, &QAction::triggered, this, [this] {
        m_ask.recordsToImport(this, [this](const QStringList& paths) {
            if (isEditing()) {
                m_editor->form().importRecords(paths);
            }
        });
    });
    connect(m_actions.preview, &QAction::toggled, this, [this](bool shown) {
        if (m_editor != nullptr) {
            m_editor->setPreviewVisible(shown);
        }
        if (m_session != nullptr) {
            m_session->preview().setActive(shown);
        }
    });
}

void Workspace::updateActions() {
    const bool editing = isEditing();
    const bool listing = currentWidget() == m_list;
    m_actions.setLibraryOpen(true, !m_services.library.isReadOnly());
    m_list->setReadOnly(m_services.library.isReadOnly());
    const bool chosen = editing || (listing && m_list->selectedIds().size() == 1);
    m_actions.exportMarkdown->setEnabled(chosen);
    m_actions.copyMarkdown->setEnabled(chosen);
    m_actions.share->setEnabled(chosen && m_services.sharing.share &&
                                !m_services.library.isReadOnly());
    m_actions.review->setEnabled(editing);
    m_actions.comment->setEnabled(editing && !m_services.library.isReadOnly());
    (currentWidget() == m_settings ? m_actions.settings
     : isListingActions()          ? m_actions.showActions
                                   : m_actions.showIncidents)
        ->setChecked(true);
    if (m_actionsPage != nullptr) {
        m_actionsPage->setReadOnly(m_services.library.isReadOnly());
    }
    m_actions.back->setEnabled(!listing);
    m_actions.preview->setEnabled(editing);
    m_actions.importEvents->setEnabled(editing && !m_services.library.isReadOnly());
    m_actions.source->setEnabled(editing);
    m_actions.find->setEnabled(listing || editing || isListingActions());
    for (QAction* action : {m_actions.replace, m_actions.nextSection, m_actions.previousSection,
                            m_actions.nextTab, m_actions.previousTab, m_actions.closeTab,
                            m_actions.fold, m_actions.foldAll, m_actions.unfoldAll,
                            m_actions.checks, m_actions.nextFinding, m_actions.previousFinding}) {
        action->setEnabled(editing);
    }
    // In the editor the key deletes text; there the incident is deleted from the list.
    m_actions.deleteIncident->setEnabled(listing && !m_list->selectedIds().isEmpty() &&
                                         !m_services.library.isReadOnly());
}

void Workspace::deleteIncidents() {
    const QStringList ids = m_list->selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    const items::IncidentListModel& model = m_list->model();
    const IncidentRow first = model.rowAt(model.rowOf(ids.constFirst()));
    m_deleted = ids.size() == 1 ? tr("%1 deleted.").arg(first.reference)
                                : tr("%1 incidents deleted.").arg(ids.size());
    m_undo.remove(ids);
}

void Workspace::changeIncidents(const QStringList& ids, const Edit& edit,
                                const editing::LibraryUndo::Objection& objection) {
    editing::onAnswer(m_sessions.flushAll(), this, [=, this](const Result<void>& saved) {
        if (saved) {
            m_undo.change(ids, edit, objection);
        } else {
            showError(saved.error().message);
        }
    });
}

void Workspace::offerUndo() {
    if (m_deleted.isEmpty()) { // it was an import that was taken back
        m_list->messages().dismiss();
        return;
    }
    m_offersUndo = true;
    m_list->messages().showMessage(MessageBar::Kind::warning, std::exchange(m_deleted, {}),
                                   {tr("Undo")});
}

void Workspace::withCurrent(const std::function<void(const Incident&)>& use) {
    if (m_session != nullptr) {
        m_editor->commitPending();
        const Incident& value = m_session->document().value();
        use(m_preview->isStarredOnly() ? withStarredEventsOnly(value) : value);
        return;
    }
    const QStringList ids = m_list->selectedIds();
    if (ids.size() != 1) {
        return;
    }
    editing::onAnswer(m_services.library.load(ids.constFirst()), this,
                      [this, use](const Result<Incident>& loaded) {
                          loaded ? use(*loaded) : showError(loaded.error().message);
                      });
}

QString Workspace::currentTemplate() const {
    return m_session != nullptr ? m_preview->templateName() : QString();
}

void Workspace::exportCurrent() {
    withCurrent([this](const Incident& incident) {
        m_ask.exportTarget(
            this, m_services.fileName(incident), [this, incident](const QStringList& paths) {
                const QString path = paths.value(0);
                editing::onAnswer(
                    m_services.exportTo(incident, currentTemplate(), path), this,
                    [this, path](const Result<void>& result) {
                        result ? showGoodNews(tr("Exported to %1.").arg(QFileInfo(path).fileName()))
                               : showError(result.error().message);
                    });
            });
    });
}

void Workspace::saveDrawing(const QString& suffix, const SaveDrawing& save) {
    const Incident incident = m_session->document().value();
    const QString name = m_services.fileName(incident).remove(QStringLiteral(".md"));
    m_ask.pictureTarget(this, name + suffix, [this, incident, save](const QStringList& paths) {
        const QString path = paths.value(0);
        editing::onAnswer(save(incident, path), this, [this, path](const Result<void>& result) {
            result ? showGoodNews(tr("Saved as %1.").arg(QFileInfo(path).fileName()))
                   : showError(result.error().message);
        });
    });
}

void Workspace::copyCurrent() {
    withCurrent([this](const Incident& incident) {
        QtConcurrent::run([render = m_services.renderer, incident, name = currentTemplate()] {
            return render(incident, name);
        }).then(qApp, editing::whileAlive(this, [this](const Result<editing::Preview>& result) {
                    if (!result) {
                        showError(result.error().message);
                        return;
                    }
                    QGuiApplication::clipboard()->setText(result->markdown);
                    showGoodNews(tr("The Markdown is on the clipboard."));
                }));
    });
}

void Workspace::showGoodNews(const QString& text) {
    m_offersUndo = false;
    if (isEditing()) {
        m_editor->showMessage(text);
    } else if (isListingActions()) {
        m_actionsPage->messages().showMessage(MessageBar::Kind::good, text);
    } else {
        m_list->messages().showMessage(MessageBar::Kind::good, text);
    }
}

} // namespace afterword::views
