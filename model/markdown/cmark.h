// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cmark-gfm.h>

#include <memory>

namespace afterword::markdown {

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, NodeDeleter>;

/// Parses screened text as GitHub does: tables, task lists, strikethrough, autolinks.
[[nodiscard]] Document parse(const QString& screenedText);

} // namespace afterword::markdown
