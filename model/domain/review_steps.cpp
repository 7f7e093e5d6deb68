// SPDX-License-Identifier: MIT
#include "model/domain/review_steps.h"

#include "model/domain/text_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afterword {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(ReviewSteps)
};

QString partName(const QString& key) {
    static const QHash<QString, QString> names{
        {QStringLiteral("summary"), Steps::tr("The summary is empty.")},
        {QStringLiteral("impact"), Steps::tr("The impact is empty.")},
        {QStringLiteral("timeline"), Steps::tr("The timeline has no events.")},
        {QStringLiteral("rootCause"), Steps::tr("The root cause is empty.")},
        {QStringLiteral("resolution"), Steps::tr("The resolution is empty.")},
        {QStringLiteral("actions"), Steps::tr("There is no action item.")},
    };
    return names.value(key);
}

bool isEmptyPart(const QString& key, const Incident& incident) {
    if (const TextPart* part = textPart(key)) {
        return (incident.*part->member).trimmed().isEmpty();
    }
    return key == QLatin1String("timeline") ? incident.timeline.isEmpty()
                                            : incident.actions.isEmpty();
}

bool hasReviewer(const Incident& incident) {
    return std::any_of(incident.people.cbegin(), incident.people.cend(),
                       [](const Person& person) { return person.role == PersonRole::reviewer; });
}

QList<OpenPoint> openForReview(const Incident& incident) {
    QList<OpenPoint> open;
    if (!hasReviewer(incident)) {
        open.append({Steps::tr("Nobody is named as a reviewer."), QStringLiteral("people")});
    }
    if (!incident.reviewDue) {
        open.append(
            {Steps::tr("No day is set by which to review it."), QStringLiteral("reviewDue")});
    }
    const QStringList parts = partsToReview();
    for (const QString& part : parts) {
        if (isEmptyPart(part, incident)) {
            open.append({partName(part), part});
        }
    }
    return open;
}

QList<OpenPoint> openForPublishing(const Incident& incident, const QDate& today) {
    QList<OpenPoint> open;
    const auto comments = std::count_if(incident.comments.cbegin(), incident.comments.cend(),
                                        [](const Comment& comment) { return !comment.resolved; });
    if (comments > 0) {
        open.append(
            {Steps::tr("%n comment(s) are not resolved.", nullptr, static_cast<int>(comments)),
             QStringLiteral("comments")});
    }
    if (incident.reviewDue && *incident.reviewDue > today) {
        open.append({Steps::tr("The reviewers have time until %1.")
                         .arg(QLocale().toString(*incident.reviewDue, QLocale::ShortFormat)),
                     QStringLiteral("reviewDue")});
    }
    return open;
}

QList<OpenPoint> openForClosing(const Incident& incident) {
    QList<OpenPoint> open;
    for (const Row<ActionItem>& action : incident.actions) {
        const QString name = QString(action->reference + u' ' + action->title).trimmed();
        if (!action->isSettled()) {
            open.append({Steps::tr("Not done yet: %1.").arg(name),
                         QStringLiteral("actions/") + action->id});
        } else if (action->awaitsVerification()) {
            open.append({Steps::tr("Done, and not verified yet: %1.").arg(name),
                         QStringLiteral("actions/") + action->id});
        }
    }
    return open;
}

} // namespace

QStringList partsToReview() {
    return {QStringLiteral("summary"),   QStringLiteral("impact"),     QStringLiteral("timeline"),
            QStringLiteral("rootCause"), QStringLiteral("resolution"), QStringLiteral("actions")};
}

QList<OpenPoint> openFor(IncidentStatus step, const Incident& incident, const QDate& today) {
    switch (step) {
    case IncidentStatus::draft:
        break;
    case IncidentStatus::inReview:
        return openForReview(incident);
    case IncidentStatus::published:
        return openForPublishing(incident, today);
    case IncidentStatus::closed:
        return openForClosing(incident);
    }
    return {};
}

QString asksFor(IncidentStatus step) {
    switch (step) {
    case IncidentStatus::draft:
        return Steps::tr("It is being written.");
    case IncidentStatus::inReview:
        return Steps::tr("Reviewers and their day are named, and no main part is empty.");
    case IncidentStatus::published:
        return Steps::tr("All comments are resolved, and the reviewers have had their time.");
    case IncidentStatus::closed:
        return Steps::tr("Every action is done and verified, or will not be done.");
    }
    return {};
}

std::optional<IncidentStatus> stepAfter(IncidentStatus step) {
    switch (step) {
    case IncidentStatus::draft:
        return IncidentStatus::inReview;
    case IncidentStatus::inReview:
        return IncidentStatus::published;
    case IncidentStatus::published:
        return IncidentStatus::closed;
    case IncidentStatus::closed:
        break;
    }
    return std::nullopt;
}

} // namespace afterword
