// SPDX-License-Identifier: MIT
#include "model/reading/markup/org_markup.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/markup/markup_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

qsizetype starsOf(QStringView line) {
    qsizetype stars = 0;
    while (stars < line.size() && line.at(stars) == u'*') {
        ++stars;
    }
    return stars > 0 && stars + 1 < line.size() && line.at(stars) == u' ' ? stars : 0;
}

/// Its keywords say so. Stars alone are also bullets of Markdown.
bool isOrg(const LinedText& source) {
    return source.anyLine([](QStringView line) {
        if (line.size() < 2 || (line.at(1) != u'+' && line.at(1) != u'*')) {
            return false;
        }
        if (line.front() == u'*') {
            return line.startsWith(u"** TODO ") || line.startsWith(u"** DONE ");
        }
        if (line.front() != u'#') {
            return false;
        }
        const QStringView word = line.mid(2);
        return beginsInAnyCase(word, u"title:") || beginsInAnyCase(word, u"author:") ||
               beginsInAnyCase(word, u"date:") || beginsInAnyCase(word, u"startup:") ||
               beginsInAnyCase(word, u"options:") || beginsInAnyCase(word, u"begin_");
    });
}

QString orgInline(QStringView line) {
    static const QRegularExpression kLink(QStringLiteral(R"(\[\[([^\[\]]+)\]\[([^\[\]]+)\]\])"));
    static const QRegularExpression kBareLink(QStringLiteral(R"(\[\[([^\[\]]+)\]\])"));
    static const QRegularExpression kStamp(
        QStringLiteral(R"([<\[](\d{4}-\d\d-\d\d)(?: [^\W\d]+\.?)?( \d\d:\d\d)?[>\]])"));
    static const QRegularExpression kCode(
        QStringLiteral(R"((?<![\w=~])([=~])(?=\S)([^=~]*[^\s=~])\1(?![\w=~]))"));
    static const QRegularExpression kBold(
        QStringLiteral(R"((?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*]))"));
    QString text = line.toString();
    text.replace(kLink, QStringLiteral("[\\2](\\1)"));
    text.replace(kBareLink, QStringLiteral("<\\1>"));
    text.replace(kStamp, QStringLiteral("\\1\\2"));
    text.replace(kCode, QStringLiteral("`\\2`"));
    text.replace(kBold, QStringLiteral("**\\1**"));
    return text;
}

class Org {
public:
    explicit Org(const LinedText& source) : m_source(source.lines) {
        for (const QStringView line : std::as_const(m_source)) {
            m_hasTitle = m_hasTitle || beginsInAnyCase(line, u"#+title:");
        }
    }

    QString markdown() {
        for (m_at = 0; m_at < m_source.size(); ++m_at) {
            addLine(m_source.at(m_at));
        }
        return m_out.text();
    }

private:
    void addLine(QStringView line) {
        if (beginsInAnyCase(line.trimmed(), u"#+begin_")) {
            const QStringView what = line.trimmed().mid(8);
            const qsizetype space = what.indexOf(u' ');
            m_inCode = beginsInAnyCase(what, u"src") || beginsInAnyCase(what, u"example");
            m_out.add(m_inCode ? QString(QStringLiteral("```") +
                                         (space < 0 ? QStringView() : what.mid(space + 1)))
                               : QString());
        } else if (beginsInAnyCase(line.trimmed(), u"#+end_")) {
            m_out.add(m_inCode ? QStringLiteral("```") : QString());
            m_inCode = false;
        } else if (m_inCode) {
            m_out.add(line.toString());
        } else if (line.startsWith(u"#+")) {
            addKeyword(line);
        } else if (const qsizetype stars = starsOf(line)) {
            addHeading(line.mid(stars + 1).trimmed(), int(stars));
        } else if (line.startsWith(u'|')) {
            addRows();
        } else {
            addText(line);
        }
    }

    void addKeyword(QStringView line) {
        const qsizetype colon = line.indexOf(u':');
        const QString key = colon < 0 ? QString() : line.mid(2, colon - 2).toString().toLower();
        const QString value = orgInline(colon < 0 ? line : line.mid(colon + 1).trimmed());
        if (key == u"title") {
            m_out.add(QStringLiteral("# ") + value);
        } else if (!key.isEmpty() && !value.isEmpty()) {
            m_out.add(QStringLiteral("- **") + key.front().toUpper() + key.mid(1) +
                      QStringLiteral(":** ") + value);
        } else {
            m_out.add(value);
        }
    }

    void addHeading(QStringView words, int stars) {
        const bool done = words.startsWith(u"DONE ");
        m_inTask = done || words.startsWith(u"TODO ");
        m_isTaskNew = m_inTask;
        if (m_inTask) {
            m_out.add((done ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] ")) +
                      orgInline(words.mid(5).trimmed()));
            return;
        }
        m_out.add(QString(std::min(stars + (m_hasTitle ? 1 : 0), 6), u'#') + u' ' +
                  orgInline(words));
    }

    /// "- 14:05 :: text" describes; what stands below a task belongs to it; "# words" are a note.
    void addText(QStringView line) {
        QString text = orgInline(line);
        if (line.trimmed().startsWith(u'-')) {
            text.replace(QStringLiteral(" :: "), QStringLiteral(" - "));
        } else if (line.startsWith(u"# ")) {
            text = QStringLiteral("<!-- ") + text.mid(2) + QStringLiteral(" -->");
        }
        if (!m_inTask || text.trimmed().isEmpty()) {
            m_out.add(text);
            return;
        }
        const QString details = u"  " + text.trimmed();
        m_out.addAll(m_isTaskNew ? QStringList{QString(), details} : QStringList{details});
        m_isTaskNew = false;
    }

    void addRows() {
        const qsizetype first = m_at;
        QStringList names;
        QList<QStringList> rows;
        for (; m_at < m_source.size() && m_source.at(m_at).startsWith(u'|'); ++m_at) {
            QStringView line = m_source.at(m_at).trimmed();
            if (line.startsWith(u"|-")) {
                if (names.isEmpty() && rows.size() == 1) {
                    names = rows.takeFirst();
                }
                continue;
            }
            line = line.mid(1, line.size() - (line.endsWith(u'|') ? 2 : 1));
            QStringList cells;
            for (const QStringView cell : line.split(u'|')) {
                cells.append(orgInline(cell.trimmed()));
            }
            rows.append(cells);
        }
        m_out.addTable(names, rows, m_at - first);
        --m_at;
    }

    QList<QStringView> m_source;
    MarkupLines m_out;
    qsizetype m_at = 0;
    bool m_hasTitle = false;
    bool m_inCode = false;
    bool m_inTask = false;
    bool m_isTaskNew = false; // nothing is said of it yet
};

} // namespace

QString orgAsMarkdown(const LinedText& source) {
    return isOrg(source) ? Org(source).markdown() : QString();
}

} // namespace afterword::reading
