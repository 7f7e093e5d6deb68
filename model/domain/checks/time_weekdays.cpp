// SPDX-License-Identifier: MIT
// A date that is written with its weekday, and that day was another one.
#include "model/domain/checks/time_rules.h"
#include "model/domain/own_texts.h"
#include "model/domain/time_reading.h"

#include <algorithm>
#include <array>

namespace afterword::checks {

namespace {

constexpr std::array<QStringView, 7> kWeekdays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                               u"Friday", u"Saturday", u"Sunday"};

QString nameOf(int weekday) {
    return kWeekdays.at(static_cast<std::size_t>(weekday - 1)).toString();
}

/// Date and weekdays of the first "Sunday, May 13th, 2023" in the text that is wrong.
std::optional<QStringList> wrongWeekdayIn(const QString& text) {
    constexpr qsizetype kFarthest = 3; // ", " or " ("
    constexpr qsizetype kLongest = 40;
    for (int weekday = 1; weekday <= int(kWeekdays.size()); ++weekday) {
        const QStringView name = kWeekdays.at(static_cast<std::size_t>(weekday - 1));
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const QStringView rest = QStringView(text).mid(at + name.size(), kLongest);
            const auto date = findDate(rest, {}); // a year that is assumed proves nothing
            const bool isItsDate =
                date && date->at <= kFarthest && date->date && date->doubts.isEmpty();
            if (isItsDate && date->date->dayOfWeek() != weekday) {
                return QStringList{rest.mid(date->at, date->length).toString(), nameOf(weekday),
                                   nameOf(date->date->dayOfWeek())};
            }
        }
    }
    return std::nullopt;
}

} // namespace

QList<Found> wrongWeekdays(const Incident& incident, const Options&) {
    QList<Found> found;
    const auto look = [&found](const QString& anchor, const QString& text) {
        const auto words = wrongWeekdayIn(text);
        const bool isNew =
            words && std::none_of(found.cbegin(), found.cend(),
                                  [&](const Found& before) { return before.args == *words; });
        if (isNew) {
            found.append({anchor, *words});
        }
    };
    for (const Row<TimelineEvent>& event : incident.timeline) {
        look(event->id, event->time.text);
    }
    for (auto name = incident.asWritten.cbegin(); name != incident.asWritten.cend(); ++name) {
        if (name.key().startsWith(QLatin1String("timeline."))) {
            look(QStringLiteral("timeline"), *name);
        }
    }
    Incident copy = incident; // shared, as nothing is put
    visitTexts(copy, [&](const TextAt& at, const QString& text, const PutText&) {
        look(rowOrPart(at.anchor), text);
    });
    return found;
}

} // namespace afterword::checks
