// SPDX-License-Identifier: MIT
#include "model/items/words.h"

#include <QCoreApplication>

namespace afterword::items {

namespace {

struct CodedValues {
    Q_DECLARE_TR_FUNCTIONS(CodedValues)
};

} // namespace

QString wordFor(Severity severity) {
    return QStringLiteral("SEV%1").arg(static_cast<int>(severity));
}

QString describedWordFor(Severity severity) {
    const QString meaning = [severity] {
        switch (severity) {
        case Severity::sev1:
            return CodedValues::tr("critical");
        case Severity::sev2:
            return CodedValues::tr("major");
        case Severity::sev3:
            return CodedValues::tr("moderate");
        case Severity::sev4:
            return CodedValues::tr("minor");
        case Severity::sev5:
            return CodedValues::tr("low");
        }
        return QString();
    }();
    return wordFor(severity) % QStringLiteral(" · ") % meaning;
}

QString wordFor(IncidentStatus status) {
    switch (status) {
    case IncidentStatus::draft:
        return CodedValues::tr("Draft");
    case IncidentStatus::inReview:
        return CodedValues::tr("In review");
    case IncidentStatus::published:
        return CodedValues::tr("Published");
    case IncidentStatus::closed:
        return CodedValues::tr("Closed");
    }
    return {};
}

QString wordFor(PersonRole role) {
    switch (role) {
    case PersonRole::owner:
        return CodedValues::tr("Owner");
    case PersonRole::author:
        return CodedValues::tr("Author");
    case PersonRole::reviewer:
        return CodedValues::tr("Reviewer");
    case PersonRole::commander:
        return CodedValues::tr("Commander");
    case PersonRole::responder:
        return CodedValues::tr("Responder");
    }
    return {};
}

QString wordFor(EventKind kind) {
    switch (kind) {
    case EventKind::detection:
        return CodedValues::tr("Detection");
    case EventKind::communication:
        return CodedValues::tr("Communication");
    case EventKind::hypothesis:
        return CodedValues::tr("Hypothesis");
    case EventKind::investigation:
        return CodedValues::tr("Investigation");
    case EventKind::escalation:
        return CodedValues::tr("Escalation");
    case EventKind::mitigation:
        return CodedValues::tr("Mitigation");
    case EventKind::resolution:
        return CodedValues::tr("Resolution");
    case EventKind::change:
        return CodedValues::tr("Change");
    case EventKind::other:
        return CodedValues::tr("Event");
    }
    return {};
}

QString wordFor(ActionStatus status) {
    switch (status) {
    case ActionStatus::open:
        return CodedValues::tr("Open");
    case ActionStatus::inProgress:
        return CodedValues::tr("In progress");
    case ActionStatus::blocked:
        return CodedValues::tr("Blocked");
    case ActionStatus::done:
        return CodedValues::tr("Done");
    case ActionStatus::notDoing:
        return CodedValues::tr("Not doing");
    }
    return {};
}

QString wordFor(ActionKind kind) {
    switch (kind) {
    case ActionKind::prevent:
        return CodedValues::tr("Prevent");
    case ActionKind::detect:
        return CodedValues::tr("Detect");
    case ActionKind::mitigate:
        return CodedValues::tr("Mitigate");
    case ActionKind::process:
        return CodedValues::tr("Process");
    }
    return {};
}

QString wordFor(Priority priority) {
    return QStringLiteral("P%1").arg(static_cast<int>(priority));
}

} // namespace afterword::items
