// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/names.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace afterword::reading {

/// A row of the tables of names.
struct Named {
    Kind kind;
    const char* key;   // of the vocabulary
    QStringView names; // in plain form, with '|' between
};

inline QString keyOf(const Named& row) {
    return QString::fromLatin1(row.key);
}

/// Words that are looked up: a table of one row.
struct WordList {
    QStringView names; // with ' ' between
};

/// Of a name, the same at compile time and at run time (FNV-1a).
constexpr std::uint32_t kHashStart = 0x811c9dc5U;

constexpr std::uint32_t hashed(std::uint32_t hash, char16_t unit) {
    return (hash ^ unit) * 0x01000193U;
}

constexpr std::uint32_t nameHash(QStringView name) {
    const char16_t* text = name.utf16();
    std::uint32_t hash = kHashStart;
    for (qsizetype i = 0; i < name.size(); ++i) {
        hash = hashed(hash, text[i]);
    }
    return hash;
}

/// Calls `take(at, length)` with each part of `text` that is not empty.
template <class Take>
constexpr void eachName(QStringView names, char16_t separator, Take take) {
    const char16_t* text = names.utf16();
    const qsizetype size = names.size();
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= size; ++at) {
        if (at == size || text[at] == separator) {
            if (at > begin) {
                take(begin, at - begin);
            }
            begin = at + 1;
        }
    }
}

/// Where each name of some rows stands, made by the compiler: to make it would take a program that
/// reads one document as long as to read. Of a name that stands twice the first row counts. The
/// rows have `names`, and outlive it.
template <class Row, std::size_t Rows, std::size_t Slots>
class NameIndex {
public:
    consteval explicit NameIndex(const std::array<Row, Rows>& rows, char16_t separator = u'|')
        : m_rows(rows) {
        for (std::size_t row = 0; row < Rows; ++row) {
            eachName(rows[row].names, separator,
                     [&](qsizetype at, qsizetype length) { add(row, at, length); });
        }
    }

    /// The row that has `name`; null when none does.
    [[nodiscard]] constexpr const Row* find(QStringView name) const {
        const Slot& slot = m_slots[slotOf(name)];
        return slot.length == 0 ? nullptr : &m_rows[slot.row];
    }

private:
    struct Slot {
        std::uint16_t row = 0;
        std::uint16_t at = 0;
        std::uint16_t length = 0; // 0 in a free one
    };

    [[nodiscard]] constexpr bool holds(const Slot& slot, QStringView name) const {
        if (slot.length != name.size()) {
            return false;
        }
        const char16_t* known = m_rows[slot.row].names.utf16() + slot.at;
        const char16_t* text = name.utf16();
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (known[i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /// Where `name` is, or where it would go.
    [[nodiscard]] constexpr std::size_t slotOf(QStringView name) const {
        std::size_t at = nameHash(name) % Slots;
        while (m_slots[at].length != 0 && !holds(m_slots[at], name)) {
            at = (at + 1) % Slots;
        }
        return at;
    }

    constexpr void add(std::size_t row, qsizetype at, qsizetype length) {
        Slot& slot = m_slots[slotOf(QStringView(m_rows[row].names.utf16() + at, length))];
        if (slot.length == 0) {
            slot = {std::uint16_t(row), std::uint16_t(at), std::uint16_t(length)};
            ++m_used;
        }
        if (m_used * 2 > Slots) {
            throw "the index needs more slots"; // the compiler says so
        }
    }

    const std::array<Row, Rows>& m_rows;
    std::array<Slot, Slots> m_slots{};
    std::size_t m_used = 0;
};

template <std::size_t Slots, class Row, std::size_t Rows>
consteval auto indexOf(const std::array<Row, Rows>& rows, char16_t separator = u'|') {
    return NameIndex<Row, Rows, Slots>(rows, separator);
}

/// The words of names, as far as two bits for each tell (a Bloom filter): all of them, few others.
class WordFilter {
public:
    template <std::size_t Rows>
    consteval explicit WordFilter(const std::array<Named, Rows>& rows) {
        for (const Named& row : rows) {
            addWords(row.names.utf16(), row.names.size());
        }
    }

    [[nodiscard]] constexpr bool mayHold(QStringView word) const {
        const std::uint32_t hash = nameHash(word);
        return has(hash) && has(hash >> kBitsPower);
    }

private:
    static constexpr std::uint32_t kWidth = 64;
    static constexpr std::uint32_t kBitsPower = 15;
    static constexpr std::uint32_t kBits = 1U << kBitsPower;

    /// In one pass: compilers bound what they evaluate.
    constexpr void addWords(const char16_t* text, qsizetype size) {
        std::uint32_t hash = kHashStart;
        for (qsizetype at = 0; at <= size; ++at) {
            if (at < size && text[at] != u'|' && text[at] != u' ') {
                hash = hashed(hash, text[at]);
            } else if (hash != kHashStart) {
                set(hash);
                set(hash >> kBitsPower);
                hash = kHashStart;
            }
        }
    }
    constexpr void set(std::uint32_t hash) {
        m_bits[hash % kBits / kWidth] |= std::uint64_t(1) << (hash % kWidth);
    }
    [[nodiscard]] constexpr bool has(std::uint32_t hash) const {
        return ((m_bits[hash % kBits / kWidth] >> (hash % kWidth)) & 1U) != 0;
    }

    std::array<std::uint64_t, kBits / kWidth> m_bits{};
};

} // namespace afterword::reading
