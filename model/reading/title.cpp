// SPDX-License-Identifier: MIT
#include "model/reading/title.h"

#include "model/reading/names/known_names.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

using Pieces = std::vector<Piece>;

/// Whether the first line is bold and right above the only heading of its size: no title.
bool beginsAboveTitle(const Pieces& pieces) {
    if (pieces.size() < 2 || pieces[0].level != kBoldLevel || !pieces[1].isHeading() ||
        pieces[1].level >= kBoldLevel) {
        return false;
    }
    const auto isLarge = [level = pieces[1].level](const Piece& piece) {
        return piece.isHeading() && piece.level <= level;
    };
    return pieces[0].named == Kind::unknown && pieces[1].named == Kind::unknown &&
           std::count_if(pieces.begin(), pieces.end(), isLarge) == 1;
}

/// "Summary of the service event in Berlin" over prose alone is the title, and what stands below
/// it the summary.
bool isOnlyHeading(const Pieces& pieces, const Piece& heading) {
    const bool names = heading.named == Kind::summary || heading.named == Kind::rootCause;
    return names && heading.level < kBoldLevel && heading.firstLine == pieces.front().firstLine &&
           kindNamedExactly(heading.heading) == Kind::unknown &&
           std::count_if(
               pieces.begin(), pieces.end(),
               [](const Piece& piece) { return piece.isHeading(); }) == 1;
}

/// Parts stand below it as labels, "**Root cause:** …": it names the document, and none of them.
bool standsOverLabels(const Pieces& pieces) {
    return std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
               return !piece.isHeading() && piece.named != Kind::unknown;
           }) > 1;
}

/// "Root Cause Analysis" is what such a document as a whole is called as well.
bool namesReport(QStringView heading) {
    static constexpr std::array<QStringView, 4> kReports{
        u"root cause analysis", u"rca", u"root cause analysis rca", u"incident analysis"};
    const QString plain = plainName(heading);
    return std::find(kReports.begin(), kReports.end(), plain) != kReports.end();
}

/// "Incident log: the vault was sealed" names a section and is the title, where it is the only
/// heading of its size and known sections are smaller.
bool standsOverSections(const Pieces& pieces, const Piece& heading) {
    bool sections = false;
    for (const Piece& piece : pieces) {
        const bool other = piece.isHeading() && piece.firstLine != heading.firstLine;
        if (other && piece.level <= heading.level) {
            return false;
        }
        const bool leads = piece.level == kPlainLevel && piece.endsWithColon; // "What we change:"
        sections = sections || (other && !leads && piece.named != Kind::unknown);
    }
    return sections &&
           (namesReport(heading.heading) || kindNamedExactly(heading.heading) == Kind::unknown);
}

/// "**Retrospective: the great dupe**" at the top of a document whose names are all bold.
bool isBoldTitle(const Pieces& pieces, const Piece& heading) {
    return heading.level == kBoldLevel && heading.firstLine == pieces.front().firstLine &&
           !heading.endsWithColon && heading.heading.contains(u": ") &&
           kindNamedExactly(heading.heading) == Kind::unknown &&
           std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
               return piece.isHeading() && piece.named != Kind::unknown;
           }) > 1;
}

/// "Incident log 2023-07-19: the broker" over headings that all begin with a time.
bool standsOverTimes(const Pieces& pieces, const Piece& heading) {
    constexpr int kFewest = 2;
    int times = 0;
    for (const Piece& piece : pieces) {
        if (!piece.isHeading() || piece.firstLine == heading.firstLine) {
            continue;
        }
        if (piece.level <= heading.level || !timeOfHeading(piece.heading)) {
            return false;
        }
        ++times;
    }
    return times >= kFewest && kindNamedExactly(heading.heading) == Kind::unknown;
}

/// "Infrastructure/Incidents/2021-04-Wiki" above the title of the page.
bool isPath(const Pieces& pieces, const Piece& heading) {
    const bool isFile = heading.heading.endsWith(u".md") && heading.heading.contains(u" / ");
    return heading.heading.contains(u'/') && (isFile || !heading.heading.contains(u' ')) &&
           pieces.size() > 1 && pieces[1].isHeading() && pieces[1].level <= heading.level &&
           pieces[1].named == Kind::unknown;
}

/// "Retrospective" underlined right above "# The pump ran dry".
bool isAboveLarger(const Pieces& pieces) {
    return pieces.size() > 1 && pieces[0].isHeading() && pieces[1].isHeading() &&
           pieces[1].level < pieces[0].level && pieces[0].level < kBoldLevel &&
           pieces[0].named != Kind::unknown && pieces[1].named == Kind::unknown;
}

/// "25 January 2023" right above a heading as large, or larger.
bool isDayAboveTitle(const Pieces& pieces) {
    if (pieces.size() < 2 || !pieces[0].isHeading() || !pieces[1].isHeading() ||
        pieces[1].level > pieces[0].level || pieces[1].named != Kind::unknown) {
        return false;
    }
    const auto date = findDate(pieces[0].heading, {});
    return date && date->at == 0 && date->length == pieces[0].heading.size();
}

/// "[Home](Home) › [Ops](Ops) › 2021-12-28 Lobby": where a page of a wiki stands.
bool isTrail(const Piece& piece) {
    const QString& line = piece.heading;
    const auto steps = std::count_if(line.begin(), line.end(),
                                     [](QChar c) { return c == u'›' || c == u'»' || c == u'→'; });
    return piece.isTitleLine &&
           (line.count(QStringLiteral(" / ")) > 1 || steps > 1 ||
            line.count(QStringLiteral(" > ")) > 1) &&
           (line.contains(QStringLiteral("](")) || line.contains(QStringLiteral("[[")));
}

/// "Incident log", of which one incident is told.
bool namesLog(QStringView heading) {
    const QString plain = plainName(heading);
    return plain == u"incident log" || plain == u"incidents" || plain == u"incident reports";
}

} // namespace

bool namesAnyReport(QStringView heading) {
    static constexpr std::array<QStringView, 13> kGeneral{
        u"postmortem",           u"post mortem",          u"incident postmortem",
        u"incident post mortem", u"incident report",      u"major incident report",
        u"post incident report", u"post incident review", u"postmortem report",
        u"incident review",      u"final report",         u"public report",
        u"incident history"};
    const QString plain = plainName(heading);
    return std::find(kGeneral.begin(), kGeneral.end(), plain) != kGeneral.end() ||
           namesLog(heading);
}

namespace {

/// "2020-06-30 The pump ran dry"
bool beginsWithDate(const Piece& piece) {
    const auto date = findDate(piece.heading, {});
    return piece.isHeading() && date && date->at == 0 && date->length < piece.heading.size();
}

/// "# Postmortem" right above "## Too many open files", which is the only heading of its size, and
/// "# Incident log" above the only one that begins with a date.
bool isAboveName(const Pieces& pieces, const Piece& heading) {
    const bool isLog = namesLog(heading.heading);
    if (pieces.size() < 2 || heading.firstLine != pieces.front().firstLine ||
        !(isLog ? beginsWithDate(pieces[1]) : namesAnyReport(heading.heading))) {
        return false;
    }
    const Piece& name = pieces[1];
    const auto isAsLarge = [&](const Piece& piece) {
        return piece.isHeading() && piece.level <= name.level && piece.firstLine > name.firstLine &&
               (!isLog || beginsWithDate(piece));
    };
    return name.isHeading() && name.level < kBoldLevel && name.level >= heading.level &&
           name.named == Kind::unknown && name.heading.contains(u' ') &&
           std::none_of(pieces.begin(), pieces.end(), isAsLarge);
}

} // namespace

namespace {

/// "# Incident log" over "### Incident on 2021-06-09: …", whose sections are known.
bool isOverIncident(const Pieces& pieces, const Piece& log) {
    const auto incident = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return piece.isHeading() && piece.level > log.level && piece.level <= kBoldLevel &&
               piece.named == Kind::unknown && findDate(piece.heading, {}) &&
               piece.heading.contains(u"incident", Qt::CaseInsensitive);
    });
    return incident != pieces.end() && std::any_of(incident, pieces.end(), [](const Piece& piece) {
               return piece.isHeading() && piece.named != Kind::unknown;
           });
}

} // namespace

Title takeTitleOf(Pieces& pieces) {
    if (pieces.empty()) {
        return {};
    }
    if (beginsAboveTitle(pieces)) {
        pieces.front().level = 0;
        pieces.front().kind = markdown::Block::Kind::paragraph;
    }
    const Piece& top = pieces.size() > 1 && isTrail(pieces.front()) ? pieces[1] : pieces.front();
    bool isNamed = false; // "Title:" stands above it
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (!piece.isHeading()) {
            continue;
        }
        if (piece.level >= kBoldLevel && top.isTitleLine) {
            return {top, false, false};
        }
        const bool first = piece.firstLine == top.firstLine;
        const QString plain = plainName(piece.heading);
        if (first && isAboveName(pieces, piece)) {
            pieces.front().named = Kind::unknown; // and no timeline of its own
            continue;
        }
        if (first && namesLog(piece.heading) && isOverIncident(pieces, piece)) {
            pieces.front().named = Kind::unknown;
            return {pieces.front(), false, false};
        }
        if (first && (isPath(pieces, piece) || isAboveLarger(pieces))) {
            continue; // of a page in a wiki, or of a house
        }
        if (first && isDayAboveTitle(pieces)) {
            continue;
        }
        if (plain == u"title" || plain == u"table of contents" || plain == u"contents") {
            isNamed = plain == u"title";
            if (isNamed && i + 1 < pieces.size() && pieces[i + 1].isLine()) {
                return {piece, false, false}; // of a form: what stands below it is
            }
            continue; // the next one is
        }
        if (isNamed && !knownLabel(plain).isEmpty()) {
            return {}; // "Title", "Date", "Status" of a form
        }
        if (isOnlyHeading(pieces, piece)) {
            return {piece, !standsOverLabels(pieces), false};
        }
        if (piece.level == kPlainLevel || (piece.level == kBoldLevel && !first && !isNamed) ||
            (piece.named != Kind::unknown && !standsOverSections(pieces, piece) &&
             !isBoldTitle(pieces, piece))) {
            const bool isOfLog = piece.named == Kind::timeline && standsOverTimes(pieces, piece);
            return isOfLog ? Title{piece, false, true} : Title();
        }
        return {piece, false, false};
    }
    return {};
}

} // namespace afterword::reading
