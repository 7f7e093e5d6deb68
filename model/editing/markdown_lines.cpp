// SPDX-License-Identifier: MIT
#include "model/editing/markdown_lines.h"

#include "model/domain/prose/markdown_spans.h"
#include "model/editing/markdown_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::editing {

namespace {

const QChar kBreak = QLatin1Char('\n');
const QString kFence = QStringLiteral("```");

bool isBlank(const QString& line) {
    return line.trimmed().isEmpty();
}

/// Of the lines those that count: the others are empty, unless all are.
template <class Check>
bool allOf(const QStringList& lines, const Check& check) {
    const bool onlyBlank = std::all_of(lines.cbegin(), lines.cend(), isBlank);
    return std::all_of(lines.cbegin(), lines.cend(), [&](const QString& line) {
        return (isBlank(line) && !onlyBlank) || check(line);
    });
}

template <class Change>
QStringList changed(const QStringList& lines, const Change& change) {
    const bool onlyBlank = std::all_of(lines.cbegin(), lines.cend(), isBlank);
    QStringList result;
    for (const QString& line : lines) {
        result.append(isBlank(line) && !onlyBlank ? line : change(line));
    }
    return result;
}

QString withoutMark(const QString& line) {
    const LineStart start = lineStart(line);
    return start.quote % start.indent % line.mid(start.length);
}

QString withMark(const QString& line, const QString& mark) {
    const LineStart start = lineStart(line);
    return start.quote % start.indent % mark % start.box % line.mid(start.length);
}

QStringList toggledList(const QStringList& lines, bool numbered) {
    const auto hasMark = [numbered](const QString& line) {
        const LineStart start = lineStart(line);
        return start.isItem() && (start.number >= 0) == numbered;
    };
    if (allOf(lines, hasMark)) {
        return changed(lines, withoutMark);
    }
    int number = 0;
    return changed(lines, [&](const QString& line) {
        ++number;
        return withMark(line, numbered ? QString::number(number) % QStringLiteral(". ")
                                       : QStringLiteral("- "));
    });
}

QStringList toggledQuote(const QStringList& lines) {
    static const QRegularExpression mark(QStringLiteral(R"(^\s*>\s?)"));
    const bool isQuoted =
        allOf(lines, [](const QString& line) { return mark.match(line).hasMatch(); });
    QStringList result;
    for (const QString& line : lines) {
        // An empty line would end the quotation.
        result.append(isQuoted ? QString(line).remove(mark) : QStringLiteral("> ") % line);
    }
    return result;
}

/// The line of the fence that is open before `line`, none when none is.
std::optional<qsizetype> openFence(const QStringList& lines, qsizetype line) {
    std::optional<qsizetype> open;
    int state = kOutsideFence;
    for (qsizetype i = 0; i < line; ++i) {
        const int before = state;
        state = markdownLine(lines.at(i), state).state;
        if (state == kOutsideFence) {
            open.reset();
        } else if (before == kOutsideFence) {
            open = i;
        }
    }
    return open;
}

qsizetype closingFence(const QStringList& lines, qsizetype open) {
    int state = markdownLine(lines.at(open), kOutsideFence).state;
    for (qsizetype i = open + 1; i < lines.size(); ++i) {
        state = markdownLine(lines.at(i), state).state;
        if (state == kOutsideFence) {
            return i;
        }
    }
    return lines.size();
}

TextChange withoutFence(const QString& text, qsizetype open, Selection selection) {
    QStringList lines = text.split(kBreak);
    const qsizetype close = closingFence(lines, open);
    qsizetype start = 0;
    for (qsizetype i = 0; i < open; ++i) {
        start += lines.at(i).size() + 1;
    }
    const qsizetype fence = lines.at(open).size() + 1;
    const QStringList inside = lines.mid(open + 1, close - open - 1);
    const qsizetype last = std::min(close, lines.size() - 1);
    const QString old = lines.mid(open, last - open + 1).join(kBreak);
    const QString kept = inside.join(kBreak);
    const auto moved = [&](qsizetype at) {
        return std::clamp(at - fence, start, start + kept.size());
    };
    return {start, old.size(), kept, {moved(selection.from), moved(selection.to)}};
}

TextChange toggledFence(const QString& text, Selection selection) {
    const Lines touched = linesOf(text, selection);
    const qsizetype line = QStringView(text).left(touched.from).count(kBreak);
    if (const auto open = openFence(text.split(kBreak), line + 1)) {
        return withoutFence(text, *open, selection);
    }
    const QString inside = touched.lines.join(kBreak);
    const qsizetype shift = kFence.size() + 1;
    return {touched.from,
            touched.to - touched.from,
            kFence % kBreak % inside % kBreak % kFence,
            {selection.from + shift, selection.to + shift}};
}

} // namespace

QString LineStart::text() const {
    const QString mark = number >= 0 ? QString::number(number) : bullet;
    return quote % indent % mark % after % box;
}

LineStart lineStart(const QString& line) {
    static const QRegularExpression pattern(QStringLiteral(
        R"(^((?:\s*>\s?)*)(\s*)(?:(?:([-*+])|(\d{1,9}))([.)]?(?:\s+|$))(\[[ xX]\](?:\s+|$))?)?)"));
    const auto match = pattern.match(line);
    LineStart start;
    start.quote = match.captured(1);
    start.indent = match.captured(2);
    const bool isNumbered = !match.captured(4).isEmpty();
    const bool hasSign = match.captured(5).startsWith(u'.') || match.captured(5).startsWith(u')');
    start.length = start.quote.size() + start.indent.size();
    if (isNumbered == hasSign) { // "1." and "-", neither "1" nor "-."
        start.bullet = match.captured(3);
        start.number = isNumbered ? match.captured(4).toInt() : -1;
        start.after = match.captured(5);
        start.box = match.captured(6);
        start.length = match.capturedLength();
    }
    return start;
}

Lines linesOf(const QString& text, Selection selection) {
    const qsizetype before = selection.from > 0 ? text.lastIndexOf(kBreak, selection.from - 1) : -1;
    // A selection that ends at the start of a line does not mean that line.
    const qsizetype last = std::max(selection.from, selection.to - 1);
    const qsizetype searched = selection.from == selection.to ? selection.to : last;
    const qsizetype end = text.indexOf(kBreak, searched);
    Lines lines{before + 1, end < 0 ? text.size() : end, {}};
    lines.lines = text.mid(lines.from, lines.to - lines.from).split(kBreak);
    return lines;
}

TextChange replacedLines(const Lines& old, const QStringList& lines, Selection selection) {
    const QString text = lines.join(kBreak);
    const qsizetype grownFirst = lines.constFirst().size() - old.lines.constFirst().size();
    const qsizetype grown = text.size() - (old.to - old.from);
    const qsizetype words = old.from + lineStart(lines.constFirst()).length;
    Selection moved{std::max(words, selection.from + grownFirst), selection.to + grown};
    moved.to = std::max(moved.from, moved.to);
    return {old.from, old.to - old.from, text, moved};
}

TextChange toggledBlock(Markup markup, const QString& text, Selection selection) {
    if (markup == Markup::codeBlock) {
        return toggledFence(text, selection);
    }
    const Lines old = linesOf(text, selection);
    const QStringList lines = markup == Markup::quote
                                  ? toggledQuote(old.lines)
                                  : toggledList(old.lines, markup == Markup::numbers);
    return replacedLines(old, lines, selection);
}

std::optional<TextChange> newLine(const QString& text, Selection selection) {
    const Lines all = linesOf(text, {selection.from, selection.from});
    const QString& line = all.lines.constFirst();
    const qsizetype before = QStringView(text).left(all.from).count(kBreak);
    const bool inFence = openFence(text.split(kBreak), before).has_value();
    LineStart start = lineStart(line);
    if (inFence) {
        start = LineStart();
        while (start.length < line.size() && line.at(start.length).isSpace()) {
            start.indent += line.at(start.length++);
        }
    }
    if (start.length == 0 || selection.from < all.from + start.length) {
        return std::nullopt;
    }
    const bool isMarked = start.isItem() || !start.quote.isEmpty();
    if (isMarked && selection.from == selection.to && line.mid(start.length).trimmed().isEmpty()) {
        return TextChange{all.from, line.size(), {}, {all.from, all.from}};
    }
    const QString rest = text.mid(selection.to);
    ListTail tail;
    if (start.number >= 0 && !repeatsNumber(rest, start)) {
        ++start.number;
        tail = renumbered(rest, start);
    }
    start.box = start.box.isEmpty() ? QString() : QStringLiteral("[ ] ");
    const QString added = kBreak % start.text();
    const qsizetype caret = selection.from + added.size();
    return TextChange{selection.from,
                      selection.to - selection.from + tail.length,
                      added % tail.text,
                      {caret, caret}};
}

std::optional<TextChange> indented(const QString& text, Selection selection, bool deeper) {
    const Lines old = linesOf(text, selection);
    QStringList lines;
    for (const QString& line : old.lines) {
        const LineStart start = lineStart(line);
        const qsizetype width = start.number >= 0 ? 3 : 2;
        if (!start.isItem()) {
            lines.append(line);
        } else if (deeper) {
            lines.append(start.quote % QString(width, u' ') % line.mid(start.quote.size()));
        } else {
            lines.append(start.quote %
                         line.mid(start.quote.size() + std::min(width, start.indent.size())));
        }
    }
    return lines == old.lines ? std::nullopt : std::optional(replacedLines(old, lines, selection));
}

} // namespace afterword::editing
