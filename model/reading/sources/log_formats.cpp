// SPDX-License-Identifier: MIT
#include "model/reading/sources/log_formats.h"

#include "model/reading/sources/stamps.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

QStringView afterSpaces(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t')) {
        ++at;
    }
    return text.mid(at);
}

/// The word that `text` begins with, which is taken from it with the space behind it.
QStringView takeWord(QStringView& text) {
    const qsizetype end = text.indexOf(u' ');
    const QStringView word = end < 0 ? text : text.left(end);
    text = end < 0 ? QStringView() : afterSpaces(text.mid(end));
    return word;
}

/// "<34>" of RFC 3164 and 5424, which files do not have and what comes over a network does.
void dropPriority(QStringView& text) {
    const qsizetype end = text.startsWith(u'<') ? text.left(5).indexOf(u'>') : -1;
    if (end > 1) {
        text = text.mid(end + 1);
    }
}

/// "host tag[pid]: message", "host tag: message", "tag: message".
bool takeTagged(QStringView rest, LogLine& into) {
    constexpr qsizetype kLongestTag = 80;
    const QStringView host = takeWord(rest);
    if (host.endsWith(u':') && host.size() > 1) {
        into.author = host.chopped(1);
        into.text = rest;
        return true;
    }
    const qsizetype colon = rest.left(kLongestTag).indexOf(u':');
    const QStringView tag = rest.left(std::max<qsizetype>(colon, 0));
    const bool isTag = colon > 0 && (colon + 1 == rest.size() || rest[colon + 1] == u' ') &&
                       (tag.indexOf(u' ') < 0 || tag.endsWith(u']'));
    if (!isTag) {
        return false;
    }
    const qsizetype bracket = tag.indexOf(u'[');
    into.author = bracket > 0 ? tag.left(bracket) : tag;
    into.text = afterSpaces(rest.mid(colon + 1));
    return true;
}

bool readSyslog(QStringView line, LogLine& into) {
    dropPriority(line);
    const auto stamp = syslogStamp(line);
    if (!stamp) {
        return false;
    }
    into.time = stamp->time;
    QStringView rest = line.mid(stamp->length);
    if (rest.startsWith(u':') || rest.startsWith(u' ')) {
        rest = afterSpaces(rest.mid(1));
    }
    if (!takeTagged(rest, into)) {
        into.text = rest;
    }
    return true;
}

/// journalctl -o short-iso, and what rsyslog writes by default.
bool readIsoSyslog(QStringView line, LogLine& into) {
    dropPriority(line);
    const auto stamp = isoStamp(line);
    if (!stamp || stamp->length >= line.size() || line[stamp->length] != u' ' || line[10] != u'T') {
        return false;
    }
    const QStringView rest = afterSpaces(line.mid(stamp->length));
    const qsizetype pid = rest.indexOf(u"]: ");
    const bool hasPid = pid > 0 && pid < 100 && rest.left(pid).count(u' ') == 1;
    const bool isKernel = rest.left(120).contains(QStringView(u" kernel: "));
    if (!(hasPid || isKernel) || !takeTagged(rest, into)) {
        return false;
    }
    into.time = stamp->time;
    return true;
}

/// journalctl -o short-full: "Fri 2025-01-10 10:32:11 CET host unit[1]: message".
bool readFullJournal(QStringView line, LogLine& into) {
    const bool hasWeekday = line.size() > 20 && line[3] == u' ' && line[0].isLetter() &&
                            line[4].isDigit() && line[8] == u'-';
    const auto stamp = hasWeekday ? isoStamp(line.mid(4)) : std::nullopt;
    if (!stamp) {
        return false;
    }
    into.time = stamp->time;
    const QStringView rest = afterSpaces(line.mid(4 + stamp->length));
    if (!takeTagged(rest, into)) {
        into.text = rest;
    }
    return true;
}

/// Behind "[id key="value with ]"][id2]".
QStringView afterStructuredData(QStringView text) {
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscaped = at > 0 && text[at - 1] == u'\\';
        if (text[at] == u'"' && !isEscaped) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && text[at] == u']' &&
                   (at + 1 == text.size() || text[at + 1] == u' ')) {
            return afterSpaces(text.mid(at + 1));
        }
    }
    return {};
}

/// RFC 5424: "<34>1 time host app pid msgid [structured data] message".
bool readRfc5424(QStringView line, LogLine& into) {
    if (!line.startsWith(u'<')) {
        return false;
    }
    dropPriority(line);
    if (!line.startsWith(u"1 ")) {
        return false;
    }
    line = line.mid(2);
    const auto stamp = isoStamp(line);
    const bool hasTime = stamp.has_value();
    if (!hasTime && !line.startsWith(u"- ")) {
        return false;
    }
    QStringView rest = afterSpaces(line.mid(hasTime ? stamp->length : 1));
    takeWord(rest); // host
    into.author = takeWord(rest);
    takeWord(rest); // pid
    takeWord(rest); // msgid
    if (rest.startsWith(u'[')) {
        rest = afterStructuredData(rest);
    } else {
        takeWord(rest); // no structured data: "-"
    }
    into.author = into.author == u"-" ? QStringView() : into.author;
    into.text = rest.startsWith(QChar::ByteOrderMark) ? rest.mid(1) : rest;
    into.time = hasTime ? stamp->time : SourceTime{};
    return true;
}

bool readKlog(QStringView line, LogLine& into) {
    const auto stamp = klogStamp(line);
    if (!stamp) {
        return false;
    }
    into.time = stamp->time;
    const QStringView rest = afterSpaces(line.mid(stamp->length));
    const qsizetype end = rest.indexOf(u"] ");
    into.text = end < 0 ? rest : rest.mid(end + 2);
    return true;
}

/// Common and combined log format: 'client - user [time] "request" status size …'.
bool readAccess(QStringView line, LogLine& into) {
    const qsizetype open = line.left(200).indexOf(u'[');
    const auto stamp = open > 0 ? accessStamp(line.mid(open + 1)) : std::nullopt;
    if (!stamp) {
        return false;
    }
    into.time = stamp->time;
    QStringView client = line;
    into.author = takeWord(client);
    const qsizetype close = open + 1 + stamp->length;
    into.text = afterSpaces(line.mid(std::min(close + 1, line.size())));
    return true;
}

/// Apache's error log: "[Wed Oct 11 14:32:52.123456 2024] [core:error] [pid 1] message".
bool readApacheError(QStringView line, LogLine& into) {
    const auto stamp = line.startsWith(u'[') ? ctimeStamp(line.mid(1)) : std::nullopt;
    if (!stamp || line.mid(1 + stamp->length).left(1) != u"]") {
        return false;
    }
    into.time = stamp->time;
    into.text = afterSpaces(line.mid(stamp->length + 2));
    return true;
}

/// A time may not run into what follows it: "2024-01-10 10:32:11,foo" is a row of a table.
bool endsStamp(QStringView rest) {
    return rest.isEmpty() || rest[0] == u' ' || rest[0] == u'\t' || rest[0] == u']' ||
           rest[0] == u':' || rest[0] == u'|' || rest[0] == u'"' || rest[0] == u'-';
}

QStringView afterSeparators(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t' || text[at] == u']' ||
                                text[at] == u'|' || text[at] == u'-' || text[at] == u':')) {
        ++at;
    }
    return text.mid(at);
}

/// "stdout F message" as container runtimes write it.
QStringView withoutStream(QStringView text) {
    for (const QStringView stream : {QStringView(u"stdout "), QStringView(u"stderr ")}) {
        const bool isTagged = text.size() > stream.size() + 1 && text.startsWith(stream) &&
                              (text[stream.size()] == u'F' || text[stream.size()] == u'P') &&
                              text[stream.size() + 1] == u' ';
        if (isTagged) {
            return text.mid(stream.size() + 2);
        }
    }
    return text;
}

bool readStamped(QStringView line, LogLine& into) {
    const qsizetype open = line.startsWith(u'[') ? 1 : 0;
    auto stamp = isoStamp(line.mid(open));
    if (!stamp && open == 0) {
        stamp = ctimeStamp(line);
    }
    if (!stamp) {
        stamp = epochStamp(line.mid(open));
        constexpr qsizetype kFewest = 10;
        stamp = stamp && stamp->length >= kFewest ? stamp : std::nullopt;
    }
    if (!stamp || !endsStamp(line.mid(open + stamp->length))) {
        return false;
    }
    into.time = stamp->time;
    into.text = withoutStream(afterSeparators(line.mid(open + stamp->length)));
    return true;
}

/// 'time="2024-01-10T10:32:11Z" level=info msg="…"', and "ts=… level=… msg=…".
bool readLogfmt(QStringView line, LogLine& into) {
    for (const QStringView key : {QStringView(u"time="), QStringView(u"ts="), QStringView(u"t=")}) {
        if (!line.startsWith(key)) {
            continue;
        }
        const qsizetype quote = line.mid(key.size()).startsWith(u'"') ? 1 : 0;
        const QStringView rest = line.mid(key.size() + quote);
        const auto iso = isoStamp(rest);
        const auto stamp = iso ? iso : epochStamp(rest);
        if (!stamp) {
            return false;
        }
        into.time = stamp->time;
        into.text = afterSpaces(rest.mid(std::min(stamp->length + quote, rest.size())));
        return true;
    }
    return false;
}

/// "web-1  | 2024-01-10T10:32:11Z message" of compose, "[pod/web/app] 2024-…" of kubectl, "INFO
/// 2024-01-10 10:32:11 message".
bool readPrefixed(QStringView line, LogLine& into) {
    constexpr qsizetype kLongestPrefix = 80;
    QStringView rest = line;
    const QStringView word = takeWord(rest);
    if (word.isEmpty() || word.size() > kLongestPrefix || rest.isEmpty()) {
        return false;
    }
    const bool isCompose = rest.startsWith(u"| ");
    const bool isPod = word.startsWith(u'[') && word.endsWith(u']');
    const bool isLevel = std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || c == u'[' || c == u']' || c == u':';
    });
    if (!isCompose && !isPod && !isLevel) {
        return false;
    }
    const QStringView stamped = isCompose ? rest.mid(2) : rest;
    const auto stamp = isoStamp(stamped.startsWith(u'[') ? stamped.mid(1) : stamped);
    if (!stamp) {
        return false;
    }
    into.time = stamp->time;
    into.text = withoutStream(
        afterSeparators(stamped.mid(stamp->length + (stamped.startsWith(u'[') ? 1 : 0))));
    into.author = isPod ? word.mid(1).chopped(1) : isCompose ? word : QStringView();
    return true;
}

constexpr std::array kFormats{
    LogFormat{"syslog", &readSyslog},
    LogFormat{"syslog", &readRfc5424},
    LogFormat{"journald", &readFullJournal},
    LogFormat{"journald", &readIsoSyslog},
    LogFormat{"klog", &readKlog},
    LogFormat{"access-log", &readAccess},
    LogFormat{"log", &readApacheError},
    LogFormat{"log", &readStamped},
    LogFormat{"log", &readLogfmt},
    LogFormat{"log", &readPrefixed},
};

} // namespace

std::span<const LogFormat> logFormats() {
    return kFormats;
}

} // namespace afterword::reading
