// SPDX-License-Identifier: MIT
#include "model/reading/placeholders.h"

#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"
#include "model/reading/table.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

/// Says no to nearly all prose: before the first bracket stand only the letters of "YYYY", "TBD"…
bool mayBePlaceholder(QStringView text) {
    constexpr QStringView kBrackets = u"{<[";
    constexpr QStringView kOthers = u"yYmMdDhHsSxX?.…TBDOANUC/*_`~|,;:-";
    for (const QChar c : text) {
        if (isOneOf(c, kBrackets)) {
            return true;
        }
        if (!isOneOf(c, kOthers) && !c.isSpace()) {
            return false;
        }
    }
    return true;
}

/// "| HH:MM | what happened |": an example of a row.
bool isEmptyRow(const QStringList& cells) {
    static const QRegularExpression time(
        QStringLiteral("^[*_`\\[<({ ]*(?:[Yy]{4}|20[Xx]{2}|[Hh]{2}:[Mm]{2}|[Xx?]{2}:[Xx?]{2})[-/ "
                       "YyMmDdHhSsXx?:.,]*"
                       "(?:UTC|GMT|Z)?[*_`\\]>)} ]*$"));
    constexpr qsizetype kLongestTime = 32;
    const bool example = cells.size() > 1 && !cells.first().isEmpty() &&
                         cells.first().size() <= kLongestTime &&
                         time.match(cells.first()).hasMatch();
    return example || std::all_of(cells.begin(), cells.end(),
                                  [](const QString& cell) { return isPlaceholder(cell); });
}

/// Most lists and tables are told apart by their first item or row.
bool mayBeEmpty(const Draft& draft, const Piece& piece) {
    if (isList(piece)) {
        return isPlaceholder(withoutMarker(draft.tree.line(piece.firstLine)));
    }
    if (piece.kind != Block::Kind::table) {
        return true;
    }
    const int row = draft.tree.blocks()[size_t(piece.block)].headerLine + 2;
    const QStringList cells =
        row > piece.lastLine ? QStringList() : markdown::cellsOf(draft.tree.line(row));
    return isEmptyRow(cells);
}

/// "| Incident number | | Severity | |": names with nothing behind them.
bool hasEmptyValues(const Draft& draft, const Piece& piece) {
    const int header = draft.tree.blocks()[size_t(piece.block)].headerLine;
    int names = 0;
    for (int line = header; line <= piece.lastLine; ++line) {
        const QStringList cells =
            line == header + 1 ? QStringList() : markdown::cellsOf(draft.tree.line(line));
        if (cells.size() % 2 != 0) {
            return false;
        }
        for (qsizetype i = 0; i < cells.size(); i += 2) {
            names += cells.at(i).isEmpty() ? 0 : 1;
            const QString& value = cells.at(i + 1); // of the head "Value", or already one
            const bool counts = line > header || std::any_of(value.begin(), value.end(),
                                                             [](QChar c) { return c.isDigit(); });
            if (counts && !isPlaceholder(value)) {
                return false;
            }
        }
    }
    return names > 1;
}

/// Nothing but a comment: what to write here.
bool isComment(const Draft& draft, const Piece& piece) {
    const QStringView first = draft.tree.line(piece.firstLine).trimmed();
    const QStringView last = draft.tree.line(piece.lastLine).trimmed();
    return piece.kind == Block::Kind::html && first.startsWith(u"<!--") && last.endsWith(u"-->");
}

bool isEmptyPiece(const Draft& draft, const Piece& piece) {
    if (piece.kind == Block::Kind::rule || isComment(draft, piece)) {
        return true;
    }
    if (piece.kind == Block::Kind::table && hasEmptyValues(draft, piece)) {
        return true;
    }
    if (!mayBeEmpty(draft, piece)) {
        return false;
    }
    if (isList(piece)) {
        const std::vector<ListItem> items = itemsOf(draft.tree, piece.block);
        return std::all_of(items.begin(), items.end(),
                           [](const ListItem& item) { return isPlaceholder(item.text()); });
    }
    if (piece.kind == Block::Kind::table) {
        const Table table = tableOf(draft, piece);
        return std::all_of(table.rows.begin(), table.rows.end(),
                           [](const Table::Line& row) { return isEmptyRow(row.cells); });
    }
    return piece.kind == Block::Kind::paragraph && !piece.isHeading() &&
           isPlaceholder(textOf(draft.tree, piece.firstLine, piece.lastLine));
}

} // namespace

bool isPlaceholder(QStringView text) {
    text = text.trimmed();
    if (!mayBePlaceholder(text)) {
        return false;
    }
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:\\{\\{[^}]*\\}\\}|\\{[^{}]*\\}|<[^<>@/:]*>|\\[[^\\[\\]]*\\](?!\\()|"
                       "[Yy]{4}(?:[-/][Mm]{2}(?:[-/][Dd]{2})?)?|[Hh]{2}:[Mm]{2}(?::[Ss]{2})?|"
                       "[Xx]{2,}|\\?{2,}|\\.{2,}|…|TBD|TODO|N/A|UTC|[*_`~|,;:.-])\\s*)*+$"));
    return form.match(text.toString()).hasMatch();
}

bool holdPlaceholders(const Draft& draft, const std::vector<Piece>& pieces) {
    return !pieces.empty() &&
           std::all_of(pieces.begin(), pieces.end(),
                       [&draft](const Piece& piece) { return isEmptyPiece(draft, piece); });
}

namespace {

/// "{what happened}": words in braces that nobody has replaced, alone or at an end. Neither
/// "GET /users/{id}" nor "Outage of {eu,us} clusters" has such.
bool hasBraces(QStringView heading) {
    heading = withoutAnchor(heading);
    const qsizetype open = heading.contains(u'`') ? -1 : heading.indexOf(u'{');
    return open >= 0 && (open == 0 || heading.endsWith(u'}')) && open + 2 < heading.size() &&
           heading.at(open + 1) != u'#' && (open == 0 || heading.at(open - 1).isSpace()) &&
           heading.indexOf(u'}', open) > open;
}

/// "[Incident title] — [YYYY-MM-DD]", "Title of the incident".
bool isNoTitle(const QString& title) {
    static const QSet<QString> names{QStringLiteral("incident title"),
                                     QStringLiteral("title of the incident"),
                                     QStringLiteral("title of incident"),
                                     QStringLiteral("postmortem title"),
                                     QStringLiteral("incident name"),
                                     QStringLiteral("name of the incident"),
                                     QStringLiteral("postmortem template"),
                                     QStringLiteral("incident postmortem template"),
                                     QStringLiteral("post mortem template"),
                                     QStringLiteral("incident report template"),
                                     QStringLiteral("template for reports"),
                                     QStringLiteral("titel des vorfalls"),
                                     QStringLiteral("titre de lincident"),
                                     QStringLiteral("título del incidente"),
                                     QStringLiteral("título do incidente"),
                                     QStringLiteral("インシデント名"),
                                     QStringLiteral("incident postmortem title")};
    return hasBraces(title) || (!title.isEmpty() && isPlaceholder(title)) ||
           names.contains(plainName(title));
}

} // namespace

bool isForm(const Draft& draft, const Outline& outline) {
    constexpr int kFewestHeadings = 2;
    int braced = 0;
    for (const Chapter& chapter : outline.chapters) {
        braced += chapter.heading.heading.startsWith(u'{') ? 1 : 0;
        for (const Piece& piece : chapter.pieces) {
            braced += piece.heading.startsWith(u'{') ? 1 : 0;
        }
    }
    const QString& title = outline.title.heading;
    if (braced >= kFewestHeadings || hasBraces(title)) {
        return true;
    }
    if (!isNoTitle(title) && (outline.title.firstLine > 0 || braced == 0)) {
        return false;
    }
    int known = 0;
    int empty = 0;
    for (const Chapter& chapter : outline.chapters) {
        if (chapter.hasHeading() && chapter.kind != Kind::unknown) {
            ++known;
            empty += chapter.pieces.empty() || holdPlaceholders(draft, chapter.pieces) ? 1 : 0;
        }
    }
    return known > 0 && empty * 2 >= known;
}

bool isEmptyForm(const Incident& incident, const Outline& outline) {
    constexpr qsizetype kFewestSections = 3;
    const auto known =
        std::count_if(outline.chapters.begin(), outline.chapters.end(), [](const Chapter& chapter) {
            return chapter.hasHeading() && chapter.kind != Kind::unknown;
        });
    const bool hasText = !incident.summary.isEmpty() || !incident.impact.isEmpty() ||
                         !incident.detection.isEmpty() || !incident.trigger.isEmpty() ||
                         !incident.rootCause.isEmpty() || !incident.rootCauseSummary.isEmpty() ||
                         !incident.resolution.isEmpty() || incident.lessons != Lessons();
    const bool hasRows = !incident.timeline.isEmpty() || !incident.factors.isEmpty() ||
                         !incident.improvements.isEmpty() || !incident.actions.isEmpty();
    return known >= kFewestSections && !hasText && !hasRows;
}

} // namespace afterword::reading
