// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// The conversation at one place of an incident.
struct CommentPlace {
    QString anchor;          ///< of its comments: code of a part, or id of a row
    QString section;         ///< key of the part that it stands in; empty: the place is gone
    QString row;             ///< what a person calls the row; empty for a whole part
    QList<Comment> comments; ///< oldest first

    [[nodiscard]] int open() const;
    [[nodiscard]] bool isResolved() const { return open() == 0; }
    /// As places of the form are named: "impact", "actions/<id>"; empty when it is gone.
    [[nodiscard]] QString formAnchor() const;
};

/// All of them in the document's order; those whose row is gone stand last.
[[nodiscard]] QList<CommentPlace> commentPlaces(const Incident& incident);

/// What a comment is anchored to at a place of the form, by its anchors from the narrowest on
/// ("actions/<id>/title", "actions/<id>", "actions"): the row, else the part.
[[nodiscard]] QString commentAnchorAt(const QStringList& formAnchors);

} // namespace afterword
