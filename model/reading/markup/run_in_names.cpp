// SPDX-License-Identifier: MIT
#include "model/reading/markup/run_in_names.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/actions/corrections.h"
#include "model/reading/labels.h"
#include "model/reading/markup/markup_lines.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"

#include <QHash>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestRunIn = 44; // with what makes it bold

bool isBoldMark(QStringView line) {
    return line.size() > 4 && line.at(0) == u'*' && line.at(1) == u'*';
}

QStringView wordsOfHeading(QStringView line) {
    return behindSigns(line, u"#").trimmed();
}

/// A look at the first signs: most paragraphs begin with no name.
bool mayRunIn(QStringView line) {
    if (line.isEmpty() || !(line.front().isLetter() || isBoldMark(line))) {
        return false;
    }
    const QStringView head = line.left(kLongestRunIn);
    const auto colon =
        std::find_if(head.begin(), head.end(), [](QChar c) { return c == u':' || c == u'：'; });
    return colon != head.end() && colon - line.begin() + 1 < line.size();
}

/// "Remediation: we restarted it" and "Corrective action: …" tell what was done, as labels do.
bool mayBeResponse(QStringView name) {
    return mayTellWhatWasDone(name) || !labelKey(name).isEmpty();
}

struct RunIn {
    Label label;
    Kind kind;
};

/// The name that a paragraph begins with, if what it names is more than a label holds.
std::optional<RunIn> runInOf(QStringView line) {
    const std::optional<Label> label = mayRunIn(line) ? splitLabel(line) : std::nullopt;
    if (!label || label->value.isEmpty()) {
        return std::nullopt;
    }
    const Kind kind = kindNamedExactly(label->name);
    const bool wants = kind == Kind::summary || kind == Kind::factors || isLesson(kind) ||
                       (isMeasure(kind) && !mayBeResponse(label->name));
    return wants ? std::optional(RunIn{*label, kind}) : std::nullopt;
}

class RunIns {
public:
    explicit RunIns(const LinedText& source) : m_lines(source.lines) { look(); }

    /// Empty when no name runs in.
    [[nodiscard]] QString text() const {
        MarkupLines out;
        bool any = false;
        qsizetype next = 0;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const bool isFound = next < m_found.size() && m_found.at(next).line == at;
            if (isFound && isSection(m_found.at(next))) {
                const qsizetype name = m_found.at(next).length;
                out.addAll({m_lines.at(at).left(name).trimmed().toString(),
                            m_lines.at(at).mid(name).trimmed().toString()});
                any = true;
            } else {
                out.addAll({m_lines.at(at).toString()});
            }
            next += isFound ? 1 : 0;
        }
        return any ? out.text() : QString();
    }

private:
    struct Found {
        qsizetype line;
        qsizetype length; // of the name with its colon
        Kind kind;
        QString name;
        bool bold;
    };

    void look() {
        qsizetype headings = 0;
        bool isTitle = false; // the last heading
        bool inFence = false;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const QStringView line = m_lines.at(at);
            inFence = inFence != isFence(line);
            if (inFence || line.isEmpty()) {
                continue;
            }
            if (line.front() == u'#') {
                noteHeading(wordsOfHeading(line), at);
                isTitle = kindNamedExactly(wordsOfHeading(line)) == Kind::unknown;
                ++headings;
            } else if (at == 0 || trimmed(m_lines.at(at - 1)).isEmpty()) {
                noteParagraph(line, at);
            }
        }
        m_firstSection = headings == 1 && isTitle ? -1 : m_firstSection; // "RCA: the dry pump"
    }

    void noteHeading(QStringView words, qsizetype at) {
        if (m_firstSection < 0 && kindNamed(words) != Kind::unknown) {
            m_firstSection = at;
        }
        ++m_uses[plainName(words)];
    }

    void noteParagraph(QStringView line, qsizetype at) {
        if (isBoldMark(line) && isOnlyBold(line)) {
            m_hasBoldNames = m_hasBoldNames || kindNamed(withoutBold(line)) != Kind::unknown;
            ++m_uses[plainName(withoutBold(line))];
            return;
        }
        if (const std::optional<RunIn> name = runInOf(line)) {
            const QString plain = plainName(name->label.name);
            ++m_uses[plain];
            m_found.append({at, name->label.value.begin() - line.begin(), name->kind, plain,
                            name->label.bold});
        }
    }

    /// What is said twice is a label of rows, as "Action:" may be one of events. Below headings of
    /// Markdown's own most labels belong to what stands there.
    [[nodiscard]] bool isSection(const Found& found) const {
        const bool hasHeadings = m_firstSection >= 0;
        if (m_uses.value(found.name) > 1 || (!found.bold && (hasHeadings || m_hasBoldNames))) {
            return false;
        }
        return !hasHeadings || isLesson(found.kind) ||
               (found.kind == Kind::summary && found.line < m_firstSection);
    }

    QList<QStringView> m_lines;
    QList<Found> m_found;
    QHash<QString, int> m_uses;    // of names, as headings too
    qsizetype m_firstSection = -1; // the line of its heading
    bool m_hasBoldNames = false;   // alone on their lines
};

/// Of "**Impact** - no water" and "**Impact.** No water" the words behind the name; empty where
/// there are none, and where a colon tells.
QStringView wordsBehindName(QStringView line) {
    const qsizetype end = isBoldMark(line) ? indexOfMark(line, u"**", 2) : -1;
    if (end < 3) {
        return {};
    }
    const bool ends = line.at(end - 1) == u'.';
    QStringView words = line.mid(end + 2).trimmed();
    const bool dashed = words.size() > 2 && isOneOf(words.front(), u"-–—") && words.at(1).isSpace();
    words = dashed ? words.mid(1).trimmed() : words;
    const bool named = (dashed || ends) && kindNamedExactly(line.mid(2, end - 2)) != Kind::unknown;
    return named ? words : QStringView();
}

/// The end of the bold word or two that a line begins with, "**why** the disk was full", right
/// before the space; 0 where there are none.
qsizetype endOfBareName(QStringView line) {
    constexpr qsizetype kLongest = 24;
    const qsizetype end = isBoldMark(line) ? indexOfMark(line.left(kLongest), u"**", 2) : -1;
    const bool is = end > 2 && end + 3 < line.size() && line.at(end + 2) == u' ' &&
                    line.at(end + 3).isLetterOrNumber() && line.at(end - 1).isLetter();
    return is ? end : 0;
}

/// "**TL;DR** the disk was full" has no colon more often than not.
bool isTldr(QStringView name) {
    const QString plain = plainName(name);
    return plain == u"tldr" || plain == u"tl dr";
}

/// Where the lines end that begin so from `at` on, if they are labels: some of them are known.
qsizetype endOfBareNames(const QList<QStringView>& lines, qsizetype at) {
    constexpr qsizetype kFewest = 3;
    constexpr int kFewestKnown = 2;
    qsizetype end = at;
    int known = 0;
    for (; end < lines.size() && endOfBareName(lines.at(end)) > 0; ++end) {
        const QStringView name = lines.at(end).mid(2, endOfBareName(lines.at(end)) - 2);
        known += kindNamedExactly(name) != Kind::unknown || !labelKey(name).isEmpty() ? 1 : 0;
    }
    const bool isShort =
        end == at + 1 && isTldr(lines.at(at).mid(2, endOfBareName(lines.at(at)) - 2));
    return isShort || (end - at >= kFewest && known >= kFewestKnown) ? end : at;
}

/// Such labels with a colon; empty where there are none.
QString withBareNames(const QList<QStringView>& lines) {
    QStringList out;
    bool any = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool begins = at == 0 || trimmed(lines.at(at - 1)).isEmpty();
        const qsizetype end = begins ? endOfBareNames(lines, at) : at;
        for (; at < end; ++at) {
            const QStringView line = lines.at(at);
            const qsizetype name = endOfBareName(line);
            out.append(line.left(name) + u":**" + line.mid(name + 2));
            any = true;
        }
        if (at < lines.size()) {
            out.append(lines.at(at).toString());
        }
    }
    return any ? out.join(u'\n') : QString();
}

/// Names that a dash or a full stop parts from their words, with a colon as all others have, where
/// it is a habit; where headings have names, only below one that nobody knows.
QString withColons(const QList<QStringView>& lines) {
    QList<qsizetype> all; // in their order
    QList<qsizetype> belowUnknown;
    bool hasNames = false;
    bool isBelowUnknown = false;
    int headings = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QStringView line = lines.at(at);
        const bool isBold = isBoldMark(line) && isOnlyBold(line);
        if (line.startsWith(u'#') || isBold) {
            const Kind kind = kindNamed(isBold ? withoutBold(line) : wordsOfHeading(line));
            hasNames = hasNames || kind != Kind::unknown;
            headings += isBold ? 0 : 1; // the first is the title
            isBelowUnknown = isBold ? isBelowUnknown : kind == Kind::unknown && headings > 1;
        } else if ((at == 0 || trimmed(lines.at(at - 1)).isEmpty()) &&
                   !wordsBehindName(lines.at(at)).isEmpty()) {
            all.append(at);
            if (isBelowUnknown) {
                belowUnknown.append(at);
            }
        }
    }
    const QList<qsizetype>& found = hasNames ? belowUnknown : all;
    if (found.isEmpty()) {
        return {};
    }
    QStringList out;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QStringView line = lines.at(at);
        if (!std::binary_search(found.begin(), found.end(), at)) {
            out.append(line.toString());
            continue;
        }
        const QStringView name = line.mid(2, indexOfMark(line, u"**", 2) - 2);
        out.append(u"**" + name.chopped(name.endsWith(u'.') ? 1 : 0) + u":** " +
                   wordsBehindName(line));
    }
    return out.join(u'\n');
}

/// Paragraphs that may begin with a name, before a colon and before another sign.
struct Looks {
    bool runIn = false;
    int dashed = 0;
    int bare = 0; // lines that begin with a bold word and nothing behind it
};

Looks looksOf(const QList<QStringView>& lines) {
    Looks looks;
    bool isBehindBlank = true;
    for (const QStringView line : lines) {
        looks.runIn = looks.runIn || (isBehindBlank && runInOf(line));
        looks.bare += endOfBareName(line) > 0 ? 1 : 0;
        looks.dashed += isBehindBlank && !wordsBehindName(line).isEmpty() ? 1 : 0;
        isBehindBlank = line.isEmpty();
    }
    return looks;
}

} // namespace

QString withRunInNames(const LinedText& source) {
    constexpr int kFewestDashed = 2;
    const Looks looks = looksOf(source.lines);
    const QString bare = looks.bare > 0 ? withBareNames(source.lines) : QString();
    if (!bare.isEmpty()) {
        const QString further = withRunInNames(LinedText(bare));
        return further.isEmpty() ? bare : further;
    }
    const bool isHabit = looks.dashed >= kFewestDashed;
    if (!looks.runIn && !isHabit) {
        return {};
    }
    const QString colons = isHabit ? withColons(source.lines) : QString();
    const QString written = RunIns(colons.isEmpty() ? source : LinedText(colons)).text();
    return written.isEmpty() ? colons : written;
}

} // namespace afterword::reading
