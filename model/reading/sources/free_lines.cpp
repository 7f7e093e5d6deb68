// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"
#include "model/reading/sources/source_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

/// What a person puts before a line of a list.
QStringView withoutBullet(QStringView line) {
    const QStringView text = line.trimmed();
    const bool isBullet = text.size() > 1 &&
                          (text[0] == u'-' || text[0] == u'*' || text[0] == u'+' ||
                           text[0] == u'•' || text[0] == u'–') &&
                          text[1] == u' ';
    return isBullet ? text.mid(2).trimmed() : text;
}

/// "14:20 - text", "14:20: text".
QStringView withoutSeparator(QStringView text) {
    text = text.trimmed();
    while (!text.isEmpty() && (text[0] == u'-' || text[0] == u'–' || text[0] == u'—' ||
                               text[0] == u':' || text[0] == u'|')) {
        text = text.mid(1).trimmed();
    }
    return text;
}

struct FreeTime {
    SourceTime time;
    QStringView text;
};

/// The context knows nothing, so that what a line leaves unsaid stays open.
std::optional<FreeTime> leadingTime(QStringView line) {
    const auto reading = parseLeadingTime(line, TimeContext{});
    if (!reading) {
        return std::nullopt;
    }
    FreeTime found;
    found.time.words = reading->time.text;
    found.text = withoutSeparator(line.mid(reading->length));
    const PartialTime& time = reading->time;
    if (time.clock.size() >= 5 && !time.approximate && time.open == PartialTime::Open::no &&
        time.text.contains(u':') && !time.text.contains(u'-') && !time.text.contains(u'–') &&
        time.zone.isEmpty() && !time.offset && time.text.size() <= 11) {
        found.time.clock =
            QTime::fromString(time.clock, time.clock.size() > 5 ? QStringLiteral("HH:mm:ss")
                                                                : QStringLiteral("HH:mm"));
        found.time.words.clear();
    }
    return found;
}

class FreeLineReader : public LineReader {
public:
    explicit FreeLineReader(bool isTimed, Emitter& emitter)
        : m_isTimed(isTimed)
        , m_open(emitter, OpenEvent::More::prose) {}

    void take(const QString& line) override {
        const QStringView text = withoutBullet(line);
        if (text.isEmpty()) {
            return m_isTimed && m_open.isOpen() ? m_open.add(line) : m_open.end();
        }
        if (const auto found = leadingTime(text)) {
            return begin(found->time, found->text, line);
        }
        if (m_open.isOpen() && (m_isTimed || line.front().isSpace())) {
            return m_open.add(line);
        }
        begin({}, text, line);
    }

    void end() override { m_open.end(); }

private:
    void begin(const SourceTime& time, QStringView text, const QString& line) {
        SourceEvent event;
        event.time = time;
        event.text = escapedText(text);
        event.line = line;
        m_open.begin(std::move(event));
    }

    bool m_isTimed;
    OpenEvent m_open;
};

} // namespace

std::unique_ptr<LineReader> freeLineReader(const QStringList& head, Emitter& emitter) {
    const bool isTimed = std::any_of(head.begin(), head.end(), [](const QString& line) {
        return leadingTime(withoutBullet(line)).has_value();
    });
    emitter.setOrigin(QStringLiteral("text"));
    return std::make_unique<FreeLineReader>(isTimed, emitter);
}

} // namespace afterword::reading
