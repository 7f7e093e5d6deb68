// SPDX-License-Identifier: MIT
#include "model/base/text.h"

#include "model/base/scan.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword {

namespace {

/// Quick to say no for most text; a pair, and what follows the surrogates, is suspect as well.
constexpr auto kIsSuspect = [](auto c) { return decltype(c)(c - 1) >= 0xD7FF; };

/// Controls, ends of lines, and the signs that turn the direction of what follows.
bool isUnprintable(QChar c) {
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
}

} // namespace

QString wellFormed(QString text) {
    if (countThat(text, kIsSuspect) == 0) {
        return text;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
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

QString printable(QString text) {
    text = wellFormed(std::move(text));
    for (QChar& c : text) {
        if (isUnprintable(c)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString withLineFeeds(QString text) {
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QString withUnixLines(QString text) {
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return withLineFeeds(std::move(text));
}

QString withSingleSpaces(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = isBreakingSpace(c);
        if (!isSpace) {
            out += c;
        } else if (!out.isEmpty() && out.back() != u' ') {
            out += u' ';
        }
    }
    if (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

QString withoutMarks(const QString& markdown) {
    static const QRegularExpression marks(QStringLiteral(R"(\*\*|__|`|\\(?=[[:punct:]]))"));
    static const QRegularExpression links(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    QString plain = markdown.simplified();
    plain.replace(links, QStringLiteral("\\1")).remove(marks);
    return plain;
}

} // namespace afterword
