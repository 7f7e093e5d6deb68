// SPDX-License-Identifier: MIT
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/markup/chat_markup.h"
#include "model/reading/names/names.h"

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
    name = named ? name.mid(end + 1).trimmed() : name;
    return name.endsWith(u':') ? name.left(trailingShortcode(name)) : name;
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

/// "[Summary](#s)" without its link, "Summary {.unnumbered}" without what is said of it.
QStringView withoutLink(QStringView name) {
    if (name.endsWith(u'}')) {
        const qsizetype at = name.lastIndexOf(u'{');
        const bool isSaid = at > 1 && name.at(at - 1).isSpace() && isOneOf(name.at(at + 1), u"#.:");
        name = isSaid ? name.left(at).trimmed() : name;
    }
    const bool isLink = name.startsWith(u'[') && name.endsWith(u')');
    const qsizetype end = isLink ? indexOfMark(name, u"](") : -1;
    return end > 1 ? name.mid(1, end - 1) : name;
}

/// Where the tag of HTML that begins at `at` ends; `at` where none does.
const QChar* endOfTag(const QChar* at, const QChar* end) {
    const bool begins = end - at > 2 && (at[1].isLetter() || at[1] == u'/');
    const QChar* closing = begins ? std::find(at, end, QChar(u'>')) : end;
    return closing == end ? at : closing;
}

/// "1️⃣ Summary" without its number: a digit on a key cap.
QStringView withoutKeyCap(QStringView name) {
    constexpr qsizetype kLongest = 3;
    const bool numbered = !name.isEmpty() && name.front().isDigit();
    const qsizetype cap = numbered ? name.left(kLongest).indexOf(QChar(0x20E3)) : -1;
    return cap > 0 ? name.mid(cap + 1) : name;
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

PlainName::PlainName(QStringView name) {
    constexpr QStringView kAnd = u"and ";
    name = withoutNumbering(withoutKeyCap(withoutShortcode(withoutLink(trimmed(name)))));
    const qsizetype most = name.size() * kAnd.size(); // were it nothing but "&"
    char16_t* const begin = [this, most] {
        if (most <= qsizetype(m_short.size())) {
            return m_short.data();
        }
        m_long = QString(most, Qt::Uninitialized);
        return reinterpret_cast<char16_t*>(m_long.data());
    }();
    char16_t* to = begin;
    int depth = 0;
    const auto space = [&to, begin] {
        if (to != begin && to[-1] != u' ') {
            *to++ = u' ';
        }
    };
    for (const QChar* at = name.begin(); at != name.end(); ++at) {
        const QChar c = *at;
        if (isPlainLetter(c)) {
            if (depth == 0) {
                *to++ = lowered(c).unicode();
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
            *to++ = lowered(c).unicode();
        } else if (c == u'<') {
            at = endOfTag(at, name.end());
            space();
        } else if (c == u'&') {
            space();
            to = std::copy(kAnd.utf16(), kAnd.utf16() + kAnd.size(), to);
        } else {
            space();
        }
    }
    m_view = trimmed(QStringView(begin, to - begin));
}

QString plainName(QStringView name) {
    return PlainName(name).view().toString();
}

} // namespace afterword::reading
