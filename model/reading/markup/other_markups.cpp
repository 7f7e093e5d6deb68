// SPDX-License-Identifier: MIT
#include "model/reading/markup/other_markups.h"

#include "model/base/lined_text.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/markup/attribute_lines.h"
#include "model/reading/markup/bold_names.h"
#include "model/reading/markup/callout_markup.h"
#include "model/reading/markup/chat_markup.h"
#include "model/reading/markup/definition_lists.h"
#include "model/reading/markup/fence.h"
#include "model/reading/markup/field_lists.h"
#include "model/reading/markup/foreign_markers.h"
#include "model/reading/markup/html_markup.h"
#include "model/reading/markup/label_lists.h"
#include "model/reading/markup/lettered_lists.h"
#include "model/reading/markup/names_behind_lists.h"
#include "model/reading/markup/numbered_names.h"
#include "model/reading/markup/org_markup.h"
#include "model/reading/markup/page_markup.h"
#include "model/reading/markup/pandoc_tables.h"
#include "model/reading/markup/run_in_names.h"
#include "model/reading/markup/straighten.h"
#include "model/reading/markup/tidy_text.h"
#include "model/reading/markup/wiki_markup.h"
#include "model/reading/names/names.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

constexpr int kFewestGlued = 3; // lines in a row whose marker lacks its space
constexpr int kFewestBullets = 2;
constexpr qsizetype kFarthestUp = 200; // lines that are looked back
constexpr QStringView kBlank = u" ";

/// The sign that a line of nothing else repeats.
QChar onlySign(QStringView line) {
    constexpr qsizetype kShortest = 4;
    if (line.size() < kShortest || line.at(1) != line.front() ||
        !isOneOf(line.front(), u"#*~^_+=\"")) {
        return {};
    }
    const QChar sign = line.front();
    return std::all_of(line.begin(), line.end(), [sign](QChar c) { return c == sign; }) ? sign
                                                                                        : QChar();
}

/// "6. Next steps" above a list that begins with 1 again: Markdown sees one list in both.
bool isNumberedName(QStringView line, QStringView above, QStringView below) {
    return beginsWith(below, u"1. ") && above.trimmed().isEmpty() && !line.isEmpty() &&
           line.front().isDigit() && !beginsWith(line, u"1.") &&
           kindNamedExactly(line) != Kind::unknown;
}

class Conversion {
public:
    explicit Conversion(const LinedText& source) : m_lines(source.lines) {
        for (const QStringView line : std::as_const(m_lines)) {
            if (line.startsWith(u".. ")) {
                m_isRst = true;
                break;
            }
        }
        for (qsizetype i = 0; i < m_lines.size() && m_drawsWithTildes; ++i) {
            m_drawsWithTildes = onlySign(m_lines.at(i)) != u'~' || isBelowWords(i);
        }
    }

    /// Empty when the document is Markdown already.
    QString text() {
        bool any = false;
        Fence fence;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines.at(i);
            const bool isCode = !isUnderline(i) && fence.take(line);
            if (!isCode) {
                noteName(line);
            }
            const QString changed =
                isCode || withoutIndent(line).isEmpty() ? QString() : converted(i);
            any = any || !changed.isEmpty();
            m_out.append(changed.isEmpty() ? line.toString() : changed);
        }
        return any ? m_out.join(u'\n') : QString();
    }

private:
    [[nodiscard]] QStringView at(qsizetype line) const {
        return line >= 0 && line < m_lines.size() ? m_lines.at(line) : QStringView();
    }

    /// The line as Markdown; empty when it is.
    QString converted(qsizetype i) {
        const QStringView line = m_lines.at(i);
        switch (line.front().unicode()) {
        case u'#':
            return line.startsWith(u"#. ") ? QString(u"- " + line.mid(3)) : underline(i);
        case u'*':
            return line.endsWith(u'\\') && isOnlyBold(line.chopped(1)) ? line.chopped(1).toString()
                                                                       : underline(i);
        case u'~':
        case u'^':
        case u'_':
        case u'+':
        case u'"':
            return underline(i);
        case u'=':
            return isOverline(i) ? kBlank.toString() : wikiHeading(i);
        case u':':
            return field(i);
        case u'>':
            m_quotesRows = at(i - 1).startsWith(u'>') ? m_quotesRows : quotesRows(i);
            return quotesLabels(i) ? line.mid(1).trimmed().toString() : unquoted(i);
        default:
            break;
        }
        if (line.front() == u'-' || line.front().isDigit()) {
            return isNumberedName(i) ? QString(u"**" + line.trimmed() + u":**") : separated(i);
        }
        return bulleted(i);
    }

    /// Of reStructuredText, and what people draw below a heading: as long as the line above.
    [[nodiscard]] bool isUnderline(qsizetype i) const {
        return isBelowWords(i) && (m_drawsWithTildes || m_lines.at(i).front() != u'~');
    }

    [[nodiscard]] bool isBelowWords(qsizetype i) const {
        const QStringView above = at(i - 1).trimmed();
        if (i == 0 || onlySign(m_lines.at(i)).isNull() || above.isEmpty() ||
            !at(i - 2).trimmed().isEmpty() || !above.front().isLetterOrNumber()) {
            return false;
        }
        const qsizetype length = m_lines.at(i).size();
        return length >= above.size() - 1 && length <= above.size() + 12;
    }

    /// The line above a title that has the same below it, as reStructuredText draws it.
    [[nodiscard]] bool isOverline(qsizetype i) const {
        const QStringView words = at(i + 1).trimmed();
        return !onlySign(at(i)).isNull() && at(i) == at(i + 2) && !words.isEmpty() &&
               words.front().isLetterOrNumber() && words.size() <= at(i).size() &&
               at(i - 1).trimmed().isEmpty();
    }

    [[nodiscard]] bool isNumberedName(qsizetype i) const {
        return at(i + 1).trimmed().isEmpty() &&
               reading::isNumberedName(m_lines.at(i), at(i - 1), at(i + 2));
    }

    /// "> **Status:** Resolved", every line of the quotation.
    [[nodiscard]] bool quotesLabels(qsizetype i) const {
        qsizetype first = i;
        while (first > 0 && i - first < kFarthestUp && at(first - 1).startsWith(u'>')) {
            --first;
        }
        for (; at(first).startsWith(u'>') && first - i < kFarthestUp; ++first) {
            const std::optional<Label> label = splitLabel(at(first).mid(1).trimmed());
            if (!label || !label->bold || label->value.isEmpty() ||
                (labelKey(label->name).isEmpty() && at(first) == at(i))) {
                return false;
            }
        }
        return true;
    }

    QString underline(qsizetype i) {
        if (!isUnderline(i)) {
            return {};
        }
        const QChar sign = m_lines.at(i).front();
        m_topSign = m_topSign.isNull() ? sign : m_topSign;
        return QString(m_lines.at(i).size(), sign == m_topSign ? u'=' : u'-');
    }

    /// "== Timeline ==", and "== Timeline" where that is a name or the first words of all.
    [[nodiscard]] QString wikiHeading(qsizetype i) const {
        const QStringView line = m_lines.at(i);
        qsizetype level = 0;
        while (level < line.size() && line.at(level) == u'=') {
            ++level;
        }
        if (level > 6 || level >= line.size() || line.at(level) != u' ') {
            return {};
        }
        QStringView words = line.mid(level).trimmed();
        const bool isClosed = words.endsWith(u'=');
        while (words.endsWith(u'=')) {
            words = words.chopped(1);
        }
        words = words.trimmed();
        const bool isApart = at(i - 1).trimmed().isEmpty() && at(i + 1).trimmed().isEmpty();
        const bool isHeading = isClosed || i == 0 || (isApart && kindNamed(words) != Kind::unknown);
        return words.isEmpty() || !isHeading ? QString()
                                             : QString(QString(level, u'#') + u' ' + words);
    }

    [[nodiscard]] QString field(qsizetype i) {
        if (i >= m_behindFields && !at(i - 1).startsWith(u':')) {
            m_behindFields = behindFieldList(m_lines, i);
        }
        return m_isRst || i < m_behindFields ? fieldAsItem(m_lines.at(i)) : QString();
    }

    /// Consecutive lines with such a marker, this one among them.
    template <class Marker>
    [[nodiscard]] bool isRun(qsizetype i, int fewest, Marker marker) const {
        if (marker(m_lines.at(i)) == 0) {
            return false;
        }
        int lines = 1;
        for (qsizetype up = i - 1; up >= 0 && lines < fewest && marker(m_lines.at(up)) > 0; --up) {
            ++lines;
        }
        for (qsizetype down = i + 1;
             down < m_lines.size() && lines < fewest && marker(m_lines.at(down)) > 0; ++down) {
            ++lines;
        }
        return lines >= fewest;
    }

    QString separated(qsizetype i) const {
        const QStringView line = m_lines.at(i);
        const qsizetype marker = gluedMarker(line);
        if (marker == 0 || !isRun(i, kFewestGlued, &gluedMarker)) {
            return {};
        }
        QString text = line.mid(marker).toString();
        if (text.size() > 3 && text.startsWith(u'[') && text.at(2) == u']' &&
            !text.at(3).isSpace() && text.at(3) != u'(') {
            text.insert(3, u' ');
        }
        return line.left(marker) + u' ' + text;
    }

    QString bulleted(qsizetype i) const {
        const QStringView line = m_lines.at(i);
        const qsizetype marker = foreignMarker(line);
        const QStringView text = withoutIndent(line);
        if (marker == 0 ||
            !(isBulletSign(text.front()) || isRun(i, kFewestBullets, &foreignMarker))) {
            return {};
        }
        if (text.front() == u'o' && continuesWords(i)) {
            return {}; // the word of another language
        }
        const qsizetype indent = line.size() - text.size();
        return QString(std::min<qsizetype>(indent, 3), u' ') + u"- " + text.mid(marker).trimmed();
    }

    /// Whether the lines with an "o" in front go on with words above them.
    [[nodiscard]] bool continuesWords(qsizetype i) const {
        qsizetype above = i - 1;
        while (above >= 0 && i - above < kFarthestUp && foreignMarker(m_lines.at(above)) > 0 &&
               withoutIndent(m_lines.at(above)).front() == u'o') {
            --above;
        }
        const QStringView words = withoutIndent(at(above));
        return !words.isEmpty() && !words.trimmed().endsWith(u':') &&
               !isBulletSign(words.front()) && words.front() != u'–' && words.front() != u'—';
    }

    /// Whether the quotation that begins here is a list, and nobody said it: "She wrote:".
    [[nodiscard]] bool quotesRows(qsizetype i) const {
        const QStringView above = at(at(i - 1).trimmed().isEmpty() ? i - 2 : i - 1).trimmed();
        return isMeasure(m_named) && quotesRow(at(i)) && !above.endsWith(u':');
    }

    /// A timeline or a list of actions that is quoted for its look; a transcript elsewhere stays.
    QString unquoted(qsizetype i) const {
        const QStringView line = m_lines.at(i);
        if (m_named == Kind::timeline) {
            const bool isIt = quotesClock(line) || (i > 0 && quotesClock(at(i - 1)));
            return isIt ? line.mid(1).trimmed().toString() : QString();
        }
        if (!m_quotesRows) {
            return {};
        }
        const QStringView text = line.mid(1);
        return text.trimmed().isEmpty() ? kBlank.toString()
                                        : text.mid(text.startsWith(u' ') ? 1 : 0).toString();
    }

    /// Remembers under which name the next lines stand.
    void noteName(QStringView line) {
        if (line.startsWith(u'#')) {
            line = behindSigns(line, u"#");
            m_named = kindNamed(line.left(line.lastIndexOf(u" #")).trimmed());
        } else if (line.startsWith(u'*') && isOnlyBold(line) &&
                   kindNamed(withoutBold(line)) != Kind::unknown) {
            m_named = kindNamed(withoutBold(line));
        }
    }

    QList<QStringView> m_lines;
    QStringList m_out;
    QChar m_topSign; // of the largest headings
    bool m_isRst = false;
    qsizetype m_behindFields = 0;  // the list of them that was looked at last
    bool m_drawsWithTildes = true; // every line of them stands below words
    Kind m_named = Kind::unknown;  // by the last heading
    bool m_quotesRows = false;     // the quotation that is being read
};

/// Whether a line looks like one of another markup, by itself.
bool mayBeOther(QStringView line) {
    switch (line.front().unicode()) {
    case u'#':
        return line.startsWith(u"#. ") || !onlySign(line).isNull();
    case u'*':
        return line.endsWith(u'\\') || !onlySign(line).isNull();
    case u'~':
    case u'^':
    case u'_':
    case u'+':
    case u'"':
        return !onlySign(line).isNull();
    case u'=':
        return line.left(7).contains(u' ') || !onlySign(line).isNull();
    case u':':
        return true;
    case u'>':
        return quotesClock(line) || quotesRow(line) || line.contains(u"**");
    default:
        return gluedMarker(line) > 0 || foreignMarker(line) > 0;
    }
}

/// Whether any line does: most documents have none.
bool mayBeOther(const LinedText& source) {
    std::array<QStringView, 3> above; // the last line first
    return source.anyLine([&above](QStringView line) {
        const bool is = (!line.isEmpty() && mayBeOther(line)) ||
                        (above[0].trimmed().isEmpty() && isNumberedName(above[1], above[2], line));
        above = {line, above[0], above[1]};
        return is;
    });
}

/// What one line or the next says of it.
QString convertedLines(const LinedText& source) {
    return mayBeOther(source) ? Conversion(source).text() : QString();
}

} // namespace

LinedText asMarkdown(const QString& text) {
    constexpr std::array kRewritings{
        &withoutAttributeLines, // whose lines belong to none of the rest
        &tidied,
        &chatAsMarkdown,
        &withBoldNames,
        &htmlAsMarkdown,
        &wikiAsMarkdown,
        &orgAsMarkdown,
        &pandocTablesAsMarkdown,
        &withNamedDefinitions,
        &pagesAsMarkdown,
        &calloutsAsMarkdown,
        &convertedLines,
        &withNamesBehindLists,
        &withRunInNames,
        &withLetteredLists,
        &withNumberedNames,
        &straightened,
        &withoutLabelLists,
    };
    LinedText source(text);
    for (const auto rewriting : kRewritings) {
        if (const QString written = rewriting(source); !written.isEmpty()) {
            source = LinedText(written);
        }
    }
    return source;
}

} // namespace afterword::reading
