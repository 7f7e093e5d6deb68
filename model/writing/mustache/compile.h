// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/escape.h"
#include "model/writing/context/vocabulary.h"
#include "model/writing/writing.h"

#include <string>
#include <vector>

namespace afterword::writing {

/// A tag of a compiled template: what the engine asks for by number.
struct CompiledTag {
    std::vector<std::string> path; ///< "time.text" in its parts; "." is one part
    /// What the first part of the path is.
    enum class Begins { withField, withItem, withSelf, withRoot, withLambda };
    Begins begins = Begins::withField;
    QString source;        ///< name of the template or partial that it stands in
    TemplateProblem place; ///< line and column, without a message
    /// Whether its text may begin a line of the document.
    markdown::Standing standing = markdown::Standing::lineStart;
    /// What the marker of the list item is made of, on whose line it stands.
    enum class Marker { literal, number, mark };
    Marker marker = Marker::literal;
    /// How far that item's text is indented, the width of {{number}} or {{{mark}}} not counted.
    int indent = 0;
    bool behindMarker = false; ///< nothing stands between the item's marker and it
};

/// A template with its partials put in and its tags numbered, so that the engine meets no name,
/// no partial, no delimiter and no white space that it could get wrong.
struct CompiledTemplate {
    std::string text;
    std::vector<CompiledTag> tags;
    QStringList partials;            ///< names of those that were put in
    bool isBuiltIn = true;           ///< all of its partials are
    QList<TemplateProblem> problems; ///< it cannot be rendered
    QList<TemplateProblem>
        oversights; ///< it can, but says nothing where the author meant something
};

inline constexpr qsizetype kLargestTemplate = 256 * 1024;
inline constexpr int kDeepestSections = 64;

[[nodiscard]] CompiledTemplate compile(const Template& tmpl, const Catalogue& catalogue);

/// Turns the bytes that stand for white space and braces in `CompiledTemplate::text` back.
[[nodiscard]] std::string unmasked(std::string text);

/// What was rendered, with at most one empty line between the template's own lines: parts that
/// have nothing to say leave no gap. The values' own lines stay as they are.
[[nodiscard]] std::string withoutGaps(const std::string& masked);

} // namespace afterword::writing
