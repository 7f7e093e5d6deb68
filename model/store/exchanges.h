// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/exchange_store.h"

namespace afterword::store {

class Connection;

/// Keeps the states that were exchanged, compressed.
class Exchanges : public ExchangeStore {
public:
    explicit Exchanges(Connection& connection) : m_connection(connection) {}

    Result<QList<KnownShare>> shares(const QString& incident) override;
    Result<std::optional<Incident>> state(const QString& incident, const QString& share) override;
    Result<std::optional<ExchangedState>> newest(const QString& incident) override;
    Result<void> note(const QString& incident, const ExchangedState& state) override;
    Result<void> forget(const QString& incident, const QString& share) override;
    Result<QList<OpenQuestions>> questions(const QString& incident) override;
    Result<void> setQuestions(const QString& incident, const QString& share,
                              const QList<Conflict>& conflicts) override;

private:
    Connection& m_connection;
};

} // namespace afterword::store
