// SPDX-License-Identifier: MIT
#include "model/reading/cause_reader.h"

#include "model/reading/labelled_text.h"
#include "model/reading/list_items.h"

#include <array>

namespace afterword::reading {

namespace {

bool tellsOfMending(QStringView text) {
    static constexpr std::array<QStringView, 16> kWords{
        u"fixed",    u"the fix",     u"a fix",     u"resolv",    u"resolution", u"restored",
        u"reverted", u"rolled back", u"mitigat",   u"corrected", u"repaired",   u"solution",
        u"solved",   u"replaced",    u"restarted", u"recovered"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Where the first sentence begins, behind the first one, that tells of the mending; -1 for none.
qsizetype mendingSentence(const QString& text) {
    qsizetype start = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'.' || !text.at(i + 1).isSpace()) {
            continue;
        }
        if (start > 0 && tellsOfMending(QStringView(text).mid(start, i - start))) {
            return start;
        }
        start = i + 2;
    }
    return start > 0 && tellsOfMending(QStringView(text).mid(start)) ? start : -1;
}

qsizetype mendingParagraph(const QString& text) {
    for (qsizetype at = text.indexOf(u"\n\n"); at >= 0; at = text.indexOf(u"\n\n", at + 2)) {
        const qsizetype end = text.indexOf(u"\n\n", at + 2);
        if (tellsOfMending(QStringView(text).mid(at + 2, end < 0 ? -1 : end - at - 2))) {
            return at + 2;
        }
    }
    return -1;
}

void divide(Incident& incident, const QString& text) {
    qsizetype at = mendingParagraph(text);
    if (at < 0 && !text.contains(u"\n\n")) {
        at = mendingSentence(text);
    }
    appendText(incident.rootCause, (at < 0 ? text : text.left(at)).trimmed());
    if (at >= 0) {
        appendText(incident.resolution, text.mid(at).trimmed());
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
        divide(incident, prose);
    } else {
        appendText(incident.rootCause, prose);
    }
    appendText(incident.rootCause, cause);
    appendText(incident.resolution, resolution);
}

void readFactors(Draft& draft, const Chapter& chapter) {
    for (const Piece& piece : chapter.pieces) {
        if (isList(piece)) {
            draft.take(piece);
            for (const ListItem& item : itemsOf(draft.tree, piece.block)) {
                draft.incident.factors.append(ContributingFactor{{}, item.text(), {}, {}, {}});
            }
        } else if (piece.kind == markdown::Block::Kind::paragraph &&
                   !draft.tree.line(piece.lastLine).trimmed().endsWith(u':')) {
            draft.take(piece);
            draft.incident.factors.append(ContributingFactor{
                {}, textOf(draft.tree, piece.firstLine, piece.lastLine), {}, {}, {}});
        }
    }
}

} // namespace afterword::reading
