// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/connection.h"

namespace afterword::store {

/// The schema version that this program reads and writes: the last script in resources/sql.
inline constexpr int kSchemaVersion = 8;

/// Brings a library to kSchemaVersion, a transaction a script. Fails on a newer one.
[[nodiscard]] Result<void> migrate(Connection& connection);

/// The failure for a library of a later program.
[[nodiscard]] tl::unexpected<Error> newerVersion(const QString& path, quint32 version);

} // namespace afterword::store
