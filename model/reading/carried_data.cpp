// SPDX-License-Identifier: MIT
#include "model/reading/carried_data.h"

#include "model/domain/incident_json.h"
#include "model/domain/refresh.h"

#include <QHash>
#include <QJsonDocument>

namespace afterword::reading {

namespace {

/// Rows of the text take over from their equals in the data what text cannot say.
template <class T, class WordsOf, class Carry>
void carryRows(QList<Row<T>>& rows, const QList<Row<T>>& known, WordsOf wordsOf, Carry carry) {
    QMultiHash<QString, const T*> byWords;
    for (auto row = known.crbegin(); row != known.crend(); ++row) {
        byWords.insert(wordsOf(**row), &**row);
    }
    for (Row<T>& row : rows) {
        const auto found = byWords.find(wordsOf(*row));
        if (found != byWords.end()) {
            carry(row.edit(), **found);
            byWords.erase(found);
        }
    }
}

void carryEvent(TimelineEvent& event, const TimelineEvent& known) {
    event.id = known.id;
    event.kind = known.kind;
    event.starred = known.starred;
    event.origin = known.origin;
    event.sourceLine = known.sourceLine;
    event.sourceHash = known.sourceHash;
    event.assumed = event.time == known.time ? known.assumed : Assumption::nothing;
    event.extra = known.extra;
}

void carryAction(ActionItem& action, const ActionItem& known) {
    action.id = known.id;
    action.reference = known.reference;
    action.kind = action.kind ? action.kind : known.kind;
    action.factor = known.factor;
    action.improvement = known.improvement;
    action.createdAt = known.createdAt;
    action.extra = known.extra;
}

void carryFactor(ContributingFactor& factor, const ContributingFactor& known) {
    factor.id = known.id;
    factor.category = known.category;
    factor.parents = known.parents;
    factor.extra = known.extra;
}

void carry(Incident& incident, const Incident& known) {
    incident.id = known.id;
    incident.reference = known.reference;
    incident.revision = known.revision;
    incident.language = known.language;
    incident.templateName = known.templateName;
    incident.isPrivate = known.isPrivate;
    incident.createdAt = known.createdAt;
    incident.updatedAt = known.updatedAt;
    incident.attachments = known.attachments;
    incident.comments = known.comments;
    incident.ignored = known.ignored;
    incident.origin = known.origin;
    incident.extra = known.extra;
    carryRows(
        incident.timeline, known.timeline, [](const TimelineEvent& row) { return row.text; },
        carryEvent);
    carryRows(
        incident.actions, known.actions, [](const ActionItem& row) { return row.title; },
        carryAction);
    carryRows(
        incident.factors, known.factors, [](const ContributingFactor& row) { return row.text; },
        carryFactor);
    carryRows(
        incident.improvements, known.improvements,
        [](const Improvement& row) { return QString(row.title + u'\n' + row.text); },
        [](Improvement& row, const Improvement& other) {
            row.id = other.id;
            row.extra = other.extra;
        });
}

} // namespace

Reading withCarriedData(Reading text, const DataComment& data) {
    const QJsonDocument json = QJsonDocument::fromJson(data.json);
    Result<Incident> known = incidentFromJson(json.object());
    if (!json.isObject() || !known) {
        text.findings.append(
            {QStringLiteral("data.unreadable"), Finding::Severity::warning, 0, {}});
        return text;
    }
    if (data.matchesText) {
        text.lines = renamed(text.lines, text.incident, aligned(text.incident, *known));
        text.incident = *std::move(known);
        text.isPostmortem = true;
        return text;
    }
    text.findings.append({QStringLiteral("data.outdated"), Finding::Severity::note, 0, {}});
    const Incident read = text.incident;
    carry(text.incident, *known);
    text.lines = renamed(text.lines, read, text.incident);
    return text;
}

} // namespace afterword::reading
