// SPDX-License-Identifier: MIT
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/names.h"

#include <QVarLengthArray>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isPlainLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// ":memo: Summary" without the name of a picture.
QStringView withoutShortcode(QStringView name) {
    name = trimmed(name);
    const qsizetype end = name.startsWith(u':') ? name.indexOf(u':', 1) : -1;
    const bool named = end > 1 && end < 30 && !name.left(end).contains(u' ');
    return named ? name.mid(end + 1).trimmed() : name;
}

/// The end of "IV." or "b)" at the beginning, mark included; 0 where there is none.
qsizetype lettersOfNumber(QStringView heading) {
    constexpr qsizetype kLongest = 5;
    qsizetype at = 0;
    while (at < heading.size() && at < kLongest && isOneOf(heading.at(at), u"IVX")) {
        ++at;
    }
    at = at == 0 && !heading.isEmpty() && isPlainLetter(heading.front()) ? 1 : at;
    const bool marked =
        at > 0 && at < heading.size() && (heading.at(at) == u'.' || heading.at(at) == u')');
    return marked ? at + (heading.at(at) == u'.' ? 1 : 0) : 0;
}

/// "1️⃣ Summary" without its number: a digit on a key cap.
QStringView withoutKeyCap(QStringView name) {
    constexpr qsizetype kLongest = 3;
    const qsizetype cap = name.left(kLongest).indexOf(QChar(0x20E3));
    return cap > 0 && name.front().isDigit() ? name.mid(cap + 1) : name;
}

/// Signs within a word, and what tells an emoji to be one.
bool isSilent(QChar c) {
    return c == u'\'' || c == u'’' || c == u'`' || c == QChar(0xFE0F);
}

} // namespace

QStringView withoutNumbering(QStringView heading) {
    heading = trimmed(heading);
    qsizetype at = 0;
    while (at < heading.size() && (heading.at(at).isDigit() || heading.at(at) == u'.')) {
        ++at;
    }
    if (at == 0) {
        at = lettersOfNumber(heading);
    }
    if (at == 0 || at >= heading.size()) {
        return heading;
    }
    const bool closed = heading.at(at) == u')' || heading.at(at - 1) == u'.';
    if (heading.at(at) == u')') {
        ++at;
    }
    const bool apart = at < heading.size() && heading.at(at).isSpace();
    return apart && (closed || at <= 3) ? heading.mid(at).trimmed() : heading;
}

QString plainName(QStringView name) {
    QVarLengthArray<QChar, 128> plain;
    name = withoutNumbering(withoutKeyCap(withoutShortcode(name)));
    int depth = 0;
    const auto space = [&plain] {
        if (!plain.isEmpty() && plain.back() != u' ') {
            plain.append(u' ');
        }
    };
    for (const QChar c : name) {
        if (isPlainLetter(c)) {
            if (depth == 0) {
                plain.append(lowered(c));
            }
        } else if (c == u' ' && depth == 0) {
            space();
        } else if (c == u'(' || c == u'（' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u'）' || c == u']') {
            depth = std::max(0, depth - 1);
        } else if (depth > 0 || isSilent(c)) {
            continue;
        } else if (c.isLetterOrNumber() || c.isMark()) {
            plain.append(lowered(c));
        } else if (c == u'&') {
            space();
            for (const QChar letter : QStringView(u"and ")) {
                plain.append(letter);
            }
        } else {
            space();
        }
    }
    return trimmed(QStringView(plain.constData(), plain.size())).toString();
}

} // namespace afterword::reading
