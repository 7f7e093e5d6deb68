// SPDX-License-Identifier: MIT
#include "model/domain/edits/many_actions.h"
#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/actions/actions_page.h"
#include "views/actions/promised_before.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace afterword::views {

void Workspace::connectLedger() {
    connect(&m_list->model(), &items::IncidentListModel::loaded, this, &Workspace::countOverdue);
    connect(&m_undo, &editing::LibraryUndo::updated, this, [this] {
        countOverdue();
        if (m_actionsPage != nullptr) {
            m_actionsPage->noteChanged();
        }
    });
    connect(&m_sessions, &SessionCache::opened, this, [this](editing::IncidentSession* session) {
        connect(&session->autosaver(), &editing::Autosaver::saved, this, [this] {
            if (m_promised != nullptr) {
                m_promised->refresh(); // it may name another service or factor now
            }
        });
    });
    connect(&m_undo, &editing::LibraryUndo::failed, this, [this] {
        if (isListingActions()) {
            m_actionsPage->noteRefused(); // what it shows may be what was refused
        }
    });
}

bool Workspace::isListingActions() const {
    return m_actionsPage != nullptr && currentWidget() == m_actionsPage;
}

void Workspace::makeActionsPage() {
    m_actionsPage = new ActionsPage(m_services.library, m_services.clock);
    m_actionsPage->setFacts(m_facts);
    m_actionsPage->restoreLayout(m_actionsLayout);
    addWidget(m_actionsPage);
    connect(m_actionsPage, &ActionsPage::openAsked, this, &Workspace::openAction);
    connect(m_actionsPage, &ActionsPage::reportAsked, this, [this](const QList<ActionRow>& rows) {
        editing::onAnswer(m_services.actionReport(rows), this,
                          [this](const Result<QString>& report) {
                              if (!report) {
                                  showError(report.error().message);
                                  return;
                              }
                              QGuiApplication::clipboard()->setText(*report);
                              showGoodNews(tr("The report is on the clipboard."));
                          });
    });
    connect(m_actionsPage, &ActionsPage::changeAsked, this, &Workspace::changeActions);
}

void Workspace::makePromised() {
    m_promised = new PromisedBefore(m_services.library, m_editor);
    m_editor->addTool(m_promised->action());
    m_promised->refresh();
    connect(m_promised, &PromisedBefore::openAsked, this, [this](const ActionRow& row) {
        openAction(row);
        m_fromActions = false; // back leads to the list, as from the incident before
    });
}

void Workspace::showActions() {
    m_fromActions = false;
    if (isEditing()) {
        closeEditor(); // asks the page again when all is saved
    }
    if (m_actionsPage == nullptr) {
        makeActionsPage();
    }
    m_facts.expire(); // others may have written since
    m_undo.activate();
    setCurrentWidget(m_actionsPage);
    m_actionsPage->refresh();
    m_actionsPage->focusContent();
    updateActions();
}

/// To the action in its incident.
void Workspace::openAction(const ActionRow& row) {
    m_fromActions = true;
    m_field = u"actions/" % row.action.id;
    openIncident(row.incidentId);
}

/// One step for all of them, unless somebody else has changed these values since they were shown.
void Workspace::changeActions(const QList<ActionRow>& rows, const QList<ActionValue>& changes) {
    const Result<Edit> edit = edits::changeActions(rows, changes, m_services.clock());
    if (!edit) {
        showError(edit.error().message);
        return;
    }
    QStringList incidents;
    for (const ActionRow& row : rows) {
        incidents.append(row.incidentId);
    }
    incidents.removeDuplicates();
    changeIncidents(incidents, *edit, [rows, changes](const Incident& incident) {
        return edits::changedSince(rows, changes, incident);
    });
}

void Workspace::countOverdue() {
    ActionListing overdue;
    overdue.filter.overdueOn = toDateTime(m_services.clock()).toLocalTime().date();
    overdue.group = ActionGroup::status;
    editing::onAnswer(m_services.library.actionGroups(overdue), this,
                      [this](const Result<QList<ActionGroupCount>>& groups) {
                          int count = 0;
                          for (const ActionGroupCount& group :
                               groups.value_or(QList<ActionGroupCount>())) {
                              count += group.count;
                          }
                          Q_EMIT overdueCounted(count);
                      });
}

} // namespace afterword::views
