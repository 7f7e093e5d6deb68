// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"
#include "model/reading/sources/source_lines.h"
#include "model/reading/sources/stamps.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

/// What git writes as a date: its default, --date=iso, iso-strict, rfc, short, raw.
SourceTime gitTime(QStringView text) {
    text = text.trimmed();
    for (const auto read : {&isoStamp, &ctimeStamp, &epochStamp}) {
        if (const auto stamp = read(text)) {
            return stamp->time;
        }
    }
    SourceTime time;
    const QDateTime mail = QDateTime::fromString(text.toString(), Qt::RFC2822Date);
    if (mail.isValid()) {
        time.instant = toInstant(mail);
    } else if (const QDate day = QDate::fromString(text.toString(), Qt::ISODate); day.isValid()) {
        time.day = day;
    } else {
        time.words = text.toString();
    }
    return time;
}

/// "Jane Doe <jane@example.com>" → "Jane Doe".
QString authorName(QStringView text) {
    const qsizetype mail = text.indexOf(u'<');
    return (mail > 0 ? text.left(mail) : text).trimmed().toString();
}

bool beginsCommit(QStringView line) {
    static const QRegularExpression commit(QStringLiteral("^commit [0-9a-f]{7,64}(?: \\(.*\\))?$"));
    return line.startsWith(u"commit ") && commit.match(line.toString()).hasMatch();
}

/// The blocks of `git log` in any --format that has headers; the commit date counts, where there is
/// one, as that is when the change came in.
class GitLogReader : public LineReader {
public:
    explicit GitLogReader(Emitter& emitter) : m_emitter(emitter) {}

    void take(const QString& line) override {
        if (beginsCommit(line)) {
            end();
            m_commit = line.mid(7).section(u' ', 0, 0);
            m_lines = line;
            return;
        }
        if (m_commit.isEmpty()) {
            return;
        }
        constexpr qsizetype kMost = 16 * 1024; // a log with patches has all of them
        if (m_lines.size() < kMost) {
            m_lines += u'\n' + line;
        }
        if (line.startsWith(QLatin1String("    "))) {
            m_inMessage = true;
            if (m_subject.isEmpty()) {
                m_subject = line.trimmed();
            }
        } else if (!m_inMessage) {
            takeHeader(line);
        }
    }

    void end() override {
        if (!m_commit.isEmpty()) {
            SourceEvent event;
            event.time = m_date;
            event.author = escapedText(m_author);
            event.text = escapedText(m_subject.isEmpty() ? m_commit : m_subject) +
                         QStringLiteral(" (`%1`)").arg(m_commit.left(10));
            event.kind = EventKind::change;
            event.line = m_lines.trimmed();
            event.isNoise = m_isMerge;
            m_emitter.emitEvent(std::move(event), m_commit);
        }
        m_commit.clear();
        m_author.clear();
        m_subject.clear();
        m_lines.clear();
        m_date = {};
        m_inMessage = m_hasCommitDate = m_isMerge = false;
    }

private:
    void takeHeader(const QString& line) {
        const qsizetype colon = line.indexOf(u':');
        const QStringView name = QStringView(line).left(std::max<qsizetype>(colon, 0));
        const QStringView value = QStringView(line).mid(colon + 1).trimmed();
        if (name == u"Author") {
            m_author = authorName(value);
        } else if (name == u"Merge") {
            m_isMerge = true;
        } else if (name == u"CommitDate" ||
                   ((name == u"Date" || name == u"AuthorDate") && !m_hasCommitDate)) {
            m_hasCommitDate = name == u"CommitDate";
            m_date = gitTime(value);
        }
    }

    Emitter& m_emitter;
    QString m_commit;
    QString m_author;
    QString m_subject;
    QString m_lines;
    SourceTime m_date;
    bool m_inMessage = false;
    bool m_hasCommitDate = false;
    bool m_isMerge = false;
};

/// "1a2b3c4 2024-01-10 10:32:11 +0100 Fix the pool size", with the author somewhere: one line.
class OneLineReader : public LineReader {
public:
    explicit OneLineReader(Emitter& emitter) : m_emitter(emitter) {}

    static bool reads(const QString& line) { return eventOf(line).has_value(); }

    void take(const QString& line) override {
        if (auto event = eventOf(line)) {
            const QString hash = line.section(u' ', 0, 0);
            m_emitter.emitEvent(*std::move(event), hash);
        } else if (!line.trimmed().isEmpty()) {
            m_emitter.note("source.lines-left-out");
        }
    }
    void end() override {}

private:
    static std::optional<SourceEvent> eventOf(const QString& line) {
        static const QRegularExpression form(QStringLiteral("^([0-9a-f]{7,40})[ \\t|]+(.*)$"));
        const auto match = form.match(line);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QStringView rest = match.capturedView(2);
        const qsizetype open = rest.startsWith(u'(') || rest.startsWith(u'[') ? 1 : 0;
        auto stamp = isoStamp(rest.mid(open));
        stamp = stamp ? stamp : ctimeStamp(rest.mid(open));
        if (!stamp) {
            return std::nullopt;
        }
        qsizetype at = open + stamp->length;
        while (at < rest.size() && (rest[at].isSpace() || rest[at] == u')' || rest[at] == u']' ||
                                    rest[at] == u'|' || rest[at] == u'-')) {
            ++at;
        }
        SourceEvent event;
        event.time = stamp->time;
        event.text =
            escapedText(rest.mid(at)) + QStringLiteral(" (`%1`)").arg(match.captured(1).left(10));
        event.kind = EventKind::change;
        event.line = line;
        return event;
    }

    Emitter& m_emitter;
};

} // namespace

std::unique_ptr<LineReader> gitReader(const QStringList& head, Emitter& emitter) {
    const auto first = std::find_if(head.begin(), head.end(),
                                    [](const QString& line) { return !line.trimmed().isEmpty(); });
    if (first == head.end()) {
        return nullptr;
    }
    const bool isLog = beginsCommit(*first);
    if (!isLog && !OneLineReader::reads(*first)) {
        return nullptr;
    }
    emitter.setOrigin(QStringLiteral("git"));
    if (isLog) {
        return std::make_unique<GitLogReader>(emitter);
    }
    return std::make_unique<OneLineReader>(emitter);
}

} // namespace afterword::reading
