// SPDX-License-Identifier: MIT
#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"
#include "model/writing/context/labels.h"
#include "model/writing/context/times.h"

#include <array>

namespace afterword::writing {

namespace {

QDateTime localStart(const PartialTime& time, const Document& document) {
    const auto at = time.earliest();
    return at ? localTime(*at, zoneOf(time, document.incident())) : QDateTime();
}

QString clockOf(const QDateTime& moment) {
    return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString();
}

QString datedClock(const QDateTime& moment, const QString& zone) {
    return moment.isValid()
               ? moment.date().toString(Qt::ISODate) + u' ' + clockOf(moment) + u' ' + zone
               : QString();
}

QString zoneName(const PartialTime& time, const Document& document) {
    const QString zone = zoneOf(time, document.incident());
    return zone.isEmpty() ? QStringLiteral("UTC") : zone;
}

/// Rows stand below the name of their list.
template <class T>
auto rowOf(const char* list) {
    return [list](const T& row) -> QString { return QLatin1String(list) + u'/' + row.id; };
}

/// "**Title:**", and "**A sentence.**"; with other marks where the title has bold words of its own.
QString inBold(const QString& title) {
    if (title.isEmpty()) {
        return {};
    }
    const QLatin1String marks(title.contains(QLatin1String("**")) ? "__" : "**");
    const bool isSentence =
        isOneOf(title.back(), kSentenceEnds) && title.size() <= kLongestTitleSentence;
    const QStringView colon = isSentence ? u"" : u":";
    return marks + title + colon + marks;
}

} // namespace

template <>
const Vocabulary& vocabularyOf<PartialTime>() {
    static const Vocabulary kNames = [] {
        Describe<PartialTime> names("a time");
        names.computed("text", [](const PartialTime& time, const Document& d) {
            return wordsOf(time, d.incident());
        });
        names.computed("clock", [](const PartialTime& time, const Document& d) {
            return time.clock.isEmpty() ? clockOf(localStart(time, d)) : time.clockOnly();
        });
        names.computed("date", [](const PartialTime& time, const Document& d) {
            const QDate day = time.clockDay();
            return (day.isValid() ? day : localStart(time, d).date()).toString(Qt::ISODate);
        });
        names.computed("time", [](const PartialTime& time, const Document& d) {
            return clockOf(localStart(time, d));
        });
        names.computed("iso", [](const PartialTime& time, const Document&) {
            return time.earliest() ? toIso(*time.earliest()) : QString();
        });
        names.computed("utc", [](const PartialTime& time, const Document&) {
            return time.earliest() ? datedClock(toDateTime(*time.earliest()), QStringLiteral("UTC"))
                                   : QString();
        });
        names.computed("local", [](const PartialTime& time, const Document& d) {
            return datedClock(localStart(time, d), zoneName(time, d));
        });
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Durations>() {
    static const Vocabulary kNames = [] {
        Describe<Durations> names("the durations");
        const std::array<std::pair<const char*, std::optional<TimeSpan> Durations::*>, 5> kSpans{
            {{"detect", &Durations::detect},
             {"acknowledge", &Durations::acknowledge},
             {"mitigate", &Durations::mitigate},
             {"resolve", &Durations::resolve},
             {"total", &Durations::total}}};
        for (const auto& [name, member] : kSpans) {
            names.computed(name, [span = member](const Durations& durations, const Document&) {
                return wordsOf(durations.*span);
            });
        }
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<TimelineEvent>() {
    static const Vocabulary kNames = [] {
        Describe<TimelineEvent> names("an event");
        names.anchored(rowOf<TimelineEvent>("timeline"));
        names.computed("kindName", [](const TimelineEvent& event, const Document&) {
            return wordFor(toCode(event.kind));
        });
        names.computed("dayAbove", [](const TimelineEvent& event, const Document& d) {
            return d.dayAbove(event);
        });
        names.computed("dayIsAdded", [](const TimelineEvent& event, const Document& d) {
            return d.isDayAdded(event);
        });
        names.computed("phaseAbove", [](const TimelineEvent& event, const Document& d) {
            return d.phaseAbove(event);
        });
        names.computed(
            "mark", [](const TimelineEvent& event, const Document& d) { return d.markOf(&event); });
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Day>() {
    static const Vocabulary kNames = [] {
        Describe<Day> names("a day");
        names.field("date", &Day::date);
        names.field("events", &Day::events);
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Improvement>() {
    static const Vocabulary kNames = [] {
        Describe<Improvement> names("an improvement");
        names.anchored(rowOf<Improvement>("improvements"));
        names.computed("boldTitle", [](const Improvement& improvement, const Document&) {
            return inBold(improvement.title);
        });
        names.computed("mark", [](const Improvement& improvement, const Document& d) {
            return d.markOf(&improvement);
        });
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<ActionItem>() {
    static const Vocabulary kNames = [] {
        Describe<ActionItem> names("an action");
        names.anchored(rowOf<ActionItem>("actions"));
        names.computed("boldTitle", [](const ActionItem& action, const Document&) {
            return inBold(action.title);
        });
        names.computed("box",
                       [](const ActionItem& action, const Document& d) { return d.boxOf(action); });
        names.computed("steps",
                       [](const ActionItem& action, const Document&) { return stepsOf(action); });
        names.computed("labels", [](const ActionItem& action, const Document& d) {
            return actionLabels(action, d);
        });
        names.computed("isDone", [](const ActionItem& action, const Document&) {
            return action.status == ActionStatus::done;
        });
        names.computed("isOverdue", [](const ActionItem& action, const Document& d) {
            return action.isOverdue(d.today());
        });
        names.computed("statusName", [](const ActionItem& action, const Document&) {
            return wordFor(toCode(action.status));
        });
        names.computed("kindName", [](const ActionItem& action, const Document&) {
            return wordFor(toCode(action.kind));
        });
        names.computed("priorityName", [](const ActionItem& action, const Document&) {
            return wordFor(toCode(action.priority));
        });
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<ActionStep>() {
    static const Vocabulary kNames = [] {
        Describe<ActionStep> names("a step");
        names.field("text", &ActionStep::text);
        names.field("done", &ActionStep::done);
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Label>() {
    static const Vocabulary kNames = [] {
        Describe<Label> names("a label");
        names.anchored([](const Label& label) { return label.anchor; });
        names.field("name", &Label::name);
        names.computed("bold", [](const Label& label, const Document&) -> QString {
            return u"**" + label.name + (label.isKept ? u"**:" : u":**");
        });
        names.field("text", &Label::text);
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<FreeSection>() {
    static const Vocabulary kNames = [] {
        Describe<FreeSection> names("a free section");
        names.anchored([](const FreeSection& section) { return section.anchor; });
        names.field("heading", &FreeSection::heading);
        names.field("name", &FreeSection::name);
        names.field("level", &FreeSection::level);
        names.field("text", &FreeSection::text);
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<QString>() {
    static const Vocabulary kNames = [] {
        Describe<QString> names("a text");
        names.computed("text", [](const QString& text, const Document&) { return text; });
        names.computed("mark",
                       [](const QString& text, const Document& d) { return d.markOf(&text); });
        return names.take();
    }();
    return kNames;
}

} // namespace afterword::writing
