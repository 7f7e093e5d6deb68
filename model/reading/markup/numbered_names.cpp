// SPDX-License-Identifier: MIT
#include "model/reading/markup/numbered_names.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <QStringList>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr int kFewestNumbered = 3;
constexpr qsizetype kLongestNumbered = 60;

/// How long the "2. " or "12) " at the margin is; 0 when there is none.
qsizetype lengthOfNumber(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && at < 2 && line.at(at).isDigit()) {
        ++at;
    }
    const bool isNumber = at > 0 && at + 1 < line.size() &&
                          (line.at(at) == u'.' || line.at(at) == u')') && line.at(at + 1) == u' ';
    return isNumber ? at + 2 : 0;
}

/// What stands behind the number at the margin where that may be a name; else empty.
QStringView numberedWords(QStringView line) {
    const qsizetype number = line.size() <= kLongestNumbered ? lengthOfNumber(line) : 0;
    const QStringView words = number > 0 ? withoutColon(line.mid(number)) : QStringView();
    return words.startsWith(u'*') || words.startsWith(u'[') ? QStringView() : words;
}

bool isNumberedPart(QStringView line) {
    const QStringView name = numberedWords(line);
    return !name.isEmpty() && kindNamedExactly(name) != Kind::unknown;
}

/// Something stands below the name before the next one.
bool saysSomethingBelow(const QList<QStringView>& lines, const QList<qsizetype>& names,
                        qsizetype index) {
    const qsizetype end = index + 1 < names.size() ? names.at(index + 1) : lines.size();
    return std::any_of(lines.begin() + names.at(index) + 1, lines.begin() + end,
                       [](QStringView line) { return !line.trimmed().isEmpty(); });
}

qsizetype spacesBefore(QStringView line) {
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
}

/// How far the words below a name are indented: what stood in an item stands below a heading then.
qsizetype spacesBelow(const QList<QStringView>& lines, qsizetype name) {
    constexpr qsizetype kMost = 4;
    const auto words = std::find_if(lines.begin() + name + 1, lines.end(),
                                    [](QStringView line) { return !line.trimmed().isEmpty(); });
    return words == lines.end() ? 0 : std::min(kMost, spacesBefore(*words));
}

/// The "-----" below a heading, which is one already.
bool isUnderline(QStringView line) {
    line = line.trimmed();
    return line.size() > 2 && (line.front() == u'-' || line.front() == u'=') &&
           std::all_of(line.begin(), line.end(), [&](QChar c) { return c == line.front(); });
}

QList<qsizetype> numberedNamesIn(const QList<QStringView>& lines) {
    QList<qsizetype> names;
    bool inFence = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QStringView line = lines.at(at);
        inFence = inFence != beginsWith(line, u"```");
        const bool isHeading = at + 1 < lines.size() && isUnderline(lines.at(at + 1));
        if (!inFence && !isHeading && isNumberedPart(line)) {
            names.append(at);
        }
    }
    return names;
}

/// With the lines that go on with their numbers between them and stand apart, "5) Why nobody saw
/// it": an item of a list has the one before it above.
QList<qsizetype> withNamesBetween(const QList<QStringView>& lines, const QList<qsizetype>& names) {
    constexpr qsizetype kLongest = 100;
    QList<qsizetype> all;
    int last = 0;
    bool inList = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QStringView line = lines.at(at);
        const bool isName = std::binary_search(names.begin(), names.end(), at);
        if (!isName && lengthOfNumber(line) == 0) {
            continue;
        }
        const bool goesOn = last > 0 && !inList && numberBefore(line) == last + 1 &&
                            trimmed(lines.at(at - 1)).isEmpty() && line.size() <= kLongest &&
                            !line.endsWith(u'.');
        inList = !isName && !goesOn;
        if (!inList) {
            all.append(at);
            last = numberBefore(line);
        }
    }
    return all;
}

bool mayHaveNames(const QList<QStringView>& lines) {
    const auto isNumbered = [](QStringView line) {
        return !line.isEmpty() && line.front().isDigit() && !numberedWords(line).isEmpty();
    };
    return std::count_if(lines.begin(), lines.end(), isNumbered) >= kFewestNumbered;
}

} // namespace

QString withNumberedNames(const LinedText& source) {
    const QList<QStringView>& lines = source.lines;
    if (!mayHaveNames(lines)) {
        return {};
    }
    QList<qsizetype> names = numberedNamesIn(lines);
    qsizetype over = 0;
    for (qsizetype index = 0; index < names.size(); ++index) {
        over += saysSomethingBelow(lines, names, index) ? 1 : 0;
    }
    if (names.size() < kFewestNumbered || over < kFewestNumbered || 2 * over <= names.size()) {
        return {};
    }
    names = withNamesBetween(lines, names);
    QString out;
    out.reserve(source.text.size() + 3 * names.size());
    qsizetype spaces = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        out += at > 0 ? QStringView(u"\n") : QStringView();
        if (std::binary_search(names.begin(), names.end(), at)) {
            out += u"## " + lines.at(at);
            spaces = spacesBelow(lines, at);
        } else {
            out += lines.at(at).mid(std::min(spaces, spacesBefore(lines.at(at))));
        }
    }
    return out;
}

bool isBoldNumbered(QStringView line) {
    if (!line.startsWith(u"**") || line.size() <= 3 || !line.at(2).isDigit()) {
        return false;
    }
    const qsizetype brackets = line.endsWith(u')') ? line.lastIndexOf(u" (") : -1;
    return isOnlyBold(brackets > 0 ? line.left(brackets) : line); // "**3. Timeline** (UTC)"
}

bool hasBoldNumbers(const markdown::Tree& tree) {
    constexpr int kFewest = 3;
    int last = 0;
    int known = 0;
    const std::vector<markdown::Block>& blocks = tree.blocks();
    for (size_t i = 0; i < blocks.size(); i = size_t(blocks[i].next)) {
        const QStringView line = tree.line(blocks[i].firstLine).trimmed();
        if (!isBoldNumbered(line)) {
            continue;
        }
        if (numberBefore(line.mid(2)) != ++last) {
            return false;
        }
        known += kindNamed(withoutBold(line)) != Kind::unknown ? 1 : 0;
    }
    return last > kFewest && 2 * known >= last;
}

} // namespace afterword::reading
