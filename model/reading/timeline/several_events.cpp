// SPDX-License-Identifier: MIT
#include "model/reading/timeline/several_events.h"

#include "model/base/scan.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr QStringView kBreak = u"<br";

/// How long the "<br>" or "<br />" at the beginning is; else 0.
qsizetype breakLength(QStringView text) {
    if (!beginsInAnyCase(text, kBreak)) {
        return 0;
    }
    qsizetype at = kBreak.size();
    while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u'/')) {
        ++at;
    }
    return at < text.size() && text.at(at) == u'>' ? at + 1 : 0;
}

std::optional<Timed> clockedPart(QStringView part, const TimeContext& context) {
    auto timed = timedHead(part, context);
    const bool isClock = timed && !isWholeDay(timed->reading.time) && !timed->reading.time.offset;
    return isClock ? timed : std::nullopt;
}

bool hasLetter(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "and 15:00", "to 15:00": the clock in front is one of a list, and begins no event.
bool goesOnWithClock(QStringView words) {
    static constexpr std::array<QStringView, 9> kJoints{u"and ", u"or ", u"to ", u"until ", u"und ",
                                                        u"bis ", u"et ", u"y ",  u"e "};
    return std::any_of(kJoints.begin(), kJoints.end(),
                       [words](QStringView joint) { return beginsInAnyCase(words, joint); });
}

/// Calls `take` with each part and the break behind it.
template <class Take>
void eachBroken(QStringView text, Take take) {
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        if (const qsizetype length = breakLength(text.mid(at)); length > 0) {
            take(text.mid(from, at - from).trimmed(), text.mid(at, length));
            from = at + length;
        }
    }
    take(text.mid(from).trimmed(), QStringView());
}

/// Between line breaks; what has no time goes on with the part above.
QStringList dividedAtBreaks(const QString& text, const TimeContext& context) {
    QStringList events;
    bool isTimeAlone = false;
    eachBroken(text, [&](QStringView part, QStringView lineBreak) {
        const std::optional<Timed> timed =
            events.isEmpty() ? std::nullopt : clockedPart(part, context);
        if (events.isEmpty() || timed) {
            isTimeAlone = timed ? timed->text.isEmpty() : part.isEmpty();
            events.append(isTimeAlone ? part.toString() : QString(part + lineBreak));
        } else if (!part.isEmpty() || !isTimeAlone) {
            events.last() +=
                isTimeAlone ? QString(u' ' + part + lineBreak) : QString(part + lineBreak);
            events.last() = events.last().trimmed();
            isTimeAlone = false;
        }
    });
    return events.size() > 1 ? events : QStringList{text};
}

/// Between signs that prose has too: each part has to begin with a clock and go on in words.
QStringList dividedAt(QChar sign, const QString& text, const TimeContext& context) {
    constexpr qsizetype kFewestBetweenCommas = 3;
    QStringList events;
    bool isEach = true;
    eachPart(text, sign, [&](QStringView part) {
        part = part.trimmed();
        if (!isEach || part.isEmpty()) {
            return;
        }
        const std::optional<Timed> timed =
            events.isEmpty() ? std::nullopt : clockedPart(part, context);
        const QStringView words = timed ? QStringView(timed->text) : part;
        isEach = (events.isEmpty() || timed) && hasLetter(words) && !goesOnWithClock(words);
        events.append(part.toString());
    });
    const qsizetype fewest = sign == u',' ? kFewestBetweenCommas : 2;
    return isEach && events.size() >= fewest ? events : QStringList{text};
}

/// '<' where lines are broken; else the first sign behind which a digit stands.
QChar dividingSign(QStringView text) {
    const QChar* const end = text.end();
    for (const QChar* at = text.begin(); (at = findThat(at, end, kIsSign<u'<'>)) != end; ++at) {
        if (breakLength({at, end}) > 0) {
            return u'<';
        }
    }
    constexpr qsizetype kMarks = 8; // that may stand in front of the digit
    constexpr auto kDivides = kIsSign<u';', u',', u'|', u'·', u'•', u'→', u'⇒'>;
    for (const QChar* at = text.begin(); (at = findThat(at, end, kDivides)) != end; ++at) {
        const QStringView behind = QStringView(at + 1, end).left(kMarks);
        const QStringView digit = behindSigns(behind, u" *_`[(~");
        if (!digit.isEmpty() && digit.front().isDigit()) {
            return *at;
        }
    }
    return {};
}

} // namespace

QStringList betweenBreaks(QStringView cell) {
    QStringList parts;
    eachBroken(cell, [&parts](QStringView part, QStringView) { parts.append(part.toString()); });
    return parts;
}

bool mayTellMore(QStringView text) {
    return !dividingSign(text).isNull();
}

QStringList eventsIn(const QString& text, const TimeContext& context) {
    constexpr qsizetype kLongest = 20000; // of a line that somebody may want to read
    if (text.size() > kLongest) {
        return {text};
    }
    const QChar sign = dividingSign(text);
    if (sign == u'<') {
        return dividedAtBreaks(text, context);
    }
    return sign.isNull() ? QStringList{text} : dividedAt(sign, text, context);
}

} // namespace afterword::reading
