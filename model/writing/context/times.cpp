// SPDX-License-Identifier: MIT
#include "model/writing/context/times.h"

#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/domain/vocabulary.h"

#include <algorithm>
#include <utility>

namespace afterword::writing {

namespace {

using namespace std::chrono_literals;

/// The longest text that can be a clock and nothing more: "12:00:00 PM".
constexpr qsizetype kLongestClock = 11;
constexpr Duration kMidnightTolerance = 6h;

bool namesDate(const QString& text) {
    const bool isShort =
        text.size() <= kLongestClock && text.count(u'-') < 2 && text.count(u'/') < 2;
    const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() && !QStringView(u"aApPmMzZ").contains(c);
    });
    if (isShort && !hasWord) {
        return false;
    }
    return findDate(text, {}).has_value();
}

QString clockWords(const QDateTime& local) {
    return local.toString(local.time().second() == 0 ? QStringLiteral("HH:mm")
                                                     : QStringLiteral("HH:mm:ss"));
}

/// The day that the labels above a timeline give it; a clock among them gives none.
std::optional<QDate> firstDay(const Incident& incident) {
    if (incident.date) {
        return incident.date;
    }
    const auto& started = incident.moments.started;
    const bool isDated = started && started->time.start &&
                         (started->time.text.isEmpty() || namesDate(started->time.text));
    if (isDated) {
        return localTime(*started->time.start, zoneOf(started->time, incident)).date();
    }
    if (const auto found = findDate(incident.duration, {})) {
        return found->date;
    }
    return std::nullopt;
}

/// Where a row stands in the days of its zone: of one that is not known, whatever it is.
struct LocalStart {
    QDateTime local;
    Instant at; ///< to compare with other rows
};

std::optional<LocalStart> localStartOf(const PartialTime& time, const Incident& incident) {
    if (time.start) {
        return LocalStart{localTime(*time.start, zoneOf(time, incident)), *time.start};
    }
    const QDateTime local(time.clockDay(), QTime::fromString(time.clockOnly().left(5), u"HH:mm"),
                          Qt::UTC);
    return local.isValid() ? std::optional(LocalStart{local, toInstant(local)}) : std::nullopt;
}

/// The day that the words of a row give it besides a date: "Day 2, 03:15", "the next day".
class CountedDays {
public:
    CountedDays(const Incident& incident, const std::optional<QDate>& first) {
        m_context.firstDay = first;
        m_context.countsFromNought = std::any_of(
            incident.timeline.begin(), incident.timeline.end(), [this](const auto& event) {
                const auto number = leadingDayNumber(event->time.text, m_context);
                return number && number->isNought;
            });
    }

    /// `day`: that of the row before, on which the clock of this one would be later or not. The
    /// rows may have come to it over midnight.
    std::optional<QDate> dayOf(const QString& text, const std::optional<QDate>& day, bool isLater,
                               bool isPastMidnight) {
        const int last = std::exchange(m_daysOn, 0);
        m_context.date = day;
        const auto reading = mayCount(text) ? parseTime(text, m_context) : std::nullopt;
        if (!reading || reading->daysOn == 0 || !day) {
            return reading ? reading->countedDay : std::nullopt;
        }
        m_daysOn = reading->daysOn;
        const bool maySayTwice = m_daysOn == 1 && (last == 1 || isPastMidnight);
        return maySayTwice && isLater ? *day : day->addDays(m_daysOn);
    }

private:
    static bool mayCount(const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) {
            return (c.isLetter() || c == u'+') && !QStringView(u"aApPmMzZuUtTcC").contains(c);
        });
    }

    TimeContext m_context;
    int m_daysOn = 0; // of the row before
};

QString durationWords(Duration duration) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration).count();
    if (minutes == 0 && duration != 0ms) {
        return QStringLiteral("%1 s").arg(
            std::chrono::floor<std::chrono::seconds>(duration).count());
    }
    const qint64 days = minutes / 1440;
    const qint64 hours = minutes % 1440 / 60;
    QStringList words;
    if (days != 0) {
        words.append(QStringLiteral("%1 d").arg(days));
    }
    if (hours != 0) {
        words.append(QStringLiteral("%1 h").arg(hours));
    }
    if (minutes % 60 != 0 || words.isEmpty()) {
        words.append(QStringLiteral("%1 min").arg(minutes % 60));
    }
    return words.join(u' ');
}

} // namespace

QDateTime localTime(Instant instant, const QString& zone) {
    const int offset = zone.isEmpty() ? 0 : utcOffset(zone, instant).value_or(0);
    return toDateTime(instant).addSecs(offset);
}

QString zoneOf(const PartialTime& time, const Incident& incident) {
    return time.zone.isEmpty() ? incident.timeZone : time.zone;
}

QString wordsOf(const PartialTime& time, const Incident& incident) {
    if (!time.text.isEmpty() || !time.isPlaced()) {
        return time.text.isEmpty() ? time.clock : oneLine(time.text);
    }
    const QString zone = zoneOf(time, incident);
    const auto words = [&](Instant instant) -> QString {
        const QDateTime local = localTime(instant, zone);
        return local.date().toString(Qt::ISODate) + u' ' + clockWords(local);
    };
    QString text = words(*time.earliest());
    if (time.open != PartialTime::Open::no) {
        text = (time.open == PartialTime::Open::start ? QStringLiteral("before ")
                                                      : QStringLiteral("after ")) +
               text;
    } else if (time.start && time.end) {
        text += QStringLiteral(" - ") + words(*time.end);
    }
    return (time.approximate ? QStringLiteral("~") : QString()) + text + u' ' +
           (zone.isEmpty() ? QStringLiteral("UTC") : zone);
}

QHash<const TimelineEvent*, QString> daysAbove(const Incident& incident) {
    QHash<const TimelineEvent*, QString> above;
    std::optional<QDate> day = firstDay(incident);
    CountedDays counted(incident, day);
    const auto named = incident.asWritten.lowerBound(QStringLiteral("timeline.0"));
    const bool daysNamed = named != incident.asWritten.end() &&
                           named.key().startsWith(QLatin1String("timeline.")) &&
                           named.key().at(9).isDigit();
    std::optional<QDate> shown;
    QDate night; // to which the rows came over midnight
    std::optional<Instant> previous;
    QTime clock;                          // of the row before
    const TimelineEvent* first = nullptr; // rows without a time above the first day are of it
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const auto start = localStartOf(event->time, incident);
        if (!start || event->time.offset) {
            first = !first && !previous && event->time.isEmpty() ? &*event : first;
            continue;
        }
        const QDateTime& local = start->local;
        if (!event->time.text.isEmpty()) {
            const qint64 apart = day ? day->daysTo(local.date()) : 0;
            const Instant read = start->at - std::chrono::days(apart);
            const bool isLater = !previous || read >= *previous;
            const bool isPastMidnight = day == night && isNight(clock);
            const bool isDated =
                namesDate(event->time.text) ||
                counted.dayOf(event->time.text, day, isLater, isPastMidnight) == local.date();
            if (!isDated && day && previous && read < *previous - kMidnightTolerance) {
                day = night = day->addDays(1);
            }
            const QString words =
                daysNamed ? incident.asWritten.value(dayKey(local.date())) : QString();
            if ((!isDated && day != local.date()) || (!words.isEmpty() && shown != local.date())) {
                above.insert(first ? first : &*event,
                             words.isEmpty() ? local.date().toString(Qt::ISODate) : words);
                shown = local.date();
                night = {};
            }
        }
        day = local.date();
        clock = local.time();
        previous = start->at;
        first = nullptr;
    }
    return above;
}

QString wordsOf(const std::optional<TimeSpan>& span) {
    if (!span) {
        return {};
    }
    const QString words =
        span->shortest == span->longest
            ? durationWords(span->shortest)
            : durationWords(span->shortest) + QStringLiteral(" to ") + durationWords(span->longest);
    return span->approximate ? QStringLiteral("about ") + words : words;
}

} // namespace afterword::writing
