// SPDX-License-Identifier: MIT
#include "model/reading/lettered_lists.h"

#include "model/base/lined_text.h"
#include "model/reading/pieces.h"

#include <algorithm>

namespace afterword::reading {

namespace {

/// The letter of "b) words" or "(b) words" at the margin, small; none when the line has none.
QChar letterOf(QStringView line) {
    const qsizetype at = line.startsWith(u'(') ? 1 : 0;
    if (line.size() < at + 4 || line.at(at + 1) != u')' || line.at(at + 2) != u' ') {
        return {};
    }
    const QChar letter = line.at(at).toLower();
    return letter >= u'a' && letter <= u'z' ? letter : QChar();
}

/// The next line that begins at the margin, `lines.size()` behind the last one: others are more of
/// the item above them.
qsizetype nextAtMargin(const QList<QStringView>& lines, qsizetype line) {
    while (++line < lines.size() &&
           (lines.at(line).isEmpty() || lines.at(line).front().isSpace())) {
    }
    return line;
}

/// Marks the items of the list that begins with "a)" at `first`. Returns the line behind its last
/// item.
qsizetype markList(const QList<QStringView>& lines, qsizetype first, QList<bool>& marked) {
    QList<qsizetype> items;
    qsizetype line = first;
    while (line < lines.size() &&
           letterOf(lines.at(line)).unicode() == u'a' + char16_t(items.size())) {
        items.append(line);
        line = nextAtMargin(lines, line);
    }
    for (const qsizetype item : std::as_const(items)) {
        marked[item] = items.size() > 1;
    }
    return items.constLast() + 1;
}

/// "[x] Fix it" at the margin, a box without the bullet that makes it one.
bool isBareBox(QStringView line) {
    return line.size() > 4 && line.front() == u'[' && line.at(2) == u']' && line.at(3) == u' ' &&
           QStringView(u" xX").contains(line.at(1));
}

/// Whether a list may begin with the line.
bool mayBeMarked(QStringView line) {
    return letterOf(line) == u'a' || isBareBox(line);
}

} // namespace

QString withLetteredLists(const LinedText& source) {
    const QList<QStringView>& lines = source.lines;
    if (!source.anyLine(&mayBeMarked)) {
        return {};
    }
    QList<bool> marked(lines.size(), false);
    bool inFence = false;
    for (qsizetype at = 0; at < lines.size();) {
        inFence = inFence != isFence(lines.at(at));
        marked[at] = !inFence && isBareBox(lines.at(at));
        at = !inFence && letterOf(lines.at(at)) == u'a' ? markList(lines, at, marked) : at + 1;
    }
    QString out;
    out.reserve(source.text.size() + 2 * marked.count(true));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        out += at > 0 ? QStringView(u"\n") : QStringView();
        out += marked.at(at) ? QStringView(u"- ") : QStringView();
        out += lines.at(at);
    }
    return out;
}

} // namespace afterword::reading
