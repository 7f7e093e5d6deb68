// SPDX-License-Identifier: MIT
#include "model/reading/markup/page_markup.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/markup/markup_lines.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr QStringView kTableMark = u"|===";

/// "Timeline" of "<summary><b>Timeline</b></summary>".
QString foldedName(QStringView line) {
    static const QRegularExpression kSummary(
        QStringLiteral(R"(^\s*(?:<details[^>]*>)?\s*<summary[^>]*>(.*)</summary>\s*$)"));
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    const auto match = kSummary.match(line.toString());
    QString name = match.captured(1);
    return name.remove(kTag).trimmed();
}

class Pages {
public:
    explicit Pages(const LinedText& source) : m_source(source.lines) {}

    QString markdown() {
        bool inFence = false;
        for (m_at = 0; m_at < m_source.size(); ++m_at) {
            const QStringView line = m_source.at(m_at);
            inFence = inFence != isFence(line);
            if (inFence || !addChanged(line)) {
                m_out.addAll({line.toString()});
                m_level = !inFence && line.startsWith(u'#') ? levelOf(line) : m_level;
            }
        }
        return m_any ? m_out.text() : QString();
    }

private:
    static qsizetype levelOf(QStringView line) {
        qsizetype level = 0;
        while (level < line.size() && line.at(level) == u'#') {
            ++level;
        }
        return level;
    }

    bool addChanged(QStringView line) {
        const bool changed = (line.startsWith(kTableMark) && addTable()) ||
                             (line.startsWith(u"{|") && addWikiTable()) ||
                             (line.contains(u"'''") && addBold(line)) || addFolded(line) ||
                             (line.contains(u"{{") && addTracked(line));
        m_any = m_any || changed;
        return changed;
    }

    /// A section whose words only show when asked for is a section.
    bool addFolded(QStringView line) {
        const QStringView bare = line.trimmed();
        if (m_isFolded && bare == u"</details>") {
            m_isFolded = false;
            m_out.addAll({QString()});
            return true;
        }
        if (bare == u"<details>") {
            const bool next = m_at + 1 < m_source.size() && names(m_at + 1);
            if (next) {
                m_out.addAll({QString()});
            }
            return next;
        }
        if (!names(m_at)) {
            return false;
        }
        m_isFolded = true;
        m_out.addAll({QString(std::max<qsizetype>(m_level, 2), u'#') + u' ' + foldedName(line)});
        return true;
    }

    [[nodiscard]] bool names(qsizetype at) const {
        const QStringView line = m_source.at(at);
        if (!line.contains(u"<summary")) {
            return false;
        }
        const QString name = foldedName(line);
        return kindNamedExactly(name) != Kind::unknown && !isOutput(name, at);
    }

    /// "Log" over nothing but code belongs to what is told above it.
    [[nodiscard]] bool isOutput(const QString& name, qsizetype at) const {
        const QString plain = plainName(name);
        if (plain != u"log" && plain != u"logs") {
            return false;
        }
        const auto below = std::find_if(m_source.begin() + at + 1, m_source.end(),
                                        [](QStringView line) { return !line.trimmed().isEmpty(); });
        return below != m_source.end() && (isFence(*below) || below->startsWith(u"    "));
    }

    /// "Fixed. {{< track "2020-03-04 12:02:00" >}}": the time goes in front.
    bool addTracked(QStringView line) {
        static const QRegularExpression kTrack(
            QStringLiteral(R"re(\s*\{\{[<%]\s*track\s+"([^"]+)"\s*[>%]\}\}\s*$)re"));
        static const QRegularExpression kUpdate(QStringLiteral(
            R"re(^\s*\{\{[<%]\s*update\b[^>%]*\bdate="([^"]+)"[^>%]*[>%]\}\}\s*$)re"));
        static const QRegularExpression kStatus(QStringLiteral(R"re(\bstatus="([^"]+)")re"));
        static const QRegularExpression kEnd(
            QStringLiteral(R"re(^\s*\{\{[<%]\s*/update\s*[>%]\}\}\s*$)re"));
        const QString text = line.toString();
        if (const auto track = kTrack.match(text); track.hasMatch()) {
            m_out.addAll({QStringLiteral("- ") + track.captured(1) + QStringLiteral(" - ") +
                          text.left(track.capturedStart()).trimmed()});
            return true;
        }
        if (const auto update = kUpdate.match(text); update.hasMatch()) {
            const QString status = kStatus.match(text).captured(1);
            const QString said = words();
            m_out.addAll(
                {QStringLiteral("- ") + update.captured(1) + QStringLiteral(" - ") +
                 (status.isEmpty() ? said : QString(status + QStringLiteral(": ") + said))});
            return true;
        }
        if (kEnd.match(text).hasMatch()) {
            m_out.addAll({QString()});
            return true;
        }
        return false;
    }

    /// The first line of what an update says.
    QString words() {
        if (m_at + 1 >= m_source.size() || m_source.at(m_at + 1).trimmed().isEmpty() ||
            m_source.at(m_at + 1).contains(u"{{")) {
            return {};
        }
        ++m_at;
        return m_source.at(m_at).trimmed().toString();
    }

    /// Cells begin with a bar. How many make a row says the first line that has some.
    bool addTable() {
        const qsizetype end =
            std::find_if(m_source.begin() + m_at + 1, m_source.end(),
                         [](QStringView line) { return line.startsWith(kTableMark); }) -
            m_source.begin();
        if (end == m_source.size()) {
            return false;
        }
        QStringList cells;
        qsizetype width = 0;
        for (qsizetype i = m_at + 1; i < end; ++i) {
            const QStringView line = m_source.at(i).trimmed();
            if (line.startsWith(u'|')) {
                const QList<QStringView> inLine = line.mid(1).split(u'|');
                for (const QStringView cell : inLine) {
                    cells.append(cell.trimmed().toString());
                }
                width = width == 0 ? inLine.size() : width;
            } else if (!line.isEmpty() && !cells.isEmpty()) {
                cells.last() += u' ' + line;
            }
        }
        if (width < 2 || cells.size() % width != 0) {
            return false;
        }
        QList<QStringList> rows;
        for (qsizetype i = width; i < cells.size(); i += width) {
            rows.append(cells.mid(i, width));
        }
        m_out.addTable(cells.mid(0, width), rows, end - m_at + 1);
        m_at = end;
        return true;
    }

    /// "'''Date:''' 2021-03-04", as MediaWiki has it.
    bool addBold(QStringView line) {
        static const QRegularExpression kBold(QStringLiteral("'''([^']+)'''"));
        QString text = line.toString();
        m_out.addAll({text.replace(kBold, QStringLiteral("**\\1**"))});
        return true;
    }

    /// "{|", "! Time !! Event", "|-", "| 10:00 || dry", "|}".
    bool addWikiTable() {
        qsizetype end = m_at + 1;
        QStringList names;
        QList<QStringList> rows(1);
        for (; end < m_source.size() && !m_source.at(end).startsWith(u"|}"); ++end) {
            const QStringView line = m_source.at(end).trimmed();
            if (line.startsWith(u"|-")) {
                rows.append(QStringList());
            } else if (line.startsWith(u'!')) {
                addCells(names, line.mid(1), u"!!");
            } else if (line.startsWith(u'|') && !line.startsWith(u"|+")) {
                addCells(rows.last(), line.mid(1), u"||");
            }
        }
        rows.removeIf([](const QStringList& row) { return row.isEmpty(); });
        if (end == m_source.size() || rows.isEmpty()) {
            return false;
        }
        m_out.addTable(names, rows, end - m_at + 1);
        m_at = end;
        return true;
    }

    static void addCells(QStringList& row, QStringView line, QStringView separator) {
        for (const QStringView cell : line.split(separator)) {
            const qsizetype style = cell.contains(u'=') ? cell.indexOf(u'|') : -1;
            row.append(cell.mid(style + 1).trimmed().toString());
        }
    }

    QList<QStringView> m_source;
    MarkupLines m_out;
    qsizetype m_at = 0;
    qsizetype m_level = 0; // of the last heading
    bool m_isFolded = false;
    bool m_any = false;
};

/// "'''", by way of its first sign: prose has few of those.
bool hasWikiBold(const QString& text) {
    const QStringView all = text;
    for (const QChar* at = all.begin(); (at = findThat(at, all.end(), kIsSign<u'\''>)) != all.end();
         ++at) {
        if (beginsWith({at, all.end()}, u"'''")) {
            return true;
        }
    }
    return false;
}

/// Its rarest sign is looked for before each word: most documents have none.
bool isOfPages(const LinedText& source) {
    const QString& text = source.text;
    if (!anyThat(text, kIsSign<u'{', u'|', u'<'>)) {
        return hasWikiBold(text);
    }
    const bool calls =
        text.contains(u'{') && (text.contains(u"{{< track") || text.contains(u"{{% update") ||
                                text.contains(u"{{< update"));
    const bool tables = text.contains(u'|') && source.anyLine([](QStringView line) {
        return beginsWith(line, kTableMark) || beginsWith(line, u"{|");
    });
    return calls || tables || (text.contains(u'<') && text.contains(u"<summary")) ||
           hasWikiBold(text);
}

} // namespace

QString pagesAsMarkdown(const LinedText& source) {
    return isOfPages(source) ? Pages(source).markdown() : QString();
}

} // namespace afterword::reading
