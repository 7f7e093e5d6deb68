// SPDX-License-Identifier: MIT
#include "model/reading/markup/html_markup.h"

#include "model/base/lined_text.h"
#include "model/reading/markup/markup_lines.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

/// A tag: its name in small letters, and where it ends.
struct Tag {
    QString name;
    bool closes = false;
    QStringView inside; // its attributes
    qsizetype end = 0;  // behind ">"
};

/// The tag that begins at `at`; without a name when none does.
Tag tagAt(QStringView text, qsizetype at) {
    Tag tag;
    const qsizetype end = text.indexOf(u'>', at);
    if (end < 0 || text.at(at) != u'<') {
        return tag;
    }
    qsizetype from = at + 1;
    tag.closes = text.at(from) == u'/';
    from += tag.closes ? 1 : 0;
    qsizetype to = from;
    while (to < end && text.at(to).isLetterOrNumber()) {
        ++to;
    }
    const bool isName = to > from && text.at(from).isLetter() &&
                        (to == end || text.at(to).isSpace() || text.at(to) == u'/');
    tag.name = isName ? text.mid(from, to - from).toString().toLower() : QString();
    tag.inside = text.mid(to, end - to);
    tag.end = end + 1;
    return tag;
}

int headingLevel(const Tag& tag) {
    const bool heading = tag.name.size() == 2 && tag.name.front() == u'h' &&
                         tag.name.at(1) >= u'1' && tag.name.at(1) <= u'6';
    return heading ? tag.name.at(1).digitValue() : 0;
}

QString linkOf(const Tag& tag) {
    const qsizetype at = tag.inside.indexOf(u"href=");
    if (at < 0 || at + 6 >= tag.inside.size()) {
        return {};
    }
    const QChar quote = tag.inside.at(at + 5);
    const qsizetype end = tag.inside.indexOf(quote, at + 6);
    return end < 0 ? QString() : tag.inside.mid(at + 6, end - at - 6).toString();
}

/// Text within a block, its tags as marks of Markdown; those that mark nothing are left out.
class Inline {
public:
    /// The mark that a tag is; nothing when it is none.
    QString markOf(const Tag& tag) {
        if (tag.name == u"strong" || tag.name == u"b") {
            return QStringLiteral("**");
        }
        if (tag.name == u"em" || tag.name == u"i") {
            return QStringLiteral("*");
        }
        if (tag.name == u"code" || tag.name == u"tt") {
            return QStringLiteral("`");
        }
        if (tag.name == u"del" || tag.name == u"s" || tag.name == u"strike") {
            return QStringLiteral("~~");
        }
        if (tag.name != u"a") {
            return {};
        }
        if (!tag.closes) {
            m_link = linkOf(tag);
            return m_link.isEmpty() ? QString() : QStringLiteral("[");
        }
        const QString link = std::exchange(m_link, QString());
        return link.isEmpty() ? QString() : QString(QStringLiteral("](") + link + u')');
    }

private:
    QString m_link;
};

QString cellText(QStringView html) {
    Inline marks;
    QString text;
    for (qsizetype i = 0; i < html.size();) {
        const Tag tag = html.at(i) == u'<' ? tagAt(html, i) : Tag();
        if (tag.name.isEmpty()) {
            text += html.at(i++) == u'\n' ? QChar(u' ') : html.at(i - 1);
            continue;
        }
        const bool apart = (tag.name == u"p" || tag.name == u"div" || tag.name == u"li") &&
                           !tag.closes && !text.trimmed().isEmpty();
        text += tag.name == u"br" || apart ? QStringLiteral("<br>") : marks.markOf(tag);
        i = tag.end;
    }
    return text.simplified();
}

struct HtmlTable {
    QStringList names;
    QList<QStringList> rows;

    /// One that only arranges pictures or words holds no rows.
    [[nodiscard]] bool holdsRows() const {
        return rows.size() + (names.isEmpty() ? 0 : 1) > 1 &&
               std::all_of(rows.begin(), rows.end(),
                           [](const QStringList& row) { return row.size() > 1; });
    }
};

HtmlTable htmlTableOf(QStringView html) {
    HtmlTable table;
    QStringList row;
    qsizetype headCells = 0;
    qsizetype cell = -1; // where its text begins
    const auto endCell = [&](qsizetype at) {
        if (cell >= 0) {
            row.append(cellText(html.mid(cell, at - cell)));
        }
        cell = -1;
    };
    const auto endRow = [&](qsizetype at) {
        endCell(at);
        if (row.isEmpty()) {
            return;
        }
        const bool isHead = headCells == row.size() && row.size() > 1;
        if (isHead && table.names.isEmpty() && table.rows.isEmpty()) {
            table.names = row;
        } else {
            table.rows.append(row);
        }
        row.clear();
        headCells = 0;
    };
    for (qsizetype i = html.indexOf(u'<'); i >= 0; i = html.indexOf(u'<', i)) {
        const Tag tag = tagAt(html, i);
        if (tag.name == u"tr" || tag.name == u"table") {
            endRow(i);
        } else if (tag.name == u"td" || tag.name == u"th") {
            endCell(i);
            cell = tag.closes ? -1 : tag.end;
            headCells += !tag.closes && tag.name == u"th" ? 1 : 0;
        }
        i = std::max(tag.end, i + 1);
    }
    if (table.names.isEmpty() && table.rows.size() > 1 && table.rows.constFirst().size() > 2) {
        table.names = table.rows.takeFirst(); // said in bold, or not at all
    }
    return table;
}

class Html {
public:
    explicit Html(const LinedText& source) : m_source(source.lines) {
        int headings = 0;
        int others = 0;
        for (const QStringView line : std::as_const(m_source)) {
            const QStringView bare = line.trimmed();
            headings += bare.startsWith(u'<') && headingLevel(tagAt(bare, 0)) > 0 ? 1 : 0;
            others += bare.startsWith(u"# ") || bare.startsWith(u"## ") ? 1 : 0;
        }
        m_isWhole = headings > 1 && headings > others;
    }

    QString markdown() {
        bool inFence = false;
        for (m_at = 0; m_at < m_source.size(); ++m_at) {
            const QStringView line = m_source.at(m_at);
            inFence = inFence != (!m_inCode && isFence(line));
            if (inFence || (isTable(line) && addTable())) {
                if (inFence) {
                    m_out.addAll({line.toString()});
                }
            } else if (m_isWhole || (beginsList(line) && m_at > m_listEnd && findListEnd()) ||
                       m_at <= m_listEnd) {
                addHtml(line);
            } else {
                m_out.addAll({line.toString()});
            }
        }
        return m_any || m_isWhole ? m_out.text() : QString();
    }

    /// "<ul>", "<ol start=3>" at the margin.
    static bool beginsList(QStringView line) {
        const Tag tag = line.startsWith(u'<') ? tagAt(line, 0) : Tag();
        return !tag.closes && (tag.name == u"ul" || tag.name == u"ol");
    }

private:
    /// The line where the list that begins here ends; false where it does not.
    bool findListEnd() {
        qsizetype open = 0;
        for (qsizetype at = m_at; at < m_source.size() && !isFence(m_source.at(at)); ++at) {
            const QStringView line = m_source.at(at);
            open += line.count(u"<ul") + line.count(u"<ol");
            open -= line.count(u"</ul>") + line.count(u"</ol>");
            if (open == 0) {
                m_listEnd = line.trimmed().endsWith(u'>') ? at : m_listEnd;
                m_any = m_any || m_listEnd == at;
                return m_listEnd == at;
            }
        }
        return false;
    }

    static bool isTable(QStringView line) {
        const QStringView bare = line.trimmed();
        return bare.startsWith(u'<') && tagAt(bare, 0).name == u"table";
    }

    bool addTable() {
        qsizetype last = m_at;
        while (last < m_source.size() && !m_source.at(last).contains(u"</table>")) {
            ++last;
        }
        if (last == m_source.size() ||
            !m_source.at(last).trimmed().endsWith(QStringView(u"</table>"))) {
            return false;
        }
        const QStringView& end = m_source.at(last);
        const QStringView html(m_source.at(m_at).begin(), end.end());
        const HtmlTable table = htmlTableOf(html);
        if (!table.holdsRows() || html.count(u"<table") > 1) {
            return false;
        }
        m_out.addTable(table.names, table.rows, last - m_at + 1);
        m_at = last;
        m_any = true;
        return true;
    }

    void addHtml(QStringView line) {
        if (m_inCode && !line.contains(u"</pre>")) {
            m_out.addAll({line.toString()});
            return;
        }
        m_written.clear();
        for (qsizetype i = 0; i < line.size();) {
            const Tag tag = line.at(i) == u'<' ? tagAt(line, i) : Tag();
            if (tag.name.isEmpty()) {
                m_words += line.at(i++);
                continue;
            }
            addTag(tag);
            i = tag.end;
        }
        endLine();
        m_out.addAll(m_written);
    }

    void addTag(const Tag& tag) {
        if (const int level = headingLevel(tag)) {
            begin(tag.closes ? QString() : QString(QString(level, u'#') + u' '));
        } else if (tag.name == u"li") {
            begin(tag.closes ? QString() : itemMark());
        } else if (tag.name == u"ul" || tag.name == u"ol") {
            begin({});
            if (!tag.closes) {
                m_lists.append(tag.name);
            } else if (!m_lists.isEmpty()) {
                m_lists.removeLast();
            }
        } else if (tag.name == u"p" || tag.name == u"div" || tag.name == u"section") {
            if (m_prefix.isEmpty() || tag.closes) { // "<li><p>" is one line
                begin({});
            }
            m_isApart = m_isApart || tag.closes;
        } else if (tag.name == u"pre") {
            begin({});
            m_written.append(QStringLiteral("```"));
            m_inCode = !tag.closes;
        } else if (tag.name == u"hr") {
            begin({});
            m_written.append({QString(), QStringLiteral("---")});
        } else if (tag.name == u"br") {
            begin({});
        } else if (!m_inCode) {
            m_words += m_marks.markOf(tag);
        }
    }

    [[nodiscard]] QString itemMark() const {
        const bool numbered = !m_lists.isEmpty() && m_lists.constLast() == u"ol";
        const qsizetype depth = std::max<qsizetype>(m_lists.size(), 1) - 1;
        return QString(std::min<qsizetype>(depth, 8) * 3, u' ') +
               (numbered ? QStringLiteral("1. ") : QStringLiteral("- "));
    }

    void begin(const QString& prefix) {
        endLine();
        m_prefix = prefix;
    }

    void endLine() {
        const QString words = std::exchange(m_words, QString()).trimmed();
        if (words.isEmpty()) {
            return;
        }
        const bool apart =
            std::exchange(m_isApart, false) && m_prefix.isEmpty() && m_lists.isEmpty();
        if (apart && (!m_written.isEmpty() || !m_out.endsBlank())) {
            m_written.append(QString());
        }
        const bool goesOn = m_prefix.isEmpty() && !m_lists.isEmpty();
        m_written.append(goesOn ? QString(QString(m_lists.size() * 3, u' ') + words)
                                : m_prefix + words);
        m_prefix.clear();
    }

    QList<QStringView> m_source;
    MarkupLines m_out;
    Inline m_marks;
    QStringList m_written; // of the line of the source
    QString m_prefix;      // of what comes next
    QString m_words;
    QStringList m_lists; // that are open
    qsizetype m_at = 0;
    qsizetype m_listEnd = -1; // the last line of the list that is open
    bool m_isWhole = false;
    bool m_isApart = false; // the next words begin a paragraph
    bool m_inCode = false;
    bool m_any = false;
};

} // namespace

QString htmlAsMarkdown(const LinedText& source) {
    const QString& text = source.text;
    const bool any = anyThat(text, kIsSign<u'<'>) &&
                     (text.contains(u"<table") || text.contains(u"<h1") || text.contains(u"<h2") ||
                      text.contains(u"<h3") || source.anyLine(Html::beginsList));
    return any ? Html(source).markdown() : QString();
}

} // namespace afterword::reading
