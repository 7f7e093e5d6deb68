// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/writing.h"

#include <string>
#include <string_view>
#include <vector>

namespace afterword::writing {

/// One tag of a Mustache text, with the standalone line around it already cut away.
struct Tag {
    enum class Type { variable, raw, section, inverted, close, comment, partial, delimiters };

    Type type = Type::variable;
    std::string name;
    std::size_t begin =
        0; ///< bytes of the source that it replaces: all of its line when it stands alone
    std::size_t end = 0;
    std::size_t at = 0;       ///< where the tag itself begins
    int line = 0;             ///< of the file
    bool standsAlone = false; ///< on its line
    std::size_t partner = 0;  ///< of a section and of its close: index of the other one
};

/// A Mustache text taken apart, with what is wrong with it.
struct ScannedTemplate {
    std::vector<Tag> tags;
    QList<TemplateProblem> problems;
};

/// Finds tags after the Mustache manual (mustache.5), custom delimiters and standalone lines
/// included. `firstLine` is the line of the file on which `source` begins.
[[nodiscard]] ScannedTemplate scanTags(std::string_view source, int firstLine);

/// A problem at byte `offset` of `source`; columns count characters from 1.
[[nodiscard]] TemplateProblem problemAt(std::string_view source, std::size_t offset, int firstLine,
                                        const QString& message);

} // namespace afterword::writing
