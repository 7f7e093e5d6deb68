// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::checks {

/// The beginning of a Markdown text in one line, as a finding quotes it.
[[nodiscard]] inline QString plainWords(const QString& markdown) {
    constexpr qsizetype kLongest = 60;
    QString words = markdown.simplified();
    words.remove(QLatin1String("**")).remove(QLatin1Char('`'));
    if (words.size() <= kLongest) {
        return words;
    }
    const qsizetype space = words.lastIndexOf(u' ', kLongest - 1);
    return words.left(space > kLongest / 2 ? space : kLongest - 1) + u'…';
}

} // namespace afterword::checks
