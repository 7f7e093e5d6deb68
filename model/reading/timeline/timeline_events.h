// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/list_items.h"
#include "model/reading/timeline/newest_first.h"

#include <utility>

namespace afterword::reading {

/// Puts the events of a timeline into the draft as they are found: gives each the day that stands
/// above it, passes midnight, and says what was unsure.
class TimelineEvents {
public:
    explicit TimelineEvents(Draft& draft) : m_draft(draft), m_order(draft) {}

    TimelineEvent& add(TimeReading reading, const QString& text, int line);
    /// The same, and the further events that the text may tell of.
    TimelineEvent& addAll(TimeReading reading, const QString& text, int line);
    TimelineEvent& addUntimed(const QString& text, int line);
    TimelineEvent& last() { return m_draft.incident.timeline.last().edit(); }

    /// What follows happened on that day, unless it names another; `words` said so.
    void beginDay(const QDate& day, QStringView words);
    /// The same for words that are a day, perhaps with a zone. False when no year is known.
    bool beginDay(QStringView words, int line);

    /// The same for words that say more than the day; false when others are kept for it.
    bool beginNamedDay(const QDate& day, QStringView words);

    /// Whether a day has begun since this was asked last.
    [[nodiscard]] bool takeNewDay() { return std::exchange(m_isDayNew, false); }
    /// No row follows that is of the day that stands above: rows without any clock happened on it.
    void endDay();

    /// The day in the file's name becomes that of the document, when nothing else gives one.
    bool takeFileDay(int line);

    [[nodiscard]] QDate localDay(const PartialTime& time) const;

    /// A heading that names a phase is kept for the event that it stands above.
    void beginPhase(const Piece& heading) { m_phase = heading; }
    /// Something else stands below it.
    void endPhase() { m_phase.reset(); }

    /// Text below belongs to the last event while it is open.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open) { m_isOpen = open; }
    void continueOpen(const Piece& piece);

    /// When all are there: those that run backwards are turned round. `day` is that of the
    /// document.
    void settle(const std::optional<QDate>& day) { m_order.settle(day); }

    /// The number of the item that the last event was made of.
    void keepNumber(const ListItem& item);

private:
    /// Adds the row, below the phase that has begun.
    TimelineEvent& append(TimelineEvent event, int line);
    void keepDay(const PartialTime& time);
    void keepLocalDay(TimeReading& reading);
    void useEarlierZone(TimeReading& reading, int line);
    void placeEarlierRows();
    void countFromRow(TimeReading& reading);
    [[nodiscard]] bool isPastMidnight() const;
    void useFileDay(TimeReading& reading, int line);
    void readAgain(TimeReading& reading) const;
    void noteAssumedDay(const PartialTime& time);

    Draft& m_draft;
    NewestFirst m_order;
    std::optional<QDate> m_headingDay; ///< that stands above the rows
    QString m_dayWords;                ///< what the document calls it
    qsizetype m_dayRow = 0;            ///< the first row below it
    bool m_isDayTimed = false;         ///< one of its rows has a time
    bool m_isDayNew = false;
    std::optional<Piece> m_phase; ///< the heading, until a row stands below it
    std::optional<PartialTime> m_previous;
    QTime m_previousClock;        ///< of a row without bounds
    std::optional<QDate> m_night; ///< the day to which the rows came over midnight
    QString m_zoneOfRow;          ///< the last that a row named itself
    int m_daysOn = 0;             ///< of the last row: 1 for "the next day"
    bool m_isOpen = false;
};

} // namespace afterword::reading
