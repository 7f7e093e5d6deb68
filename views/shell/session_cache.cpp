// SPDX-License-Identifier: MIT
#include "views/shell/session_cache.h"

#include "model/editing/answers.h"

#include <algorithm>
#include <iterator>

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
        if (current || session.autosaver().hasUnsaved() || session.hasPassingQuestion()) {
            m_sessions.splice(m_sessions.begin(), m_sessions, kept);
            return session;
        }
        m_sessions.erase(kept);
    }
    m_sessions.push_front(std::make_unique<IncidentSession>(loaded, m_services));
    dropOldest();
    Q_EMIT opened(m_sessions.front().get());
    return *m_sessions.front();
}

/// What is open, unsaved or asked about stays.
void SessionCache::dropOldest() {
    if (m_sessions.size() <= kKept) {
        return;
    }
    const auto free = std::find_if(
        m_sessions.rbegin(), std::prev(m_sessions.rend()), [this](const auto& session) {
            return !m_isInUse(session->id()) && !session->autosaver().hasUnsaved() &&
                   session->conflicts().isEmpty();
        });
    if (free != std::prev(m_sessions.rend())) {
        m_sessions.erase(std::next(free).base());
    }
}

void SessionCache::setSaveDelay(std::chrono::milliseconds delay) {
    m_services.timing.debounce = delay;
    m_services.timing.longest = std::max(editing::Autosaver::Timing().longest, 2 * delay);
    for (const auto& session : m_sessions) {
        session->autosaver().setDelay(delay);
    }
}

bool SessionCache::hasUnsaved() const {
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto& session) { return session->autosaver().hasUnsaved(); });
}

IncidentSession* SessionCache::undecided() const {
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [](const auto& session) {
        return session->hasPassingQuestion();
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

editing::Answer<void> SessionCache::flushAll() {
    QList<editing::Answer<void>> answers;
    for (const auto& session : m_sessions) {
        if (session->autosaver().hasUnsaved()) {
            answers.append(session->flush());
        }
    }
    if (answers.isEmpty()) {
        return editing::answered(Result<void>());
    }
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then([](const QList<editing::Answer<void>>& saved) -> Result<void> {
            for (const editing::Answer<void>& one : saved) {
                if (const Result<void> result = one.result(); !result) {
                    return result;
                }
            }
            return {};
        });
}

void SessionCache::forget(const QString& id) {
    m_sessions.remove_if([&id](const auto& session) { return session->id() == id; });
}

} // namespace afterword::views
