// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_place.h"

#include "model/base/scan.h"
#include "model/domain/vocabulary.h"
#include "model/reading/days/named_year.h"
#include "model/reading/days/place_in_time.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_clocks.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Block;

class PlaceOfTimeline {
public:
    explicit PlaceOfTimeline(Draft& draft) : m_draft(draft) {}

    void takeZone(const Chapter& chapter) {
        m_draft.ambiguousZone.clear();
        findZoneIn(chapter);
        const bool open = m_draft.incident.timeZone.isEmpty() && m_draft.time.zone.isEmpty();
        m_draft.ambiguousZone = open && keepsZone(chapter) ? m_draft.ambiguousZone : QString();
        m_draft.time.zone = open ? m_draft.ambiguousZone : m_draft.time.zone;
    }

    /// The day that the heading or the words above the events give for all that name none.
    void takeDay(const Chapter& chapter) {
        constexpr qsizetype kLongest = 160;
        takeDayOf(chapter.heading.heading);
        for (const Piece& piece : chapter.pieces) {
            const QStringView line = m_draft.tree.line(piece.firstLine);
            if (piece.isHeading() || piece.kind != Block::Kind::paragraph ||
                isTimed(m_draft, piece)) {
                return;
            }
            takeYearOf(line);
            if (piece.firstLine == piece.lastLine && line.size() < kLongest &&
                (saysTimes(line) || !m_draft.time.date)) {
                takeDayOf(line);
            }
        }
    }

private:
    /// The name of a column is not written again: its zone goes into the name of the timeline.
    bool keepsZone(const Chapter& chapter) {
        if (!m_isZoneOfColumn || m_draft.ambiguousZone.isEmpty()) {
            return true;
        }
        if (chapter.hasHeading()) {
            m_draft.incident.asWritten[vocabularyKey(Kind::timeline)] =
                QString(chapter.heading.heading + u" (" + m_draft.ambiguousZone + u')');
        }
        return chapter.hasHeading();
    }

    void findZoneIn(const Chapter& chapter) {
        if (takeZoneOf(m_draft, chapter.heading.heading, chapter.heading.firstLine)) {
            return;
        }
        const bool known = !m_draft.incident.timeZone.isEmpty();
        const bool isInName = !m_draft.ambiguousZone.isEmpty();
        for (const Piece& piece : chapter.pieces) {
            const bool table = piece.kind == Block::Kind::table;
            const QStringView line = m_draft.tree.line(piece.firstLine);
            if ((table || saysOfAll(piece, line)) && (!known || saysTimes(line)) &&
                takeZoneOf(m_draft, line, piece.firstLine)) {
                return;
            }
            m_isZoneOfColumn =
                m_isZoneOfColumn || (table && !isInName && !m_draft.ambiguousZone.isEmpty());
        }
    }

    /// A short paragraph that is no event may be about all of them.
    [[nodiscard]] bool saysOfAll(const Piece& piece, QStringView line) const {
        constexpr qsizetype kLongest = 300;
        if (piece.kind != Block::Kind::paragraph || line.size() > kLongest) {
            return false;
        }
        const std::optional<Timed> timed = timedLine(line, m_draft.time);
        return !timed || isDayLine(*timed);
    }

    /// "Times are UTC, of the year 2003."
    void takeYearOf(QStringView line) {
        const QSet<int> years = m_draft.time.year || !saysTimes(line) ? QSet<int>() : yearsIn(line);
        if (years.size() == 1) {
            m_draft.time.year = *years.begin();
        }
    }

    void takeDayOf(QStringView words) {
        if (const auto date = findDateNear(words, m_draft.time); date && date->date) {
            m_draft.time.date = date->date;
            m_draft.assumedDay = 0;
        }
    }

    Draft& m_draft;
    bool m_isZoneOfColumn = false; // the ambiguous one
};

/// "- Day 0, 14:00", "| D0 |".
bool beginsWithDayNought(QStringView line) {
    line = behindSigns(line, u" #-+*_`|[(>");
    if (line.size() > 2 && line.front().isDigit() && isOneOf(line.at(1), u".)")) {
        line = line.mid(2).trimmed();
    }
    if (line.isEmpty() || !isOneOf(lowered(line.front()), u"dtjg")) {
        return false;
    }
    const auto day = leadingDayNumber(line, {});
    return day && day->isNought;
}

} // namespace

void takePlaceOfTimeline(Draft& draft, const Chapter& chapter) {
    PlaceOfTimeline place(draft);
    place.takeZone(chapter);
    place.takeDay(chapter);
}

void takeFirstDay(Draft& draft, const Chapter& chapter) {
    draft.time.firstDay = draft.time.date;
    if (const auto& started = draft.incident.moments.started; started && started->time.start) {
        draft.time.firstDay = localDayOf(draft, started->time);
    }
    const auto isNought = [&draft](const Piece& piece) {
        for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
            if (beginsWithDayNought(draft.tree.line(number))) {
                return true;
            }
        }
        return false;
    };
    draft.time.countsFromNought =
        std::any_of(chapter.pieces.begin(), chapter.pieces.end(), isNought);
}

} // namespace afterword::reading
