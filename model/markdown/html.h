// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace afterword::markdown {

/// A top-level block of a document, as HTML for Qt's rich text and as a browser would take it.
struct HtmlBlock {
    enum class Kind { other, heading, list, table };
    Kind kind = Kind::other;
    QString html;
    int firstLine = 0; ///< 1-based lines of the Markdown
    int lastLine = 0;
    /// For a list its items, for a table its rows (the header row first), each as HTML of its own,
    /// so that a preview replaces one and not all: "<li>…</li>", "<tr>…</tr>". `html` is an opening
    /// tag, the parts, and a closing tag.
    QStringList parts;
    QList<int> partLines; ///< the first line of each part
};

/// Screened, safe HTML, block by block: no scripts, no remote images, only http, https, mailto and
/// relative links live (architecture.md).
[[nodiscard]] QList<HtmlBlock> htmlBlocks(const QString& markdown);

/// The whole document as one fragment.
[[nodiscard]] QString toHtml(const QString& markdown);

} // namespace afterword::markdown
