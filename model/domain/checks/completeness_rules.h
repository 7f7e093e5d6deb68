// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"

/// The rules about what is not said at all: for the table in rules.cpp. What is asked for depends
/// on the severity: little where little happened.
namespace afterword::checks {

QList<Found> missingTitle(const Incident& incident, const Options& options);
QList<Found> missingSeverity(const Incident& incident, const Options& options);
QList<Found> missingSummary(const Incident& incident, const Options& options);
QList<Found> missingImpact(const Incident& incident, const Options& options);
QList<Found> impactWithoutNumber(const Incident& incident, const Options& options);
QList<Found> missingTimeline(const Incident& incident, const Options& options);
QList<Found> missingDetection(const Incident& incident, const Options& options);
QList<Found> missingCause(const Incident& incident, const Options& options);
QList<Found> missingResolution(const Incident& incident, const Options& options);
QList<Found> missingActions(const Incident& incident, const Options& options);
QList<Found> missingPeople(const Incident& incident, const Options& options);
QList<Found> missingLessons(const Incident& incident, const Options& options);
QList<Found> missingSpan(const Incident& incident, const Options& options);
/// Parts that the template wants and no other rule has missed.
QList<Found> missingRequired(const Incident& incident, const Options& options);

} // namespace afterword::checks
