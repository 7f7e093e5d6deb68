// SPDX-License-Identifier: MIT
#include "model/editing/record_session.h"

#include "model/editing/answers.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace afterword::editing {

RecordSession::RecordSession(RecordDesk desk, Incident into, QObject* parent)
    : QObject(parent)
    , m_desk(std::move(desk))
    , m_incident(std::move(into)) {
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            &RecordSession::progressed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RecordSession::takeRead);
}

RecordSession::~RecordSession() {
    m_reading.disconnect(this);
    m_reading.cancel();
}

void RecordSession::read(const IncomingRecords& records) {
    m_isBusy = true;
    m_reading.setFuture(m_desk.read(records));
}

void RecordSession::cancel() {
    ++m_turn;
    m_reading.cancel();
}

void RecordSession::takeRead() {
    const QFuture<Result<ReadRecords>> future = m_reading.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        m_isBusy = false;
        Q_EMIT failed(tr("Nothing was read."));
        return;
    }
    const Result<ReadRecords> read = future.result();
    if (!read) {
        m_isBusy = false;
        Q_EMIT failed(read.error().message);
        return;
    }
    m_records = *read;
    propose();
}

void RecordSession::setOptions(const SourceOptions& options) {
    if (!(options == m_options)) {
        m_options = options;
        propose();
    }
}

void RecordSession::propose() {
    const int turn = ++m_turn;
    m_isBusy = true;
    QtConcurrent::run([events = m_records.events, incident = m_incident, options = m_options] {
        return proposalFor(events, incident, options);
    }).then(qApp, whileAlive(this, [this, turn](const Proposal& proposal) {
                if (turn == m_turn) {
                    m_isBusy = false;
                    m_proposal = proposal;
                    Q_EMIT proposed();
                }
            }));
}

RecordSession::Choice RecordSession::choiceOf(qsizetype at) const {
    const auto said = m_choices.constFind(at);
    if (said != m_choices.constEnd()) {
        return *said;
    }
    const ProposedEvent& event = m_proposal.events.at(at);
    const bool isWanted = event.standing == ProposedEvent::Standing::fresh && !event.isNoise &&
                          m_proposal.events.size() <= kMany;
    return isWanted ? Choice::add : Choice::leave;
}

/// False when that is not possible, or is so already.
bool RecordSession::note(qsizetype at, Choice choice) {
    using Standing = ProposedEvent::Standing;
    const Standing standing = m_proposal.events.at(at).standing;
    const bool isPossible =
        choice == Choice::leave || (standing != Standing::present &&
                                    (choice != Choice::merge || standing == Standing::similar));
    const bool isNew = isPossible && choice != choiceOf(at);
    if (isNew) {
        m_choices.insert(at, choice);
    }
    return isNew;
}

void RecordSession::choose(qsizetype at, Choice choice) {
    if (note(at, choice)) {
        Q_EMIT choiceChanged(at);
    }
}

void RecordSession::chooseAll(const QList<qsizetype>& events, Choice choice) {
    for (const qsizetype at : events) {
        note(at, choice);
    }
    Q_EMIT choicesChanged();
}

EventKind RecordSession::kindOf(qsizetype at) const {
    return m_kinds.value(at, m_proposal.events.at(at).event.kind);
}

void RecordSession::setKind(qsizetype at, EventKind kind) {
    m_kinds.insert(at, kind);
    Q_EMIT choiceChanged(at);
}

qsizetype RecordSession::chosenCount() const {
    qsizetype count = 0;
    for (qsizetype at = 0; at < m_proposal.events.size(); ++at) {
        count += choiceOf(at) != Choice::leave ? 1 : 0;
    }
    return count;
}

bool RecordSession::hasAssumedTimes() const {
    return std::any_of(
        m_proposal.events.cbegin(), m_proposal.events.cend(),
        [](const ProposedEvent& event) { return event.event.assumed != Assumption::nothing; });
}

edits::EventImport RecordSession::chosen() const {
    edits::EventImport import;
    import.zone = zoneAfterImport(m_records.events, m_incident, m_options);
    for (qsizetype at = 0; at < m_proposal.events.size(); ++at) {
        ProposedEvent event = m_proposal.events.at(at);
        event.event.kind = kindOf(at);
        event.event.assumed = m_areConfirmed ? Assumption::nothing : event.event.assumed;
        const Choice choice = choiceOf(at);
        if (choice == Choice::add) {
            import.added.append(event.event);
        } else if (choice == Choice::merge) {
            import.merged.append(event);
        }
    }
    return import;
}

} // namespace afterword::editing
