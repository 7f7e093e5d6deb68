// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

/// Remarks of reviewers. What is answered stands at the same anchor: that is a conversation.
namespace afterword::edits {

/// Behind the others; gets an id when it has none. An empty one is none.
[[nodiscard]] Edit addComment(const Comment& comment);
/// Merges while typing.
[[nodiscard]] Edit setCommentText(const QString& id, const QString& text);
[[nodiscard]] Edit removeComment(const QString& id);
/// All comments of an anchor: a conversation ends as a whole.
[[nodiscard]] Edit setResolved(const QString& anchor, bool resolved);

} // namespace afterword::edits
