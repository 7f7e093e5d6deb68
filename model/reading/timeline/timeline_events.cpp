// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_events.h"

#include "model/base/text.h"
#include "model/domain/vocabulary.h"
#include "model/reading/days/place_in_time.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/fields.h"
#include "model/reading/labels.h"
#include "model/reading/timeline/event_kind.h"
#include "model/reading/timeline/several_events.h"
#include "model/reading/timeline/timed_line.h"

#include <utility>

namespace afterword::reading {

namespace {

/// "2022-05-??" dates no row but its own.
bool isLongerThanDay(const PartialTime& time) {
    return time.start && time.end && *time.end - *time.start > std::chrono::hours(24);
}

} // namespace

TimelineEvent& TimelineEvents::add(TimeReading reading, const QString& text, int line) {
    TimelineEvent event;
    useEarlierZone(reading, line);
    useFileDay(reading, line);
    keepLocalDay(reading);
    countFromRow(reading);
    event.time = std::move(reading.time);
    event.time.text = oneLine(event.time.text);
    const bool hasClock = !isWholeDay(event.time);
    if (!hasClock) {
        endDay();
    }
    if (hasClock && m_draft.assumedDay > 0) {
        noteAssumedDay(event.time);
    }
    const bool passed =
        m_previous && hasClock && rollOverMidnight(event.time, *m_previous, m_draft.time);
    if (passed) {
        m_draft.note("time.midnight", line, {event.time.text});
        m_night = m_draft.time.date;
    }
    if (hasClock && event.time.isPlaced()) {
        m_order.add(event.time, passed ? std::nullopt : m_previous, m_headingDay);
    }
    noteDoubts(m_draft, reading.doubts, event.time.text, line);
    if (event.time.isPlaced() && !isLongerThanDay(event.time)) {
        if (hasClock) {
            m_previous = event.time;
        } else if (m_previous && localDay(*m_previous) < localDay(event.time)) {
            m_previous.reset(); // the clocks below are of that day
        }
        keepDay(event.time);
    }
    event.text = text;
    m_isOpen = true;
    m_isDayTimed = true;
    return append(std::move(event), line);
}

TimelineEvent& TimelineEvents::addAll(TimeReading reading, const QString& text, int line) {
    if (!mayTellMore(text)) {
        return add(std::move(reading), text, line);
    }
    const QStringList parts = eventsIn(text, m_draft.time);
    add(std::move(reading), parts.first(), line);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (const auto timed = timedHead(parts.at(i), m_draft.time)) {
            add(timed->reading, timed->text, line);
        } else {
            last().text += u' ' + parts.at(i);
        }
    }
    return last();
}

TimelineEvent& TimelineEvents::addUntimed(const QString& text, int line) {
    TimelineEvent event;
    event.text = text;
    return append(std::move(event), line);
}

TimelineEvent& TimelineEvents::append(TimelineEvent event, int line) {
    const qsizetype row = m_draft.incident.timeline.size();
    if (m_phase) {
        m_draft.take(*m_phase);
        m_draft.phases.insert(row, m_phase->heading);
        m_phase.reset();
    }
    event.kind = eventKindOf(event.text);
    m_draft.lineMarks.row(QStringLiteral("timeline"), row, line);
    m_draft.incident.timeline.append(std::move(event));
    return last();
}

/// Where only some rows name a zone, it is that of the others.
void TimelineEvents::useEarlierZone(TimeReading& reading, int line) {
    if (!reading.time.zone.isEmpty()) {
        m_zoneOfRow = reading.time.zone;
    } else if (!m_zoneOfRow.isEmpty() && reading.doubts.contains(TimeDoubt::zoneAssumed)) {
        m_draft.time.zone = m_zoneOfRow;
        m_draft.incident.timeZone = m_zoneOfRow;
        m_draft.note("time.zone-inferred", line, {m_zoneOfRow});
        readAgain(reading);
        placeEarlierRows();
    }
}

/// Those above the first that names the zone were taken as UTC.
void TimelineEvents::placeEarlierRows() {
    const auto place = [this](PartialTime& time) {
        TimeContext context = m_draft.time;
        context.date = toDateTime(*time.start).date();
        if (auto again = parseTimeOfDay(time.text, context); again && again->time.isPlaced()) {
            time = std::move(again->time);
        }
    };
    const auto wasAssumed = [](const PartialTime& time) {
        return time.start && time.zone.isEmpty() && !time.offset;
    };
    for (auto& row : m_draft.incident.timeline) {
        if (wasAssumed(row->time)) {
            place(row.edit().time);
        }
    }
    if (m_previous && wasAssumed(*m_previous)) {
        place(*m_previous);
    }
    m_draft.findings.removeIf(
        [](const Finding& finding) { return finding.rule == u"time.zone-assumed"; });
}

void TimelineEvents::useFileDay(TimeReading& reading, int line) {
    const bool lacksDay = reading.doubts.contains(TimeDoubt::dateMissing) ||
                          reading.doubts.contains(TimeDoubt::yearMissing);
    if (lacksDay && takeFileDay(line)) {
        readAgain(reading);
    }
}

/// The rows came over midnight to the one above, which is of the small hours.
bool TimelineEvents::isPastMidnight() const {
    if (!m_night || m_night != m_draft.time.date || !m_previous) {
        return false;
    }
    const QString& zone = m_previous->zone.isEmpty() ? m_draft.time.zone : m_previous->zone;
    const Instant at = *m_previous->earliest();
    return isNight(toDateTime(at + std::chrono::seconds(utcOffset(zone, at).value_or(0))).time());
}

/// "The next day" below the heading of a day is that one, and below another row that says so, with
/// an earlier clock, or below one of its night, still the same.
void TimelineEvents::countFromRow(TimeReading& reading) {
    const int before = std::exchange(m_daysOn, reading.daysOn);
    if (reading.daysOn == 0 || !m_draft.time.date) {
        return;
    }
    const bool isOfHeading = m_headingDay && !m_previous;
    const bool maySayTwice = m_previous && reading.daysOn == 1 && (before == 1 || isPastMidnight());
    if (!isOfHeading && !maySayTwice) {
        return;
    }
    auto again = parseTimeOfDay(reading.time.text, m_draft.time);
    if (again && (isOfHeading || again->time.earliest() >= m_previous->earliest())) {
        reading.time = again->time;
    }
}

void TimelineEvents::readAgain(TimeReading& reading) const {
    if (const auto again = parseTime(reading.time.text, m_draft.time)) {
        reading.time = again->time;
        reading.doubts = again->doubts;
    }
}

bool TimelineEvents::takeFileDay(int line) {
    if (!m_draft.fileDay || m_draft.time.date) {
        return false;
    }
    m_draft.time.date = m_draft.fileDay;
    m_draft.time.firstDay = m_draft.fileDay;
    m_draft.time.year = m_draft.time.year.value_or(m_draft.fileDay->year());
    m_draft.incident.date = m_draft.fileDay; // the text goes on without the file's name
    m_draft.note("time.date-of-file", line, {m_draft.fileDay->toString(Qt::ISODate)});
    return true;
}

void TimelineEvents::noteAssumedDay(const PartialTime& time) {
    if (m_draft.time.date && !findDate(time.text, m_draft.time)) {
        m_draft.note("time.date-assumed", m_draft.assumedDay,
                     {m_draft.time.date->toString(Qt::ISODate)});
    }
    m_draft.assumedDay = 0;
}

/// A row with a day of its own dates the ones below it that have none.
void TimelineEvents::keepDay(const PartialTime& time) {
    m_draft.time.date = localDay(time);
    m_draft.time.firstDay = m_draft.time.firstDay.value_or(*m_draft.time.date);
    m_draft.time.year = m_draft.time.year.value_or(m_draft.time.date->year());
}

/// A clock in a zone that has several meanings has no bounds, and yet a day in it.
void TimelineEvents::keepLocalDay(TimeReading& reading) {
    constexpr int kMidnightSeconds = 6 * 60 * 60;
    PartialTime& time = reading.time;
    if (time.isPlaced() || time.clock.isEmpty() ||
        !reading.doubts.contains(TimeDoubt::zoneAmbiguous)) {
        return;
    }
    const auto dated = findDate(time.text, m_draft.time);
    const QTime clock = QTime::fromString(time.clock.left(5), QStringLiteral("HH:mm"));
    if (dated && dated->date) {
        m_draft.time.date = dated->date;
    } else if (m_draft.time.date && m_previousClock.isValid() &&
               clock.secsTo(m_previousClock) > kMidnightSeconds) {
        m_draft.time.date = m_draft.time.date->addDays(1);
    }
    m_previousClock = clock;
    if (m_draft.time.date) {
        time.setClockDay(*m_draft.time.date);
    }
}

QDate TimelineEvents::localDay(const PartialTime& time) const {
    return localDayOf(m_draft, time);
}

namespace {

/// "21 September" of "_21 September_"; empty for "_2021-09-21_", which is how Afterword adds a day
/// that a document leaves out.
QString nameOfDay(const QDate& day, QStringView words) {
    words = words.trimmed();
    if (words == QString(u'_' + day.toString(Qt::ISODate) + u'_')) {
        return {};
    }
    while (words.size() > 2 && words.startsWith(u'_') && words.endsWith(u'_')) {
        words = words.mid(1).chopped(1);
    }
    return words.toString().remove(u'*').remove(u'`');
}

} // namespace

bool TimelineEvents::beginNamedDay(const QDate& day, QStringView words) {
    const QString name = nameOfDay(day, words);
    const auto known = m_draft.incident.asWritten.constFind(dayKey(day));
    if (known != m_draft.incident.asWritten.cend() && *known != name) {
        return false;
    }
    beginDay(day, name);
    return true;
}

bool TimelineEvents::beginDay(QStringView words, int line) {
    m_draft.lineMarks.part(QStringLiteral("timeline"), line);
    const auto numbered = dayNumber(words, m_draft.time);
    if (numbered && numbered->date) {
        return beginNamedDay(*numbered->date, words);
    }
    std::optional<DateReading> date = findDateNear(words, m_draft.time);
    if (date && !date->date && takeFileDay(line)) {
        date = findDateNear(words, m_draft.time);
    }
    if (!date || !date->date) {
        return false;
    }
    if (m_draft.incident.timeZone.isEmpty()) {
        takeZoneOf(m_draft, words, line);
    }
    beginDay(*date->date, nameOfDay(*date->date, words));
    return true;
}

void TimelineEvents::beginDay(const QDate& day, QStringView words) {
    endDay();
    m_dayWords = words.trimmed().toString();
    m_dayRow = m_draft.incident.timeline.size();
    m_isDayTimed = false;
    m_isDayNew = !m_dayWords.isEmpty();
    m_draft.assumedDay = 0;
    m_headingDay = day;
    m_draft.time.date = day;
    m_draft.time.year = m_draft.time.year.value_or(day.year());
    m_previous.reset();
    m_previousClock = {};
    m_night.reset();
    m_draft.keepName(dayKey(day), words.trimmed());
}

void TimelineEvents::endDay() {
    auto& rows = m_draft.incident.timeline;
    const QString words = std::exchange(m_dayWords, {});
    if (words.isEmpty() || m_isDayTimed || !m_headingDay) {
        return;
    }
    if (m_dayRow == rows.size()) { // nothing happened on it, and yet it was told
        m_draft.incident.asWritten.remove(dayKey(*m_headingDay));
        m_draft.incident.sections.append({{}, 0, words, Part::timeline, Section::Place::insideEnd});
        return;
    }
    for (qsizetype i = m_dayRow; i < rows.size(); ++i) {
        // As it is read again when the day stands in front of each.
        auto timed =
            timedHead(QString(withoutColon(words) + u": " + rows.at(i)->text), m_draft.time);
        if (!timed || !isWholeDay(timed->reading.time) || !timed->reading.time.isPlaced()) {
            return;
        }
        TimelineEvent& event = rows[i].edit();
        event.time = std::move(timed->reading.time);
        event.text = std::move(timed->text);
    }
    m_draft.incident.asWritten.remove(dayKey(*m_headingDay));
}

void TimelineEvents::continueOpen(const Piece& piece) {
    m_draft.take(piece);
    appendText(last().text, piece.isHeading()
                                ? textOf(m_draft.tree, {piece})
                                : textOf(m_draft.tree, piece.firstLine, piece.lastLine));
}

void TimelineEvents::keepNumber(const ListItem& item) {
    m_draft.keepNumber(QStringLiteral("timeline"), m_draft.incident.timeline.size() - 1,
                       item.number);
}

} // namespace afterword::reading
