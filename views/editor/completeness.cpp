// SPDX-License-Identifier: MIT
#include "views/editor/completeness.h"

#include "views/editor/section_names.h"
#include "views/style/translate.h"

#include <algorithm>
#include <initializer_list>

namespace afterword::views {

namespace {

Fullness fullnessOf(std::initializer_list<bool> answers) {
    const auto given = std::count(answers.begin(), answers.end(), true);
    if (given == 0) {
        return Fullness::empty;
    }
    return given == static_cast<std::ptrdiff_t>(answers.size()) ? Fullness::full : Fullness::half;
}

Fullness ofText(const QString& text) {
    return text.trimmed().isEmpty() ? Fullness::empty : Fullness::full;
}

Fullness ofCount(qsizetype count) {
    return count == 0 ? Fullness::empty : Fullness::full;
}

// A timeline of one or two rows tells no story yet.
Fullness ofTimeline(const Incident& v) {
    constexpr qsizetype kEnough = 3;
    return fullnessOf({!v.timeline.isEmpty(), v.timeline.size() >= kEnough});
}

// A promise that nobody made is half a promise.
Fullness ofActions(const Incident& v) {
    const bool owned = std::all_of(v.actions.cbegin(), v.actions.cend(), [](const auto& action) {
        return action->isSettled() || !action->owner.isEmpty();
    });
    return fullnessOf({!v.actions.isEmpty(), owned && !v.actions.isEmpty()});
}

Fullness ofLessons(const Lessons& lessons) {
    if (!lessons.learned.trimmed().isEmpty()) {
        return Fullness::full;
    }
    return fullnessOf({!lessons.wentWell.isEmpty(), !lessons.wentPoorly.isEmpty()});
}

qsizetype lessonCount(const Lessons& l) {
    return l.wentWell.size() + l.wentPoorly.size() + l.gotLucky.size();
}

} // namespace

QList<OutlineEntry> outlineOf(const Incident& v) {
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {key("header"),
         tr("Overview"),
         fullnessOf({!v.title.isEmpty(), v.severity.has_value(), !v.people.isEmpty()}),
         {}},
        {key("summary"),
         nameOf(Part::summary),
         fullnessOf({!v.impact.isEmpty() || !v.summary.isEmpty(),
                     !v.duration.isEmpty() || v.moments.started, !v.rootCauseSummary.isEmpty()}),
         {}},
        {key("timeline"), nameOf(Part::timeline), ofTimeline(v), v.timeline.size()},
        {key("detection"), nameOf(Part::detection), ofText(v.detection), {}},
        {key("trigger"), nameOf(Part::trigger), ofText(v.trigger), {}},
        {key("factors"), nameOf(Part::factors), ofCount(v.factors.size()), v.factors.size()},
        {key("rootCause"), nameOf(Part::rootCause), ofText(v.rootCause), {}},
        {key("resolution"), nameOf(Part::resolution), ofText(v.resolution), {}},
        {key("improvements"), nameOf(Part::improvements), ofCount(v.improvements.size()),
         v.improvements.size()},
        {key("actions"), nameOf(Part::actions), ofActions(v), v.actions.size()},
        {key("lessons"), nameOf(Part::lessons), ofLessons(v.lessons), lessonCount(v.lessons)},
        {key("sections"), tr("Further Sections"), ofCount(v.sections.size()), v.sections.size()},
        {key("closing"), nameOf(Part::closing), ofText(v.closing), {}},
    };
}

} // namespace afterword::views
