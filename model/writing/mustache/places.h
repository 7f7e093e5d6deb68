// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/field_lines.h"

#include <string>
#include <string_view>
#include <vector>

namespace afterword::writing {

/// Finds out on which lines of a rendered document each field stands. While the document is
/// rendered, a mark that no document has stands behind each value; then the marks are taken out.
class Places {
public:
    /// `text` with a mark behind its last word. `anchor` is a key of `FieldLines`.
    [[nodiscard]] std::string marked(std::string text, const std::string& anchor);

    /// The values in `text` are written on one line.
    void noteJoined(std::string_view text);

    /// Takes the marks out of the whole document.
    [[nodiscard]] FieldLines takeFrom(std::string& document) const;

private:
    struct Mark {
        std::string anchor;
        int breaks = 0; ///< line breaks within the value
    };
    std::vector<Mark> m_marks;
};

} // namespace afterword::writing
