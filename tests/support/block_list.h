// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/cmark.h"

#include <string>

namespace afterword::tests {

/// Each block below `parent` with its lines, what it holds in brackets; nothing of what is inline.
inline std::string blocksBelow(cmark_node* parent) {
    std::string found;
    for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK) {
            found += std::string(cmark_node_get_type_string(node)) + " " +
                     std::to_string(cmark_node_get_start_line(node)) + "-" +
                     std::to_string(cmark_node_get_end_line(node)) + "(" + blocksBelow(node) + ") ";
        }
    }
    return found;
}

/// The blocks that cmark finds when it is given so much.
inline std::string blocksOf(const QString& screenedText, markdown::Document::Extent extent) {
    const markdown::Document document(screenedText, extent);
    return blocksBelow(document.get());
}

} // namespace afterword::tests
