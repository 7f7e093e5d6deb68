// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/merge.h"

#include <optional>

namespace afterword {

/// A state of an incident that this library has sent or taken.
struct ExchangedState {
    QString share;  ///< the id that the sender gave the file
    QString sender; ///< a person
    Instant at{};
    std::optional<Incident> value; ///< none when only its name has come along
    bool isOwn = false;            ///< this library has sent it
};

struct KnownShare {
    QString share;
    bool isOwn = false;
    bool hasValue = false;
};

/// What a state that was taken has otherwise, where this library has kept its own for the time
/// being: nobody has decided yet.
struct OpenQuestions {
    QString share;
    QString sender;
    Incident theirs;
    QList<Conflict> conflicts;
};

/// The states of incidents that two libraries both know. Failures are `Error::Kind::library`.
class ExchangeStore {
public:
    virtual ~ExchangeStore() = default;

    /// The names of all states of an incident, oldest first.
    virtual Result<QList<KnownShare>> shares(const QString& incident) = 0;
    /// None for one that the library has no value of.
    virtual Result<std::optional<Incident>> state(const QString& incident,
                                                  const QString& share) = 0;
    /// The newest one that has a value; none when the incident was never exchanged.
    virtual Result<std::optional<ExchangedState>> newest(const QString& incident) = 0;
    /// Notes a state; one that is there gets the value if it has none.
    virtual Result<void> note(const QString& incident, const ExchangedState& state) = 0;
    /// As if the state had never been noted.
    virtual Result<void> forget(const QString& incident, const QString& share) = 0;

    /// Those that are open, oldest first.
    virtual Result<QList<OpenQuestions>> questions(const QString& incident) = 0;
    /// What is open of a state from now on; empty: everything was decided.
    virtual Result<void> setQuestions(const QString& incident, const QString& share,
                                      const QList<Conflict>& conflicts) = 0;
};

} // namespace afterword
