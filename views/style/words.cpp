// SPDX-License-Identifier: MIT
#include "views/style/words.h"

#include "views/style/translate.h"

namespace afterword::views {

QString wordFor(Severity severity) {
    return QStringLiteral("SEV%1").arg(static_cast<int>(severity));
}

QString describedWordFor(Severity severity) {
    const QString meaning = [severity] {
        switch (severity) {
        case Severity::sev1:
            return tr("critical");
        case Severity::sev2:
            return tr("major");
        case Severity::sev3:
            return tr("moderate");
        case Severity::sev4:
            return tr("minor");
        case Severity::sev5:
            return tr("low");
        }
        return QString();
    }();
    return wordFor(severity) % QStringLiteral(" · ") % meaning;
}

QString wordFor(IncidentStatus status) {
    switch (status) {
    case IncidentStatus::draft:
        return tr("Draft");
    case IncidentStatus::inReview:
        return tr("In review");
    case IncidentStatus::published:
        return tr("Published");
    case IncidentStatus::closed:
        return tr("Closed");
    }
    return {};
}

QString wordFor(PersonRole role) {
    switch (role) {
    case PersonRole::owner:
        return tr("Owner");
    case PersonRole::author:
        return tr("Author");
    case PersonRole::reviewer:
        return tr("Reviewer");
    case PersonRole::commander:
        return tr("Commander");
    case PersonRole::responder:
        return tr("Responder");
    }
    return {};
}

QString wordFor(EventKind kind) {
    switch (kind) {
    case EventKind::detection:
        return tr("Detection");
    case EventKind::communication:
        return tr("Communication");
    case EventKind::hypothesis:
        return tr("Hypothesis");
    case EventKind::investigation:
        return tr("Investigation");
    case EventKind::escalation:
        return tr("Escalation");
    case EventKind::mitigation:
        return tr("Mitigation");
    case EventKind::resolution:
        return tr("Resolution");
    case EventKind::change:
        return tr("Change");
    case EventKind::other:
        return tr("Event");
    }
    return {};
}

QString wordFor(ActionStatus status) {
    switch (status) {
    case ActionStatus::open:
        return tr("Open");
    case ActionStatus::inProgress:
        return tr("In progress");
    case ActionStatus::blocked:
        return tr("Blocked");
    case ActionStatus::done:
        return tr("Done");
    case ActionStatus::notDoing:
        return tr("Not doing");
    }
    return {};
}

QString wordFor(ActionKind kind) {
    switch (kind) {
    case ActionKind::prevent:
        return tr("Prevent");
    case ActionKind::detect:
        return tr("Detect");
    case ActionKind::mitigate:
        return tr("Mitigate");
    case ActionKind::process:
        return tr("Process");
    }
    return {};
}

QString wordFor(Priority priority) {
    return QStringLiteral("P%1").arg(static_cast<int>(priority));
}

} // namespace afterword::views
