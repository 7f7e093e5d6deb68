// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/mustache/engine.h"

#include <memory>
#include <mutex>
#include <vector>

namespace afterword::writing {

/// Programs that were used lately, so that a preview compiles its template once and not with each
/// key stroke. Any thread: a program in use is out of the cache.
class Programs {
public:
    [[nodiscard]] std::unique_ptr<Program> take(const Template& tmpl, const Catalogue& catalogue);
    void giveBack(const Template& tmpl, std::unique_ptr<Program> program);

private:
    struct Entry {
        QString name;
        QString text;
        int firstLine = 0;
        std::unique_ptr<Program> program;
    };

    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace afterword::writing
