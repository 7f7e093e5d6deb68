// SPDX-License-Identifier: MIT
#include "views/shell/session_cache.h"

#include <algorithm>

namespace afterword::views {

using editing::IncidentSession;

SessionCache::SessionCache(const IncidentSession::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services) {}

SessionCache::~SessionCache() = default;

IncidentSession& SessionCache::open(const Incident& loaded) {
    const auto kept =
        std::find_if(m_sessions.begin(), m_sessions.end(),
                     [&loaded](const auto& session) { return session->id() == loaded.id; });
    if (kept != m_sessions.end()) {
        IncidentSession& session = **kept;
        const bool current = session.document().value().revision >= loaded.revision;
        if (current || session.autosaver().hasUnsaved()) {
            m_sessions.splice(m_sessions.begin(), m_sessions, kept);
            return session;
        }
        m_sessions.erase(kept);
    }
    m_sessions.push_front(std::make_unique<IncidentSession>(loaded, m_services));
    if (m_sessions.size() > kKept) {
        m_sessions.pop_back(); // what it has not saved yet, it saves on its way out
    }
    Q_EMIT opened(m_sessions.front().get());
    return *m_sessions.front();
}

void SessionCache::forget(const QString& id) {
    m_sessions.remove_if([&id](const auto& session) { return session->id() == id; });
}

} // namespace afterword::views
