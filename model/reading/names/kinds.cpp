// SPDX-License-Identifier: MIT
// How kinds of sections stand to each other; names.h declares it.
#include "model/reading/names/names.h"

namespace afterword::reading {

bool tellsAtOnce(Kind kind) {
    return kind == Kind::summary || kind == Kind::metadata || kind == Kind::impact;
}

bool isMeasure(Kind kind) {
    return kind == Kind::measures || kind == Kind::improvements || kind == Kind::actions;
}

bool isLesson(Kind kind) {
    return kind == Kind::lessons || kind == Kind::wentWell || kind == Kind::wentPoorly ||
           kind == Kind::gotLucky;
}

bool divides(Kind inner, Kind outer) {
    switch (outer) {
    case Kind::timeline:
        return inner != Kind::timeline;
    case Kind::actions:
        return inner != Kind::actions;
    case Kind::lessons:
        return inner != Kind::wentWell && inner != Kind::wentPoorly && inner != Kind::gotLucky &&
               inner != Kind::actions;
    case Kind::measures:
    case Kind::improvements: // "What could be better" there is one of them
        return inner == Kind::wentPoorly;
    case Kind::rootCause:
    case Kind::rootCauseAndResolution:
        return inner == Kind::summary; // "The problem"
    default:
        return false;
    }
}

} // namespace afterword::reading
