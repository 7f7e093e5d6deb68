// SPDX-License-Identifier: MIT
#include "model/reading/definition_lists.h"

#include "model/reading/pieces.h"

#include <QStringList>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestTerm = 60;

/// How much of the line ":   words" stands in front of its words; 0 when it is another one.
qsizetype markerOf(QStringView line) {
    constexpr qsizetype kWidest = 5;
    if (line.size() < 3 || line.front() != u':' || line.at(1) != u' ') {
        return 0;
    }
    qsizetype at = 1;
    while (at < line.size() && line.at(at) == u' ') {
        ++at;
    }
    return at < line.size() && at <= kWidest ? at : 0;
}

bool isTerm(QStringView line) {
    return !line.isEmpty() && line.size() <= kLongestTerm && line.front().isLetterOrNumber() &&
           !line.trimmed().endsWith(u':') && !line.contains(u"**");
}

class Definitions {
public:
    explicit Definitions(const LinedText& source) : m_lines(source.lines) {
        m_out.reserve(m_lines.size());
    }

    /// Empty when there are none.
    QString text() {
        bool inFence = false;
        bool any = false;
        for (qsizetype i = 0; i < m_lines.size();) {
            inFence = inFence != isFence(m_lines.at(i));
            const qsizetype first = inFence ? i : definitionBelow(i);
            if (first > i) {
                any = true;
                i = write(i, first);
            } else {
                m_out.append(m_lines.at(i++).toString());
            }
        }
        return any ? m_out.join(u'\n') : QString();
    }

private:
    [[nodiscard]] bool isBlank(qsizetype line) const {
        return line >= m_lines.size() || line < 0 || trimmed(m_lines.at(line)).isEmpty();
    }

    /// The line of the first definition of the term in this one; the line itself where it is none.
    [[nodiscard]] qsizetype definitionBelow(qsizetype term) const {
        const qsizetype below = term + (isBlank(term + 1) ? 2 : 1);
        const bool isApart = isBlank(term - 1) || m_end == term;
        return below < m_lines.size() && markerOf(m_lines.at(below)) > 0 && isApart &&
                       isTerm(m_lines.at(term))
                   ? below
                   : term;
    }

    /// What stands below a definition and is indented as its words are belongs to it.
    [[nodiscard]] qsizetype endOf(qsizetype definition) const {
        qsizetype end = definition + 1;
        while (end < m_lines.size()) {
            const qsizetype next = end + (isBlank(end) ? 1 : 0);
            if (isBlank(next) || !m_lines.at(next).front().isSpace()) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /// As many lines as there were. Returns the line behind the last definition.
    qsizetype write(qsizetype term, qsizetype first) {
        const QString name = u"**" + m_lines.at(term).trimmed() + u":**";
        const bool isOne = markerOf(lineBehind(endOf(first))) == 0;
        for (qsizetype line = term; line + 1 < first; ++line) {
            m_out.append(QString());
        }
        m_out.append(isOne ? QString() : name);
        qsizetype at = first;
        while (at < m_lines.size() && markerOf(m_lines.at(at)) > 0) {
            const qsizetype width = markerOf(m_lines.at(at));
            m_out.append((isOne ? QString(name + u' ') : QStringLiteral("- ")) +
                         m_lines.at(at).mid(width));
            const qsizetype end = endOf(at);
            for (++at; at < end; ++at) {
                m_out.append((isOne ? QString() : QStringLiteral("  ")) + dedented(at, width));
            }
            if (isBlank(at) && markerOf(lineBehind(at + 1)) > 0) {
                m_out.append(QString());
                ++at;
            }
        }
        m_end = at;
        return at;
    }

    [[nodiscard]] QStringView lineBehind(qsizetype line) const {
        return line < m_lines.size() ? m_lines.at(line) : QStringView();
    }

    [[nodiscard]] QString dedented(qsizetype line, qsizetype width) const {
        const QStringView text = m_lines.at(line);
        qsizetype spaces = 0;
        while (spaces < text.size() && spaces < width && text.at(spaces) == u' ') {
            ++spaces;
        }
        return text.mid(spaces).toString();
    }

    const QList<QStringView>& m_lines;
    QStringList m_out;
    qsizetype m_end = 0; ///< of the last definitions
};

} // namespace

QString definitionsAsMarkdown(const LinedText& source) {
    const bool any = source.anyLine([](QStringView line) { return markerOf(line) > 0; });
    return any ? Definitions(source).text() : QString();
}

} // namespace afterword::reading
