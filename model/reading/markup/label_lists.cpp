// SPDX-License-Identifier: MIT
#include "model/reading/markup/label_lists.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/names/known_names.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace afterword::reading {

namespace {

constexpr int kFewestSections = 3;

qsizetype leadingSpaces(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == u' ') {
        ++at;
    }
    return at;
}

bool isBullet(QStringView text) {
    return text.size() > 2 && text.at(1) == u' ' && isOneOf(text.front(), u"-*+");
}

/// How long the "- " or "12. " at the margin is; 0 when there is none.
qsizetype markerLength(QStringView line) {
    if (isBullet(line)) {
        return 2;
    }
    qsizetype at = 0;
    while (at < line.size() && at < 2 && line.at(at).isDigit()) {
        ++at;
    }
    const bool numbered = at > 0 && at + 1 < line.size() &&
                          (line.at(at) == u'.' || line.at(at) == u')') && line.at(at + 1) == u' ';
    return numbered ? at + 2 : 0;
}

/// The bold name that an item begins with; empty when it begins with none.
QStringView boldName(QStringView line) {
    const qsizetype marker = markerLength(line);
    if (marker == 0) {
        return {};
    }
    const QStringView text = trimmed(line.mid(marker));
    const bool bold = text.size() > 4 && text.at(0) == u'*' && text.at(1) == u'*';
    const qsizetype end = bold ? indexOfMark(text, u"**", 2) : -1;
    if (end < 3) {
        return {};
    }
    const QStringView behind = trimmed(text.mid(end + 2));
    const bool bracketed = behind.startsWith(u'(') && behind.endsWith(u')');
    const bool named = behind.isEmpty() || bracketed || behind.startsWith(u':') ||
                       isOneOf(text.at(end - 1), u":?");
    return named ? withoutColon(text.mid(2, end - 2)) : QStringView();
}

/// "**Timeline** (all UTC)" and "**Actions:**" have none.
bool hasNoValue(QStringView named) {
    const QStringView behind = behindSigns(named.mid(named.lastIndexOf(u"**") + 2), u": ");
    return behind.isEmpty() || behind.startsWith(u'(');
}

/// A kind that wants rows of its own, which a label cannot hold.
bool wantsRows(Kind kind) {
    switch (kind) {
    case Kind::timeline:
    case Kind::actions:
    case Kind::measures:
    case Kind::improvements:
    case Kind::factors:
    case Kind::lessons:
    case Kind::wentWell:
    case Kind::wentPoorly:
    case Kind::gotLucky:
        return true;
    default:
        return false;
    }
}

/// The first line with words behind `item`; the end where there is none.
qsizetype lineBelow(const QList<QStringView>& lines, qsizetype item) {
    qsizetype below = item + 1;
    while (below < lines.size() && trimmed(lines.at(below)).isEmpty()) {
        ++below;
    }
    return below;
}

bool hasListBelow(const QList<QStringView>& lines, qsizetype item) {
    const qsizetype below = lineBelow(lines, item);
    if (below == lines.size() || leadingSpaces(lines.at(below)) == 0) {
        return false;
    }
    const QStringView text = trimmed(lines.at(below));
    return markerLength(text) > 0 || text.startsWith(u'|');
}

/// A named item with a list below it: without one there is nothing to unwrap.
bool leadsRows(const QList<QStringView>& lines, qsizetype item) {
    constexpr qsizetype kShortest = 5;
    const QStringView line = lines.at(item);
    const bool begins =
        line.size() > kShortest && (line.front().isDigit() || isOneOf(line.front(), u"-*+"));
    return begins && hasListBelow(lines, item) && !boldName(line).isEmpty();
}

/// Where the first list begins that has such an item; the end where none has. Names above it need
/// not be looked at.
qsizetype firstWithRows(const QList<QStringView>& lines) {
    qsizetype begin = 0;
    bool isApart = true; // behind a blank line
    bool inFence = false;
    for (qsizetype item = 0; item < lines.size(); ++item) {
        const QStringView line = lines.at(item);
        if (leadsRows(lines, item)) {
            return begin;
        }
        const bool fence = isFence(line);
        const bool isCode = inFence || fence;
        inFence = inFence != fence;
        const bool endsList = isApart && !isCode && !line.isEmpty() && !line.front().isSpace() &&
                              markerLength(line) == 0;
        begin = endsList ? item + 1 : begin;
        isApart = trimmed(line).isEmpty();
    }
    return lines.size();
}

class Unwrapping {
public:
    /// `first` is a line above which nothing is to unwrap.
    Unwrapping(const LinedText& source, qsizetype first) : m_lines(source.lines), m_first(first) {}

    /// Empty when there is nothing to unwrap.
    QString text() {
        QString out;
        qsizetype done = 0; // lines that are written
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const qsizetype end = sectionsEnd(i);
            if (end == i) {
                continue;
            }
            for (; done < i; ++done) {
                out += m_lines.at(done) + u'\n';
            }
            const bool isTight = standTight(i, end);
            for (; done < end; ++done) {
                out += unwrapped(m_lines.at(done), isTight) + u'\n';
            }
            i = end - 1;
        }
        if (done == 0) {
            return {};
        }
        for (; done < m_lines.size(); ++done) {
            out += m_lines.at(done) + u'\n';
        }
        out.chop(1);
        return out;
    }

private:
    [[nodiscard]] QStringView nameAt(qsizetype line) const {
        return line < m_first ? QStringView() : boldName(m_lines.at(line));
    }

    /// The line behind the list of bold names that begins at `first`; its items are noted.
    qsizetype listEnd(qsizetype first) {
        m_items.clear();
        bool inFence = false;
        bool isTextBelow = false; // of "- **Context:**", at the margin below it
        qsizetype end = first;
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            const QStringView bare = trimmed(line);
            const bool fence = beginsWith(bare, u"```") && bare.lastIndexOf(u"```") == 0;
            inFence = inFence != fence;
            if (inFence || fence || bare.isEmpty() || leadingSpaces(line) > 0) {
                continue;
            }
            const bool named = !nameAt(i).isEmpty();
            const bool goesOn = i > first && !m_lines.at(i - 1).trimmed().isEmpty();
            const bool isText = markerLength(line) == 0 && !line.startsWith(u'#');
            if (!named && isTextBelow && isText) {
                continue; // of the list if another name follows
            }
            if (!named && (!goesOn || !isText)) {
                break;
            }
            if (named) {
                m_items.append(i);
                const qsizetype below = lineBelow(m_lines, i);
                isTextBelow = hasNoValue(line) && below > i + 1 && below < m_lines.size() &&
                              leadingSpaces(m_lines.at(below)) == 0;
            }
            end = i + 1;
        }
        while (end < m_lines.size() &&
               (m_lines.at(end).trimmed().isEmpty() || leadingSpaces(m_lines.at(end)) > 0)) {
            ++end;
        }
        return end;
    }

    /// The line behind a list of sections that begins at `first`; `first` when there is none.
    qsizetype sectionsEnd(qsizetype first) {
        if (first < m_looked || nameAt(first).isEmpty()) {
            return first;
        }
        const qsizetype end = listEnd(first);
        m_looked = end; // a list that is none is not looked at again from its next item
        if (m_items.size() < kFewestSections ||
            std::none_of(m_items.begin(), m_items.end(),
                         [this](qsizetype item) { return hasListBelow(m_lines, item); })) {
            return first;
        }
        const bool numbered = first < m_lines.size() && m_lines.at(first).front().isDigit();
        if (!areSections(numbered)) {
            return first;
        }
        m_width = numbered ? 4 : 2;
        return end;
    }

    /// Whether the items that were noted are sections: some with rows, and enough of them named.
    [[nodiscard]] bool areSections(bool numbered) const {
        const bool anyKnown = std::any_of(m_items.begin(), m_items.end(), [this](qsizetype item) {
            return kindNamedExactly(nameAt(item)) != Kind::unknown;
        });
        if (!anyKnown) { // before names in the writer's own words are looked for
            return false;
        }
        bool withRows = false;
        bool hasTimeline = !numbered; // numbered names may be groups of actions; that is none
        int named = 0;
        qsizetype left = m_items.size();
        for (const qsizetype item : m_items) {
            if (named + left-- < kFewestSections) {
                return false; // most lists of bold names, and to look for a name takes long
            }
            const QStringView name = nameAt(item);
            const Kind kind = kindNamed(name);
            named += kind != Kind::unknown || !knownLabel(plainName(name)).isEmpty() ? 1 : 0;
            withRows = withRows || (wantsRows(kind) && hasListBelow(m_lines, item));
            hasTimeline = hasTimeline || kind == Kind::timeline;
        }
        return named >= kFewestSections && withRows && hasTimeline;
    }

    /// Whether a name stands right below a line of words, which a bold one would go on with.
    [[nodiscard]] bool standTight(qsizetype first, qsizetype end) const {
        return std::any_of(m_items.begin(), m_items.end(), [&](qsizetype item) {
            return item > first && item < end && !trimmed(m_lines.at(item - 1)).isEmpty();
        });
    }

    /// Without the marker, or without the indentation that put it below one; a number goes into
    /// the name. Where names stand `tight` below words, they are headings that end those.
    [[nodiscard]] QString unwrapped(QStringView line, bool tight) const {
        const qsizetype marker = markerLength(line);
        if (marker == 0) {
            return line.mid(std::min(leadingSpaces(line), m_width)).toString();
        }
        const QStringView text = line.mid(marker).trimmed();
        const qsizetype end = text.startsWith(u"**") ? text.lastIndexOf(u"**") : -1;
        if (isBullet(line) || end < 3) {
            const bool isHeading = tight && !boldName(line).isEmpty() && hasNoValue(text);
            return isHeading ? QString(u"#### " + text.toString().remove(QStringLiteral("**")))
                   : isBullet(line) ? text.toString()
                                    : line.toString();
        }
        const QStringView behind = text.mid(end + 2).trimmed();
        const bool bracketed = behind.startsWith(u'(');
        return u"**" + line.left(marker) + text.mid(2, end - 2) +
               (bracketed ? QString(u' ' + behind + u"**") : QString(u"**" + behind));
    }

    QList<QStringView> m_lines;
    qsizetype m_first;        // line on which there may be a name
    QList<qsizetype> m_items; // of the list that was looked at
    qsizetype m_looked = 0;   // up to where
    qsizetype m_width = 2;    // of what indents its texts
};

} // namespace

QString withoutLabelLists(const LinedText& source) {
    const qsizetype first = firstWithRows(source.lines);
    return first < source.lines.size() ? Unwrapping(source, first).text() : QString();
}

} // namespace afterword::reading
