// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"
#include "model/store/statement.h"

#include <optional>

/// Bytes in three columns: "encoding", "size", "bytes", compressed.
namespace afterword::store {

void bindPacked(Statement& statement, const QByteArray& bytes);
/// As its JSON.
void bindPacked(Statement& statement, const Incident& incident);

/// From the columns "encoding, size, bytes" that begin at `column`; none when they are broken.
[[nodiscard]] std::optional<QByteArray> unpacked(const Statement& row, int column = 0);
/// `what` is for the message: "a reading".
[[nodiscard]] Result<Incident> unpackedIncident(const Statement& row, int column,
                                                const Connection& connection, const QString& what);

} // namespace afterword::store
