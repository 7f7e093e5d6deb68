// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/reading_pane.h"
#include "views/incidents/task_line.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrent>

namespace afterword::views {

void Workspace::connectActions() {
    connect(m_actions.newIncident, &QAction::triggered, this, &Workspace::createIncident);
    connect(m_actions.deleteIncident, &QAction::triggered, this, &Workspace::deleteIncidents);
    connect(m_actions.exportMarkdown, &QAction::triggered, this, &Workspace::exportCurrent);
    connect(m_actions.copyMarkdown, &QAction::triggered, this, &Workspace::copyCurrent);
    connect(m_actions.showIncidents, &QAction::triggered, this, &Workspace::goBack);
    connect(m_actions.back, &QAction::triggered, this, &Workspace::goBack);
    connect(m_actions.find, &QAction::triggered, m_list, &IncidentListPage::focusSearch);
    connect(m_actions.import, &QAction::triggered, this, [this] {
        m_ask.documentsToImport(this, [this](const QStringList& paths) { importFiles(paths); });
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
    m_actions.setLibraryOpen(true, !m_services.library.isReadOnly());
    const bool chosen = editing || m_list->selectedIds().size() == 1;
    m_actions.exportMarkdown->setEnabled(chosen);
    m_actions.copyMarkdown->setEnabled(chosen);
    m_actions.back->setEnabled(editing);
    m_actions.preview->setEnabled(editing);
    m_actions.find->setEnabled(!editing);
    // In the editor the key deletes text; there the incident is deleted from the list.
    m_actions.deleteIncident->setEnabled(!editing && !m_list->selectedIds().isEmpty() &&
                                         !m_services.library.isReadOnly());
}

void Workspace::importFiles(const QStringList& paths) {
    if (m_services.library.isReadOnly()) {
        showError(tr("This library is open for reading only. Nothing was imported."));
        return;
    }
    const auto stop = std::make_shared<std::atomic_bool>(false);
    followImport(m_services.importFiles(paths, stop), stop);
}

void Workspace::importSample() {
    followImport(m_services.importSample(), nullptr);
}

void Workspace::followImport(const QFuture<ImportReport>& future, const StopFlag& stop) {
    TaskLine* task = &m_list->task();
    auto* watcher = new QFutureWatcher<ImportReport>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, task,
            [watcher, task](int done) { task->setProgress(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, task] {
        task->finish();
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            showReport(watcher->result());
        }
    });
    if (stop != nullptr) {
        connect(task, &TaskLine::cancelled, watcher, [stop] { *stop = true; });
    }
    task->start(tr("Importing"));
    watcher->setFuture(future);
}

void Workspace::showReport(const ImportReport& report) {
    if (!report.added.isEmpty()) {
        m_undo.noteAdded(report.added, tr("import"));
    }
    m_offersUndo = false;
    const bool good = report.refused.isEmpty() && report.added.size() + report.known.size() > 0;
    if (isEditing()) {
        good ? m_editor->showMessage(wordsFor(report)) : m_editor->showError(wordsFor(report));
    } else {
        m_list->messages().showMessage(good ? MessageBar::Kind::good : MessageBar::Kind::warning,
                                       wordsFor(report));
    }
    Q_EMIT findingsChanged(report.findings == 0 ? QString()
                           : report.findings == 1
                               ? tr("1 thing was unsure on import")
                               : tr("%1 things were unsure on import").arg(report.findings));
    m_list->select(report.added.value(0, report.known.value(0)));
    m_list->refresh();
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

void Workspace::offerUndo() {
    if (m_deleted.isEmpty()) {
        return;
    }
    m_offersUndo = true;
    m_list->messages().showMessage(MessageBar::Kind::warning, std::exchange(m_deleted, {}),
                                   {tr("Undo")});
}

void Workspace::withCurrent(const std::function<void(const Incident&)>& use) {
    if (m_session != nullptr) {
        m_editor->commitPending();
        use(m_session->document().value());
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

void Workspace::copyCurrent() {
    withCurrent([this](const Incident& incident) {
        QtConcurrent::run([render = m_services.renderer, incident, name = currentTemplate()] {
            return render(incident, name);
        }).then(this, [this](const Result<editing::Preview>& result) {
            if (!result) {
                showError(result.error().message);
                return;
            }
            QGuiApplication::clipboard()->setText(result->markdown);
            showGoodNews(tr("The Markdown is on the clipboard."));
        });
    });
}

void Workspace::showGoodNews(const QString& text) {
    m_offersUndo = false;
    if (isEditing()) {
        m_editor->showMessage(text);
    } else {
        m_list->messages().showMessage(MessageBar::Kind::good, text);
    }
}

} // namespace afterword::views
