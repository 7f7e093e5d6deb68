// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/cmark.h"
#include "model/markdown/html_tags.h"

#include <string>

namespace afterword::markdown {

/// Writes the nodes of a tree as screened HTML. Goes by events and not by recursion, so that depth
/// costs no stack.
class HtmlWriter {
public:
    /// The whole subtree of `node`.
    void write(cmark_node* node);

    [[nodiscard]] std::string take();

private:
    void enter(cmark_node* node);
    void leave(cmark_node* node);
    void openContainer(const std::string& tag);
    void closeContainer(const std::string& tag);
    void writeItem(cmark_node* item);
    void writeCell(cmark_node* cell, bool entering);
    void writeLink(cmark_node* link, bool entering);
    void writeImage(cmark_node* image, bool entering);
    void writeCode(cmark_node* code);

    std::string m_html;
    HtmlTags m_tags;
    int m_links = 0;  ///< live links that are open
    int m_images = 0; ///< images whose description is being written
};

/// "<ol start=…>" or "<ul>", "<table>".
[[nodiscard]] std::string openingTag(cmark_node* node);
[[nodiscard]] std::string closingTag(cmark_node* node);

/// The type of a node by name, extensions included.
[[nodiscard]] bool isType(cmark_node* node, const char* name);

} // namespace afterword::markdown
