// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

class QSqlQuery;

namespace afterword::store {

class Connection;

/// "The library “PATH” WHAT: DETAIL."
[[nodiscard]] tl::unexpected<Error> libraryFailure(const QString& what, const QString& path,
                                                   const QString& detail = {});

/// What the database said about a query, for a person.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const Connection& connection,
                                               const QSqlQuery& query);

/// For a write to a library that was opened for reading.
[[nodiscard]] tl::unexpected<Error> readOnlyFailure(const QString& path);

} // namespace afterword::store
