// SPDX-License-Identifier: MIT
#include "model/editing/autosaver.h"

#include "model/editing/answers.h"
#include "model/editing/incident_document.h"
#include "model/editing/save_loop.h"

namespace afterword::editing {

namespace {

void prepare(QTimer& timer, std::chrono::milliseconds interval) {
    timer.setSingleShot(true);
    timer.setInterval(interval);
}

} // namespace

Autosaver::Autosaver(IncidentDocument& document, Library& library, Incident stored, Timing timing,
                     QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_loop(new SaveLoop(document, library, std::move(stored))) {
    prepare(m_debounce, timing.debounce);
    prepare(m_longest, timing.longest);
    prepare(m_retry, timing.retry);
    for (QTimer* timer : {&m_debounce, &m_longest, &m_retry}) {
        connect(timer, &QTimer::timeout, this, &Autosaver::save);
    }
    connect(&m_document, &IncidentDocument::changed, this, &Autosaver::arm);
    connect(m_loop, &SaveLoop::started, this,
            [this] { setState({SaveState::Kind::saving, m_state.savedAt, QString()}); });
    connect(m_loop, &SaveLoop::saved, this, &Autosaver::noteSaved);
    connect(m_loop, &SaveLoop::failed, this, &Autosaver::noteFailure);
    connect(m_loop, &SaveLoop::conflicted, this, &Autosaver::conflicted);
    connect(m_loop, &SaveLoop::finished, this, &Autosaver::noteFinished);
}

Autosaver::~Autosaver() {
    // The promises of flushes that wait are dropped: whoever waits is told so (`onAnswer`).
    disconnect(m_loop, nullptr, this, nullptr);
    m_loop->finishAlone();
}

bool Autosaver::hasUnsaved() const {
    return m_loop->hasUnsaved();
}

void Autosaver::setDelay(std::chrono::milliseconds delay) {
    m_debounce.setInterval(delay);
    m_longest.setInterval(std::max(Timing().longest, 2 * delay));
}

Answer<void> Autosaver::flush() {
    if (!m_loop->hasUnsaved()) {
        return answered(Result<void>());
    }
    QPromise<Result<void>>& promise = m_flushes.emplace_back();
    promise.start();
    const Answer<void> answer = promise.future();
    save();
    return answer;
}

void Autosaver::arm() {
    // A receipt that the document takes over is a change, too, and nothing to save.
    if (m_loop->isRunning() || !m_loop->hasUnsaved()) {
        return;
    }
    setState({SaveState::Kind::unsaved, m_state.savedAt, QString()});
    m_debounce.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

void Autosaver::save() {
    for (QTimer* timer : {&m_debounce, &m_longest, &m_retry}) {
        timer->stop();
    }
    m_loop->run();
}

void Autosaver::noteSaved(const Incident& value) {
    m_state.savedAt = value.updatedAt;
    Q_EMIT saved(value);
}

void Autosaver::noteFailure(const Error& error) {
    m_failure = error;
    if (error.kind != Error::Kind::closed) {
        m_retry.start();
    }
}

void Autosaver::noteFinished() {
    const std::optional<Error> failure = std::exchange(m_failure, std::nullopt);
    if (failure) {
        setState({SaveState::Kind::failed, m_state.savedAt, failure->message});
    } else {
        setState({SaveState::Kind::saved, m_state.savedAt, QString()});
    }
    answerFlushes(failure ? Result<void>(tl::unexpected<Error>(*failure)) : Result<void>());
}

void Autosaver::setState(SaveState state) {
    if (state != m_state || state.kind == SaveState::Kind::saved) {
        m_state = std::move(state);
        Q_EMIT stateChanged(m_state);
    }
}

void Autosaver::answerFlushes(const Result<void>& result) {
    for (QPromise<Result<void>>& promise : std::exchange(m_flushes, {})) {
        promise.addResult(result);
        promise.finish();
    }
}

} // namespace afterword::editing
