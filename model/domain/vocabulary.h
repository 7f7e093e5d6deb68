// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace afterword {

/// The words that the classic template writes for a part or a coded field, and that reading must
/// know again: one table for both, so that read(write(x)) = x. Synonyms are reading's own matter.
struct Term {
    const char* key;     ///< "timeline", "impactUsers", "status", "moments.detected"
    const char* written; ///< "Timeline", "Users affected", "Status", "Detected"
};

[[nodiscard]] std::span<const Term> vocabulary();

/// Empty for an unknown key.
[[nodiscard]] QString written(QStringView key);

} // namespace afterword
