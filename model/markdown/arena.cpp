// SPDX-License-Identifier: MIT
#include "model/markdown/arena.h"

#include <algorithm>
#include <cstring>

namespace afterword::markdown {

namespace {

constexpr std::size_t kFirstBlock = 256 * 1024; // enough for nearly all
constexpr std::size_t kLargestBlock = 1024 * 1024;

/// Stands in front of what is allocated.
struct alignas(std::max_align_t) Header {
    std::size_t size; // rounded up
};

Header* headerOf(void* memory) {
    return static_cast<Header*>(memory) - 1;
}

constexpr std::size_t rounded(std::size_t size) {
    return (size + alignof(Header) - 1) / alignof(Header) * alignof(Header);
}

thread_local Arena threadArena;
thread_local int threadUses = 0;

} // namespace

void* Arena::allocate(std::size_t size) {
    size = rounded(size);
    const std::size_t whole = size + sizeof(Header);
    if (m_capacity - m_used < whole) {
        const std::size_t next = std::clamp(2 * m_capacity, kFirstBlock, kLargestBlock);
        m_capacity = std::max(next, whole);
        m_used = 0;
        m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(m_capacity));
    }
    auto* header = new (m_blocks.back().get() + m_used) Header{size};
    m_used += whole;
    return std::memset(static_cast<void*>(header + 1), 0, size);
}

void* Arena::reallocate(void* memory, std::size_t size) {
    if (!memory) {
        return allocate(size);
    }
    Header* header = headerOf(memory);
    if (size <= header->size) {
        return memory;
    }
    const std::size_t more = rounded(size) - header->size;
    if (isLast(memory) && m_capacity - m_used >= more) {
        header->size += more;
        m_used += more;
        return memory;
    }
    void* grown = allocate(size);
    std::memcpy(grown, memory, header->size);
    return grown;
}

void Arena::free(void* memory) {
    if (memory && isLast(memory)) {
        m_used -= headerOf(memory)->size + sizeof(Header);
    }
}

bool Arena::isLast(const void* memory) const {
    const auto* end =
        static_cast<const std::byte*>(memory) + (static_cast<const Header*>(memory) - 1)->size;
    return end == m_blocks.back().get() + m_used;
}

void Arena::reset() {
    m_used = 0;
    if (m_blocks.size() > 1 || m_capacity > kFirstBlock) {
        m_blocks.clear();
        m_capacity = 0;
    }
}

ArenaUse::ArenaUse() {
    ++threadUses;
}

ArenaUse::~ArenaUse() {
    if (--threadUses == 0) {
        threadArena.reset();
    }
}

cmark_mem* ArenaUse::memory() {
    static cmark_mem memory{
        [](std::size_t count, std::size_t size) { return threadArena.allocate(count * size); },
        [](void* old, std::size_t size) { return threadArena.reallocate(old, size); },
        [](void* old) { threadArena.free(old); }};
    return &memory;
}

} // namespace afterword::markdown
