// SPDX-License-Identifier: MIT
#include "model/reading/markup/attribute_lines.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/markup/fence.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// What "{: .no_toc }" holds, without the colon; empty when the line is none.
QStringView attributesOf(QStringView line) {
    line = trimmed(line);
    if (line.size() < 3 || line.front() != u'{' || line.indexOf(u'}') != line.size() - 1) {
        return {};
    }
    const QStringView inside = line.mid(1).chopped(1);
    const QStringView words = trimmed(inside.front() == u':' ? inside.mid(1) : inside);
    const bool marked = words.size() > 1 && isOneOf(words.front(), u"#.") &&
                        (words.at(1).isLetterOrNumber() || isOneOf(words.at(1), u"_-"));
    return inside.front() == u':' || marked ? words : QStringView();
}

/// "{% include badge.html %}"; not what stands around something, and has an end of its own.
bool isTag(QStringView line) {
    line = trimmed(line);
    if (line.size() < 5 || !beginsWith(line, u"{%") ||
        indexOfMark(line, u"%}") != line.size() - 2) {
        return false;
    }
    const QStringView words = behindSigns(line.mid(2), u"- ");
    return beginsWith(words, u"include");
}

/// "{:toc}", also in front of what stood in its place.
bool isContents(QStringView line) {
    const QStringView name = behindSigns(line, u"{: ");
    return beginsWith(line, u"{:") && beginsWith(name, u"toc") && name.size() > 3 &&
           isOneOf(name.at(3), u"} ") && name.contains(u'}');
}

/// "* TOC", the item in whose place "{:toc}" puts a table of contents.
QStringView itemText(QStringView line) {
    const QStringView words = behindSigns(line, u"0123456789.*+- ");
    return words.size() < line.size() ? trimmed(words) : QStringView();
}

/// "Timeline" above "========"; what is none is no longer than a rule or an item may be.
bool isUnderlined(QStringView words, QStringView below) {
    below = trimmed(below);
    const auto isSign = [sign = below.isEmpty() ? QChar() : below.front()](QChar c) {
        return c == sign && (sign == u'=' || sign == u'-');
    };
    return below.size() > 2 && std::all_of(below.begin(), below.end(), isSign) &&
           !words.isEmpty() && words.front().isLetterOrNumber();
}

/// ".. vim: tw=80" and other remarks of reStructuredText, and what it has for its tables of
/// contents and for links; no directive with something to say (".. note:: Off").
bool isRstRemark(QStringView line) {
    static constexpr std::array<QStringView, 5> kDirectives{
        u"contents::", u"sectnum::", u"highlight::", u"default-role::", u"index::"};
    const QStringView words = beginsWith(line, u".. ") ? trimmed(line.mid(3)) : QStringView();
    return !words.isEmpty() && !isOneOf(words.front(), u"|[.") &&
           (indexOfMark(words, u"::") < 0 ||
            std::any_of(kDirectives.begin(), kDirectives.end(),
                        [words](QStringView one) { return beginsWith(words, one); }));
}

/// Whether the remark goes on below: such a paragraph stands apart as it is.
bool remarkGoesOn(const QList<QStringView>& lines, qsizetype at) {
    return lines.at(at).startsWith(u'.') && at + 1 < lines.size() &&
           lines.at(at + 1).startsWith(u' ') && !trimmed(lines.at(at + 1)).isEmpty();
}

class AttributeLines {
public:
    explicit AttributeLines(const LinedText& source) : m_lines(source.lines) {}

    QString text() {
        Fence fence;
        bool inCode = false;
        m_out.reserve(m_lines.size() + 2);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            inCode = fence.take(line);
            const bool moves = !inCode && isForGenerator(line) && !remarkGoesOn(m_lines, i);
            m_out.append(moves ? QString() : line.toString());
            if (moves && !joinHeading(i)) {
                m_moved.append(withContents(i, line));
            }
        }
        // Behind a block of code that nobody closed they would be part of it.
        if (m_moved.isEmpty() ? !m_any : inCode) {
            return {};
        }
        return m_moved.isEmpty() ? m_out.join(u'\n')
                                 : m_out.join(u'\n') + u"\n\n" + m_moved.join(u'\n');
    }

private:
    /// The attributes of the line `at` go behind the words of a heading right above it.
    bool joinHeading(qsizetype at) {
        const QStringView attributes = attributesOf(m_lines.at(at));
        const bool isAnchor = !attributes.isEmpty() && isOneOf(attributes.front(), u"#.") &&
                              !attributes.contains(u':');
        const qsizetype words = isAnchor ? headingAbove(at) : -1;
        if (words < 0) {
            return false;
        }
        m_out[words] = QStringView(m_out.at(words)).trimmed() + u" {" + attributes + u'}';
        m_any = true;
        return true;
    }

    /// The line with the words of a heading that ends right above the line `at`; else -1.
    [[nodiscard]] qsizetype headingAbove(qsizetype at) const {
        const QStringView above = at > 0 ? QStringView(m_out.at(at - 1)).trimmed() : QStringView();
        if (above.startsWith(u'#')) {
            return isOneOf(above.back(), u"#}") ? -1 : at - 1;
        }
        const bool underlined = at > 1 && isUnderlined(m_out.at(at - 2), above) &&
                                (at == 2 || QStringView(m_out.at(at - 3)).trimmed().isEmpty());
        return underlined && !m_out.at(at - 2).endsWith(u'}') ? at - 2 : -1;
    }

    /// With the item that the table of contents stands for, which is no row of anything.
    QString withContents(qsizetype at, QStringView line) {
        line = trimmed(line);
        const bool apart = at < 2 || itemText(m_lines.at(at - 2)).isEmpty();
        const QStringView item =
            isContents(line) && at > 0 && apart ? itemText(m_lines.at(at - 1)) : QStringView();
        if (item.isEmpty() || m_out.at(at - 1).isEmpty()) {
            return line.toString();
        }
        m_out[at - 1].clear();
        return line + u' ' + item;
    }

    const QList<QStringView>& m_lines;
    QStringList m_out;
    QStringList m_moved;
    bool m_any = false; // a heading has got one
};

} // namespace

bool isForGenerator(QStringView line) {
    constexpr qsizetype kCode = 4; // so many spaces in front make a block of it
    if (line.size() < 3 || !isOneOf(line.front(), u"{. ")) {
        return false;
    }
    const QStringView text = withoutIndent(line);
    if (line.front() == u'.') {
        return isRstRemark(line);
    }
    if (text.size() < 3 || text.front() != u'{' || line.size() - text.size() >= kCode) {
        return false;
    }
    return isTag(text) || isContents(text) || !attributesOf(text).isEmpty();
}

QString withoutAttributeLines(const LinedText& source) {
    return source.anyLine(&isForGenerator) ? AttributeLines(source).text() : QString();
}

} // namespace afterword::reading
