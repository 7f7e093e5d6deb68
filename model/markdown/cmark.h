// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/arena.h"

#include <QString>

#include <cmark-gfm.h>

#include <memory>

namespace afterword::markdown {

/// Screened text as GitHub parses it: tables, task lists, strikethrough, autolinks. Stays on its
/// thread, and gives its memory back as a whole: no node is freed.
class Document {
public:
    enum class Extent {
        blocks, ///< and nothing of what is in them: no mark, no link, other letters
        whole,
    };
    explicit Document(const QString& screenedText, Extent extent = Extent::whole);

    [[nodiscard]] cmark_node* get() const { return m_root; }

private:
    ArenaUse m_memory;
    cmark_node* m_root;
};

struct IteratorDeleter {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Iterator = std::unique_ptr<cmark_iter, IteratorDeleter>;

} // namespace afterword::markdown
