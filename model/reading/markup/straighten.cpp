// SPDX-License-Identifier: MIT
#include "model/reading/markup/straighten.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"

#include <QStringView>

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

qsizetype marginOf(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t')) {
        ++at;
    }
    return at;
}

bool isItem(QStringView text) {
    if (text.size() < 2) {
        return false;
    }
    const QChar c = text.front();
    if (c == u'-' || c == u'*' || c == u'+') {
        return text.at(1) == u' ';
    }
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isDigit()) {
        ++at;
    }
    return at > 0 && at < 4 && at + 1 < text.size() && text.at(at) == u'.' &&
           text.at(at + 1) == u' ';
}

/// Marks of a heading without the space that makes it one: how many; else 0.
qsizetype bareMarks(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == u'#') {
        ++at;
    }
    const bool bare = at > 0 && at <= 6 && at < line.size() && line.at(at).isLetter();
    return bare ? at : 0;
}

/// "4. Buy a seal": no list of Markdown begins so below words.
bool goesOn(QStringView line) {
    return isItem(line) && line.front().isDigit() && !beginsWith(line, u"1.");
}

/// "## TODO buy a seal", as org mode exports its tasks: how long the marks with their space are; 0
/// for any other heading.
qsizetype taskMarks(QStringView line) {
    constexpr qsizetype kShortest = 12; // "TODO list"
    const QStringView words = behindSigns(line, u"#");
    const qsizetype marks = line.size() - words.size();
    const bool is =
        marks > 1 && marks <= 6 && (beginsWith(words, u" TODO ") || beginsWith(words, u" DONE ")) &&
        words.size() > kShortest && (words.at(6).isLetterOrNumber() || words.at(6) == u'`') &&
        kindNamedExactly(words.trimmed()) == Kind::unknown;
    return is ? marks + 1 : 0;
}

/// The level of a heading that such a line stands under: 1 for "====", 2 for "----"; else 0. A
/// rule below a list may be short; what underlines is about as long as the words.
int underlineLevel(QStringView line, QStringView words) {
    constexpr qsizetype kLeast = 3;
    constexpr qsizetype kTolerance = 4;
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    line = line.trimmed();
    if (line.size() < kLeast || (mark != u'=' && mark != u'-') ||
        std::any_of(line.begin(), line.end(), [mark](QChar c) { return c != mark; })) {
        return 0;
    }
    const bool fits = line.size() > kLeast && line.size() + kTolerance >= words.size() &&
                      line.size() <= 2 * words.size() + kTolerance;
    return mark == u'=' ? 1 : fits ? 2 : 0;
}

class Straightening {
public:
    explicit Straightening(const QString& text) : m_text(text) {}

    /// Takes the next line, and the one below it.
    void add(QStringView line, QStringView below) {
        if (std::exchange(m_isUnderline, false)) {
            write(line, {}, {}); // its mark stands before the words now
            m_blankAbove = true;
            return;
        }
        const qsizetype indent = marginOf(line);
        const QStringView text = line.mid(indent);
        if (isFence(text)) {
            m_inFence = !m_inFence;
        }
        if (m_inFence || text.isEmpty()) {
            m_blankAbove = text.isEmpty();
            return;
        }
        if (const int level = levelInList(text, below, indent); level > 0) {
            write(line, QStringView(u"## ").right(level + 1), text);
            m_isUnderline = true;
            m_inList = m_inCodeList = false;
            m_headingSeen = m_headingAbove = true;
            return;
        }
        if (indent == 0 && m_headingSeen && isOnlyBold(line) && goesOn(below)) {
            write(line, u"#### ", withoutBold(line)); // else the item would go on with its words
            m_blankAbove = m_inList = m_inCodeList = false;
            return;
        }
        addText(line, text, indent);
        m_blankAbove = false;
    }

    /// Empty when nothing was to be mended.
    QString take() {
        if (m_written > 0) {
            m_out += m_text.mid(m_written);
        }
        return std::move(m_out);
    }

private:
    /// Markdown takes an underlined "2. Timeline" for an item, and underlined words right below a
    /// list for more of it.
    [[nodiscard]] int levelInList(QStringView text, QStringView below, qsizetype indent) const {
        constexpr qsizetype kLongest = 160;
        if (below.isEmpty() || (below.front() != u'=' && below.front() != u'-') || indent > 0 ||
            text.size() > kLongest) {
            return 0;
        }
        const bool number = text.front().isDigit() && isItem(text);
        const bool swallowed = m_inList && !m_blankAbove && !isItem(text);
        return number || swallowed ? underlineLevel(below, text.trimmed()) : 0;
    }

    void addText(QStringView line, QStringView text, qsizetype indent) {
        if (const qsizetype length = indent == 0 ? taskMarks(line) : 0; length > 0) {
            write(line, u"- ", line.mid(length));
            m_inList = true;
            return;
        }
        const qsizetype marks = indent == 0 ? bareMarks(line) : 0;
        // One mark alone could be a tag; it is the title where no heading stands above.
        const bool title = marks == 1 && !m_headingSeen && m_blankAbove && text.contains(u' ') &&
                           !text.contains(u" #");
        m_headingSeen = m_headingSeen || line.startsWith(u'#');
        if (marks > 1 || title) {
            write(line, QString(line.left(marks) + u' '), line.mid(marks));
            m_inList = false;
            m_inCodeList = false;
            return;
        }
        if (indent == 0) {
            m_inList = isItem(text) || (m_inList && !m_blankAbove);
            m_inCodeList = false;
        } else if (indent < 4 && isItem(text)) {
            m_inList = true;
        } else if (!m_inList && indent >= 4 && isItem(text) && (m_blankAbove || m_headingAbove)) {
            m_inCodeList = true;
            m_codeIndent = indent;
        }
        const bool single =
            line.size() > 1 && line.back() == u' ' && line.at(line.size() - 2) != u' ';
        if (single || m_inCodeList) {
            write(line, {},
                  line.chopped(single ? 1 : 0)
                      .mid(m_inCodeList ? std::min(indent, m_codeIndent) : 0));
        }
        m_headingAbove = indent == 0 && line.startsWith(u'#');
    }

    /// Puts `marks` and `words` in the place of a line.
    void write(QStringView line, QStringView marks, QStringView words) {
        const qsizetype start = line.data() - m_text.data();
        m_out += m_text.mid(m_written, start - m_written);
        m_out += marks;
        m_out += words;
        m_written = start + line.size();
    }

    QStringView m_text;
    QString m_out;
    qsizetype m_written = 0; // characters of the text that stand in m_out, or something for them
    qsizetype m_codeIndent = 0;
    bool m_isUnderline = false; // of the heading that was just written
    bool m_inFence = false;
    bool m_inList = false;
    bool m_inCodeList = false;
    bool m_blankAbove = true;
    bool m_headingAbove = false;
    bool m_headingSeen = false;
};

} // namespace

QString straightened(const LinedText& source) {
    Straightening straightening(source.text);
    for (qsizetype at = 0; at < source.lines.size(); ++at) {
        straightening.add(source.lines.at(at),
                          at + 1 < source.lines.size() ? source.lines.at(at + 1) : QStringView());
    }
    return straightening.take();
}

} // namespace afterword::reading
