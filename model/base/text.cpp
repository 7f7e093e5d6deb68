// SPDX-License-Identifier: MIT
#include "model/base/text.h"

#include <algorithm>

namespace afterword {

namespace {

/// Quick to say no for most text; a pair, and what follows the surrogates, is suspect as well.
bool isSuspect(QChar c) {
    return char16_t(c.unicode() - 1) >= 0xD7FF;
}

} // namespace

QString wellFormed(QString text) {
    const QStringView read(text);
    const auto first = std::find_if(read.begin(), read.end(), isSuspect) - read.begin();
    for (qsizetype i = first; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString withUnixLines(QString text) {
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace afterword
