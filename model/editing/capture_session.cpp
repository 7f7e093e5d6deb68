// SPDX-License-Identifier: MIT
#include "model/editing/capture_session.h"

#include "model/base/ids.h"
#include "model/editing/answers.h"

#include <algorithm>
#include <utility>

namespace afterword::editing {

CaptureSession::CaptureSession(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services)) {}

void CaptureSession::writeInto(const QString& id) {
    if ((m_asking && !m_waiting.isEmpty()) ||
        (id == m_incident && (id.isEmpty() || m_session != nullptr))) {
        return; // what waits belongs to the one that is on its way
    }
    if (m_session != nullptr) {
        disconnect(&m_session->autosaver(), nullptr, this, nullptr);
        disconnect(&m_session->document(), nullptr, this, nullptr);
    }
    ++m_request; // what was asked for is not wanted any more
    m_session = nullptr;
    m_asking = false;
    m_incident = id;
    m_base = {};
    m_unsaved = waitingEvents(); // the session left behind goes on saving by itself
    if (!id.isEmpty()) {
        load();
    }
    Q_EMIT changed();
}

void CaptureSession::enter(const QString& line) {
    if (line.trimmed().isEmpty()) {
        return;
    }
    const Instant now = m_services.clock();
    m_waiting.append({edits::capturedLine(line), now, newId()});
    m_unsaved.insert(m_waiting.constLast().event);
    if (m_incident.isEmpty() && m_base.id.isEmpty()) {
        m_base = edits::capturedIncident(m_services.newIncident(), now);
        m_base.id = newId();
    }
    send();
    Q_EMIT changed();
}

void CaptureSession::retry() {
    send();
}

Edit CaptureSession::editOf(const Waiting& waiting, const Incident& incident) {
    TimelineEvent event = edits::capturedEvent(waiting.line, incident, waiting.at);
    event.id = waiting.event;
    return edits::capture(waiting.line, event);
}

void CaptureSession::send() {
    if (m_asking) {
        return; // the answer comes back here
    }
    if (m_session == nullptr) {
        m_incident.isEmpty() ? make() : load();
        return;
    }
    m_session->document().endTyping();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        m_session->document().submit(editOf(one, m_session->document().value()));
    }
    onAnswer(m_session->flush(), this, [this](const Result<void>& saved) {
        saved ? settle() : answerFlushes(saved); // the failure itself is told by the state
    });
}

/// The first lines are in the library together with their incident, or not at all.
void CaptureSession::make() {
    (void)ask();
    onAnswer(m_services.library.add(value()), this, [this](const Result<Incident>& added) {
        take(added);
        if (added) {
            Q_EMIT created(*added);
        }
    });
}

void CaptureSession::load() {
    onAnswer(m_services.library.load(m_incident), this,
             [this, request = ask()](const Result<Incident>& loaded) {
                 if (request == m_request) {
                     take(loaded);
                 }
             });
}

int CaptureSession::ask() {
    m_asking = true;
    return ++m_request;
}

void CaptureSession::take(const Result<Incident>& stored) {
    m_asking = false;
    if (!stored) {
        fail(stored.error());
        return;
    }
    m_incident = stored->id;
    m_base = {};
    m_waiting.removeIf([&](const Waiting& waiting) {
        return std::any_of(
            stored->timeline.cbegin(), stored->timeline.cend(),
            [&](const Row<TimelineEvent>& event) { return event->id == waiting.event; });
    });
    follow(m_services.open(*stored));
    settle();
    if (!m_waiting.isEmpty()) {
        send();
    }
}

void CaptureSession::noteOpened(IncidentSession& session) {
    if (session.id() == m_incident && &session != m_session) {
        follow(session);
        Q_EMIT changed();
    }
}

void CaptureSession::follow(IncidentSession& session) {
    if (m_session == &session) {
        return;
    }
    m_session = &session;
    connect(&session.document(), &IncidentDocument::changed, this, &CaptureSession::changed);
    connect(&session.autosaver(), &Autosaver::stateChanged, this, &CaptureSession::noteState);
}

void CaptureSession::noteState(const SaveState& state) {
    if (state.kind == SaveState::Kind::saved) {
        settle();
    } else if (state.kind == SaveState::Kind::failed && hasUnsaved()) {
        fail({Error::Kind::library, state.message});
    }
}

/// What does not wait is on the disk.
void CaptureSession::settle() {
    m_unsaved = waitingEvents();
    Q_EMIT changed();
    if (m_unsaved.isEmpty()) {
        answerFlushes({});
    }
}

QSet<QString> CaptureSession::waitingEvents() const {
    QSet<QString> events;
    for (const Waiting& waiting : m_waiting) {
        events.insert(waiting.event);
    }
    return events;
}

void CaptureSession::fail(const Error& error) {
    Q_EMIT failed(error);
    answerFlushes(failure(error));
}

Answer<void> CaptureSession::flush() {
    if (m_unsaved.isEmpty()) {
        return answered(Result<void>());
    }
    m_flushes.emplace_back();
    m_flushes.back().start();
    Answer<void> answer = m_flushes.back().future();
    send();
    return answer;
}

void CaptureSession::answerFlushes(const Result<void>& result) {
    for (QPromise<Result<void>>& flush : std::exchange(m_flushes, {})) {
        flush.addResult(result);
        flush.finish();
    }
}

Incident CaptureSession::value() const {
    Incident value = m_session != nullptr ? m_session->document().value() : m_base;
    for (const Waiting& waiting : m_waiting) {
        value = applied(editOf(waiting, value), value);
    }
    return value;
}

} // namespace afterword::editing
