// SPDX-License-Identifier: MIT
#include "model/reading/empty_parts.h"

#include "model/domain/text_parts.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

struct PartOfKey {
    QStringView key;
    Part part;
};

constexpr std::array<PartOfKey, 16> kParts{{
    {u"summary", Part::summary},
    {u"impact", Part::summary}, // these three are labels of the summary when they are written
    {u"detection", Part::summary},
    {u"trigger", Part::summary},
    {u"timeline", Part::timeline},
    {u"rootCauseAndResolution", Part::resolution},
    {u"rootCause", Part::rootCause},
    {u"resolution", Part::resolution},
    {u"factors", Part::factors},
    {u"measures", Part::actions},
    {u"improvements", Part::improvements},
    {u"actions", Part::actions},
    {u"lessons", Part::lessons},
    {u"lessons.wentWell", Part::lessons},
    {u"lessons.wentPoorly", Part::lessons},
    {u"lessons.gotLucky", Part::lessons},
}};

/// Text inside a part is written with the part's name.
bool hasTextInside(const Incident& incident, Part part) {
    return std::any_of(incident.sections.begin(), incident.sections.end(),
                       [part](const Section& section) {
                           return section.after == part && section.place != Section::Place::after;
                       });
}

bool isEmptyPart(const Incident& incident, const QString& key) {
    const Lessons& lessons = incident.lessons;
    if (key == u"rootCauseAndResolution") {
        return incident.rootCause.isEmpty() && incident.resolution.isEmpty();
    }
    if (key == u"measures") {
        return incident.improvements.isEmpty() && incident.actions.isEmpty() &&
               !hasTextInside(incident, Part::improvements) &&
               !hasTextInside(incident, Part::actions);
    }
    if (key == u"timeline") {
        return incident.timeline.isEmpty() && !hasTextInside(incident, Part::timeline);
    }
    if (key == u"lessons") {
        return isEmpty(lessons) && !hasTextInside(incident, Part::lessons);
    }
    if (key == u"summary") { // its labels stand below its name
        return false;
    }
    if (const TextPart* part = textPart(key)) {
        return (incident.*part->member).isEmpty();
    }
    return key == u"actions"              ? incident.actions.isEmpty()
           : key == u"improvements"       ? incident.improvements.isEmpty()
           : key == u"factors"            ? incident.factors.isEmpty()
           : key == u"lessons.wentWell"   ? lessons.wentWell.isEmpty()
           : key == u"lessons.wentPoorly" ? lessons.wentPoorly.isEmpty()
                                          : lessons.gotLucky.isEmpty();
}

/// The parts that may be empty, in the order in which they are written. The labels of a summary are
/// many: it counts as written.
constexpr std::array kWrittenOrder{Part::summary, Part::timeline,   Part::rootCause,
                                   Part::factors, Part::resolution, Part::improvements,
                                   Part::actions, Part::lessons};

bool isWritten(const Incident& incident, Part part) {
    if (part != Part::summary && hasTextInside(incident, part)) {
        return true;
    }
    switch (part) {
    case Part::timeline:
        return !incident.timeline.isEmpty();
    case Part::rootCause:
        return !incident.rootCause.isEmpty();
    case Part::factors:
        return !incident.factors.isEmpty();
    case Part::resolution:
        return !incident.resolution.isEmpty();
    case Part::improvements:
        return !incident.improvements.isEmpty();
    case Part::actions:
        return !incident.actions.isEmpty();
    case Part::lessons:
        return !isEmpty(incident.lessons);
    default:
        return true;
    }
}

} // namespace

bool isEmpty(const Lessons& lessons) {
    return lessons.learned.isEmpty() && lessons.wentWell.isEmpty() &&
           lessons.wentPoorly.isEmpty() && lessons.gotLucky.isEmpty();
}

void keepNamesOfNothing(Incident& incident) {
    QList<Section> names; // in front of what stood below them
    for (const PartOfKey& row : kParts) {
        const auto key = QString::fromRawData(row.key.data(), row.key.size());
        const auto name = incident.asWritten.constFind(key);
        if (name != incident.asWritten.cend() && isEmptyPart(incident, key)) {
            names.append({*name, 1, {}, row.part, Section::Place::after});
            incident.asWritten.erase(name);
        }
    }
    incident.sections = names + incident.sections;
}

void anchorToWrittenParts(Incident& incident) {
    for (Section& section : incident.sections) {
        const auto* part = std::find(kWrittenOrder.begin(), kWrittenOrder.end(), section.after);
        if (part == kWrittenOrder.end()) {
            continue;
        }
        while (!isWritten(incident, *part)) {
            --part; // the first one always is
        }
        section.after = *part;
    }
}

} // namespace afterword::reading
