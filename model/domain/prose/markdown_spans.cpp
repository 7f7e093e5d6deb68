// SPDX-License-Identifier: MIT
#include "model/domain/prose/markdown_spans.h"

#include "model/domain/prose/markdown_inline.h"

#include <QRegularExpression>

namespace afterword {

namespace {

constexpr qsizetype kShortestFence = 3;
constexpr int kTilde = 1 << 20; ///< beside the length of a fence in the state

void mark(QList<MarkdownTraits>& traits, qsizetype from, qsizetype to, MarkdownTraits what) {
    for (qsizetype i = from; i < to; ++i) {
        traits[i] |= what;
    }
}

qsizetype spacesAt(QStringView line, qsizetype at) {
    const qsizetype begin = at;
    while (at < line.size() && line.at(at).isSpace()) {
        ++at;
    }
    return at - begin;
}

/// The length of a fence that the line begins with, none when it begins otherwise.
qsizetype fenceAt(QStringView line, qsizetype at, QChar sign) {
    qsizetype end = at;
    while (end < line.size() && line.at(end) == sign) {
        ++end;
    }
    return end - at >= kShortestFence ? end - at : 0;
}

int openedFence(QStringView line, qsizetype at) {
    if (const qsizetype ticks = fenceAt(line, at, u'`');
        ticks > 0 && !line.mid(at + ticks).contains(u'`')) {
        return static_cast<int>(ticks);
    }
    const qsizetype tildes = fenceAt(line, at, u'~');
    return tildes > 0 ? static_cast<int>(tildes) | kTilde : kOutsideFence;
}

bool closesFence(QStringView line, qsizetype at, int state) {
    const bool isTilde = (state & kTilde) != 0;
    const qsizetype length = fenceAt(line, at, isTilde ? u'~' : u'`');
    return length >= (state & ~kTilde) && length > 0 && line.mid(at + length).trimmed().isEmpty();
}

qsizetype quoteMarks(QStringView line) {
    qsizetype end = 0;
    for (;;) {
        const qsizetype at = end + spacesAt(line, end);
        if (at >= line.size() || line.at(at) != u'>') {
            return end;
        }
        end = at + 1;
        if (end < line.size() && line.at(end) == u' ') {
            ++end;
        }
    }
}

/// The length of the pattern's match at `at`.
qsizetype lengthOf(const QRegularExpression& pattern, QStringView line, qsizetype at) {
    const auto match = pattern.match(line.mid(at), 0, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedLength() : 0;
}

qsizetype listMark(QStringView line, qsizetype at) {
    static const QRegularExpression pattern(
        QStringLiteral(R"(([-*+]|\d{1,9}[.)])(\s+(\[[ xX]\](?=\s|$))?\s*|$))"));
    return lengthOf(pattern, line, at);
}

bool isRule(QStringView line, qsizetype at) {
    static const QRegularExpression pattern(
        QStringLiteral(R"(((\*\s*){3,}|(-\s*){3,}|(_\s*){3,})$)"));
    return lengthOf(pattern, line, at) > 0;
}

void markCells(QStringView line, QList<MarkdownTraits>& traits) {
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'|' && !traits.at(i).testFlag(MarkdownTrait::code)) {
            traits[i] |= MarkdownTrait::mark;
        }
    }
}

} // namespace

qsizetype blockPrefix(QStringView line) {
    static const QRegularExpression heading(QStringLiteral(R"(#{1,6}(\s+|$))"));
    const qsizetype quoted = quoteMarks(line);
    const qsizetype at = quoted + spacesAt(line, quoted);
    if (const qsizetype marks = lengthOf(heading, line, at); marks > 0) {
        return at + marks;
    }
    return isRule(line, at) ? line.size() : at + listMark(line, at);
}

QList<MarkdownTraits> inlineTraits(QStringView line) {
    QList<MarkdownTraits> traits(line.size());
    InlineScan(line, traits).run(0);
    return traits;
}

MarkdownLine markdownLine(QStringView line, int state) {
    MarkdownLine result{QList<MarkdownTraits>(line.size()), state};
    const qsizetype quoted = quoteMarks(line);
    const qsizetype begin = quoted + spacesAt(line, quoted);
    if (state > kOutsideFence) {
        const bool closes = closesFence(line, begin, state);
        result.state = closes ? kOutsideFence : state;
        mark(result.traits, 0, line.size(), MarkdownTrait::fence);
        mark(result.traits, 0, closes ? line.size() : 0, MarkdownTrait::mark);
        return result;
    }
    result.state = openedFence(line, begin);
    if (result.state != kOutsideFence) {
        mark(result.traits, 0, line.size(), MarkdownTrait::fence | MarkdownTrait::mark);
        return result;
    }
    const qsizetype words = blockPrefix(line);
    mark(result.traits, 0, words, MarkdownTrait::mark);
    if (quoted > 0) {
        mark(result.traits, words, line.size(), MarkdownTrait::quote);
    }
    if (words > begin && line.at(begin) == u'#') {
        mark(result.traits, words, line.size(), MarkdownTrait::heading);
    }
    InlineScan(line, result.traits).run(words);
    if (begin < line.size() && line.at(begin) == u'|') {
        markCells(line, result.traits);
    }
    return result;
}

} // namespace afterword
