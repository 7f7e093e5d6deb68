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

} // namespace

template <>
const Vocabulary& vocabularyOf<PartialTime>() {
    static const Vocabulary kNames = [] {
        Describe<PartialTime> names("a time");
        names.computed("text", [](const PartialTime& time, const Document& d) {
            return wordsOf(time, d.incident());
        });
        names.computed("clock", [](const PartialTime& time, const Document& d) {
            return time.clock.isEmpty() ? clockOf(localStart(time, d)) : time.clock;
        });
        names.computed("date", [](const PartialTime& time, const Document& d) {
            return localStart(time, d).date().toString(Qt::ISODate);
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
            names.computed(name, [member = member](const Durations& durations, const Document&) {
                return wordsOf(durations.*member);
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
        names.computed("kindName", [](const TimelineEvent& event, const Document&) {
            return wordFor(toCode(event.kind));
        });
        names.computed("dayAbove", [](const TimelineEvent& event, const Document& d) {
            return d.dayAbove(event);
        });
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
const Vocabulary& vocabularyOf<ActionItem>() {
    static const Vocabulary kNames = [] {
        Describe<ActionItem> names("an action");
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
        names.field("name", &Label::name);
        names.field("text", &Label::text);
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<FreeSection>() {
    static const Vocabulary kNames = [] {
        Describe<FreeSection> names("a free section");
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
        return names.take();
    }();
    return kNames;
}

} // namespace afterword::writing
