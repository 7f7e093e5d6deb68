// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::writing {

class Document;

/// A factor where it stands in the indented tree.
struct CauseItem {
    Row<ContributingFactor> factor;
    int depth = 0;
    QString margin; ///< as many spaces as a nested list needs
    bool shared = false;
    bool repeated = false;
};

[[nodiscard]] QList<CauseItem> causeTree(const Document& document);
/// The straight line of the five whys.
[[nodiscard]] QList<Row<ContributingFactor>> whysOf(const Document& document);

} // namespace afterword::writing
