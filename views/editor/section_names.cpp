// SPDX-License-Identifier: MIT
#include "views/editor/section_names.h"

#include "views/style/translate.h"

namespace afterword::views {

QString nameOf(Part part) {
    switch (part) {
    case Part::start:
        return tr("Beginning");
    case Part::title:
        return tr("Title");
    case Part::summary:
        return tr("Issue Summary");
    case Part::impact:
        return tr("Impact");
    case Part::detection:
        return tr("Detection");
    case Part::trigger:
        return tr("Trigger");
    case Part::factors:
        return tr("Contributing Factors");
    case Part::rootCause:
        return tr("Root Cause");
    case Part::resolution:
        return tr("Resolution");
    case Part::timeline:
        return tr("Timeline");
    case Part::improvements:
        return tr("Improvements");
    case Part::actions:
        return tr("Action Items");
    case Part::lessons:
        return tr("Lessons Learned");
    case Part::closing:
        return tr("Closing");
    }
    return {};
}

QString placeOf(const Section& section) {
    switch (section.place) {
    case Section::Place::insideTop:
        return tr("at the top of %1").arg(nameOf(section.after));
    case Section::Place::insideEnd:
        return tr("at the end of %1").arg(nameOf(section.after));
    case Section::Place::after:
        return tr("after %1").arg(nameOf(section.after));
    }
    return {};
}

} // namespace afterword::views
