// SPDX-License-Identifier: MIT
#include "model/reading/underlined_bold.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/fence.h"

namespace afterword::reading {

namespace {

constexpr QStringView kMarks = u"__";

/// "__init__" within a word, and "___" are no marks of bold.
bool opens(QStringView line, qsizetype at) {
    const QChar before = at > 0 ? line.at(at - 1) : QChar(u' ');
    const qsizetype behind = at + kMarks.size();
    return !before.isLetterOrNumber() && !isOneOf(before, u"_\\`/") && behind < line.size() &&
           !line.at(behind).isSpace() && line.at(behind) != u'_';
}

bool closes(QStringView line, qsizetype at) {
    const qsizetype behind = at + kMarks.size();
    const QChar next = behind < line.size() ? line.at(behind) : QChar(u' ');
    return !line.at(at - 1).isSpace() && line.at(at - 1) != u'\\' && !next.isLetterOrNumber() &&
           !isOneOf(next, u"_`");
}

/// Where the bold that begins behind `from` ends; -1 where it does not, and where code or stars
/// stand in it, as in the titles that classic writes so.
qsizetype endOfBold(QStringView line, qsizetype from) {
    constexpr qsizetype kLongest = 200; // so that a line of marks is not looked through for each
    const QStringView near = line.left(from + kLongest);
    qsizetype end = near.indexOf(kMarks, from);
    while (end > 0 && !closes(line, end)) {
        end = near.indexOf(kMarks, end + 1);
    }
    const QStringView inner = line.mid(from, end - from);
    return end > from && !inner.contains(u'`') && !inner.contains(u'*') ? end : -1;
}

QString starred(QStringView line) {
    QString out = line.toString();
    qsizetype code = 0; // marks of code in front
    qsizetype seen = 0;
    for (qsizetype at = line.indexOf(kMarks); at >= 0; at = line.indexOf(kMarks, at)) {
        code += line.mid(seen, at - seen).count(u'`');
        seen = at;
        const qsizetype end =
            code % 2 == 0 && opens(line, at) ? endOfBold(line, at + kMarks.size()) : -1;
        if (end > 0) {
            out.replace(at, kMarks.size(), QStringLiteral("**"));
            out.replace(end, kMarks.size(), QStringLiteral("**"));
        }
        at = end > 0 ? end + kMarks.size() : at + 1;
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
