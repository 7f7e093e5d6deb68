// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/domain/incident_parts.h"
#include "model/domain/timeline_event.h"

namespace afterword {

/// The members of a value under their names in formats.md section 2, told once: JSON writes and
/// reads by it, and merging compares by it. `visit(name, pointer to member)` is called for each.
template <class T>
struct Description;

template <class T>
concept Described = requires { sizeof(Description<T>); };

/// A value that keeps keys of later versions.
template <class T>
concept KeepsExtra = requires(T value) { value.extra; };

template <>
struct Description<PartialTime> {
    static void visit(auto&& visit) {
        visit("text", &PartialTime::text);
        visit("start", &PartialTime::start);
        visit("end", &PartialTime::end);
        visit("clock", &PartialTime::clock);
        visit("zone", &PartialTime::zone);
        visit("approximate", &PartialTime::approximate);
        visit("offset", &PartialTime::offset);
        visit("open", &PartialTime::open);
    }
};

template <>
struct Description<Field> {
    static void visit(auto&& visit) {
        visit("name", &Field::name);
        visit("value", &Field::value);
    }
};

template <>
struct Description<Person> {
    static void visit(auto&& visit) {
        visit("name", &Person::name);
        visit("role", &Person::role);
        visit("aliases", &Person::aliases);
    }
};

template <>
struct Description<Moment> {
    static void visit(auto&& visit) {
        visit("time", &Moment::time);
        visit("event", &Moment::event);
    }
};

template <>
struct Description<Moments> {
    static void visit(auto&& visit) {
        visit("started", &Moments::started);
        visit("detected", &Moments::detected);
        visit("acknowledged", &Moments::acknowledged);
        visit("mitigated", &Moments::mitigated);
        visit("resolved", &Moments::resolved);
    }
};

template <>
struct Description<ContributingFactor> {
    static void visit(auto&& visit) {
        visit("id", &ContributingFactor::id);
        visit("text", &ContributingFactor::text);
        visit("category", &ContributingFactor::category);
        visit("parents", &ContributingFactor::parents);
    }
};

template <>
struct Description<TimelineEvent> {
    static void visit(auto&& visit) {
        visit("id", &TimelineEvent::id);
        visit("time", &TimelineEvent::time);
        visit("kind", &TimelineEvent::kind);
        visit("text", &TimelineEvent::text);
        visit("starred", &TimelineEvent::starred);
        visit("origin", &TimelineEvent::origin);
        visit("sourceLine", &TimelineEvent::sourceLine);
        visit("sourceHash", &TimelineEvent::sourceHash);
        visit("assumed", &TimelineEvent::assumed);
        visit("fields", &TimelineEvent::fields);
    }
};

template <>
struct Description<Improvement> {
    static void visit(auto&& visit) {
        visit("id", &Improvement::id);
        visit("title", &Improvement::title);
        visit("text", &Improvement::text);
        visit("fields", &Improvement::fields);
    }
};

template <>
struct Description<ActionItem> {
    static void visit(auto&& visit) {
        visit("id", &ActionItem::id);
        visit("reference", &ActionItem::reference);
        visit("title", &ActionItem::title);
        visit("details", &ActionItem::details);
        visit("status", &ActionItem::status);
        visit("kind", &ActionItem::kind);
        visit("priority", &ActionItem::priority);
        visit("owner", &ActionItem::owner);
        visit("due", &ActionItem::due);
        visit("tracker", &ActionItem::tracker);
        visit("reason", &ActionItem::reason);
        visit("blockedBy", &ActionItem::blockedBy);
        visit("factor", &ActionItem::factor);
        visit("improvement", &ActionItem::improvement);
        visit("reopenedFrom", &ActionItem::reopenedFrom);
        visit("createdAt", &ActionItem::createdAt);
        visit("doneAt", &ActionItem::doneAt);
        visit("verifyBy", &ActionItem::verifyBy);
        visit("evidence", &ActionItem::evidence);
        visit("fields", &ActionItem::fields);
    }
};

template <>
struct Description<Lessons> {
    static void visit(auto&& visit) {
        visit("learned", &Lessons::learned);
        visit("wentWell", &Lessons::wentWell);
        visit("wentPoorly", &Lessons::wentPoorly);
        visit("gotLucky", &Lessons::gotLucky);
    }
};

template <>
struct Description<Section> {
    static void visit(auto&& visit) {
        visit("heading", &Section::heading);
        visit("level", &Section::level);
        visit("text", &Section::text);
        visit("after", &Section::after);
        visit("place", &Section::place);
    }
};

template <>
struct Description<Attachment> {
    static void visit(auto&& visit) {
        visit("id", &Attachment::id);
        visit("name", &Attachment::name);
        visit("mediaType", &Attachment::mediaType);
        visit("sha256", &Attachment::sha256);
        visit("size", &Attachment::size);
    }
};

template <>
struct Description<Comment> {
    static void visit(auto&& visit) {
        visit("id", &Comment::id);
        visit("anchor", &Comment::anchor);
        visit("author", &Comment::author);
        visit("at", &Comment::at);
        visit("text", &Comment::text);
        visit("resolved", &Comment::resolved);
    }
};

template <>
struct Description<IgnoredFinding> {
    static void visit(auto&& visit) {
        visit("rule", &IgnoredFinding::rule);
        visit("anchor", &IgnoredFinding::anchor);
        visit("reason", &IgnoredFinding::reason);
        visit("words", &IgnoredFinding::words);
    }
};

template <>
struct Description<Origin> {
    static void visit(auto&& visit) {
        visit("name", &Origin::name);
        visit("sha256", &Origin::sha256);
        visit("importedAt", &Origin::importedAt);
    }
};

} // namespace afterword
