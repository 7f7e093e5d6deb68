// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/finding.h"

#include <QRegularExpression>

namespace afterword {

/// Words to be found in the texts of an incident, taken as they are.
struct TextQuery {
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool operator==(const TextQuery&) const = default;

    /// Matches nothing when there are no words.
    [[nodiscard]] QRegularExpression pattern() const;
};

struct TextMatch {
    QString anchor;  ///< of the part or row (see FieldLines): "impact", "actions/<id>"
    int ordinal = 0; ///< which of the matches under that anchor
    bool operator==(const TextMatch&) const = default;
};

/// Every place, in the order of the editor's form.
[[nodiscard]] QList<TextMatch> findText(const Incident& incident, const TextQuery& query);

/// The place of a text's characters among the matches of the words that stand there.
[[nodiscard]] std::optional<TextMatch> matchAt(const Incident& incident, const QString& anchor,
                                               const TextSpan& span);

namespace edits {

/// Writes `by` in place of one match or of all; one that is gone by now is no matter.
[[nodiscard]] Edit replaceText(const TextQuery& query, const TextMatch& match, const QString& by);
[[nodiscard]] Edit replaceEveryText(const TextQuery& query, const QString& by);

} // namespace edits

} // namespace afterword
