// SPDX-License-Identifier: MIT
#include "model/domain/edits/comments.h"

#include "model/base/ids.h"
#include "model/domain/edits/labels.h"

namespace afterword::edits {

Edit addComment(const Comment& comment) {
    Comment added = comment;
    if (added.id.isEmpty()) {
        added.id = newId(); // once, whenever the step is taken
    }
    return {Labels::tr("Add a comment"), QString(), [added](Incident& incident) {
                if (!added.text.trimmed().isEmpty()) {
                    incident.comments.append(added);
                }
            }};
}

Edit setCommentText(const QString& id, const QString& text) {
    return {Labels::tr("Change a comment"), QStringLiteral("comments/%1/text").arg(id),
            [=](Incident& incident) {
                for (Comment& comment : incident.comments) {
                    if (comment.id == id) {
                        comment.text = text;
                    }
                }
            }};
}

Edit removeComment(const QString& id) {
    return {Labels::tr("Delete a comment"), QString(), [id](Incident& incident) {
                incident.comments.removeIf(
                    [&](const Comment& comment) { return comment.id == id; });
            }};
}

Edit setResolved(const QString& anchor, bool resolved) {
    return {resolved ? Labels::tr("Resolve comments") : Labels::tr("Reopen comments"), QString(),
            [=](Incident& incident) {
                for (Comment& comment : incident.comments) {
                    if (comment.anchor == anchor) {
                        comment.resolved = resolved;
                    }
                }
            }};
}

} // namespace afterword::edits
