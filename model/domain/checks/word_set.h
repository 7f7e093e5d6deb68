// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace afterword::checks {

/// Words that the compiler has put in order, to look one up.
template <std::size_t Size>
class WordSet {
public:
    consteval explicit WordSet(std::array<std::u16string_view, Size> words) : m_words(words) {
        std::sort(m_words.begin(), m_words.end());
    }
    [[nodiscard]] bool contains(QStringView word) const {
        return !word.isEmpty() &&
               std::binary_search(
                   m_words.begin(), m_words.end(),
                   std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size())));
    }

private:
    std::array<std::u16string_view, Size> m_words;
};

template <class... Words>
consteval auto wordSet(Words... words) {
    return WordSet<sizeof...(Words)>({std::u16string_view(words)...});
}

} // namespace afterword::checks
