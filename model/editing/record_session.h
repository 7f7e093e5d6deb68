// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edits/import_events.h"
#include "model/editing/records.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace afterword::editing {

/// Records on their way into an incident: what was read, how it would stand in the timeline, and
/// what a person says about it. Reading and proposing happen on other threads.
class RecordSession : public QObject {
    Q_OBJECT

public:
    enum class Choice { leave, add, merge };

    RecordSession(RecordDesk desk, Incident into, QObject* parent = nullptr);
    ~RecordSession() override;

    void read(const IncomingRecords& records);
    void cancel();
    /// Proposes again; what was chosen stays.
    void setOptions(const SourceOptions& options);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const Incident& incident() const { return m_incident; }
    [[nodiscard]] const ReadRecords& records() const { return m_records; }
    [[nodiscard]] const Proposal& proposal() const { return m_proposal; }
    [[nodiscard]] const SourceOptions& options() const { return m_options; }

    /// Of an event by its place in the proposal. At first all are added but noise, what is there
    /// already and what resembles it; of very many none, as nobody wants a thousand lines of a log.
    [[nodiscard]] Choice choiceOf(qsizetype at) const;
    void choose(qsizetype at, Choice choice);
    /// Those of which it is possible, announced once.
    void chooseAll(const QList<qsizetype>& events, Choice choice);
    [[nodiscard]] EventKind kindOf(qsizetype at) const;
    void setKind(qsizetype at, EventKind kind);
    [[nodiscard]] qsizetype chosenCount() const;

    /// Whether a person says that what was assumed of the times is right.
    void confirmTimes(bool are) { m_areConfirmed = are; }
    [[nodiscard]] bool hasAssumedTimes() const;

    /// What was chosen, as one step.
    [[nodiscard]] edits::EventImport chosen() const;

    static constexpr qsizetype kMany = 500;

Q_SIGNALS:
    void progressed(int percent);
    void proposed();
    void failed(const QString& message);
    void choiceChanged(qsizetype at);
    void choicesChanged();

private:
    bool note(qsizetype at, Choice choice);
    void takeRead();
    void propose();

    RecordDesk m_desk;
    Incident m_incident;
    QFutureWatcher<Result<ReadRecords>> m_reading;
    ReadRecords m_records;
    Proposal m_proposal;
    SourceOptions m_options;
    QHash<qsizetype, Choice> m_choices; ///< of a person
    QHash<qsizetype, EventKind> m_kinds;
    int m_turn = 0;
    bool m_isBusy = false;
    bool m_areConfirmed = false;
};

} // namespace afterword::editing
