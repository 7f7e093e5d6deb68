// SPDX-License-Identifier: MIT
#include "views/capture/capture_window.h"
#include "views/editor/editor_page.h"
#include "views/editor/incident_tabs.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

namespace afterword::views {

Incident Workspace::newIncident() const {
    Incident incident;
    incident.templateName = m_preferences.templateName;
    incident.timeZone = m_preferences.timeZone;
    if (!m_preferences.author.isEmpty()) {
        incident.people = {{m_preferences.author, PersonRole::author, {}}};
    }
    return incident;
}

void Workspace::showCapture() {
    if (m_services.library.isReadOnly()) {
        Q_EMIT presentAsked();
        showError(tr("Nothing can be noted in this library: it is open for reading only. Open "
                     "another library, or this one for writing."));
        return;
    }
    if (m_capture == nullptr) {
        makeCapture();
    }
    m_capture->present();
}

void Workspace::hideCapture() {
    if (m_capture != nullptr) {
        m_capture->hide();
    }
}

void Workspace::makeCapture() {
    const auto begin = [this] {
        Incident incident = newIncident();
        if (incident.timeZone.isEmpty()) {
            incident.timeZone = m_services.localZone; // the stamps are in it
        }
        return incident;
    };
    m_capture = std::make_unique<CaptureWindow>(editing::CaptureSession::Services{
        m_services.library, m_services.clock, begin,
        [this](const Incident& loaded) -> editing::IncidentSession& {
            return m_sessions.open(loaded);
        }});
    editing::CaptureSession& session = m_capture->session();
    connect(&m_sessions, &SessionCache::opened, &session,
            [&session](editing::IncidentSession* opened) { session.noteOpened(*opened); });
    connect(&session, &editing::CaptureSession::created, this, [this](const Incident& incident) {
        m_undo.note({{}, {incident.id}, {}}, tr("new incident"));
        m_list->refresh();
    });
    connect(m_capture.get(), &CaptureWindow::openAsked, this, [this](const QString& id) {
        Q_EMIT presentAsked();
        openIncident(id);
    });
    // Whatever the editor shows is what is likely to be going on.
    if (m_session != nullptr && m_session->document().value().status != IncidentStatus::closed) {
        session.writeInto(m_session->id());
    }
}

bool Workspace::isInUse(const QString& id) const {
    return (m_editor != nullptr && m_editor->tabs().indexOf(id) >= 0) ||
           (m_capture != nullptr && m_capture->session().incident() == id);
}

} // namespace afterword::views
