// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/preview.h"

namespace afterword::editing {

/// One step of turning a list of blocks (or of a block's parts) into another. Applied in order,
/// each index is valid at its moment.
struct PreviewStep {
    enum class Kind { removed, inserted, changed };

    Kind kind = Kind::changed;
    qsizetype at = 0;  ///< index in the list as it stands
    qsizetype row = 0; ///< index in the new list; of no use for `removed`
    /// For a changed list or table that still has the same frame: what changed in it. Empty means
    /// that the block is to be replaced as a whole.
    QList<PreviewStep> parts;

    [[nodiscard]] bool operator==(const PreviewStep& other) const;
};

[[nodiscard]] QList<PreviewStep> previewDiff(const QList<PreviewBlock>& before,
                                             const QList<PreviewBlock>& after);

} // namespace afterword::editing
