// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace afterword {

/// The largest count that a text says of users, customers and their like: "around 200,000 users".
/// Not the whole that a share is of ("80% of our 250,000 users"), nor those who were spared.
[[nodiscard]] std::optional<qint64> usersIn(const QString& text);

/// The first percentage that a text says of users, customers, traffic or requests.
[[nodiscard]] std::optional<double> percentIn(const QString& text);

} // namespace afterword
