// SPDX-License-Identifier: MIT
// The open incidents of a workspace, each of which has a tab.
#include "model/editing/answers.h"
#include "views/editor/editor_page.h"
#include "views/editor/incident_tabs.h"
#include "views/editor/page_words.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

namespace afterword::views {

void Workspace::goBeside(int by) {
    const QString id = m_editor->tabs().beside(by);
    if (id != m_session->id()) {
        openIncident(id);
    }
}

void Workspace::closeTab(const QString& id) {
    const QString next = m_editor->tabs().neighbourOf(id);
    m_editor->tabs().drop(id);
    if (m_session == nullptr || m_session->id() != id) {
        return;
    }
    next.isEmpty() ? goBack() : openIncident(next);
}

/// The editor asks about the one that it shows.
void Workspace::tellConflict(editing::IncidentSession& session) {
    if (&session != m_session && session.hasPassingQuestion()) {
        showError(tr("%1: %2 Open it to decide.")
                      .arg(session.document().value().reference,
                           wordsFor(session.conflicts(), session.senderOf(0))));
    }
}

bool Workspace::showUndecided(const QString& advice) {
    const editing::IncidentSession* session = m_sessions.undecided();
    if (session == nullptr) {
        return false;
    }
    if (session == m_session) {
        showError(advice);
    } else {
        m_tidings = advice;
        openIncident(session->id());
    }
    return true;
}

void Workspace::keepTabOfSession(const QString& failed, const Error& error) {
    if (m_editor == nullptr) {
        return;
    }
    if (error.kind == Error::Kind::notFound) {
        m_editor->tabs().drop(failed);
    }
    if (m_session != nullptr) {
        m_editor->tabs().show(m_session->id());
    }
}

OpenTabs Workspace::openTabs() const {
    OpenTabs tabs;
    for (int i = 0; m_editor != nullptr && i < m_editor->tabs().count(); ++i) {
        tabs.ids.append(m_editor->tabs().idAt(i));
    }
    tabs.ids += m_tabs.waiting();
    tabs.current = m_session != nullptr ? m_session->id() : m_opening;
    return tabs;
}

void Workspace::restoreTabs(const OpenTabs& tabs) {
    if (!tabs.current.isEmpty()) {
        m_opening = tabs.current;
        editing::onAnswer(m_services.library.load(tabs.current), this,
                          [this, id = tabs.current](const Result<Incident>& loaded) {
                              if (id != m_opening) {
                                  return;
                              }
                              m_opening.clear();
                              if (loaded && m_session == nullptr && currentWidget() == m_list) {
                                  showSession(m_sessions.open(*loaded));
                              }
                          });
    }
    m_tabs.restore(tabs.ids);
}

} // namespace afterword::views
