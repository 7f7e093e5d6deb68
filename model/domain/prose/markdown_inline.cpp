// SPDX-License-Identifier: MIT
#include "model/domain/prose/markdown_inline.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

/// More than anybody nests; it keeps a line of marks from taking the square of its length.
constexpr qsizetype kMostOpen = 32;

bool isSpace(QChar c) {
    return c.isNull() || c.isSpace();
}

bool isWord(QChar c) {
    return c.isLetterOrNumber();
}

} // namespace

void InlineScan::run(qsizetype from) {
    for (qsizetype at = from; at < m_line.size();) {
        switch (m_line.at(at).unicode()) {
        case u'\\':
            set(at, at + 1, MarkdownTrait::mark);
            at += 2;
            break;
        case u'`':
            at = code(at);
            break;
        case u'<':
            at = angle(at);
            break;
        case u'[':
            m_brackets.append(at++);
            break;
        case u']':
            at = closeBracket(at);
            break;
        case u'*':
        case u'_':
        case u'~':
            at = emphasis(at);
            break;
        default:
            at = bareAddress(at);
        }
    }
}

qsizetype InlineScan::code(qsizetype at) {
    const qsizetype length = runLength(at);
    if (m_unclosed.contains(length)) {
        return at + length;
    }
    for (qsizetype end = at + length; end < m_line.size();) {
        if (m_line.at(end) != u'`') {
            ++end;
            continue;
        }
        const qsizetype closing = runLength(end);
        if (closing == length) {
            set(at, end + length, MarkdownTrait::code);
            set(at, at + length, MarkdownTrait::mark);
            set(end, end + length, MarkdownTrait::mark);
            return end + length;
        }
        end += closing;
    }
    m_unclosed.insert(length);
    return at + length;
}

qsizetype InlineScan::angle(qsizetype at) {
    const qsizetype end = m_line.indexOf(u'>', at);
    const QStringView inside = end < 0 ? QStringView() : m_line.mid(at + 1, end - at - 1);
    const bool isAddress = (inside.contains(u"://") || inside.contains(u'@')) &&
                           std::none_of(inside.cbegin(), inside.cend(), isSpace);
    if (!isAddress) {
        return at + 1;
    }
    set(at + 1, end, MarkdownTrait::address);
    set(at, at + 1, MarkdownTrait::mark);
    set(end, end + 1, MarkdownTrait::mark);
    return end + 1;
}

qsizetype InlineScan::bareAddress(qsizetype at) {
    static constexpr std::array<QStringView, 4> kBegins{u"http://", u"https://", u"www.",
                                                        u"mailto:"};
    const QStringView rest = m_line.mid(at);
    const bool begins = std::any_of(kBegins.begin(), kBegins.end(), [&](QStringView begin) {
        return rest.startsWith(begin, Qt::CaseInsensitive);
    });
    if (!begins || isWord(charAt(at - 1))) {
        return at + 1;
    }
    qsizetype end = at;
    while (!isSpace(charAt(end)) && charAt(end) != u'<' && charAt(end) != u')') {
        ++end;
    }
    while (end > at + 1 && QStringView(u".,;:!?*_~\"'").contains(charAt(end - 1))) {
        --end;
    }
    set(at, end, MarkdownTrait::address);
    return end;
}

qsizetype InlineScan::closeBracket(qsizetype at) {
    if (m_brackets.isEmpty()) {
        return at + 1;
    }
    const qsizetype open = m_brackets.takeLast();
    const QChar next = charAt(at + 1);
    const QChar closing = next == u'(' ? u')' : u']';
    if (next != u'(' && next != u'[') {
        return at + 1;
    }
    const qsizetype end = m_line.indexOf(closing, at + 2);
    if (end < 0) {
        return at + 1;
    }
    const bool isImage = charAt(open - 1) == u'!';
    set(open + 1, at, MarkdownTrait::link);
    set(at + 2, end, MarkdownTrait::address);
    set(open - (isImage ? 1 : 0), open + 1, MarkdownTrait::mark);
    set(at, at + 2, MarkdownTrait::mark);
    set(end, end + 1, MarkdownTrait::mark);
    return end + 1;
}

// CommonMark 6.2 without the rule of three: what it would settle looks alike here.
qsizetype InlineScan::emphasis(qsizetype at) {
    Opener run{m_line.at(at), at, runLength(at)};
    const qsizetype end = at + run.length;
    const QChar before = charAt(at - 1);
    const QChar after = charAt(end);
    const bool isInWord = isWord(before) && isWord(after);
    const bool mayMark = run.mark == u'~' ? run.length == 2 : run.mark == u'*' || !isInWord;
    if (mayMark && !isSpace(before)) {
        close(run);
    }
    if (mayMark && !isSpace(after) && run.length > 0 && m_openers.size() < kMostOpen) {
        m_openers.append(run);
    }
    return end;
}

void InlineScan::close(Opener& closer) {
    for (qsizetype i = m_openers.size() - 1; i >= 0 && closer.length > 0;) {
        Opener& opener = m_openers[i];
        if (opener.mark != closer.mark) {
            --i;
            continue;
        }
        const qsizetype used = std::min<qsizetype>({opener.length, closer.length, 2});
        const MarkdownTrait kind = closer.mark == u'~' ? MarkdownTrait::strike
                                   : used == 2         ? MarkdownTrait::strong
                                                       : MarkdownTrait::emphasis;
        opener.length -= used;
        const qsizetype from = opener.at + opener.length;
        set(from, closer.at + used, kind);
        set(from, from + used, MarkdownTrait::mark);
        set(closer.at, closer.at + used, MarkdownTrait::mark);
        closer.at += used;
        closer.length -= used;
        const bool isUsedUp = opener.length == 0;
        m_openers.resize(isUsedUp ? i : i + 1);
        i = isUsedUp ? i - 1 : i;
    }
}

void InlineScan::set(qsizetype from, qsizetype to, MarkdownTraits traits) {
    for (qsizetype i = from; i < to; ++i) {
        m_traits[i] |= traits;
    }
}

qsizetype InlineScan::runLength(qsizetype at) const {
    qsizetype end = at;
    while (end < m_line.size() && m_line.at(end) == m_line.at(at)) {
        ++end;
    }
    return end - at;
}

QChar InlineScan::charAt(qsizetype at) const {
    return at >= 0 && at < m_line.size() ? m_line.at(at) : QChar();
}

} // namespace afterword
