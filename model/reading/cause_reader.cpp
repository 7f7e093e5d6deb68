// SPDX-License-Identifier: MIT
#include "model/reading/cause_reader.h"

#include "model/reading/labelled_text.h"
#include "model/reading/list_items.h"
#include "model/reading/pieces.h"
#include "model/reading/sentences.h"

#include <array>

namespace afterword::reading {

namespace {

bool tellsOfMending(QStringView text) {
    static constexpr std::array<QStringView, 45> kWords{u"fixed",
                                                        u"the fix",
                                                        u"a fix",
                                                        u"to fix",
                                                        u"resolv",
                                                        u"resolution",
                                                        u"restored",
                                                        u"reverted",
                                                        u"rolled back",
                                                        u"mitigat",
                                                        u"corrected",
                                                        u"repaired",
                                                        u"solution",
                                                        u"solved",
                                                        u"replaced",
                                                        u"restarted",
                                                        u"recovered",
                                                        u"put back",
                                                        u"workaround",
                                                        u"back online",
                                                        u"behoben",
                                                        u"gel\u00f6st",
                                                        u"L\u00f6sung",
                                                        u"wiederhergestellt",
                                                        u"zur\u00fcckgerollt",
                                                        u"r\u00e9sol",
                                                        u"corrig",
                                                        u"r\u00e9tabli",
                                                        u"restaur",
                                                        u"red\u00e9marr",
                                                        u"solucion",
                                                        u"restablec",
                                                        u"soluc",
                                                        u"reinici",
                                                        u"\u4fee\u6b63",
                                                        u"\u5fa9\u65e7",
                                                        u"\u89e3\u6c7a",
                                                        u"\ubcf5\uad6c",
                                                        u"\uc218\uc815",
                                                        u"\ud574\uacb0",
                                                        u"исправ",
                                                        u"устран",
                                                        u"восстанов",
                                                        u"resuelt",
                                                        u"resolvi"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isPicture(QStringView line) {
    return line.startsWith(QLatin1String("!["));
}

/// The paragraphs of a text; code and pictures belong to the one before them.
QList<Stretch> paragraphsOf(const QString& text) {
    QList<Stretch> paragraphs;
    bool isInCode = false;
    bool isApart = true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView line = QStringView(text).mid(at, end - at).trimmed();
        const bool isCode = isInCode || isFence(line);
        isInCode = isInCode != isFence(line);
        if (line.isEmpty()) {
            isApart = true;
        } else if (isApart && !isCode && !isPicture(line) && !text.at(at).isSpace()) {
            paragraphs.append({at, end});
        }
        if (!line.isEmpty()) {
            isApart = false;
            if (!paragraphs.isEmpty()) {
                paragraphs.last().to = end;
            }
        }
        at = end + 1;
    }
    return paragraphs;
}

/// Lists, tables, quotations and code are no prose that could be cut behind any full stop.
bool isProse(QStringView line) {
    line = line.trimmed();
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit()) {
        ++digits;
    }
    const bool isNumbered =
        digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')');
    return line.isEmpty() ||
           (!isNumbered && !isFence(line) && !QStringView(u"-*+|><").contains(line.front()));
}

/// The items of a list, from where each begins; none when the text is something else.
QList<Stretch> itemsOfText(const QString& text) {
    QList<Stretch> items;
    bool isInCode = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView line = QStringView(text).mid(at, end - at);
        isInCode = isInCode != isFence(line);
        const bool isItem = !isInCode && !line.isEmpty() && !line.front().isSpace() &&
                            !isProse(line) && !line.startsWith(u'|') && !line.startsWith(u'>') &&
                            !line.startsWith(u'<') && !isFence(line) && !line.startsWith(u"**");
        if (isItem) {
            items.append({at, end});
        } else if (!items.isEmpty()) {
            items.last().to = end;
        }
        at = end + 1;
    }
    return items;
}

/// Where the first code of a text begins; its end where it has none.
qsizetype codeAt(const QString& text) {
    qsizetype at = 0;
    while (at < text.size() && !isFence(QStringView(text).mid(at).trimmed())) {
        const qsizetype end = text.indexOf(u'\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    return at;
}

/// Where the text begins to tell of the mending: the first stretch behind the first one that says
/// so, else the last one, since the heading promises that one does. -1: there is but one.
struct Division {
    qsizetype at = -1;
    bool isAssumed = false;
};

Division divisionOf(const QString& text) {
    QList<Stretch> stretches = paragraphsOf(text);
    if (stretches.size() < 2) {
        const QString prose = text.left(codeAt(text)); // "We fixed it so:" stands above it
        const QList<QStringView> lines = QStringView(prose).split(u'\n');
        const bool isAllProse = std::all_of(lines.begin(), lines.end(), &isProse);
        stretches = isAllProse ? sentencesOf(prose) : itemsOfText(text);
    }
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        const Stretch& one = stretches.at(i);
        if (tellsOfMending(QStringView(text).mid(one.from, one.to - one.from))) {
            return {one.from, false};
        }
    }
    return stretches.size() > 1 ? Division{stretches.constLast().from, true} : Division();
}

void divide(Draft& draft, const QString& text, int line) {
    const Division division = divisionOf(text);
    const qsizetype at = division.at;
    appendText(draft.incident.rootCause, (at < 0 ? text : text.left(at)).trimmed());
    if (at >= 0) {
        appendText(draft.incident.resolution, text.mid(at).trimmed());
    }
    if (division.isAssumed) {
        draft.note("cause.divided", line);
    }
}

} // namespace

void readCauses(Draft& draft, const Chapter& chapter) {
    const QString causeBefore = draft.incident.rootCause;
    const QString resolutionBefore = draft.incident.resolution;
    draft.incident.rootCause.clear();
    draft.incident.resolution.clear();
    const QString prose = readLabelled(draft, chapter.pieces, LabelScope::cause);
    Incident& incident = draft.incident;
    QString cause;
    QString resolution;
    std::swap(cause, incident.rootCause);
    std::swap(resolution, incident.resolution);
    incident.rootCause = causeBefore;
    incident.resolution = resolutionBefore;
    if (chapter.kind == Kind::resolution) {
        appendText(incident.resolution, prose);
    } else if (chapter.kind == Kind::rootCauseAndResolution && cause.isEmpty() &&
               resolution.isEmpty()) {
        divide(draft, prose, chapter.pieces.empty() ? 0 : chapter.pieces.front().firstLine);
    } else {
        appendText(incident.rootCause, prose);
    }
    appendText(incident.rootCause, cause);
    appendText(incident.resolution, resolution);
}

namespace {

void addFactor(Draft& draft, const QString& text, int line, const QString& number) {
    const QString list = QStringLiteral("factors");
    const qsizetype row = draft.incident.factors.size();
    draft.lineMarks.row(list, row, line);
    draft.keepNumber(list, row, number);
    draft.incident.factors.append(ContributingFactor{{}, text, {}, {}, {}});
}

} // namespace

void readFactors(Draft& draft, const Chapter& chapter) {
    for (const Piece& piece : chapter.pieces) {
        if (isList(piece)) {
            draft.take(piece);
            for (const ListItem& item : itemsOf(draft.tree, piece.block)) {
                addFactor(draft, item.text(), item.firstLine, item.number);
            }
        } else if (piece.kind == markdown::Block::Kind::paragraph &&
                   !draft.tree.line(piece.lastLine).trimmed().endsWith(u':')) {
            draft.take(piece);
            addFactor(draft, textOf(draft.tree, piece.firstLine, piece.lastLine), piece.firstLine,
                      {});
        }
    }
}

} // namespace afterword::reading
