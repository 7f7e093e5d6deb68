// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace afterword {

/// The HTML comment that `--with-data` puts at the end of a document: the incident as JSON and a
/// hash of the text before it (formats.md section 4).
struct DataComment {
    QByteArray json;
    bool matchesText = false; ///< the text is still the one that it was written with
    qsizetype at = 0;         ///< where the comment begins in the document
};

/// `text` with `json` as such a comment behind it.
[[nodiscard]] QString withDataComment(const QString& text, const QByteArray& json);

/// The comment of a document, if it ends with one.
[[nodiscard]] std::optional<DataComment> findDataComment(const QString& document);

} // namespace afterword
