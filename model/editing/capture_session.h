// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edits/capture.h"
#include "model/editing/incident_session.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <vector>

namespace afterword::editing {

/// Notes a running incident line by line. Each line is on its way to the disk when `enter` returns,
/// as an edit of the one session of its incident, so that an open editor shows it too.
class CaptureSession : public QObject {
    Q_OBJECT

public:
    struct Services {
        Library& library;
        Clock clock;
        std::function<Incident()> newIncident; ///< with what a new one has by preference
        /// The one session of an incident that was loaded.
        std::function<IncidentSession&(const Incident&)> open;
    };

    explicit CaptureSession(Services services, QObject* parent = nullptr);

    /// Lines go into this incident from now on; empty: into a new one, made by the first line.
    void writeInto(const QString& id);
    /// The incident that is written into; empty while it is to be made.
    [[nodiscard]] const QString& incident() const { return m_incident; }
    /// That of the incident, when it is open; another one may take its place.
    [[nodiscard]] IncidentSession* session() const { return m_session; }
    /// The incident's session is another one now: its value was loaded anew.
    void noteOpened(IncidentSession& session);

    /// A line of spaces is nothing.
    void enter(const QString& line);
    /// Sends again what could not be saved.
    void retry();
    /// Answered when all lines are on the disk, or have failed.
    Answer<void> flush();

    /// The events of the incident, with those that wait for it to be made or loaded.
    [[nodiscard]] Incident value() const;
    [[nodiscard]] bool isSaved(const QString& event) const { return !m_unsaved.contains(event); }
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    [[nodiscard]] qsizetype unsaved() const { return m_unsaved.size(); }

Q_SIGNALS:
    /// Events, what is saved of them, or the incident are other ones.
    void changed();
    void failed(const afterword::Error& error);
    /// The first line has made this incident.
    void created(const afterword::Incident& incident);

private:
    struct Waiting {
        edits::CapturedLine line;
        Instant at;
        QString event; ///< the id that it will have
    };

    [[nodiscard]] static Edit editOf(const Waiting& waiting, const Incident& incident);
    void send();
    void make();
    void load();
    void take(const Result<Incident>& stored);
    [[nodiscard]] int ask();
    void follow(IncidentSession& session);
    void noteState(const SaveState& state);
    void settle();
    [[nodiscard]] QSet<QString> waitingEvents() const;
    void fail(const Error& error);
    void answerFlushes(const Result<void>& result);

    Services m_services;
    QString m_incident;
    QPointer<IncidentSession> m_session;
    Incident m_base; ///< the new one, while it is not in the library
    QList<Waiting> m_waiting;
    QSet<QString> m_unsaved; ///< ids of events
    bool m_asking = false;   ///< the incident is being made or loaded
    int m_request = 0;       ///< the one that an answer is wanted for
    std::vector<QPromise<Result<void>>> m_flushes;
};

} // namespace afterword::editing
