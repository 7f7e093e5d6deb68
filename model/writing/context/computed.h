// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::writing {

/// "**Owner:** Ada" under an incident or an action. The text is Markdown.
struct Label {
    QString name;
    QString text;
    QString anchor{};    ///< of the incident's field; empty below an action
    bool isKept = false; ///< the document that was read has it; else classic adds it
};

/// The events of one local day.
struct Day {
    QString date; ///< ISO, empty for events without one
    QList<Row<TimelineEvent>> events;
};

/// A free section with its heading as a line of Markdown.
struct FreeSection {
    QString heading; ///< "**Notes**", or "### Notes"; empty without one
    QString name;    ///< the heading's own words
    int level = 0;
    QString text;
    QString anchor;
};

/// The lines that classic puts above the parts: as the document had them, else its own.
struct Headings {};

/// Which parts of the classic document have something to say, and which have a part before them.
struct Presence {
    bool ruled = false;
};

/// The free sections of one place, by the part that they belong to.
struct SectionsAt {
    Section::Place place = Section::Place::after;
};

} // namespace afterword::writing
