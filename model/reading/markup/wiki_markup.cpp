// SPDX-License-Identifier: MIT
#include "model/reading/markup/wiki_markup.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/markup/markup_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

/// 2 of "h2. Timeline"; else 0.
int wikiLevel(QStringView line) {
    const bool heading = line.size() > 4 && line.front() == u'h' && line.at(1) >= u'1' &&
                         line.at(1) <= u'6' && line.at(2) == u'.' && line.at(3) == u' ';
    return heading ? line.at(1).digitValue() : 0;
}

/// One heading of a wiki within Markdown with names of its own was left there by mistake.
bool isWiki(const LinedText& source) {
    constexpr int kFewestMarkdown = 2;
    int markdown = 0;
    int wiki = 0;
    bool hasTable = false;
    for (const QStringView line : source.lines) {
        wiki += wikiLevel(line) > 0 ? 1 : 0;
        const bool isBold = beginsWith(line, u"**") && line.size() > 2 && line.at(2).isLetter();
        markdown += isBold || beginsWith(line, u"# ") || beginsWith(line, u"##") ? 1 : 0;
        hasTable = hasTable || (beginsWith(line, u"||") && line.size() > 2 && line.at(2) != u'|');
    }
    return hasTable || wiki > 1 || (wiki == 1 && markdown < kFewestMarkdown);
}

/// "*bold*", "{{code}}", "[words|link]", "[~name]" and "{color:red}" within a line.
QString inlineMarkdown(QStringView line) {
    static const QRegularExpression kCode(QStringLiteral(R"(\{\{(.+?)\}\})"));
    static const QRegularExpression kColour(QStringLiteral(R"(\{color(:[^}]*)?\})"));
    static const QRegularExpression kLink(QStringLiteral(R"(\[([^\[\]|]+)\|([^\[\]|\s]+)\])"));
    static const QRegularExpression kBareLink(QStringLiteral(R"(\[(https?://[^\[\]|\s]+)\])"));
    static const QRegularExpression kName(QStringLiteral(R"(\[~([^\[\]|]+)\])"));
    static const QRegularExpression kImage(QStringLiteral(R"(!([\w./-]+\.\w{2,4})(\|[^!]*)?!)"));
    static const QRegularExpression kBold(
        QStringLiteral(R"((?<![\w*\\])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*]))"));
    QString text = line.toString();
    text.remove(kColour);
    text.replace(kCode, QStringLiteral("`\\1`"));
    text.replace(kLink, QStringLiteral("[\\1](\\2)"));
    text.replace(kBareLink, QStringLiteral("<\\1>"));
    text.replace(kName, QStringLiteral("@\\1"));
    text.replace(kImage, QStringLiteral("![](\\1)"));
    text.replace(kBold, QStringLiteral("**\\1**"));
    return text;
}

/// "** text" as an item of Markdown; empty when a line is none.
QString wikiItem(QStringView line) {
    qsizetype depth = 0;
    while (depth < line.size() && QStringView(u"*#-").contains(line.at(depth))) {
        ++depth;
    }
    if (depth == 0 || depth > 6 || depth + 1 >= line.size() || line.at(depth) != u' ') {
        return {};
    }
    const bool numbered = line.at(depth - 1) == u'#';
    return QString((depth - 1) * 3, u' ') +
           (numbered ? QStringLiteral("1. ") : QStringLiteral("- ")) +
           inlineMarkdown(line.mid(depth + 1).trimmed());
}

/// The cells between bars, of which one within a link is none.
QStringList wikiCells(QStringView line) {
    QStringList cells;
    QString cell;
    int brackets = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QChar c = line.at(i);
        brackets = std::max(0, brackets + (c == u'[' ? 1 : 0) - (c == u']' ? 1 : 0));
        if (c != u'|' || brackets > 0) {
            cell += c;
            continue;
        }
        const bool doubled = i + 1 < line.size() && line.at(i + 1) == u'|';
        i += doubled ? 1 : 0;
        cells.append(inlineMarkdown(QStringView(cell).trimmed()));
        cell.clear();
    }
    if (!cell.trimmed().isEmpty()) {
        cells.append(inlineMarkdown(QStringView(cell).trimmed()));
    }
    return cells;
}

/// "{panel:title=Customers}" → its name and what it says besides.
struct Macro {
    QStringView name;
    QStringView value;
};

Macro macroOf(QStringView line) {
    line = line.trimmed();
    if (line.size() < 3 || line.front() != u'{' || line.indexOf(u'}') != line.size() - 1) {
        return {};
    }
    const QStringView inside = line.mid(1, line.size() - 2);
    const qsizetype colon = inside.indexOf(u':');
    return colon < 0 ? Macro{inside, {}} : Macro{inside.left(colon), inside.mid(colon + 1)};
}

class Wiki {
public:
    explicit Wiki(const LinedText& source) : m_source(source.lines) {}

    QString markdown() {
        for (m_at = 0; m_at < m_source.size(); ++m_at) {
            addLine(m_source.at(m_at));
        }
        return m_out.text();
    }

private:
    void addLine(QStringView line) {
        const Macro macro = macroOf(line);
        if (macro.name == u"code" || macro.name == u"noformat") {
            m_out.add(QStringLiteral("```") + (m_inCode ? QString() : languageOf(macro)));
            m_inCode = !m_inCode;
        } else if (m_inCode) {
            m_out.add(line.toString());
        } else if (!macro.name.isEmpty()) {
            addMacro(macro, line);
        } else if (const int level = wikiLevel(line)) {
            m_out.add(QString(level, u'#') + u' ' + inlineMarkdown(line.mid(4).trimmed()));
        } else if (line.startsWith(u'|')) {
            addRows();
        } else if (line.startsWith(u"bq. ")) {
            m_out.add(QStringLiteral("> ") + inlineMarkdown(line.mid(4)));
        } else {
            const QString item = wikiItem(line);
            m_out.add(item.isEmpty() ? inlineMarkdown(line) : item);
        }
    }

    static QString languageOf(const Macro& macro) {
        const bool plain = macro.value.contains(u'=') || macro.value.contains(u'|');
        return plain ? QString() : macro.value.toString();
    }

    /// A box around words is left out; its title is kept.
    void addMacro(const Macro& macro, QStringView line) {
        static const QStringList kBoxes{QStringLiteral("panel"), QStringLiteral("info"),
                                        QStringLiteral("note"),  QStringLiteral("tip"),
                                        QStringLiteral("quote"), QStringLiteral("warning"),
                                        QStringLiteral("toc"),   QStringLiteral("expand")};
        if (!kBoxes.contains(macro.name.toString())) {
            m_out.add(line.toString());
            return;
        }
        QStringView title = macro.value;
        if (const qsizetype named = title.indexOf(u"title="); named >= 0) {
            title = title.mid(named + 6);
            title = title.left(title.indexOf(u'|') < 0 ? title.size() : title.indexOf(u'|'));
        } else if (macro.name != u"expand") {
            title = {};
        }
        m_out.add(title.isEmpty() ? QString() : QString(QStringLiteral("**") + title + u"**"));
        if (!title.isEmpty()) {
            m_out.add(QString());
        }
    }

    void addRows() {
        const qsizetype first = m_at;
        QStringList names;
        QList<QStringList> rows;
        for (; m_at < m_source.size() && m_source.at(m_at).startsWith(u'|'); ++m_at) {
            const QStringView line = m_source.at(m_at).trimmed();
            if (line.startsWith(u"||") && rows.isEmpty() && names.isEmpty() &&
                line.count(u"||") > 2) {
                names = wikiCells(line.mid(1));
            } else { // "||Owner|Ada|" names a row
                rows.append(wikiCells(line.mid(line.startsWith(u"||") ? 1 : 0)));
            }
        }
        m_out.addTable(names, rows, m_at - first);
        --m_at;
    }

    QList<QStringView> m_source;
    MarkupLines m_out;
    qsizetype m_at = 0;
    bool m_inCode = false;
};

} // namespace

QString wikiAsMarkdown(const LinedText& source) {
    return isWiki(source) ? Wiki(source).markdown() : QString();
}

} // namespace afterword::reading
