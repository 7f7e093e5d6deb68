// SPDX-License-Identifier: MIT
#include "model/domain/vocabulary.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr std::array<Term, 55> kTerms{{
    // headings, in the document's order
    {"summary", "Issue Summary"},
    {"impact", "Impact"},
    {"detection", "Detection"},
    {"trigger", "Trigger"},
    {"timeline", "Timeline"},
    {"rootCauseAndResolution", "Root Cause and Resolution"},
    {"rootCause", "Root Cause"},
    {"factors", "Contributing Factors"},
    {"resolution", "Resolution"},
    {"measures", "Corrective and Preventative Measures"},
    {"improvements", "Improvements and Fixes"},
    {"actions", "TODO List"},
    {"lessons", "Lessons Learned"},
    {"lessons.wentWell", "What went well"},
    {"lessons.wentPoorly", "What went poorly"},
    {"lessons.gotLucky", "Where we got lucky"},
    // labels in the issue summary
    {"duration", "Duration of the outage"},
    {"rootCauseSummary", "Root Cause"},
    {"date", "Date"},
    {"status", "Status"},
    {"severity", "Severity"},
    // of these two `asWritten` has the word of the value under their own keys
    {"status.label", "Status"},
    {"severity.label", "Severity"},
    {"timeZone", "Time zone"},
    {"impactUsers", "Users affected"},
    {"impactPercent", "Share affected"},
    {"moments.started", "Started"},
    {"moments.detected", "Detected"},
    {"moments.acknowledged", "Acknowledged"},
    {"moments.mitigated", "Mitigated"},
    {"moments.resolved", "Resolved"},
    {"tags", "Tags"},
    {"services", "Services"},
    {"related", "Related incidents"},
    {"people.owner", "Owner"},
    {"people.author", "Author"},
    {"people.reviewer", "Reviewer"},
    {"people.commander", "Incident commander"},
    {"people.responder", "Responders"},
    {"publishedAt", "Published"},
    {"reviewDue", "Review due"},
    {"publishDue", "Publication due"},
    // labels below an action
    {"action.status", "Status"},
    {"action.owner", "Owner"},
    {"action.due", "Due"},
    {"action.priority", "Priority"},
    {"action.kind", "Kind"},
    {"action.tracker", "Tracker"},
    {"action.reason", "Reason"},
    {"action.blockedBy", "Blocked by"},
    {"action.verifyBy", "Verify by"},
    {"action.evidence", "Evidence"},
    {"action.doneAt", "Done on"},
    {"action.reopenedFrom", "Reopened from"},
    {"action.group", "Listed under"},
}};

QLatin1String wordsOf(QStringView key) {
    const auto* const found = std::find_if(kTerms.begin(), kTerms.end(), [&](const Term& term) {
        return key == QLatin1String(term.key);
    });
    return found == kTerms.end() ? QLatin1String() : QLatin1String(found->written);
}

} // namespace

std::span<const Term> vocabulary() {
    return kTerms;
}

QString written(QStringView key) {
    return wordsOf(key);
}

bool isWritten(QStringView key, QStringView words) {
    return words == wordsOf(key);
}

QString labelNameKey(const QString& field) {
    return field + QStringLiteral(".label");
}

QString dateWordsKey() {
    return QStringLiteral("date.words");
}

QString listMarksKey(const QString& list) {
    return list + QStringLiteral(".list");
}

QString actionLabelsKey() {
    return QStringLiteral("actions.labels");
}

QString actionWordsKey(const QString& label) {
    return label + QStringLiteral(".words");
}

QString dayKey(const QDate& day) {
    return QStringLiteral("timeline.") + day.toString(Qt::ISODate);
}

QString phaseKey(const QString& event) {
    return QStringLiteral("timeline.phase.") + event;
}

} // namespace afterword
