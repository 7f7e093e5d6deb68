// SPDX-License-Identifier: MIT
#include "model/reading/sources/human_times.h"
#include "model/reading/sources/source_lines.h"
#include "model/reading/sources/stamps.h"

#include <QRegularExpression>

#include <algorithm>

/// Chats with a message a line: WhatsApp's exports, logs of IRC programs.
namespace afterword::reading {

namespace {

struct ChatLine {
    QString time;
    QString author;
    QString text;
    bool isNoise = false;
};

using ReadChatLine = std::optional<ChatLine> (*)(const QString&);

/// "[10/01/2025, 10:32:11] Jane: text", "10/01/2025, 10:32 - Jane: text".
std::optional<ChatLine> whatsAppLine(const QString& line) {
    static const QRegularExpression bracketed(
        QStringLiteral("^\\[(\\d[\\d./-]+, %1)\\]\\s(?:([^:]{1,60}):\\s)?(.*)$")
            .arg(humanTimePattern()));
    static const QRegularExpression dashed(
        QStringLiteral("^(?!\\d{4}-)(\\d[\\d./-]+,? %1)\\s[-–]\\s(?:([^:]{1,60}):\\s)?(.*)$")
            .arg(humanTimePattern()));
    auto match = bracketed.match(line);
    match = match.hasMatch() ? match : dashed.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return ChatLine{match.captured(1), match.captured(2), match.captured(3),
                    match.capturedView(2).isEmpty()};
}

/// "[10:32] <jane> text", "10:32 * jane waves", "10:32 -!- bob has joined #ops", and weechat's
/// tabs.
std::optional<ChatLine> ircLine(const QString& line) {
    static const QString time = QStringLiteral("\\[?((?:\\d{4}-\\d{2}-\\d{2}[T ])?"
                                               "\\d{1,2}:\\d{2}(?::\\d{2})?Z?)\\]?");
    static const QRegularExpression said(u"^" + time +
                                         u"\\s+<\\s?[@+%~&]?([^<>\\s]{1,40})>\\s(.*)$");
    static const QRegularExpression done(u"^" + time + u"\\s+\\*\\s+(\\S{1,40})\\s(.*)$");
    static const QRegularExpression told(u"^" + time +
                                         u"\\s+(?:-!-|\\*\\*\\*|-->|<--|--)\\s+()(.*)$");
    static const QRegularExpression tabbed(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2})\\t([^\\t]{0,40})\\t(.*)$"));
    for (const QRegularExpression* form : {&said, &done, &told, &tabbed}) {
        const auto match = form->match(line);
        if (!match.hasMatch()) {
            continue;
        }
        QString author = match.captured(2).trimmed();
        const bool isRemark = author.isEmpty() || author == QLatin1String("-->") ||
                              author == QLatin1String("<--") || author == QLatin1String("--");
        while (!author.isEmpty() && QStringLiteral("@+%~& ").contains(author.front())) {
            author.remove(0, 1);
        }
        return ChatLine{match.captured(1), isRemark ? QString() : author, match.captured(3),
                        isRemark};
    }
    return std::nullopt;
}

/// "--- Day changed Sat Jan 11 2025", "--- Log opened Fri Jan 10 10:00:00 2025".
QDate dayInRemark(const QString& line) {
    static const QRegularExpression remark(QStringLiteral(
        "^(?:---|\\*\\*\\*\\*).*\\b(\\w{3})\\s+(\\d{1,2})(?:\\s[\\d:]+)?\\s(\\d{4})"));
    const auto match = remark.match(line);
    return match.hasMatch() ? QDate(match.capturedView(3).toInt(), monthOf(match.capturedView(1)),
                                    match.capturedView(2).toInt())
                            : QDate();
}

class LineChatReader : public LineReader {
public:
    LineChatReader(ReadChatLine read, DateOrder order, Emitter& emitter)
        : m_read(read)
        , m_order(order)
        , m_emitter(emitter)
        , m_open(emitter, OpenEvent::More::prose) {}

    void take(const QString& raw) override {
        const QString line = withPlainSpaces(raw);
        const auto read = m_read(line);
        if (read) {
            return m_open.begin(eventOf(*read, raw));
        }
        if (const QDate day = dayInRemark(line); day.isValid()) {
            m_open.end();
            m_day = day;
            m_clock = {};
        } else if (m_open.isOpen()) {
            m_open.add(raw);
        }
    }

    void end() override { m_open.end(); }

private:
    SourceEvent eventOf(const ChatLine& read, const QString& raw) {
        SourceEvent event;
        if (const auto stamp = isoStamp(read.time)) {
            event.time = stamp->time;
        } else if (const auto time = humanTime(read.time, m_order)) {
            event.time = time->time;
            if (time->isAmbiguous) {
                m_emitter.note("time.date-ambiguous", {read.time});
            }
        }
        if (!event.time.day.isValid() && m_day.isValid()) {
            const bool passed = m_clock.isValid() &&
                                event.time.clock < m_clock.addSecs(-6 * 3600) &&
                                m_clock.hour() >= 6;
            m_day = passed ? m_day.addDays(1) : m_day;
            m_clock = event.time.clock;
            event.time.day = m_day;
        }
        event.author = escapedText(read.author);
        event.text = escapedText(read.text);
        event.isNoise = read.isNoise;
        event.line = raw;
        return event;
    }

    ReadChatLine m_read;
    DateOrder m_order;
    Emitter& m_emitter;
    OpenEvent m_open;
    QDate m_day;
    QTime m_clock;
};

qsizetype chatLines(const QStringList& head, ReadChatLine read) {
    return std::count_if(head.begin(), head.end(), [read](const QString& line) {
        return read(withPlainSpaces(line)).has_value();
    });
}

bool saysWho(const QStringList& head, ReadChatLine read) {
    return std::any_of(head.begin(), head.end(), [read](const QString& line) {
        const auto found = read(withPlainSpaces(line));
        return found && !found->author.isEmpty();
    });
}

} // namespace

std::unique_ptr<LineReader> lineChatReader(const QStringList& head, Emitter& emitter) {
    const auto lines = std::count_if(head.begin(), head.end(),
                                     [](const QString& line) { return !line.trimmed().isEmpty(); });
    for (const auto& [origin, read] :
         {std::pair{"whatsapp", &whatsAppLine}, std::pair{"irc", &ircLine}}) {
        const qsizetype count = chatLines(head, read);
        if (count * 4 >= lines && count > 0 && saysWho(head, read)) {
            emitter.setOrigin(QString::fromLatin1(origin));
            return std::make_unique<LineChatReader>(read, dateOrderOf(head), emitter);
        }
    }
    return nullptr;
}

} // namespace afterword::reading
