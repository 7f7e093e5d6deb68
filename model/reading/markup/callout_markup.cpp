// SPDX-License-Identifier: MIT
#include "model/reading/markup/callout_markup.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/markup/markup_lines.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

enum class Frame {
    none,
    indented, // "!!! bug "Root cause"", "??? bug "…"", "=== "Root cause""
    quoted,   // "> [!bug] Root cause"
    fenced,   // ":::bug Root cause"
};

/// The line that opens a box.
struct Opening {
    Frame frame = Frame::none;
    QStringView kind; ///< "bug"; empty where it has none
    QStringView name; ///< "Root cause"; empty where it has none
};

QStringView boxName(QStringView text) {
    text = trimmed(text);
    const bool quoted = text.size() > 1 && text.front() == u'"' && text.back() == u'"';
    const bool bracketed = text.size() > 1 && text.front() == u'[' && text.back() == u']';
    return quoted || bracketed ? text.mid(1).chopped(1).trimmed() : text;
}

/// "bug Root cause" at the end of its first word.
Opening opened(Frame frame, QStringView words) {
    words = trimmed(words);
    const auto end = std::find_if(words.begin(), words.end(), [](QChar c) {
        return !c.isLetterOrNumber() && c != u'-' && c != u'_';
    });
    return {frame, QStringView(words.begin(), end), boxName({end, words.end()})};
}

Opening openingOf(QStringView line) {
    if (line.size() < 4) {
        return {};
    }
    switch (line.front().unicode()) {
    case u'!':
        return beginsWith(line, u"!!! ") ? opened(Frame::indented, line.mid(4)) : Opening();
    case u'?': {
        const qsizetype mark = beginsWith(line, u"???+ ") ? 5 : beginsWith(line, u"??? ") ? 4 : 0;
        return mark > 0 ? opened(Frame::indented, line.mid(mark)) : Opening();
    }
    case u'=':
        return beginsWith(line, u"=== \"") && trimmed(line).endsWith(u'"')
                   ? Opening{Frame::indented, {}, boxName(line.mid(4))}
                   : Opening();
    case u':':
        return beginsWith(line, u":::") && line.at(3) != u':' ? opened(Frame::fenced, line.mid(3))
                                                              : Opening();
    case u'>': {
        const QStringView inner = line.mid(1).trimmed();
        const qsizetype end = beginsWith(inner, u"[!") ? inner.indexOf(u']') : -1;
        if (end < 3) {
            return {};
        }
        const bool folds = end + 1 < inner.size() && isOneOf(inner.at(end + 1), u"+-");
        return {Frame::quoted, inner.mid(2, end - 2), inner.mid(end + (folds ? 2 : 1)).trimmed()};
    }
    default:
        return {};
    }
}

bool isIndented(QStringView line) {
    return line.startsWith(u"    ") || line.startsWith(u'\t');
}

/// The beginning of a row: of a list, or of a table.
bool isRow(QStringView line) {
    line = trimmed(line);
    const QStringView behind = behindSigns(line, u"0123456789");
    const bool numbered = behind.size() < line.size() && line.size() - behind.size() < 4;
    return line.size() > 2 &&
           (line.front() == u'|' ||
            (isOneOf(behind.front(), numbered ? QStringView(u".)") : QStringView(u"-*+")) &&
             behind.size() > 1 && behind.at(1) == u' '));
}

class Callouts {
public:
    explicit Callouts(const LinedText& source) : m_lines(source.lines) {}

    QString markdown() {
        bool inFence = false;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const QStringView line = m_lines.at(at);
            inFence = inFence != isFence(line);
            const Opening opening = inFence ? Opening() : openingOf(line);
            const qsizetype end = opening.frame == Frame::none ? at : endOf(opening.frame, at);
            if (end > at && opens(opening, end)) {
                addSection(opening, at, end);
                at = end - 1;
                continue;
            }
            if (end > at && hidesRows(opening, at, end)) {
                addContents(at, end);
                at = end - 1;
                continue;
            }
            if (inFence) {
                m_out.addAll({line.toString()});
                continue;
            }
            addLine(line, false);
            if (line.startsWith(u'#')) {
                noteHeading(line);
            }
        }
        return m_any ? m_out.text() : QString();
    }

private:
    /// A section takes all up to the next one: text that goes on behind the box is none of it.
    [[nodiscard]] bool opens(const Opening& opening, qsizetype end) const {
        if (kindNamedExactly(nameOf(opening)) == Kind::unknown) {
            return false;
        }
        while (end < m_lines.size() && trimmed(m_lines.at(end)).isEmpty()) {
            ++end;
        }
        return end == m_lines.size() || m_lines.at(end).startsWith(u'#') ||
               m_lines.at(end).startsWith(u"---") ||
               openingOf(m_lines.at(end)).frame != Frame::none;
    }

    /// Whether Markdown, which does not know the box, takes what it holds for code, or for more of
    /// its first line. A text of one paragraph is read as it is.
    [[nodiscard]] bool hidesRows(const Opening& opening, qsizetype first, qsizetype end) const {
        return opening.frame == Frame::indented &&
               std::any_of(m_lines.begin() + first + 1, m_lines.begin() + end,
                           [](QStringView line) { return trimmed(line).isEmpty() || isRow(line); });
    }

    /// What a box without the name of a section holds, below the line that opens it. Neither may be
    /// more of the other, nor what follows more of the last row.
    void addContents(qsizetype first, qsizetype end) {
        m_any = true;
        const auto isText = [this](qsizetype line) {
            return line < m_lines.size() && !trimmed(m_lines.at(line)).isEmpty();
        };
        for (qsizetype at = first; at < end; ++at) {
            const QStringView line =
                at == first ? m_lines.at(at) : inside(Frame::indented, m_lines.at(at));
            const bool ends = isText(at + 1) && (at == first || at + 1 == end);
            addLine(line, ends);
        }
    }

    void addLine(QStringView line, bool parted) {
        if (parted) {
            m_out.addAll({line.toString(), QString()});
        } else {
            m_out.add(line.toString());
        }
    }

    static QStringView nameOf(const Opening& opening) {
        return opening.name.isEmpty() ? opening.kind : opening.name;
    }

    /// The line behind the box that opens at `first`; `first` where it does not close.
    [[nodiscard]] qsizetype endOf(Frame frame, qsizetype first) const {
        qsizetype end = first + 1;
        if (frame == Frame::fenced) {
            while (end < m_lines.size() && trimmed(m_lines.at(end)) != u":::") {
                ++end;
            }
            return end < m_lines.size() ? end + 1 : first;
        }
        if (frame == Frame::quoted) {
            while (end < m_lines.size() && m_lines.at(end).startsWith(u'>')) {
                ++end;
            }
            return end;
        }
        qsizetype last = first;
        for (; end < m_lines.size(); ++end) {
            const bool blank = trimmed(m_lines.at(end)).isEmpty();
            if (!blank && !isIndented(m_lines.at(end))) {
                break;
            }
            last = blank ? last : end;
        }
        return last > first ? last + 1 : first;
    }

    void addSection(const Opening& opening, qsizetype first, qsizetype end) {
        m_any = true;
        QString heading = QString(m_level, u'#') + u' ' + nameOf(opening);
        if (!opening.name.isEmpty() && !opening.kind.isEmpty()) {
            heading += u" (" + opening.kind + u')';
        }
        m_out.addAll({heading});
        for (qsizetype at = first + 1; at < end; ++at) {
            const bool closes = opening.frame == Frame::fenced && at + 1 == end;
            m_out.addAll({closes ? QString() : inside(opening.frame, m_lines.at(at)).toString()});
        }
    }

    static QStringView inside(Frame frame, QStringView line) {
        switch (frame) {
        case Frame::indented:
            return line.mid(line.startsWith(u'\t') ? 1 : std::min<qsizetype>(4, line.size()));
        case Frame::quoted:
            return line.mid(line.startsWith(u"> ") ? 2 : 1);
        default:
            return line;
        }
    }

    /// Sections in boxes are as large as the others, below the title.
    void noteHeading(QStringView line) {
        qsizetype level = 0;
        while (level < line.size() && line.at(level) == u'#') {
            ++level;
        }
        m_level = level > 1 ? level : m_level;
    }

    QList<QStringView> m_lines;
    MarkupLines m_out;
    qsizetype m_level = 2;
    bool m_any = false;
};

} // namespace

bool opensBox(QStringView line) {
    return openingOf(line).frame == Frame::indented;
}

QString calloutsAsMarkdown(const LinedText& source) {
    constexpr int kDeepest = 4; // boxes within boxes
    const bool may =
        source.anyLine([](QStringView line) { return openingOf(line).frame != Frame::none; });
    QString text = may ? Callouts(source).markdown() : QString();
    for (int depth = 1; depth < kDeepest && !text.isEmpty(); ++depth) {
        QString inner = Callouts(LinedText(text)).markdown();
        if (inner.isEmpty()) {
            break;
        }
        text = std::move(inner);
    }
    return text;
}

} // namespace afterword::reading
