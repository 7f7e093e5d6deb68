// SPDX-License-Identifier: MIT
#include "model/reading/preamble_reader.h"

#include "model/reading/labelled_text.h"
#include "model/reading/labels.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// A table of "Severity | High" is about the document, also above its title.
bool holdsLabels(const Draft& draft, const Piece& piece) {
    constexpr int kFewest = 2;
    int labels = 0;
    for (int line = piece.firstLine;
         line <= piece.lastLine && piece.kind == markdown::Block::Kind::table; ++line) {
        const QStringList cells = markdown::cellsOf(draft.tree.line(line));
        labels += cells.size() == 2 && !labelKey(withoutBold(cells.front())).isEmpty() ? 1 : 0;
    }
    return labels >= kFewest;
}

/// "[[_TOC_]]": in its place a wiki puts a table of contents.
bool isContents(QStringView line) {
    static constexpr std::array<QStringView, 5> kMarks{u"[[_TOC_]]", u"[TOC]", u"[[TOC]]",
                                                       u"{{TOC}}", u"__TOC__"};
    return std::any_of(kMarks.begin(), kMarks.end(), [line](QStringView mark) {
        return mark.compare(line, Qt::CaseInsensitive) == 0;
    });
}

void addLoose(Draft& draft, const QString& text, Part after) {
    if (!text.isEmpty()) {
        draft.incident.sections.append({{}, 0, text, after, Section::Place::after});
    }
}

bool takeContents(Draft& draft, const Piece& piece) {
    const QStringView line = draft.tree.line(piece.firstLine).trimmed();
    const bool is = piece.firstLine == piece.lastLine && isContents(line);
    if (is) {
        draft.take(piece);
        draft.lineMarks.section(piece.firstLine);
        addLoose(draft, line.toString(), Part::title);
    }
    return is;
}

QString taken(Draft& draft, const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces) {
        draft.take(piece);
    }
    return textOf(draft.tree, pieces);
}

/// Whether prose above the sections sums the incident up.
bool isSummary(const std::vector<Chapter>& chapters) {
    const bool isKnown = std::any_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        return chapter.kind != Kind::unknown;
    });
    return isKnown && std::none_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
               return chapter.kind == Kind::summary;
           });
}

} // namespace

void readPreamble(Draft& draft, const Outline& outline, bool isForm) {
    std::vector<Piece> before;
    std::vector<Piece> behind;
    for (const Piece& piece : outline.chapters.front().pieces) {
        const bool isAbove = piece.firstLine < outline.title.firstLine;
        (isAbove && !holdsLabels(draft, piece) ? before : behind).push_back(piece);
    }
    addLoose(draft, textOf(draft.tree, before), Part::start);
    for (const Piece& piece : before) {
        draft.take(piece);
        draft.lineMarks.section(piece.firstLine);
    }
    std::erase_if(behind, [&draft](const Piece& piece) { return takeContents(draft, piece); });
    const bool sumsUp = isSummary(outline.chapters);
    draft.part = sumsUp ? QStringLiteral("summary") : QStringLiteral("sections");
    const QString prose =
        isForm ? taken(draft, behind) : readLabelled(draft, behind, LabelScope::header);
    if (!sumsUp || isForm) {
        addLoose(draft, prose, Part::title);
    } else {
        appendText(draft.incident.summary, prose);
    }
}

} // namespace afterword::reading
