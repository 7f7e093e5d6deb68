// SPDX-License-Identifier: MIT
#include "model/reading/sources/human_times.h"
#include "model/reading/sources/source_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

/// Chats as they come out of a window by copying: a line says who and when, what was said stands
/// below.
namespace afterword::reading {

namespace {

constexpr QStringView kName(u"(\\p{L}[^:\\[\\]<>\\t]{0,60}?)");

/// A line that says who wrote when, and nothing else; `author` and `time` are its groups, `text`
/// where the message stands on it too.
struct HeaderForm {
    const char* origin;
    QRegularExpression line;
    int author;
    int time;
    int text; ///< 0: none
};

QRegularExpression whole(const QString& pattern) {
    return QRegularExpression(u"^\\s*" + pattern + u"\\s*$",
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const std::array<HeaderForm, 5>& headerForms() {
    const QString time = u"(" + humanTimePattern() + u")";
    static const std::array<HeaderForm, 5> forms{{
        {"discord", whole(kName + u"\\s*[—–]\\s*" + time), 1, 2, 0},
        {"teams", whole(u"\\[" + time + u"\\]\\s+" + kName + u":?"), 2, 1, 0},
        {"teams", whole(u"\\[" + time + u"\\]\\s+" + kName + u":\\s+(\\S.*)"), 2, 1, 3},
        {"google-chat", whole(kName + u",\\s+" + time), 1, 2, 0},
        {"slack", whole(kName + u"(?:\\s+APP)?(?:\\s*:[a-z_0-9+-]+:)?\\s+\\[?" + time + u"\\]?"), 1,
         2, 0},
    }};
    return forms;
}

struct ChatHeader {
    const char* origin = "";
    QString author;
    QString time;
    QString text;
};

/// A sentence that ends in a clock is no header.
bool isChatName(const QString& author) {
    return author.count(u' ') <= 4 && !author.endsWith(u'.') &&
           !author.contains(QLatin1String(". ")) && !author.contains(u'/');
}

/// "Jane van Doe", not "restarting the primary": where nothing else sets a name apart.
bool isCapitalised(const QString& author) {
    const QStringList words = author.split(u' ', Qt::SkipEmptyParts);
    const auto isOfName = [](const QString& word) {
        static const QSet<QString> particles{QStringLiteral("de"),  QStringLiteral("van"),
                                             QStringLiteral("von"), QStringLiteral("der"),
                                             QStringLiteral("la"),  QStringLiteral("da"),
                                             QStringLiteral("di"),  QStringLiteral("bin")};
        const QChar first = word.front();
        return !first.isLetter() || !first.isLower() || particles.contains(word);
    };
    return std::all_of(words.begin(), words.end(), isOfName);
}

bool isSetApart(const QString& line, const QString& time) {
    return line.contains(u"  " + time) || line.contains(u'\t' + time);
}

std::optional<ChatHeader> headerAt(const QString& line) {
    constexpr qsizetype kLongest = 160;
    if (line.size() > kLongest * 4) {
        return std::nullopt;
    }
    for (const HeaderForm& form : headerForms()) {
        if (form.text == 0 && line.size() > kLongest) {
            continue;
        }
        const auto match = form.line.match(line);
        const QString name = match.captured(form.author).trimmed();
        const bool isNamed = match.hasMatch() && isChatName(name);
        const bool mayBeWords = form.author < form.time && form.origin[0] != 'd';
        if (isNamed &&
            (!mayBeWords || isCapitalised(name) || isSetApart(line, match.captured(form.time)))) {
            return ChatHeader{form.origin, match.captured(form.author).trimmed(),
                              match.captured(form.time),
                              form.text > 0 ? match.captured(form.text) : QString()};
        }
    }
    return std::nullopt;
}

/// A time alone on its line: the same person goes on, or the name stands above it.
std::optional<QString> loneTime(const QString& line) {
    static const QRegularExpression lone =
        whole(u"(?:[—–]\\s*)?\\[?(" + humanTimePattern() + u")\\]?");
    const auto match = lone.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// "———  Friday, January 10th ———"
std::optional<QString> dayLine(const QString& line) {
    static const QRegularExpression day =
        whole(u"[-—–\\s]*((?:" + humanDayPattern() + u"[,\\s]*)+)[-—–\\s]*");
    const auto match = day.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// What the window shows around messages.
bool isChatFurniture(const QString& line) {
    static const QRegularExpression furniture =
        whole(QStringLiteral("(?:\\d+ repl(?:y|ies).*|View thread|Last reply .*|\\(edited\\)|New|"
                             ":[a-z_0-9+-]+:\\s*\\d*|\\d+|Also sent to the channel|"
                             "replied to a thread:?.*)"));
    return furniture.match(line).hasMatch();
}

bool isNoiseText(const QString& text) {
    static const QRegularExpression noise = whole(QStringLiteral(
        "(?:was added to|has? ?joined|joined|left|has left|set the channel (?:topic|purpose|"
        "description)|renamed the channel|pinned a message|started a (?:call|huddle)).{0,80}"));
    return noise.match(text).hasMatch();
}

bool mayBeNameLine(const QString& line) {
    static const QRegularExpression name = whole(kName + u"(?:\\s+APP)?");
    const QString trimmed = line.trimmed();
    return trimmed.size() <= 60 && name.match(trimmed).hasMatch() && isChatName(trimmed) &&
           isCapitalised(trimmed);
}

class ChatReader : public LineReader {
public:
    ChatReader(DateOrder order, Emitter& emitter)
        : m_order(order)
        , m_emitter(emitter)
        , m_open(emitter, OpenEvent::More::prose) {}

    /// A line waits for the next, as a name may stand above its time.
    void take(const QString& line) override {
        const QString plain = withPlainSpaces(line);
        const auto time = loneTime(plain);
        if (time && m_waiting && mayBeNameLine(withPlainSpaces(*m_waiting))) {
            const QString name = std::exchange(m_waiting, std::nullopt)->trimmed();
            const QString shown = name.endsWith(QLatin1String(" APP")) ? name.chopped(4) : name;
            begin({"slack", shown, *time, {}}, name + u'\n' + line);
            return;
        }
        settleWaiting();
        m_waiting = line;
        if (time) {
            m_waiting.reset();
            begin({"", m_author, *time, {}}, line);
        }
    }

    void end() override {
        settleWaiting();
        m_open.end();
    }

private:
    void settleWaiting() {
        if (!m_waiting) {
            return;
        }
        const QString line = *std::exchange(m_waiting, std::nullopt);
        const QString plain = withPlainSpaces(line);
        if (m_open.isOpen() && isChatFurniture(plain)) {
            m_open.add(line, false);
        } else if (const auto header = headerAt(plain)) {
            begin(*header, line);
        } else if (const auto day = dayLine(plain)) {
            m_open.end();
            m_day = humanTime(*day, m_order).value_or(HumanTime{}).time;
        } else if (m_open.isOpen()) {
            addMessage(line);
        } else if (!line.trimmed().isEmpty()) {
            SourceEvent event; // what stands above the first message
            event.text = escapedText(line.trimmed());
            event.line = line;
            m_open.begin(std::move(event));
        }
    }

    void addMessage(const QString& line) {
        m_open.event().isNoise = m_open.event().isNoise || isNoiseText(line);
        m_open.add(line);
    }

    void begin(const ChatHeader& header, const QString& line) {
        SourceEvent event;
        if (const auto time = humanTime(header.time, m_order)) {
            event.time = time->time;
            if (time->isAmbiguous) {
                m_emitter.note("time.date-ambiguous", {header.time});
            }
        }
        if (!event.time.day.isValid() && m_day.day.isValid() && event.time.daysBefore == 0) {
            event.time.day = m_day.day;
            event.time.hasYear = m_day.hasYear;
        }
        m_author = header.author;
        event.author = escapedText(header.author);
        event.text = escapedText(header.text);
        event.line = line;
        m_open.begin(std::move(event));
    }

    DateOrder m_order;
    Emitter& m_emitter;
    OpenEvent m_open;
    std::optional<QString> m_waiting;
    QString m_author;
    SourceTime m_day;
};

} // namespace

std::unique_ptr<LineReader> chatReader(const QStringList& head, Emitter& emitter) {
    QHash<QString, int> origins;
    qsizetype headers = 0;
    qsizetype empty = 0; // without a message: "[14:05] alert fired" is none of a chat
    bool wasBare = false;
    qsizetype lines = 0;
    for (qsizetype at = 0; at < head.size(); ++at) {
        const QString line = withPlainSpaces(head.at(at));
        if (isChatFurniture(line)) {
            continue;
        }
        lines += line.trimmed().isEmpty() ? 0 : 1;
        const auto header = headerAt(line);
        const bool isPair =
            !header && at > 0 && loneTime(line) && mayBeNameLine(withPlainSpaces(head.at(at - 1)));
        empty += header && wasBare ? 1 : 0;
        wasBare = line.trimmed().isEmpty() ? wasBare : header && header->text.isEmpty();
        if (header || isPair) {
            ++headers;
            ++origins[header ? QString::fromLatin1(header->origin) : QStringLiteral("slack")];
        }
    }
    constexpr qsizetype kLinesOfMessage = 12;
    empty += wasBare ? 1 : 0;
    if (headers == 0 || headers * kLinesOfMessage < lines || empty * 2 > headers) {
        return nullptr;
    }
    QString origin;
    for (auto at = origins.cbegin(); at != origins.cend(); ++at) {
        origin = origin.isEmpty() || *at > origins.value(origin) ? at.key() : origin;
    }
    emitter.setOrigin(origin);
    return std::make_unique<ChatReader>(dateOrderOf(head), emitter);
}

} // namespace afterword::reading
