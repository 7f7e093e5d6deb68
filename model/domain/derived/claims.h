// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {

/// What the text of an event says plainly, one bit each.
enum Claim : unsigned {
    started = 1U << 0U,
    detected = 1U << 1U,
    acknowledged = 1U << 2U,
    mitigated = 1U << 3U,
    resolved = 1U << 4U,
};

/// The claims of `markdown`; what it denies or only expects ("not yet resolved") is none.
[[nodiscard]] unsigned claimsOf(const QString& markdown);

} // namespace afterword
