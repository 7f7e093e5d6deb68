// SPDX-License-Identifier: MIT
#include "model/reading/markup/lettered_lists.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/markup/foreign_markers.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace afterword::reading {

namespace {

/// What items of a list begin with, and the how manieth of them it is.
struct Count {
    enum class Form { letter, bracket, reference };
    Form form;
    int number;
    QStringView name; ///< of references: "R" of "R1."

    bool operator==(const Count&) const = default;
};

/// Of "b) words" or "(b) words" at the margin.
std::optional<Count> letterOf(QStringView line) {
    const qsizetype at = line.startsWith(u'(') ? 1 : 0;
    if (line.size() < at + 4 || line.at(at + 1) != u')' || line.at(at + 2) != u' ') {
        return std::nullopt;
    }
    const QChar letter = line.at(at).toLower();
    return letter >= u'a' && letter <= u'z'
               ? std::optional(Count{Count::Form::letter, letter.unicode() - u'a' + 1, {}})
               : std::nullopt;
}

/// Of "R1. words"
std::optional<Count> referenceOf(QStringView line) {
    constexpr qsizetype kMostLetters = 3;
    constexpr qsizetype kMostDigits = 2;
    qsizetype letters = 0;
    while (letters < line.size() && letters <= kMostLetters && line.at(letters) >= u'A' &&
           line.at(letters) <= u'Z') {
        ++letters;
    }
    qsizetype end = letters;
    while (end < line.size() && end <= letters + kMostDigits && line.at(end).isDigit()) {
        ++end;
    }
    const bool is = letters > 0 && letters <= kMostLetters && end > letters &&
                    end <= letters + kMostDigits && end + 2 < line.size() &&
                    isOneOf(line.at(end), u".:") && line.at(end + 1) == u' ';
    return is ? std::optional(Count{Count::Form::reference, numberBefore(line.mid(letters)),
                                    line.left(letters)})
              : std::nullopt;
}

std::optional<Count> countOf(QStringView line) {
    if (bracketedNumber(line) > 0) {
        return Count{Count::Form::bracket, numberBefore(line.mid(1)), {}};
    }
    const auto letter = letterOf(line);
    return letter ? letter : referenceOf(line);
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

/// Marks the items of the list that begins at `first`. Returns the line behind its last item.
qsizetype markList(const QList<QStringView>& lines, qsizetype first, QList<Mark>& marks) {
    Count next = *countOf(lines.at(first));
    const qsizetype fewest = next.form == Count::Form::reference ? 3 : 2;
    const bool isNumber = next.form == Count::Form::bracket;
    QList<qsizetype> items;
    for (qsizetype line = first; line < lines.size() && countOf(lines.at(line)) == next;
         line = nextAtMargin(lines, line)) {
        items.append(line);
        ++next.number;
    }
    for (const qsizetype item : std::as_const(items)) {
        marks[item] = items.size() < fewest ? Mark::none : isNumber ? Mark::number : Mark::bullet;
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
    if (line.size() < 4 ||
        !(line.front() == u'(' || line.at(1) == u')' || line.front().isUpper())) {
        return false;
    }
    const auto count = countOf(line);
    return count && (count->number == 1 || count->form == Count::Form::bracket);
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
