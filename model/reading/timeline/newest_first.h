// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Tells whether the rows of a timeline run from the newest to the oldest, as on a status page, and
/// turns them round.
class NewestFirst {
public:
    explicit NewestFirst(Draft& draft)
        : m_draft(draft)
        , m_first(draft.incident.timeline.size())
        , m_firstFinding(draft.findings.size()) {}

    /// Notes the next row, with the one before unless it has passed midnight, and the day that a
    /// heading gives it.
    void add(const PartialTime& time, const std::optional<PartialTime>& previous,
             const std::optional<QDate>& headingDay);

    /// When all rows are there. Rows that name no day get it from those around them.
    void settle(const std::optional<QDate>& day);

private:
    struct Day {
        QDate date;
        QTime clock;
    };

    [[nodiscard]] bool isReversed() const { return m_down >= 2 && m_down >= 2 * m_up; }
    [[nodiscard]] TimelineEvent& event(qsizetype row) const;
    [[nodiscard]] Day dayOf(const PartialTime& time) const;
    [[nodiscard]] bool namesDay(const PartialTime& time) const;
    void place(qsizetype row, const QDate& day) const;
    void placeDownwards();
    void placeUpwards(const std::optional<QDate>& day);

    Draft& m_draft;
    qsizetype m_first;
    qsizetype m_firstFinding;
    QHash<qsizetype, QDate> m_headingDays; ///< by row
    QList<qsizetype> m_rows;               ///< with a clock
    qsizetype m_known = -1;                ///< the first in m_rows whose day is known
    int m_down = 0;                        ///< steps back in time
    int m_up = 0;
};

} // namespace afterword::reading
