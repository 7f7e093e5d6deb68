// SPDX-License-Identifier: MIT
#include "model/reading/markup/foreign_markers.h"

#include "model/base/text.h"

#include <algorithm>

namespace afterword::reading {

namespace {

bool beginsWithClock(QStringView text) {
    while (text.startsWith(u'*') || text.startsWith(u'`')) {
        text = text.mid(1);
    }
    qsizetype at = 0;
    while (at < text.size() && at < 2 && text.at(at).isDigit()) {
        ++at;
    }
    return at > 0 && at + 1 < text.size() && isOneOf(text.at(at), u":.h") &&
           text.at(at + 1).isDigit();
}

/// "-Xmx4g", "--force" and "-XX:+UseG1GC" are what a program is called with.
bool isOption(QStringView line) {
    const QStringView words = line.mid(1).trimmed();
    return !words.contains(u' ') && std::any_of(words.begin(), words.end(), [](QChar c) {
        return c.isDigit() || c == u'=' || c == u':' || c == u'+';
    });
}

bool isArrow(QChar c) {
    return c.unicode() >= 0x2190 && isOneOf(c, u"→⇒➔➜");
}

} // namespace

QStringView withoutIndent(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t')) {
        ++at;
    }
    return line.mid(at);
}

bool isBulletSign(QChar c) {
    return c.unicode() >= 0x80 && isOneOf(c, u"•◦‣▪●○▸►➢➤");
}

qsizetype foreignMarker(QStringView line) {
    const QStringView text = withoutIndent(line);
    if (text.size() < 3) {
        return 0;
    }
    const QChar first = text.front();
    const bool spaced = text.at(1).isSpace();
    if (isBulletSign(first)) {
        return spaced ? 2 : 1;
    }
    const bool mail = first == u'o' && text.size() < line.size();
    return spaced && (mail || first == u'–' || first == u'—' || isArrow(first)) ? 2 : 0;
}

bool quotesClock(QStringView line) {
    constexpr qsizetype kDay = 11; // "2024-10-01 "
    if (!line.startsWith(u'>')) {
        return false;
    }
    const QStringView text = line.mid(1).trimmed();
    const bool isDated = text.size() > kDay && text.front().isDigit() && text.at(4) == u'-' &&
                         text.at(7) == u'-' && beginsWithClock(text.mid(kDay));
    return isDated || beginsWithClock(text);
}

bool quotesRow(QStringView line) {
    if (line.size() < 4 || line.front() != u'>') {
        return false;
    }
    const QStringView text = line.mid(1).trimmed();
    const qsizetype marker = text.isEmpty() || !text.front().isDigit() ? 0 : 1;
    return text.size() > marker + 2 && text.at(marker + 1) == u' ' &&
           isOneOf(text.at(marker), marker == 0 ? QStringView(u"-*+") : QStringView(u".)"));
}

qsizetype gluedMarker(QStringView line) {
    if (line.size() < 3) {
        return 0;
    }
    if (line.front() == u'-') {
        const QChar next = line.at(1);
        if (next.isDigit()) { // "-5 degrees" is a number
            return beginsWithClock(line.mid(1)) && !line.mid(2, 2).contains(u'.') ? 1 : 0;
        }
        const bool begins = next.isLetter() || next == u'[' || next == u'*' || next == u'`';
        return begins && !isOption(line) ? 1 : 0;
    }
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line.at(at).isDigit()) {
        ++at;
    }
    const bool closed =
        at > 0 && at + 1 < line.size() && (line.at(at) == u'.' || line.at(at) == u')');
    return closed && (line.at(at + 1).isLetter() || line.at(at + 1) == u'*') ? at + 1 : 0;
}

qsizetype bracketedNumber(QStringView line) {
    qsizetype at = line.startsWith(u'(') ? 1 : 0;
    while (at > 0 && at < line.size() && at < 3 && line.at(at).isDigit()) {
        ++at;
    }
    const bool closed = at > 1 && at + 2 < line.size() && line.at(at) == u')';
    return closed && line.at(at + 1).isSpace() ? at + 1 : 0;
}

} // namespace afterword::reading
