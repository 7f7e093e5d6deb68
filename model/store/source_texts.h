// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/source_store.h"

namespace afterword::store {

class Connection;

/// Keeps documents and readings, compressed.
class SourceTexts : public SourceStore {
public:
    explicit SourceTexts(Connection& connection) : m_connection(connection) {}

    Result<void> keep(const QString& sha256, const QByteArray& bytes) override;
    Result<QByteArray> source(const QString& sha256) override;
    Result<std::optional<Incident>> asRead(const QString& id) override;
    Result<void> setAsRead(const Incident& incident) override;

private:
    Connection& m_connection;
};

/// Before an incident is changed for the first time: keeps what was read, when it was read.
[[nodiscard]] Result<void> keepAsRead(Connection& connection, const Incident& before);

} // namespace afterword::store
