// SPDX-License-Identifier: MIT
#include "model/domain/source_times.h"

#include "model/domain/edits/times.h"
#include "model/domain/time_reading.h"

namespace afterword {

namespace {

constexpr qint64 kSecondMs = 1000;

Instant toSecond(Instant instant) {
    return std::chrono::floor<std::chrono::seconds>(instant);
}

QDateTime localOf(Instant instant, const QString& zone) {
    const int offset = zone.isEmpty() ? 0 : utcOffset(zone, instant).value_or(0);
    return toDateTime(instant + std::chrono::seconds(offset));
}

void appendNumber(QString& text, int number) {
    text += QChar(char16_t(u'0' + number / 10));
    text += QChar(char16_t(u'0' + number % 10));
}

/// By hand, as QDateTime's own formats take longer than all the rest of an event.
QString writtenClock(const QTime& clock) {
    QString text;
    text.reserve(8);
    appendNumber(text, clock.hour());
    text += u':';
    appendNumber(text, clock.minute());
    if (clock.second() != 0) {
        text += u':';
        appendNumber(text, clock.second());
    }
    return text;
}

QString written(const QDateTime& local, const std::optional<QDate>& day) {
    const QString clock = writtenClock(local.time());
    return day == local.date() ? clock : QString(local.date().toString(Qt::ISODate) + u' ' + clock);
}

/// What a person would have written of a time that has no place.
QString unplacedWords(const SourceTime& time) {
    QStringList words;
    if (time.day.isValid()) {
        words.append(time.hasYear ? time.day.toString(Qt::ISODate)
                                  : QLocale::c().toString(time.day, QStringLiteral("MMM d")));
    }
    if (time.clock.isValid()) {
        words.append(writtenClock(time.clock));
    }
    return words.join(u' ');
}

} // namespace

PartialTime timeAtInstant(Instant instant, const QString& zone, const std::optional<QDate>& day) {
    PartialTime time;
    time.start = toSecond(instant);
    const QDateTime local = localOf(*time.start, zone);
    time.text = written(local, day);
    const bool isOneInstant =
        !zone.isEmpty() && instantInZone(local.date(), local.time(), zone) == time.start;
    if (!isOneInstant) {
        time.text = written(localOf(*time.start, {}), zone.isEmpty() ? day : std::nullopt) +
                    QLatin1String(" UTC");
        time.zone = QStringLiteral("UTC");
    }
    return time;
}

bool saysInstant(const SourceTime& time) {
    return time.instant || (time.day.isValid() && time.hasYear && time.clock.isValid() &&
                            !time.zone.isEmpty() && isKnownZone(time.zone));
}

SourceTimes::SourceTimes(const Incident& incident, const SourceOptions& options)
    : m_options(options)
    , m_documentZone(incident.timeZone)
    , m_incidentDay(edits::timeContext(incident).date) {}

void SourceTimes::doubt(const char* rule, const QStringList& args) {
    m_doubtful = true;
    const QString name = QString::fromLatin1(rule);
    const QString key = name + u' ' + args.join(u' ');
    if (!m_said.contains(key)) {
        m_said.insert(key);
        m_findings.append({name, Finding::Severity::note, 0, args});
    }
}

void SourceTimes::assumeDay(const char* rule, const QStringList& args) {
    doubt(rule, args);
    m_dayAssumed = true;
}

/// Empty when it has several meanings or none.
QString SourceTimes::zoneFor(const SourceTime& time) {
    if (!time.zone.isEmpty() && isKnownZone(time.zone)) {
        return time.zone;
    }
    if (!m_options.zone.isEmpty()) {
        m_zoneTaken = m_options.zone;
        return m_options.zone;
    }
    if (!time.zone.isEmpty()) {
        doubt("time.zone-ambiguous", {time.zone});
        return {};
    }
    m_zoneTaken = m_documentZone.isEmpty() ? QStringLiteral("UTC") : m_documentZone;
    if (!isKnownZone(m_zoneTaken)) {
        doubt("time.zone-ambiguous", {m_zoneTaken});
        return {};
    }
    doubt("source.zone-assumed", {m_zoneTaken});
    m_zoneAssumed = true;
    return m_zoneTaken;
}

/// The day in the year that was said, else in the one that is nearest to the incident; behind the
/// days before it, so that December leads to January.
QDate SourceTimes::dayOfYear(const QDate& day) {
    const auto in = [&day](int year) { return QDate(year, day.month(), day.day()); };
    if (m_lastDay.isValid()) {
        const int year = m_lastDay.year();
        const int back = m_lastDay.month() - day.month();
        return in(back > 6 ? year + 1 : back < -6 ? year - 1 : year);
    }
    if (m_options.year) {
        return in(*m_options.year);
    }
    if (!m_incidentDay) {
        return {};
    }
    QDate nearest = in(m_incidentDay->year());
    for (const int year : {m_incidentDay->year() - 1, m_incidentDay->year() + 1}) {
        const QDate other = in(year);
        const bool isNearer =
            other.isValid() && (!nearest.isValid() || qAbs(other.daysTo(*m_incidentDay)) <
                                                          qAbs(nearest.daysTo(*m_incidentDay)));
        nearest = isNearer ? other : nearest;
    }
    return nearest;
}

QDate SourceTimes::dayOfClock(const SourceTime& time) {
    constexpr int kMidnightSeconds = 6 * 3600;
    const bool isRelative = time.daysBefore != 0;
    if (m_lastDay.isValid() && !isRelative) {
        const bool passed =
            m_lastClock.isValid() && time.clock.secsTo(m_lastClock) > kMidnightSeconds;
        return passed ? m_lastDay.addDays(1) : m_lastDay;
    }
    if (m_options.date) {
        return m_options.date->addDays(-time.daysBefore);
    }
    if (m_incidentDay) {
        return *m_incidentDay;
    }
    return {};
}

/// Invalid when nobody knows it.
QDate SourceTimes::dayFor(const SourceTime& time) {
    if (time.day.isValid() && time.hasYear) {
        return time.day;
    }
    const bool isDayKnown = time.day.isValid();
    const QDate day = isDayKnown ? dayOfYear(time.day) : dayOfClock(time);
    if (!day.isValid()) {
        doubt(isDayKnown ? "source.year-missing" : "source.date-missing");
    } else if (isDayKnown && !m_options.year) {
        assumeDay("source.year-assumed", {QString::number(day.year())});
    } else if (!isDayKnown && !m_options.date) {
        assumeDay("source.date-assumed");
    }
    return day;
}

std::optional<Instant> SourceTimes::localInstantOf(const SourceTime& time) {
    const QString zone = zoneFor(time);
    const QDate day = dayFor(time);
    const QTime clock = time.clock;
    if (!day.isValid() || zone.isEmpty()) {
        return std::nullopt;
    }
    m_lastDay = day;
    m_lastClock = clock;
    const auto instant = instantInZone(day, clock, zone);
    const QDateTime back = instant ? localOf(*instant, zone) : QDateTime();
    if (instant && (back.date() != day || back.time().msecsTo(clock) / kSecondMs != 0)) {
        doubt("time.in-gap", {unplacedWords(time)});
    }
    return instant;
}

PartialTime SourceTimes::placedWords(const SourceTime& time) {
    TimeContext context;
    SourceTime plain = time;
    plain.words.clear();
    context.year = m_options.year;
    const auto alone = parseTime(time.words, context);
    const bool isZoneSaid = alone && !alone->time.zone.isEmpty();
    context.zone = isZoneSaid ? m_documentZone : zoneFor(plain);
    context.date = m_lastDay.isValid() ? m_lastDay
                   : m_options.date    ? m_options.date
                                       : m_incidentDay;
    const auto reading = parseTime(time.words, context);
    PartialTime read = reading ? reading->time : PartialTime{};
    if (!reading || !read.isPlaced()) {
        doubt("source.date-missing");
        read.text = time.words;
        return read;
    }
    if (alone && !alone->time.isPlaced() && !m_options.date) {
        assumeDay("source.date-assumed");
    }
    if (read.isInstant() && !read.approximate) {
        return timeAtInstant(*read.start, m_documentZone, m_incidentDay);
    }
    if (read.zone.isEmpty() && context.zone != m_documentZone) {
        read.zone = context.zone;
        read.text += u' ' + context.zone;
    }
    return read;
}

PartialTime SourceTimes::placed(const SourceTime& time) {
    m_doubtful = false;
    m_zoneAssumed = false;
    m_dayAssumed = false;
    PartialTime result;
    if (!time.words.isEmpty()) {
        result = placedWords(time);
    } else if (const auto instant = time.instant           ? time.instant
                                    : time.clock.isValid() ? localInstantOf(time)
                                                           : std::nullopt) {
        result = timeAtInstant(*instant, m_documentZone, m_incidentDay);
    } else if (time.day.isValid()) {
        const QDate day = dayFor(time);
        m_lastDay = day.isValid() ? day : m_lastDay;
        TimeContext context;
        context.zone = m_documentZone;
        result = edits::readTime(day.isValid() ? day.toString(Qt::ISODate) : unplacedWords(time),
                                 context);
    } else {
        result.text = unplacedWords(time);
        result.clock = time.clock.isValid() ? result.text : QString();
    }
    if (m_zoneAssumed && m_documentZone.isEmpty() && result.text.endsWith(QLatin1String(" UTC"))) {
        result.text.chop(4); // nobody has said so: a document without a zone is read as UTC anyway
        result.zone.clear();
    }
    if (!m_incidentDay && result.start) {
        m_incidentDay = localOf(*result.start, m_documentZone).date();
    }
    return result;
}

} // namespace afterword
