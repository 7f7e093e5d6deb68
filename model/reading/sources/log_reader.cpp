// SPDX-License-Identifier: MIT
#include "model/reading/sources/log_formats.h"
#include "model/reading/sources/source_lines.h"
#include "model/reading/sources/stamps.h"

#include <algorithm>

namespace afterword::reading {

namespace {

/// "-- Logs begin at Sun 2022-03-06 14:54:08 UTC. --", "-- Reboot --": what journalctl says itself.
bool isJournalRemark(QStringView line) {
    return line.startsWith(u"-- ") && line.trimmed().endsWith(u" --");
}

/// The times that a journal's remark names: it begins after the first.
std::optional<SourceTime> timeInRemark(QStringView line) {
    for (qsizetype at = 0; at + 10 < line.size(); ++at) {
        if (line[at].isDigit() && !line[at - 1].isDigit()) {
            if (const auto stamp = isoStamp(line.mid(at))) {
                return stamp->time;
            }
        }
    }
    return std::nullopt;
}

class LogReader : public LineReader {
public:
    LogReader(const LogFormat& format, Emitter& emitter)
        : m_format(&format)
        , m_emitter(emitter)
        , m_open(emitter, OpenEvent::More::code) {}

    void take(const QString& line) override {
        LogLine read;
        if (m_format->read(line, read) || (!beginsIndented(line) && readAnyFormat(line, read))) {
            m_open.begin(eventOf(read, line));
        } else if (isJournalRemark(line)) {
            takeRemark(line);
        } else if (m_open.isOpen()) {
            m_open.add(line);
        } else if (!line.trimmed().isEmpty()) {
            SourceEvent event;
            event.text = escapedText(QStringView(line).trimmed());
            event.line = line;
            m_open.begin(std::move(event));
        }
    }

    void end() override { m_open.end(); }

private:
    static bool beginsIndented(const QString& line) {
        return line.isEmpty() || line.front().isSpace();
    }

    static bool readAnyFormat(QStringView line, LogLine& read) {
        const auto formats = logFormats();
        return std::any_of(formats.begin(), formats.end(), [&](const LogFormat& format) {
            read = {};
            return format.read(line, read);
        });
    }

    void takeRemark(const QString& line) {
        m_open.end();
        m_header = m_header ? m_header : timeInRemark(line);
        if (m_emitter.origin() == QLatin1String("syslog")) {
            m_emitter.setOrigin(QStringLiteral("journald"));
        }
    }

    /// The year and the zone that a header gives lines without any.
    void fillFromHeader(SourceTime& time) {
        if (!m_header || time.instant || time.hasYear || !time.zone.isEmpty()) {
            return;
        }
        const QDate from = m_header->day;
        QDate day(from.year(), time.day.month(), time.day.day());
        day = day.isValid() && day >= from
                  ? day
                  : QDate(from.year() + 1, time.day.month(), time.day.day());
        if (!day.isValid()) {
            return;
        }
        time.day = day;
        time.hasYear = true;
        m_emitter.note("source.year-of-header", {QString::number(day.year())});
        if (m_header->instant) { // "UTC"
            time.instant = toInstant(QDateTime(day, time.clock, Qt::UTC));
        } else {
            time.zone = m_header->zone;
        }
    }

    /// A message that begins with the time of its line once more says its year too.
    static void takeInnerTime(LogLine& read) {
        const auto inner = read.text.startsWith(u'1') || read.text.startsWith(u'2')
                               ? isoStamp(read.text)
                               : std::nullopt;
        const SourceTime& outer = read.time;
        if (!inner || inner->time.clock.minute() != outer.clock.minute() ||
            inner->time.clock.second() != outer.clock.second()) {
            return;
        }
        const bool isSameDay = inner->time.day.month() == outer.day.month() &&
                               inner->time.day.day() == outer.day.day() &&
                               inner->time.clock.hour() == outer.clock.hour();
        if (isSameDay && !outer.hasYear) {
            read.time.day = inner->time.day;
            read.time.hasYear = true;
            read.time.instant = outer.instant ? outer.instant : inner->time.instant;
        }
        if (isSameDay || inner->time.instant) {
            const QStringView rest = read.text.mid(inner->length);
            read.text = rest.trimmed();
        }
    }

    SourceEvent eventOf(LogLine& read, const QString& line) {
        const bool hadYear = read.time.hasYear;
        if (!read.text.isEmpty() && read.time.clock.isValid()) {
            takeInnerTime(read);
        }
        if (!hadYear) {
            if (read.time.hasYear && m_header && m_header->instant && !read.time.instant) {
                read.time.instant = toInstant(QDateTime(read.time.day, read.time.clock, Qt::UTC));
            }
            fillFromHeader(read.time);
        }
        SourceEvent event;
        event.time = std::move(read.time);
        event.author = read.author.isEmpty() ? QString() : escapedText(read.author);
        event.text = escapedText(read.text);
        event.line = line;
        return event;
    }

    const LogFormat* m_format;
    Emitter& m_emitter;
    OpenEvent m_open;
    std::optional<SourceTime> m_header;
};

} // namespace

std::unique_ptr<LineReader> logReader(const QStringList& head, Emitter& emitter) {
    const LogFormat* best = nullptr;
    qsizetype most = 0;
    qsizetype lines = 0;
    for (const LogFormat& format : logFormats()) {
        qsizetype count = 0;
        lines = 0;
        for (const QString& line : head) {
            LogLine read;
            if (line.trimmed().isEmpty() || isJournalRemark(line)) {
                continue;
            }
            count += format.read(line, read) ? 1 : 0;
            ++lines;
        }
        if (count > most) {
            most = count;
            best = &format;
        }
    }
    constexpr qsizetype kMostOfTrace = 40; // lines of a stack trace to one line of the log
    if (!best || most * kMostOfTrace < lines) {
        return nullptr;
    }
    emitter.setOrigin(QString::fromLatin1(best->origin));
    return std::make_unique<LogReader>(*best, emitter);
}

} // namespace afterword::reading
