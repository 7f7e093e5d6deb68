// SPDX-License-Identifier: MIT
#include "model/editing/markdown_typing.h"

#include "model/domain/prose/markdown_spans.h"
#include "model/editing/markdown_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::editing {

namespace {

bool isInWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'\'' || c == QChar(0x2019);
}

QChar charAt(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

Selection wordAt(const QString& text, qsizetype caret) {
    Selection word{caret, caret};
    while (isInWord(charAt(text, word.from - 1))) {
        --word.from;
    }
    while (isInWord(charAt(text, word.to))) {
        ++word.to;
    }
    return word;
}

/// The word at a caret, else what is selected without the space around it.
Selection wordsOf(const QString& text, Selection selection) {
    if (selection.from == selection.to) {
        return wordAt(text, selection.from);
    }
    while (selection.from < selection.to && text.at(selection.from).isSpace()) {
        ++selection.from;
    }
    while (selection.to > selection.from && text.at(selection.to - 1).isSpace()) {
        --selection.to;
    }
    return selection;
}

/// How many of `mark` stand around `piece` on both sides.
qsizetype around(const QString& text, Selection piece, QChar mark) {
    qsizetype count = 0;
    while (charAt(text, piece.from - 1 - count) == mark && charAt(text, piece.to + count) == mark) {
        ++count;
    }
    return count;
}

bool isMarked(Markup markup, qsizetype count) {
    switch (markup) {
    case Markup::strong:
        return count >= 2;
    case Markup::emphasis:
        return count % 2 == 1;
    default:
        return count >= 1;
    }
}

/// A piece with its marks, when it has them: outside of it, or selected along with it.
struct Marked {
    Selection inner;
    qsizetype length = 0; ///< of the marks on each side
};

/// `piece` without the marks at its ends, of which it may hold more on one side than on the other.
Selection withoutMarks(const QString& text, Selection piece, QChar mark) {
    Selection inner = piece;
    while (inner.from < inner.to && charAt(text, inner.from) == mark) {
        ++inner.from;
    }
    while (inner.from < inner.to && charAt(text, inner.to - 1) == mark) {
        --inner.to;
    }
    return inner.from < inner.to ? inner : piece;
}

std::optional<Marked> marksOf(Markup markup, const QString& text, Selection piece) {
    const QString marks = markup == Markup::code ? QStringLiteral("`") : QStringLiteral("*_");
    const qsizetype width = markup == Markup::strong ? 2 : 1;
    for (const QChar mark : marks) {
        const Selection inner = withoutMarks(text, piece, mark);
        const qsizetype count = around(text, inner, mark);
        if (count > 0 && isMarked(markup, count)) {
            return Marked{inner, markup == Markup::code ? count : width};
        }
    }
    return std::nullopt;
}

QString markFor(Markup markup, QStringView words) {
    if (markup != Markup::code) {
        return markup == Markup::strong ? QStringLiteral("**") : QStringLiteral("*");
    }
    return words.contains(u'`') ? QStringLiteral("``") : QStringLiteral("`");
}

/// The words of each line: no mark reaches over the start of a list item, and none over two
/// paragraphs.
QList<Selection> piecesOf(const QString& text, Selection words) {
    QList<Selection> pieces;
    qsizetype at = linesOf(text, {words.from, words.from}).from;
    for (const QString& line : linesOf(text, words).lines) {
        const Selection inLine{std::max(words.from, at + blockPrefix(line)),
                               std::min(words.to, at + line.size())};
        if (inLine.from < inLine.to) {
            pieces.append(wordsOf(text, inLine));
        }
        at += line.size() + 1;
    }
    return pieces;
}

TextChange emptyMarks(Markup markup, const QString& text, qsizetype caret) {
    if (const auto marked = marksOf(markup, text, {caret, caret})) {
        const qsizetype from = caret - marked->length;
        return {from, 2 * marked->length, {}, {from, from}};
    }
    const QString mark = markFor(markup, {});
    const qsizetype inside = caret + mark.size();
    return {caret, 0, mark % mark, {inside, inside}};
}

struct Step {
    qsizetype at = 0;
    qsizetype removed = 0;
    QString text;
};

QList<Step> stepsFor(Markup markup, const QString& text, Selection piece, bool remove) {
    const auto marked = marksOf(markup, text, piece);
    if (remove) {
        const qsizetype length = marked->length;
        return {{marked->inner.from - length, length, {}}, {marked->inner.to, length, {}}};
    }
    if (marked) {
        return {};
    }
    const QString mark = markFor(markup, QStringView(text).mid(piece.from, piece.to - piece.from));
    const bool isPadded = markup == Markup::code && mark.size() > 1;
    const QString pad = isPadded ? QStringLiteral(" ") : QString();
    return {{piece.from, 0, mark % pad}, {piece.to, 0, pad % mark}};
}

/// How far the steps before `at` move it.
qsizetype shiftAt(const QList<Step>& steps, qsizetype at, bool withThoseThere) {
    qsizetype shift = 0;
    for (const Step& step : steps) {
        if (step.at < at || (withThoseThere && step.at == at)) {
            shift += step.text.size() - step.removed;
        }
    }
    return shift;
}

TextChange madeOf(const QString& text, const QList<Step>& steps, Selection selected) {
    const qsizetype begin = steps.constFirst().at;
    qsizetype at = begin;
    QString changed;
    for (const Step& step : steps) {
        changed += text.mid(at, step.at - at) % step.text;
        at = step.at + step.removed;
    }
    return {begin,
            at - begin,
            changed,
            {selected.from + shiftAt(steps, selected.from, true),
             selected.to + shiftAt(steps, selected.to, false)}};
}

TextChange markedPieces(Markup markup, const QString& text, const QList<Selection>& pieces,
                        bool remove) {
    QList<Step> steps;
    for (const Selection& piece : pieces) {
        steps.append(stepsFor(markup, text, piece, remove));
    }
    Selection selected{pieces.constFirst().from, pieces.constLast().to};
    if (remove) {
        selected = {marksOf(markup, text, pieces.constFirst())->inner.from,
                    marksOf(markup, text, pieces.constLast())->inner.to};
    }
    return madeOf(text, steps, selected);
}

TextChange toggledInline(Markup markup, const QString& text, Selection selection) {
    const Selection words = wordsOf(text, selection);
    const QList<Selection> pieces = piecesOf(text, words);
    if (pieces.isEmpty()) {
        return emptyMarks(markup, text, selection.from);
    }
    const bool remove = std::all_of(pieces.cbegin(), pieces.cend(), [&](Selection piece) {
        return marksOf(markup, text, piece).has_value();
    });
    return markedPieces(markup, text, pieces, remove);
}

/// "[words](address)" around the selection.
std::optional<QRegularExpressionMatch> linkAround(const QString& text, Selection selection) {
    static const QRegularExpression link(QStringLiteral(R"(\[([^\[\]]*)\]\(([^()\s]*)\))"));
    for (auto each = link.globalMatch(text); each.hasNext();) {
        auto match = each.next();
        if (match.capturedStart() <= selection.from && selection.to <= match.capturedEnd()) {
            return match;
        }
    }
    return std::nullopt;
}

TextChange toggledLink(const QString& text, Selection selection) {
    if (const auto link = linkAround(text, selection)) {
        const QString words = link->captured(1).isEmpty() ? link->captured(2) : link->captured(1);
        const qsizetype from = link->capturedStart();
        return {from, link->capturedLength(), words, {from, from + words.size()}};
    }
    const Selection words = wordsOf(text, selection);
    const QString inside = text.mid(words.from, words.to - words.from);
    if (isAddress(inside)) {
        const qsizetype caret = words.from + 1;
        return {words.from, inside.size(), QStringLiteral("[](%1)").arg(inside), {caret, caret}};
    }
    const qsizetype caret = words.from + inside.size() + (inside.isEmpty() ? 1 : 3);
    return {words.from, inside.size(), u'[' % inside % QStringLiteral("]()"), {caret, caret}};
}

} // namespace

bool isAddress(const QString& text) {
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral(R"((https?://|mailto:)[^\s<>]+)")),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.trimmed()).hasMatch();
}

TextChange toggled(Markup markup, const QString& text, Selection selection) {
    switch (markup) {
    case Markup::strong:
    case Markup::emphasis:
    case Markup::code:
        return toggledInline(markup, text, selection);
    case Markup::link:
        return toggledLink(text, selection);
    case Markup::bullets:
    case Markup::numbers:
    case Markup::quote:
    case Markup::codeBlock:
        break;
    }
    return toggledBlock(markup, text, selection);
}

std::optional<TextChange> linked(const QString& text, Selection selection, const QString& address) {
    const Selection words = wordsOf(text, selection);
    const QString inside = text.mid(words.from, words.to - words.from);
    const bool isText = !inside.isEmpty() && !inside.contains(u'\n') && !isAddress(inside);
    if (selection.from == selection.to || !isText || !isAddress(address)) {
        return std::nullopt;
    }
    QString target = address.trimmed();
    target.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29"));
    const QString link = u'[' % inside % QStringLiteral("](") % target % u')';
    const qsizetype caret = words.from + link.size();
    return TextChange{words.from, inside.size(), link, {caret, caret}};
}

} // namespace afterword::editing
