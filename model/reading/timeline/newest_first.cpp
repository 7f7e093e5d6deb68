// SPDX-License-Identifier: MIT
#include "model/reading/timeline/newest_first.h"

#include "model/domain/time_reading.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr int kMidnightSeconds = 6 * 60 * 60;

} // namespace

void NewestFirst::add(const PartialTime& time, const std::optional<PartialTime>& previous,
                      const std::optional<QDate>& headingDay) {
    const qsizetype row = m_draft.incident.timeline.size() - m_first;
    m_rows.append(row);
    if (headingDay) {
        m_headingDays.insert(row, *headingDay);
    }
    if (previous && previous->earliest() && time.earliest()) {
        m_down += *time.earliest() < *previous->earliest() ? 1 : 0;
        m_up += *time.earliest() > *previous->earliest() ? 1 : 0;
    }
}

TimelineEvent& NewestFirst::event(qsizetype row) const {
    return m_draft.incident.timeline[m_first + row].edit();
}

NewestFirst::Day NewestFirst::dayOf(const PartialTime& time) const {
    const Instant at = *time.earliest();
    const QString& zone = time.zone.isEmpty() ? m_draft.time.zone : time.zone;
    const int offset = zone.isEmpty() ? 0 : utcOffset(zone, at).value_or(0);
    const QDateTime local = toDateTime(at).addSecs(offset);
    return {local.date(), local.time()};
}

bool NewestFirst::namesDay(const PartialTime& time) const {
    const auto date = findDate(time.text, m_draft.time);
    return date && date->date;
}

void NewestFirst::place(qsizetype row, const QDate& day) const {
    TimeContext context = m_draft.time;
    context.date = day;
    PartialTime& time = event(row).time;
    if (auto reading = parseTimeOfDay(time.text, context); reading && reading->time.isPlaced()) {
        time = std::move(reading->time);
    }
}

/// From a row whose day is known the days go back with each clock that is later than the one above.
void NewestFirst::placeDownwards() {
    std::optional<Day> day;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype row = m_rows.at(i);
        const auto heading = m_headingDays.constFind(row);
        const PartialTime& time = event(row).time;
        if (!namesDay(time)) {
            if (heading != m_headingDays.cend()) {
                place(row, *heading);
            } else if (day) {
                const bool before = day->clock.secsTo(dayOf(time).clock) > kMidnightSeconds;
                place(row, before ? day->date.addDays(-1) : day->date);
            } else {
                continue;
            }
        }
        m_known = m_known < 0 ? i : m_known;
        day = dayOf(event(row).time);
    }
}

/// And the rows above the first of these go on to later ones.
void NewestFirst::placeUpwards(const std::optional<QDate>& day) {
    qsizetype at = m_known;
    if (at < 0) {
        at = m_rows.size() - 1;
        place(m_rows.at(at), day.value_or(dayOf(event(m_rows.at(at)).time).date));
    }
    for (Day below = dayOf(event(m_rows.at(at)).time); --at >= 0;) {
        const qsizetype row = m_rows.at(at);
        const bool after = dayOf(event(row).time).clock.secsTo(below.clock) > kMidnightSeconds;
        place(row, after ? below.date.addDays(1) : below.date);
        below = dayOf(event(row).time);
    }
}

void NewestFirst::settle(const std::optional<QDate>& day) {
    if (!isReversed()) {
        return;
    }
    placeDownwards();
    placeUpwards(day);
    QList<Row<TimelineEvent>>& timeline = m_draft.incident.timeline;
    std::reverse(timeline.data() + m_first, timeline.data() + timeline.size());
    m_draft.lineMarks.reverseRows(QStringLiteral("timeline"), m_first, timeline.size());
    m_draft.reversePhases(m_first, timeline.size());
    QList<Finding> findings = m_draft.findings.sliced(m_firstFinding);
    findings.removeIf([](const Finding& finding) { return finding.rule == u"time.midnight"; });
    m_draft.findings = m_draft.findings.first(m_firstFinding) + findings;
    m_draft.note("timeline.newest-first", 0);
}

} // namespace afterword::reading
