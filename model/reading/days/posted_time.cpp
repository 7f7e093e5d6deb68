// SPDX-License-Identifier: MIT
#include "model/reading/days/posted_time.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// The time that a text ends in, and what stands before it.
std::optional<Timed> timeAtEnd(QStringView whole, const TimeContext& context) {
    constexpr qsizetype kLookAt = 100;
    qsizetype from = std::max(whole.lastIndexOf(u'\n') + 1, whole.size() - kLookAt);
    while (from > 0 && from < whole.size() && !whole.at(from - 1).isSpace()) {
        ++from;
    }
    const QStringView end = whole.mid(from);
    const std::optional<TimeReading> alone = parseTime(end, context);
    std::optional<Timed> posted =
        alone ? std::optional(Timed{*alone, {}}) : lineEndingInTime(end, context);
    if (posted) {
        posted->text = QString(whole.left(from) + posted->text).trimmed();
    }
    return posted;
}

/// What closes a stretch at the end of a text, and what opens it: "*" and "*", "</small>" and
/// "<small>".
struct Wrapper {
    QStringView open;
    QStringView close;
};

std::optional<Wrapper> wrapperAtEnd(QStringView text) {
    static constexpr std::array<Wrapper, 10> kWrappers{{{u"**", u"**"},
                                                        {u"(", u")"},
                                                        {u"__", u"__"},
                                                        {u"*", u"*"},
                                                        {u"_", u"_"},
                                                        {u"<small>", u"</small>"},
                                                        {u"<sub>", u"</sub>"},
                                                        {u"<em>", u"</em>"},
                                                        {u"<i>", u"</i>"},
                                                        {u"<p>", u"</p>"}}};
    const auto found = std::find_if(kWrappers.begin(), kWrappers.end(),
                                    [text](const Wrapper& one) { return endsOn(text, one.close); });
    return found == kWrappers.end() ? std::nullopt : std::optional(*found);
}

/// "<small>Posted 2 years ago. Feb 13, 2023 - 18:21 UTC</small>": the same within marks,
/// which stay around what else they hold; `depth` of them at most.
std::optional<Timed> wrappedTimeAtEnd(QStringView whole, const TimeContext& context, int depth) {
    const std::optional<Wrapper> wrapper = depth > 0 ? wrapperAtEnd(whole) : std::nullopt;
    if (!wrapper) {
        return std::nullopt;
    }
    whole = whole.chopped(wrapper->close.size()).trimmed();
    std::optional<Timed> posted = timeAtEnd(whole, context);
    if (!posted) {
        posted = wrappedTimeAtEnd(whole, context, depth - 1);
    }
    const qsizetype open = posted ? posted->text.lastIndexOf(wrapper->open) : -1;
    if (open < 0) {
        return std::nullopt;
    }
    if (open + wrapper->open.size() == posted->text.size()) {
        posted->text = posted->text.left(open).trimmed(); // nothing stands in the marks now
    } else {
        posted->text += wrapper->close;
    }
    return posted;
}

bool namesDayAndClock(const std::optional<Timed>& timed, const TimeContext& context) {
    return timed && !isWholeDay(timed->reading.time) &&
           findDate(timed->reading.time.text, context).has_value();
}

/// "Posted", "Posted 2 years ago."
bool isPosting(QStringView words) {
    constexpr qsizetype kLongest = 60;
    return words.isEmpty() || (words.size() < kLongest && beginsInAnyCase(words, u"posted"));
}

} // namespace

std::optional<Timed> postedAtEnd(const QString& text, const TimeContext& context) {
    constexpr int kMostMarks = 2;
    const QStringView whole = QStringView(text).trimmed();
    std::optional<Timed> posted = timeAtEnd(whole, context);
    if (!posted) {
        posted = wrappedTimeAtEnd(whole, context, kMostMarks);
    }
    return namesDayAndClock(posted, context) ? posted : std::nullopt;
}

std::optional<Timed> postedBelow(const QString& text, const TimeContext& context) {
    const qsizetype end = text.indexOf(u'\n');
    std::optional<Timed> first = end < 0 ? std::nullopt : postedAtEnd(text.left(end), context);
    if (!first || !isPosting(first->text)) {
        return postedAtEnd(text, context);
    }
    first->text = QString(first->text + text.mid(end)).trimmed();
    return first;
}

} // namespace afterword::reading
