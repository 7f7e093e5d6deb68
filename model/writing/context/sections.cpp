// SPDX-License-Identifier: MIT
#include "model/writing/context/sections.h"

#include "model/base/text.h"
#include "model/markdown/escape.h"
#include "model/writing/context/describe.h"

#include <array>

namespace afterword::writing {

namespace {

using Place = Section::Place;

/// Labels of the issue summary stand in one list, so that what follows one of them follows all.
Part placedPart(Part part) {
    switch (part) {
    case Part::impact:
    case Part::detection:
    case Part::trigger:
        return Part::summary;
    default:
        return part;
    }
}

bool hasHeading(Part part) {
    static constexpr std::array kHeaded{Part::summary, Part::timeline, Part::improvements,
                                        Part::actions, Part::lessons};
    return std::find(kHeaded.begin(), kHeaded.end(), part) != kHeaded.end();
}

Place placeOf(const Section& section) {
    return section.after == placedPart(section.after) && hasHeading(section.after) ? section.place
                                                                                   : Place::after;
}

bool hasSections(Part part, const Document& document) {
    const QList<Section>& sections = document.incident().sections;
    return std::any_of(sections.begin(), sections.end(), [part](const Section& section) {
        return placedPart(section.after) == part;
    });
}

bool hasSectionsInside(Part part, const Document& document) {
    const QList<Section>& sections = document.incident().sections;
    return std::any_of(sections.begin(), sections.end(), [part](const Section& section) {
        return section.after == part && placeOf(section) != Place::after;
    });
}

bool anySections(std::initializer_list<Part> parts, const Document& document) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](Part part) { return hasSections(part, document); });
}

} // namespace

QString headingLine(const QString& words, int level, const Document& document) {
    if (words.isEmpty()) {
        return {};
    }
    if (document.hasDeepHeadings()) {
        return QString(std::clamp(level + 1, 2, 6), u'#') + u' ' + words;
    }
    const QLatin1String colon(words.endsWith(u':') || words.endsWith(u'?') ? "" : ":");
    return QLatin1String("**") + words + colon + QLatin1String("**");
}

QString titleLine(const Document& document) {
    const Incident& incident = document.incident();
    QString title = oneLine(incident.title);
    if (title.isEmpty()) {
        return {};
    }
    // With what stood around it: "… {#name}".
    const QString around = oneLine(incident.asWritten.value(QStringLiteral("title")));
    const bool isFramed = around.count(u'…') == 1;
    if (isFramed) {
        title = QString(around).replace(u'…', title);
    }
    if (isFramed && around.startsWith(u"<h")) {
        return title;
    }
    if (title.endsWith(u'#')) { // would be taken for the closing marks of the heading
        title.insert(title.size() - 1, u'\\');
    }
    return (document.hasDeepHeadings() ? QLatin1String("# ") : QLatin1String("### ")) + title;
}

QList<FreeSection> sectionsAt(Place place, Part part, const Document& document) {
    QList<FreeSection> found;
    const QList<Section>& sections = document.incident().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const Section& section = sections.at(i);
        if (placedPart(section.after) == part && placeOf(section) == place) {
            found.append({headingLine(oneLine(section.heading), section.level, document),
                          section.heading, section.level, section.text,
                          QLatin1String("sections/") + QString::number(i)});
        }
    }
    return found;
}

bool isWritten(Group group, const Document& document) {
    const Incident& incident = document.incident();
    switch (group) {
    case Group::summary:
        return !incident.summary.isEmpty() || !document.labels().isEmpty() ||
               hasSectionsInside(Part::summary, document);
    case Group::timeline:
        return !incident.timeline.isEmpty() || hasSectionsInside(Part::timeline, document);
    case Group::causes:
        return !incident.rootCause.isEmpty() || !incident.resolution.isEmpty() ||
               !incident.factors.isEmpty();
    case Group::measures:
        return !incident.improvements.isEmpty() || !incident.actions.isEmpty() ||
               hasSectionsInside(Part::improvements, document) ||
               hasSectionsInside(Part::actions, document);
    case Group::lessons:
        return isPresent(incident.lessons) || hasSectionsInside(Part::lessons, document);
    case Group::closing:
        break;
    }
    return !incident.closing.isEmpty();
}

bool isRuled(Group group, const Document& document) {
    static constexpr std::array kGroups{Group::summary,  Group::timeline, Group::causes,
                                        Group::measures, Group::lessons,  Group::closing};
    if (!isWritten(group, document)) {
        return false;
    }
    const bool isBelowTitle =
        !titleLine(document).isEmpty() || anySections({Part::start, Part::title}, document);
    if ((group == Group::closing || group == Group::causes) && isBelowTitle) {
        return true; // else it would pass for the title's own text, or its labels
    }
    const auto* const end = std::find(kGroups.begin(), kGroups.end(), group);
    return std::any_of(kGroups.begin(), end, [&](Group one) { return isWritten(one, document); });
}

} // namespace afterword::writing
