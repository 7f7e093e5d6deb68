// SPDX-License-Identifier: MIT
#include "model/reading/lettered_lists.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/foreign_markers.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <utility>

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

/// The number of "(1) words"; 0 when the line has none.
int bracketed(QStringView line) {
    return bracketedNumber(line) > 0 ? numberBefore(line.mid(1)) : 0;
}

/// The next line that begins at the margin, `lines.size()` behind the last one: others are more of
/// the item above them.
qsizetype nextAtMargin(const QList<QStringView>& lines, qsizetype line) {
    while (++line < lines.size() &&
           (lines.at(line).isEmpty() || lines.at(line).front().isSpace())) {
    }
    return line;
}

/// How the words of a line become those of an item.
enum class Mark { none, bullet, number };

/// Marks the items of the list that begins with "a)" or "(1)" at `first`. Returns the line behind
/// its last item.
qsizetype markList(const QList<QStringView>& lines, qsizetype first, QList<Mark>& marks) {
    const int number = bracketed(lines.at(first));
    QList<qsizetype> items;
    qsizetype line = first;
    const auto goesOn = [&] {
        const auto count = int(items.size());
        return number > 0 ? bracketed(lines.at(line)) == number + count
                          : letterOf(lines.at(line)).unicode() == u'a' + char16_t(count);
    };
    while (line < lines.size() && goesOn()) {
        items.append(line);
        line = nextAtMargin(lines, line);
    }
    for (const qsizetype item : std::as_const(items)) {
        marks[item] = items.size() < 2 ? Mark::none : number > 0 ? Mark::number : Mark::bullet;
    }
    return items.constLast() + 1;
}

/// "[x] Fix it" at the margin, a box without the bullet that makes it one.
bool isBareBox(QStringView line) {
    return line.size() > 4 && line.front() == u'[' && line.at(2) == u']' && line.at(3) == u' ' &&
           QStringView(u" xX").contains(line.at(1));
}

/// Whether a list of several may begin with the line.
bool mayBegin(QStringView line) {
    return !line.isEmpty() && isOneOf(line.front(), u"(aA") &&
           (letterOf(line) == u'a' || bracketed(line) > 0);
}

bool mayBeMarked(QStringView line) {
    return mayBegin(line) || isBareBox(line);
}

} // namespace

QString withLetteredLists(const LinedText& source) {
    const QList<QStringView>& lines = source.lines;
    if (!source.anyLine(&mayBeMarked)) {
        return {};
    }
    QList<Mark> marks(lines.size(), Mark::none);
    bool inFence = false;
    for (qsizetype at = 0; at < lines.size();) {
        inFence = inFence != isFence(lines.at(at));
        marks[at] = !inFence && isBareBox(lines.at(at)) ? Mark::bullet : Mark::none;
        at = !inFence && mayBegin(lines.at(at)) ? markList(lines, at, marks) : at + 1;
    }
    QString out;
    out.reserve(source.text.size() + 2 * marks.count(Mark::bullet));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        out += at > 0 ? QStringView(u"\n") : QStringView();
        out += marks.at(at) == Mark::bullet ? QStringView(u"- ") : QStringView();
        out += lines.at(at).mid(marks.at(at) == Mark::number ? 1 : 0);
    }
    return out;
}

} // namespace afterword::reading
