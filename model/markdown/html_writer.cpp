// SPDX-License-Identifier: MIT
#include "model/markdown/html_writer.h"

#include <cmark-gfm-core-extensions.h>

#include <cstring>
#include <string_view>

namespace afterword::markdown {

namespace {

std::string_view textOf(const char* text) {
    return text ? std::string_view(text) : std::string_view();
}

bool isInTightList(cmark_node* paragraph) {
    cmark_node* const item = cmark_node_parent(paragraph);
    cmark_node* const list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

bool isHeader(cmark_node* row) {
    return isType(row, "table_header");
}

std::string alignmentOf(cmark_node* cell) {
    cmark_node* const row = cmark_node_parent(cell);
    cmark_node* const table = row ? cmark_node_parent(row) : nullptr;
    const std::uint8_t* const alignments =
        table ? cmark_gfm_extensions_get_table_alignments(table) : nullptr;
    int column = 0;
    for (cmark_node* before = cmark_node_previous(cell); before;
         before = cmark_node_previous(before)) {
        ++column;
    }
    if (!alignments || column >= cmark_gfm_extensions_get_table_columns(table)) {
        return {};
    }
    switch (alignments[column]) {
    case 'l':
        return " align=\"left\"";
    case 'c':
        return " align=\"center\"";
    case 'r':
        return " align=\"right\"";
    default:
        return {};
    }
}

/// What an image without a description is called: the last part of its address.
std::string_view fileNameOf(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t slash = url.find_last_of("/\\");
    return slash == std::string_view::npos ? url : url.substr(slash + 1);
}

} // namespace

bool isType(cmark_node* node, const char* name) {
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

std::string openingTag(cmark_node* node) {
    if (cmark_node_get_type(node) != CMARK_NODE_LIST) {
        return "<table>\n";
    }
    if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST) {
        return "<ul>\n";
    }
    const int start = cmark_node_get_list_start(node);
    return start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(start) + "\">\n";
}

std::string closingTag(cmark_node* node) {
    if (cmark_node_get_type(node) != CMARK_NODE_LIST) {
        return "</table>\n";
    }
    return cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n";
}

void HtmlWriter::write(cmark_node* node) {
    const Iterator iterator(cmark_iter_new(node));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node* const current = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER) {
            enter(current);
        } else {
            leave(current);
        }
    }
}

std::string HtmlWriter::take() {
    m_html += m_tags.closedTo(0);
    return std::move(m_html);
}

void HtmlWriter::openContainer(const std::string& tag) {
    m_html += tag;
    m_tags.enter();
}

void HtmlWriter::closeContainer(const std::string& tag) {
    m_html += m_tags.leave();
    m_html += tag;
}

void HtmlWriter::enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return;
    case CMARK_NODE_BLOCK_QUOTE:
        return openContainer("<blockquote>\n");
    case CMARK_NODE_LIST:
        return openContainer(openingTag(node));
    case CMARK_NODE_CODE_BLOCK:
        return writeCode(node);
    case CMARK_NODE_HTML_BLOCK: {
        const std::string html = m_tags.honoured(textOf(cmark_node_get_literal(node)));
        m_html += html.find_first_not_of(" \t\r\n") == std::string::npos ? std::string() : html;
        return;
    }
    case CMARK_NODE_PARAGRAPH:
        return openContainer(isInTightList(node) ? "" : "<p>");
    case CMARK_NODE_HEADING:
        return openContainer("<h" + std::to_string(cmark_node_get_heading_level(node)) + ">");
    case CMARK_NODE_THEMATIC_BREAK:
        m_html += "<hr />\n";
        return;
    case CMARK_NODE_TEXT:
        m_html += htmlEscaped(textOf(cmark_node_get_literal(node)));
        return;
    case CMARK_NODE_SOFTBREAK:
        m_html += m_images > 0 ? " " : "\n";
        return;
    case CMARK_NODE_LINEBREAK:
        m_html += m_images > 0 ? " " : "<br />\n";
        return;
    case CMARK_NODE_CODE: {
        const std::string text = htmlEscaped(textOf(cmark_node_get_literal(node)));
        m_html += m_images > 0 ? text : "<code>" + text + "</code>";
        return;
    }
    case CMARK_NODE_HTML_INLINE:
        if (m_images == 0) {
            m_html += m_tags.honoured(textOf(cmark_node_get_literal(node)));
        }
        return;
    case CMARK_NODE_EMPH:
        m_html += m_images > 0 ? "" : "<em>";
        return;
    case CMARK_NODE_STRONG:
        m_html += m_images > 0 ? "" : "<strong>";
        return;
    case CMARK_NODE_LINK:
        return writeLink(node, true);
    case CMARK_NODE_IMAGE:
        return writeImage(node, true);
    default:
        break;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_ITEM || isType(node, "tasklist")) {
        writeItem(node);
    } else if (isType(node, "strikethrough")) {
        m_html += m_images > 0 ? "" : "<del>";
    } else if (isType(node, "table")) {
        openContainer(openingTag(node));
    } else if (isType(node, "table_cell")) {
        writeCell(node, true);
    } else if (isType(node, "table_row") || isHeader(node)) {
        openContainer("<tr>");
    }
}

void HtmlWriter::leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        return closeContainer("</blockquote>\n");
    case CMARK_NODE_LIST:
        return closeContainer(closingTag(node));
    case CMARK_NODE_PARAGRAPH:
        return closeContainer(isInTightList(node) ? "" : "</p>\n");
    case CMARK_NODE_HEADING:
        return closeContainer("</h" + std::to_string(cmark_node_get_heading_level(node)) + ">\n");
    case CMARK_NODE_EMPH:
        m_html += m_images > 0 ? "" : "</em>";
        return;
    case CMARK_NODE_STRONG:
        m_html += m_images > 0 ? "" : "</strong>";
        return;
    case CMARK_NODE_LINK:
        return writeLink(node, false);
    case CMARK_NODE_IMAGE:
        return writeImage(node, false);
    default:
        break;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_ITEM || isType(node, "tasklist")) {
        closeContainer("</li>\n");
    } else if (isType(node, "strikethrough")) {
        m_html += m_images > 0 ? "" : "</del>";
    } else if (isType(node, "table")) {
        closeContainer(closingTag(node));
    } else if (isType(node, "table_cell")) {
        writeCell(node, false);
    } else if (isType(node, "table_row") || isHeader(node)) {
        closeContainer("</tr>\n");
    }
}

void HtmlWriter::writeItem(cmark_node* item) {
    // Qt's rich text draws a box for these classes and ignores <input>.
    const bool isTask = isType(item, "tasklist");
    const bool isChecked = isTask && cmark_gfm_extensions_get_tasklist_item_checked(item);
    openContainer(!isTask     ? "<li>"
                  : isChecked ? "<li class=\"checked\">"
                              : "<li class=\"unchecked\">");
}

void HtmlWriter::writeCell(cmark_node* cell, bool entering) {
    const std::string tag = isHeader(cmark_node_parent(cell)) ? "th" : "td";
    if (entering) {
        openContainer("<" + tag + alignmentOf(cell) + ">");
    } else {
        closeContainer("</" + tag + ">");
    }
}

void HtmlWriter::writeLink(cmark_node* link, bool entering) {
    const std::string_view url = textOf(cmark_node_get_url(link));
    if (m_images > 0 || !isLiveLink(url)) {
        return;
    }
    m_links += entering ? 1 : -1;
    m_html += entering ? "<a href=\"" + htmlEscaped(url) + "\">" : "</a>";
}

void HtmlWriter::writeImage(cmark_node* image, bool entering) {
    const std::string_view url = textOf(cmark_node_get_url(image));
    const bool isOuter = entering ? m_images == 0 : m_images == 1;
    const bool isLinked = m_links == 0 && isLiveLink(url);
    m_images += entering ? 1 : -1;
    if (!isOuter) {
        return;
    }
    if (isLocalImage(url)) {
        m_html += entering ? "<img src=\"" + htmlEscaped(url) + "\" alt=\"" : "\" />";
        return;
    }
    if (entering) {
        m_html += isLinked ? "<a href=\"" + htmlEscaped(url) + "\">" : "";
        if (!cmark_node_first_child(image)) {
            m_html += htmlEscaped(fileNameOf(url));
        }
    } else {
        m_html += isLinked ? "</a>" : "";
    }
}

void HtmlWriter::writeCode(cmark_node* code) {
    const std::string_view info = textOf(cmark_node_get_fence_info(code));
    const std::string_view language = info.substr(0, info.find_first_of(" \t"));
    m_html += language.empty() ? "<pre><code>"
                               : "<pre><code class=\"language-" + htmlEscaped(language) + "\">";
    m_html += htmlEscaped(textOf(cmark_node_get_literal(code))) + "</code></pre>\n";
}

} // namespace afterword::markdown
