// SPDX-License-Identifier: MIT
#include "model/reading/underlined_bold.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/fence.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr QStringView kMarks = u"__";

/// Where the words of a line begin, behind the marks of lists, quotes, tables and headings; the
/// size of the line where it is code.
qsizetype headOf(QStringView line) {
    if (beginsWith(line, u"    ") || beginsWith(line, u"\t")) {
        return line.size();
    }
    return line.size() - behindSigns(line, u" \t-+*>|#[]0123456789.)").size();
}

/// Where the bold name that begins behind `from` ends: at a word's end, without code, other marks
/// or bold within. -1 where it does not.
qsizetype endOfName(QStringView line, qsizetype from) {
    constexpr qsizetype kLongest = 200; // so that a line of marks is not looked through
    const qsizetype end = line.left(from + kLongest).indexOf(kMarks, from);
    if (end <= from || line.at(from).isSpace() || line.at(from) == u'_' ||
        line.at(end - 1).isSpace()) {
        return -1;
    }
    const qsizetype behind = end + kMarks.size();
    const QChar next = behind < line.size() ? line.at(behind) : QChar(u' ');
    const QStringView inner = line.mid(from, end - from);
    const bool isName = std::none_of(inner.begin(), inner.end(),
                                     [](QChar sign) { return isOneOf(sign, u"`*\\/<>"); });
    return isName && (next.isSpace() || isOneOf(next, u":.,;|)-–—?!")) ? end : -1;
}

QString starred(QStringView line) {
    QString out = line.toString();
    const qsizetype head = headOf(line);
    if (head < line.size() && beginsWith(line.mid(head), kMarks)) {
        const qsizetype end = endOfName(line, head + kMarks.size());
        if (end > 0) {
            out.replace(head, kMarks.size(), QStringLiteral("**"));
            out.replace(end, kMarks.size(), QStringLiteral("**"));
        }
    }
    return out;
}

} // namespace

QString withStarredBold(const LinedText& source) {
    const bool mayHaveMarks = anyThat(source.text, kIsSign<u'_'>); // as most have not
    if (!mayHaveMarks || !source.text.contains(kMarks)) {
        return {};
    }
    QString out;
    out.reserve(source.text.size());
    bool any = false;
    Fence fence;
    for (const QStringView line : source.lines) {
        const bool mayHave = !fence.take(line) && line.contains(kMarks);
        const QString written = mayHave ? starred(line) : QString();
        any = any || (mayHave && written != line);
        out += mayHave ? QStringView(written) : line;
        out += u'\n';
    }
    out.chop(1);
    return any ? out : QString();
}

} // namespace afterword::reading
