// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_lines.h"

#include "model/reading/days/place_in_time.h"
#include "model/reading/days/told_zones.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"
#include "model/reading/pieces.h"
#include "model/reading/timeline/status_updates.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

bool endsLikeIntro(const Draft& draft, const Piece& piece) {
    return draft.tree.line(piece.lastLine).trimmed().endsWith(u':');
}

/// A line below a time says what happened then; the colon of a definition list goes.
void continueEvent(TimelineEvents& events, QStringView line) {
    QString& text = events.last().text;
    if (text.isEmpty()) {
        text = behindTime(line.trimmed(), 0);
    } else {
        text += u'\n' + line.trimmed().toString();
    }
}

/// "Date of all rows: 2024-12-15".
bool isDateOfRows(QStringView label) {
    static constexpr std::array<QStringView, 14> kWords{
        u"date", u"day", u"of",    u"all",   u"rows",    u"events", u"times",
        u"the",  u"for", u"below", u"datum", u"entries", u"these",  u"fecha"};
    const PlainName name(label);
    bool isOne = beginsWith(name.view(), u"da") || beginsWith(name.view(), u"fecha");
    eachPart(name.view(), u' ', [&isOne](QStringView word) {
        isOne = isOne && std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    });
    return isOne;
}

/// Words of a log are no Markdown.
QString asCode(QStringView line) {
    const bool plain = line.trimmed().isEmpty() || line.contains(u'`');
    return plain ? line.trimmed().toString() : QString(u'`' + line.trimmed() + u'`');
}

} // namespace

std::optional<TimeReading> timeBelow(const markdown::Tree& tree, const Piece& piece,
                                     const TimeContext& context) {
    if (piece.firstLine == piece.lastLine || timedLine(tree.line(piece.firstLine), context)) {
        return std::nullopt;
    }
    auto time = parseTime(tree.line(piece.lastLine).trimmed(), context);
    return time && !isWholeDay(time->time) ? time : std::nullopt;
}

void readTimelineParagraph(Draft& draft, TimelineEvents& events, const Piece& piece,
                           bool moreBelow) {
    if (const auto time = timeBelow(draft.tree, piece, draft.time)) {
        draft.take(piece);
        events.add(*time, textOf(draft.tree, piece.firstLine, piece.lastLine - 1), piece.firstLine);
        events.setOpen(false);
        return;
    }
    if (const auto update = statusUpdate(draft.tree, piece, draft.time)) {
        draft.take(piece);
        events.add(update->reading, update->text, piece.firstLine);
        events.setOpen(false);
        return;
    }
    bool inEvent = false;
    for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
        const QStringView line = draft.tree.line(number);
        const std::optional<Timed> timed = timedLine(withoutMarker(line), draft.time);
        if (timed && draft.incident.timeline.isEmpty() && isWholeDay(timed->reading.time) &&
            isDateOfRows(timed->text)) {
            continue; // it is found as the day of the document is
        }
        if (timed) {
            const bool day = isDayLine(*timed);
            if (!day || events.beginDay(withoutBold(line), number)) {
                draft.take(number, number);
            }
            if (!day) {
                events.addAll(timed->reading, timed->text, number);
            }
            inEvent = !day;
        } else if (inEvent) {
            draft.take(number, number);
            continueEvent(events, line);
        } else if (events.isOpen() && (moreBelow || events.last().text.isEmpty()) &&
                   number == piece.firstLine && !endsLikeIntro(draft, piece)) {
            events.continueOpen(piece);
            return;
        }
    }
    events.setOpen(events.isOpen() && inEvent);
}

void readTimelineLog(Draft& draft, TimelineEvents& events, const Piece& piece) {
    bool isHead = true;
    events.setOpen(false);
    for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
        const QStringView line = draft.tree.line(number);
        const std::optional<Timed> timed = timedLine(line, draft.time);
        isHead = isHead && !timed;
        if (isHead && saysTimes(line) && findZone(line)) { // "all times UTC" is said of all
            if (draft.time.zone.isEmpty()) {
                takeZoneOf(draft, line, number);
            }
            continue;
        }
        draft.take(number, number);
        if (timed && isDayLine(*timed) && events.beginDay(line.trimmed(), number)) {
            continue;
        }
        if (timed) {
            events.add(timed->reading, asCode(timed->text), number);
        } else if (events.isOpen() && !isFence(line)) {
            continueEvent(events, asCode(line));
        } else if (!isFence(line) && !line.trimmed().isEmpty()) {
            events.addUntimed(asCode(line), number);
        }
    }
    events.setOpen(false);
}

bool isNoteOnEvent(QStringView words) {
    static constexpr std::array<QStringView, 5> kNames{u"note", u"nb", u"hinweis", u"nota",
                                                       u"remarque"};
    const std::optional<Label> label = splitLabel(words);
    return label && std::find(kNames.begin(), kNames.end(), plainName(label->name)) != kNames.end();
}

} // namespace afterword::reading
