// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/description_parts.h"
#include "model/domain/incident.h"

namespace afterword {

template <>
struct Description<Incident> {
    static void visit(auto&& visit) {
        visit("id", &Incident::id);
        visit("reference", &Incident::reference);
        visit("revision", &Incident::revision);
        visit("title", &Incident::title);
        visit("status", &Incident::status);
        visit("severity", &Incident::severity);
        visit("language", &Incident::language);
        visit("template", &Incident::templateName);
        visit("private", &Incident::isPrivate);
        visit("timeZone", &Incident::timeZone);
        visit("date", &Incident::date);
        visit("createdAt", &Incident::createdAt);
        visit("updatedAt", &Incident::updatedAt);
        visit("publishedAt", &Incident::publishedAt);
        visit("reviewDue", &Incident::reviewDue);
        visit("publishDue", &Incident::publishDue);
        visit("tags", &Incident::tags);
        visit("services", &Incident::services);
        visit("related", &Incident::related);
        visit("people", &Incident::people);
        visit("duration", &Incident::duration);
        visit("moments", &Incident::moments);
        visit("impact", &Incident::impact);
        visit("impactUsers", &Incident::impactUsers);
        visit("impactPercent", &Incident::impactPercent);
        visit("summary", &Incident::summary);
        visit("rootCauseSummary", &Incident::rootCauseSummary);
        visit("trigger", &Incident::trigger);
        visit("detection", &Incident::detection);
        visit("rootCause", &Incident::rootCause);
        visit("resolution", &Incident::resolution);
        visit("closing", &Incident::closing);
        visit("factors", &Incident::factors);
        visit("timeline", &Incident::timeline);
        visit("improvements", &Incident::improvements);
        visit("actions", &Incident::actions);
        visit("lessons", &Incident::lessons);
        visit("fields", &Incident::fields);
        visit("sections", &Incident::sections);
        visit("asWritten", &Incident::asWritten);
        visit("attachments", &Incident::attachments);
        visit("comments", &Incident::comments);
        visit("ignored", &Incident::ignored);
        visit("origin", &Incident::origin);
    }
};

} // namespace afterword
