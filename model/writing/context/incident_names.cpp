// SPDX-License-Identifier: MIT
#include "model/domain/figures.h"
#include "model/domain/vocabulary.h"
#include "model/writing/causes_svg.h"
#include "model/writing/context/cause_names.h"
#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"
#include "model/writing/context/labels.h"
#include "model/writing/context/sections.h"
#include "model/writing/context/times.h"
#include "model/writing/strip_svg.h"

#include <algorithm>
#include <array>

namespace afterword::writing {

namespace {

template <class Predicate>
auto actionsWhere(Predicate matches) {
    return [matches](const Incident& incident, const Document& document) {
        QList<Row<ActionItem>> found;
        std::copy_if(incident.actions.begin(), incident.actions.end(), std::back_inserter(found),
                     [&](const Row<ActionItem>& action) { return matches(*action, document); });
        return found;
    };
}

QList<Row<TimelineEvent>> starred(const Incident& incident, const Document&) {
    QList<Row<TimelineEvent>> found;
    std::copy_if(incident.timeline.begin(), incident.timeline.end(), std::back_inserter(found),
                 [](const Row<TimelineEvent>& event) { return event->starred; });
    return found;
}

QList<Day> byDay(const Incident& incident, const Document&) {
    QList<Day> days;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        QString date = days.isEmpty() ? QString() : days.last().date;
        if (const auto at = event->time.earliest()) {
            date = localTime(*at, zoneOf(event->time, incident)).date().toString(Qt::ISODate);
        }
        if (days.isEmpty() || days.last().date != date) {
            days.append(Day{date, {}});
        }
        days.last().events.append(event);
    }
    return days;
}

QList<Field> asWrittenFields(const Incident& incident, const Document&) {
    QList<Field> fields;
    for (auto it = incident.asWritten.begin(); it != incident.asWritten.end(); ++it) {
        fields.append({it.key(), it.value()});
    }
    return fields;
}

QString peopleIn(PersonRole role, const Incident& incident) {
    QStringList names;
    for (const Person& person : incident.people) {
        if (person.role == role) {
            names.append(person.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

/// The keys of `model/domain/vocabulary.h` under names that a template can write.
constexpr std::array<std::pair<const char*, const char*>, 16> kHeadings{{
    {"summary", "summary"},
    {"impact", "impact"},
    {"detection", "detection"},
    {"trigger", "trigger"},
    {"timeline", "timeline"},
    {"causes", "rootCauseAndResolution"},
    {"rootCause", "rootCause"},
    {"factors", "factors"},
    {"resolution", "resolution"},
    {"measures", "measures"},
    {"improvements", "improvements"},
    {"actions", "actions"},
    {"lessons", "lessons"},
    {"wentWell", "lessons.wentWell"},
    {"wentPoorly", "lessons.wentPoorly"},
    {"gotLucky", "lessons.gotLucky"},
}};

/// A heading above two parts goes when the document had headings of theirs and not that one.
bool isJoined(const Document& document, const QString& above, const QString& first,
              const QString& second) {
    const auto& asWritten = document.incident().asWritten;
    return asWritten.contains(above) || !(asWritten.contains(first) || asWritten.contains(second));
}

/// Text that stands above the measures, and would be of the section before without a heading.
bool leadsToMeasures(const Document& document) {
    const Incident& incident = document.incident();
    return !incident.asWritten.contains(QStringLiteral("improvements")) &&
           std::any_of(incident.sections.begin(), incident.sections.end(),
                       [](const Section& section) {
                           return section.after == Part::improvements &&
                                  section.place == Section::Place::insideTop;
                       });
}

QString headingFor(const QString& key, const Document& document) {
    const bool isAbove =
        key == QLatin1String("rootCauseAndResolution") || key == QLatin1String("measures");
    if (isAbove) {
        const bool causes = key == QLatin1String("rootCauseAndResolution");
        const bool joined = causes ? isJoined(document, key, QStringLiteral("rootCause"),
                                              QStringLiteral("resolution"))
                                   : isJoined(document, key, QStringLiteral("improvements"),
                                              QStringLiteral("actions")) ||
                                         leadsToMeasures(document);
        if (!joined) {
            return {};
        }
    }
    const bool isBelow = key.startsWith(QLatin1String("lessons.")) ||
                         key == QLatin1String("improvements") || key == QLatin1String("actions");
    return headingLine(document.wording(key), isBelow ? 2 : 1, document);
}

} // namespace

template <>
const Vocabulary& vocabularyOf<Headings>() {
    static const Vocabulary kNames = [] {
        Describe<Headings> names("the headings");
        names.computed("title", [](const Headings&, const Document& d) { return titleLine(d); });
        for (const auto& [name, key] : kHeadings) {
            names.computed(name, [heading = key](const Headings&, const Document& d) {
                return headingFor(QString::fromLatin1(heading), d);
            });
        }
        // These two are labels of paragraphs, not lines of their own.
        for (const char* key : {"rootCause", "resolution"}) {
            names.computed(key, [key](const Headings&, const Document& d) {
                return QString(QLatin1String("**") + d.wording(QString::fromLatin1(key)) +
                               QLatin1String(":**"));
            });
        }
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Presence>() {
    static const Vocabulary kNames = [] {
        Describe<Presence> names("the parts");
        const std::array<std::pair<const char*, Group>, 6> kGroups{{{"summary", Group::summary},
                                                                    {"timeline", Group::timeline},
                                                                    {"causes", Group::causes},
                                                                    {"measures", Group::measures},
                                                                    {"lessons", Group::lessons},
                                                                    {"closing", Group::closing}}};
        for (const auto& [name, group] : kGroups) {
            names.computed(name, [part = group](const Presence& presence, const Document& d) {
                return presence.ruled ? isRuled(part, d) : isWritten(part, d);
            });
        }
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<SectionsAt>() {
    static const Vocabulary kNames = [] {
        Describe<SectionsAt> names("the sections of a place");
        for (const auto& row : Codes<Part>::rows) {
            names.computed(row.code, [part = row.value](const SectionsAt& at, const Document& d) {
                return sectionsAt(at.place, part, d);
            });
        }
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Incident>() {
    static const Vocabulary kNames = [] {
        Describe<Incident> names("the incident");
        names.computed("format", [](const Incident&, const Document&) {
            return QStringLiteral("afterword-incident");
        });
        names.computed("version", [](const Incident&, const Document&) { return 1; });
        names.computed("asWritten", asWrittenFields);
        names.kept("durations", [](const Incident&, const Document& d) -> const Durations& {
            return d.durations();
        });
        names.computed("figures", [](const Incident& incident, const Document&) {
            return figuresOf(incident);
        });
        names.computed("strip", [](const Incident& incident, const Document&) {
            return stripSvg(incident).isEmpty()
                       ? QString()
                       : QStringLiteral("![Timeline](assets/%1)").arg(stripFileName(incident));
        });
        names.computed("causes", [](const Incident& incident, const Document&) {
            return incident.factors.isEmpty()
                       ? QString()
                       : QStringLiteral("![Causes](assets/%1)").arg(causesFileName(incident));
        });
        names.computed("causeTree",
                       [](const Incident&, const Document& d) { return causeTree(d); });
        names.computed("whys", [](const Incident&, const Document& d) { return whysOf(d); });
        names.computed("timelineByDay", byDay);
        names.computed("starredTimeline", starred);
        names.computed("openActions", actionsWhere([](const ActionItem& action, const Document&) {
                           return !action.isSettled();
                       }));
        names.computed("doneActions", actionsWhere([](const ActionItem& action, const Document&) {
                           return action.status == ActionStatus::done;
                       }));
        names.computed("overdueActions",
                       actionsWhere([](const ActionItem& action, const Document& document) {
                           return action.isOverdue(document.today());
                       }));
        names.computed("severityName", [](const Incident&, const Document& document) {
            return document.severityName();
        });
        names.computed("statusName", [](const Incident& incident, const Document&) {
            return wordFor(toCode(incident.status));
        });
        for (const auto& row : Codes<PersonRole>::rows) {
            names.computed((std::string(row.code) + "s").c_str(),
                           [role = row.value](const Incident& incident, const Document&) {
                               return peopleIn(role, incident);
                           });
        }
        names.kept("labels", [](const Incident&, const Document& d) -> const QList<Label>& {
            return d.labels();
        });
        names.computed("headings", [](const Incident&, const Document&) { return Headings(); });
        names.computed("has", [](const Incident&, const Document&) { return Presence{false}; });
        names.computed("ruled", [](const Incident&, const Document&) { return Presence{true}; });
        for (const auto& [name, place] : {std::pair{"sectionsTop", Section::Place::insideTop},
                                          std::pair{"sectionsEnd", Section::Place::insideEnd},
                                          std::pair{"sectionsAfter", Section::Place::after}}) {
            names.computed(name, [where = place](const Incident&, const Document&) {
                return SectionsAt{where};
            });
        }
        return names.take();
    }();
    return kNames;
}

} // namespace afterword::writing
