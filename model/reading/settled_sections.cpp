// SPDX-License-Identifier: MIT
#include "model/reading/settled_sections.h"

#include "model/reading/closing.h"
#include "model/reading/draft.h"
#include "model/reading/empty_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

/// Without rows there is nothing that a text could stand behind.
void moveAboveNothing(Incident& incident) {
    for (Section& section : incident.sections) {
        if (section.after == Part::timeline && section.place == Section::Place::insideEnd &&
            incident.timeline.isEmpty()) {
            section.place = Section::Place::insideTop;
        }
    }
}

void putInOrder(QList<Section>& sections) {
    static constexpr std::array kOrder{Part::start,      Part::title,        Part::summary,
                                       Part::timeline,   Part::rootCause,    Part::factors,
                                       Part::resolution, Part::improvements, Part::actions,
                                       Part::lessons,    Part::closing};
    const auto rank = [](const Section& section) {
        const auto at = std::find(kOrder.begin(), kOrder.end(), section.after) - kOrder.begin();
        return std::pair(at, int(section.place));
    };
    std::stable_sort(sections.begin(), sections.end(),
                     [&](const Section& a, const Section& b) { return rank(a) < rank(b); });
}

/// Texts inside one part stand one below the other when they are written.
void joinNeighbours(QList<Section>& sections) {
    QList<Section> joined;
    for (Section& section : sections) {
        Section* last = joined.isEmpty() ? nullptr : &joined.last();
        const bool same = last && last->heading.isEmpty() && section.heading.isEmpty() &&
                          last->after == section.after && last->place == section.place &&
                          section.place != Section::Place::after;
        const bool isBelow = last && !last->heading.isEmpty() && last->text.isEmpty() &&
                             section.heading.isEmpty() && last->after == section.after &&
                             last->place == section.place; // as it is when it was written
        if (same || isBelow) {
            appendText(last->text, section.text);
        } else {
            joined.append(std::move(section));
        }
    }
    sections = std::move(joined);
}

/// What stands on top of the lessons is the beginning of their prose, where they have some.
void beginLessons(Incident& incident) {
    QString& learned = incident.lessons.learned;
    const auto top = std::find_if(
        incident.sections.begin(), incident.sections.end(), [](const Section& section) {
            return section.after == Part::lessons && section.place == Section::Place::insideTop;
        });
    if (top != incident.sections.end() && !learned.isEmpty()) {
        QString text = std::move(top->text);
        appendText(text, learned);
        learned = std::move(text);
        incident.sections.removeAt(top - incident.sections.begin());
    }
}

/// The last of the sections, links and footnotes at the end of all left out; the end when there is
/// none.
QList<Section>::iterator lastSection(QList<Section>& sections) {
    const auto last = std::find_if(sections.rbegin(), sections.rend(), [](const Section& section) {
        return section.after != Part::closing;
    });
    return last == sections.rend() ? sections.end() : std::prev(last.base());
}

/// "Thank you all." behind a rule in the last section of the document, which closes it.
void cutBehindRule(Incident& incident, Section& last) {
    static const QRegularExpression kRule(QStringLiteral("\\n(?:-{3,}|\\*{3,}|_{3,})[ \\t]*\\n"));
    QRegularExpressionMatch rule;
    const qsizetype at = last.text.lastIndexOf(kRule, -1, &rule);
    const QString behind = at > 0 ? last.text.mid(rule.capturedEnd()).trimmed() : QString();
    if (!behind.isEmpty() && last.place == Section::Place::after && isClosing(behind)) {
        incident.closing = behind;
        last.text = last.text.left(at).trimmed();
    }
}

/// Prose behind the last rows of the document closes it.
void endInClosing(Incident& incident) {
    const auto last = lastSection(incident.sections);
    if (last == incident.sections.end() || !incident.closing.isEmpty()) {
        return;
    }
    cutBehindRule(incident, *last);
    const bool isBehindRows = last->place == Section::Place::insideEnd &&
                              ((last->after == Part::actions && !incident.actions.isEmpty()) ||
                               (last->after == Part::improvements && incident.actions.isEmpty() &&
                                !incident.improvements.isEmpty()));
    if (isBehindRows && isEmpty(incident.lessons) && isClosing(last->text)) {
        incident.closing = last->text;
        incident.sections.removeAt(last - incident.sections.begin());
    }
}

} // namespace

void settleSections(Incident& incident) {
    moveAboveNothing(incident);
    putInOrder(incident.sections);
    joinNeighbours(incident.sections);
    beginLessons(incident);
    endInClosing(incident);
}

} // namespace afterword::reading
