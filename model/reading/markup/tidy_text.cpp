// SPDX-License-Identifier: MIT
#include "model/reading/markup/tidy_text.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

/// What stands in a line so far, of the marks that make it an item or a heading apart.
enum class Before { marks, digits, words };

/// Whether the backslash at `at` makes no difference. At the beginning of a line most signs mean
/// something, as do those behind a number that end there.
bool isNeedless(QStringView line, qsizetype at, Before before) {
    if (at + 1 >= line.size()) {
        return false;
    }
    const bool isApart = at + 2 >= line.size() || line.at(at + 2).isSpace();
    switch (line.at(at + 1).unicode()) {
    case u'-':
    case u'+':
    case u'=':
    case u'#':
        return before != Before::marks;
    case u')':
        if (indexOfMark(line, u"](") >= 0) {
            return false; // it may stand in the address of a link
        }
        [[fallthrough]];
    case u'.':
        return before == Before::words || (before == Before::digits && !isApart);
    case u'(':
        return at == 0 || line.at(at - 1) != u']';
    case u'!':
        return at + 2 >= line.size() || line.at(at + 2) != u'[';
    case u'&':
    case u',':
    case u';':
    case u'/':
    case u'%':
    case u'\'':
        return true;
    default:
        return false;
    }
}

Before behind(Before before, QStringView line, qsizetype at) {
    const QChar c = line.at(at);
    if (before == Before::words) {
        return before;
    }
    if (c.isDigit()) {
        return Before::digits;
    }
    const bool endsNumber = before == Before::digits && isOneOf(c, u".)") && at + 1 < line.size() &&
                            line.at(at + 1).isSpace();
    return endsNumber                            ? Before::marks
           : c.isSpace() || isOneOf(c, u"-*+>#") ? before
                                                 : Before::words;
}

QString withoutEscapes(QStringView line) {
    QString out;
    out.reserve(line.size());
    Before before = line.startsWith(u'#') ? Before::words : Before::marks;
    bool inCode = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        inCode = inCode != (c == u'`');
        if (c == u'\\' && !inCode && isNeedless(line, at, before)) {
            continue;
        }
        out += c;
        before = behind(before, line, at);
        if (c == u'\\' && !inCode && at + 1 < line.size()) { // the sign is no mark
            out += line.at(++at);
            before = Before::words;
        }
    }
    return out;
}

bool isIndentedCode(QStringView line) {
    return beginsWith(line, u"    ") || line.startsWith(u'\t');
}

qsizetype spacesBehind(QStringView line) {
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1) == u' ') {
        --end;
    }
    return line.size() - end;
}

/// A look that says no to most documents.
bool mayNeedTidying(const LinedText& source) {
    bool isSpaced = false;
    const bool spaces = source.anyLine([&isSpaced](QStringView line) {
        const bool endsOnSpaces = std::exchange(isSpaced, line.endsWith(u' '));
        return endsOnSpaces && line.isEmpty();
    });
    return spaces || isSpaced || anyThat(source.text, kIsSign<u'\\'>);
}

} // namespace

QString tidied(const LinedText& source) {
    if (!mayNeedTidying(source)) {
        return {};
    }
    QString out;
    out.reserve(source.text.size());
    bool inFence = false;
    qsizetype spaces = 0; // at the end of the line above, which break it if words follow
    bool isFirst = true;
    for (const QStringView line : source.lines) {
        const bool isBlank = trimmed(line).isEmpty();
        out.chop(isBlank ? spaces : 0);
        out += isFirst ? QStringView() : QStringView(u"\n");
        isFirst = false;
        const bool fence = isFence(line);
        inFence = inFence != fence;
        const bool isCode = inFence || fence || isIndentedCode(line);
        if (!isCode && line.contains(u'\\')) {
            out += withoutEscapes(line);
        } else {
            out += line;
        }
        spaces = isCode || isBlank ? 0 : spacesBehind(line);
    }
    out.chop(spaces);
    return out;
}

} // namespace afterword::reading
