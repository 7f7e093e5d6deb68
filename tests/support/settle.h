// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace afterword::tests {

/// Runs the event loop until `condition` holds. The limit is there for a broken program only.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

/// Handles what is due now.
void settle();

} // namespace afterword::tests
