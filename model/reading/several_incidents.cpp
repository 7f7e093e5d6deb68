// SPDX-License-Identifier: MIT
#include "model/reading/several_incidents.h"

#include "model/domain/time_reading.h"
#include "model/reading/timeline/timed_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr int kDeepestIncident = 3; // below it headings are parts of one
constexpr int kFewestSections = 2;

bool namesDay(const Piece& heading) {
    const auto date = findDate(heading.heading, {});
    const auto reading = date ? parseLeadingTime(heading.heading, {}) : std::nullopt;
    return reading && date->at < reading->length;
}

/// "14:40 UTC, 5 March 2024: Resolved": an update of one incident, as status pages have them.
bool isUpdate(const Piece& heading) {
    static const QRegularExpression words(
        QStringLiteral("\\b(?:resolved|identified|investigating|monitoring|update|verifying|"
                       "in progress)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading.heading).hasMatch();
}

/// How many known sections stand below the heading at `at`.
int sectionsBelow(const std::vector<Piece>& pieces, size_t at) {
    int sections = 0;
    for (size_t i = at + 1; i < pieces.size(); ++i) {
        const bool outer = pieces[i].isHeading() && pieces[i].level <= pieces[at].level;
        if (outer) {
            break;
        }
        sections += pieces[i].isHeading() && pieces[i].named != Kind::unknown ? 1 : 0;
    }
    return sections;
}

bool hasWordsBelow(const std::vector<Piece>& pieces, size_t at) {
    return at + 1 < pieces.size() &&
           (!pieces[at + 1].isHeading() || pieces[at + 1].level > pieces[at].level);
}

/// Days that stand in a timeline, or beside one, belong to it.
bool hasTimelineAbove(const std::vector<Piece>& pieces, int level) {
    return std::any_of(pieces.begin(), pieces.end(), [level](const Piece& piece) {
        return piece.isHeading() && piece.level <= level && piece.named == Kind::timeline;
    });
}

/// "Saturday, 06:30 UTC: it is slow" and what followed within days: events of one incident.
bool areEvents(const std::vector<const Piece*>& headings) {
    constexpr size_t kFewest = 3;
    constexpr qint64 kMostDays = 3;
    std::optional<QDate> first;
    for (const Piece* heading : headings) {
        const auto reading = parseLeadingTime(heading->heading, {});
        const auto date = findDate(heading->heading, {});
        if (!reading || isWholeDay(reading->time) || !date || !date->date) {
            return false;
        }
        first = first.value_or(*date->date);
        if (std::abs(first->daysTo(*date->date)) > kMostDays) {
            return false;
        }
    }
    return headings.size() >= kFewest;
}

std::vector<int> linesAt(const std::vector<Piece>& pieces, int level) {
    const auto mayBeIncident = [level](const Piece& piece) {
        return piece.isHeading() && piece.level == level && piece.named == Kind::unknown;
    };
    std::vector<int> days;
    std::vector<const Piece*> dayHeadings;
    std::vector<int> whole;
    if (std::count_if(pieces.begin(), pieces.end(), mayBeIncident) < 2) {
        return {};
    }
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (!mayBeIncident(piece)) {
            continue;
        }
        if (namesDay(piece) && hasWordsBelow(pieces, i) && !isUpdate(piece)) {
            days.push_back(piece.firstLine);
            dayHeadings.push_back(&piece);
        }
        if (sectionsBelow(pieces, i) >= kFewestSections) {
            whole.push_back(piece.firstLine);
        }
    }
    if (whole.size() > 1) {
        return whole;
    }
    const bool areIncidents =
        days.size() > 1 && !hasTimelineAbove(pieces, level) && !areEvents(dayHeadings);
    return areIncidents ? days : std::vector<int>();
}

} // namespace

std::vector<int> incidentLines(const std::vector<Piece>& pieces) {
    for (int level = 1; level <= kDeepestIncident; ++level) {
        std::vector<int> lines = linesAt(pieces, level);
        if (!lines.empty()) {
            return lines;
        }
    }
    return {};
}

} // namespace afterword::reading
