// SPDX-License-Identifier: MIT
#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace afterword::markdown {

/// Memory for the many small things of a tree, all of it given back at once. What is freed or grown
/// before is reused only when it was the last to be asked for.
class Arena {
public:
    /// Zeroed, and fit for anything.
    [[nodiscard]] void* allocate(std::size_t size);
    [[nodiscard]] void* reallocate(void* memory, std::size_t size);
    void free(void* memory);

    /// Forgets all that was allocated, and keeps one block of common size for the next tree.
    void reset();

private:
    [[nodiscard]] bool isLast(const void* memory) const;

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::size_t m_capacity = 0; ///< of the last block
    std::size_t m_used = 0;     ///< of the last block
};

/// While one of these lives, `memory()` takes from the arena of this thread.
class ArenaUse {
public:
    ArenaUse();
    ArenaUse(const ArenaUse&) = delete;
    ArenaUse& operator=(const ArenaUse&) = delete;
    ~ArenaUse();

    /// For cmark, whose allocator has no place for an arena of one's own.
    [[nodiscard]] static cmark_mem* memory();
};

} // namespace afterword::markdown
