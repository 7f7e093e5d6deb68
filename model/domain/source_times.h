// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/incident.h"
#include "model/domain/timeline_source.h"

#include <QSet>

namespace afterword {

/// Puts the times of a source on the axis of an incident, one after the other in the source's
/// order: clocks pass midnight, days without a year pass New Year. Each thing that had to be
/// assumed is a finding, said once.
class SourceTimes {
public:
    SourceTimes(const Incident& incident, const SourceOptions& options);

    /// Bounds to the second, and words in the document's zone; a time that cannot be placed keeps
    /// its own words.
    [[nodiscard]] PartialTime placed(const SourceTime& time);

    /// The zone that clocks without one were taken in; empty as long as there was none of them.
    [[nodiscard]] const QString& zoneTaken() const { return m_zoneTaken; }
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    /// Whether something had to be assumed for the last time that was placed.
    [[nodiscard]] bool wasDoubtful() const { return m_doubtful; }
    /// What of the last time that was placed is said by nobody.
    [[nodiscard]] Assumption assumed() const { return assumptionOf(m_zoneAssumed, m_dayAssumed); }

private:
    [[nodiscard]] QString zoneFor(const SourceTime& time);
    [[nodiscard]] QDate dayFor(const SourceTime& time);
    [[nodiscard]] QDate dayOfYear(const QDate& day);
    [[nodiscard]] QDate dayOfClock(const SourceTime& time);
    [[nodiscard]] PartialTime placedWords(const SourceTime& time);
    [[nodiscard]] std::optional<Instant> localInstantOf(const SourceTime& time);
    void assumeDay(const char* rule, const QStringList& args = {});
    void doubt(const char* rule, const QStringList& args = {});

    SourceOptions m_options;
    QString m_documentZone;
    std::optional<QDate> m_incidentDay;
    QDate m_lastDay;   ///< local, of the last event that had one
    QTime m_lastClock; ///< and its clock
    QString m_zoneTaken;
    QSet<QString> m_said;
    QList<Finding> m_findings;
    bool m_doubtful = false;
    bool m_zoneAssumed = false; ///< for the last time that was placed
    bool m_dayAssumed = false;  ///< likewise, or its year
};

/// The time of an instant as a person would write it in `zone` (empty: UTC, which is then said):
/// a clock on `day`, else with its date; seconds when there are any. `parseTime` reads it as the
/// same instant; where a clock happens twice it is written in UTC.
[[nodiscard]] PartialTime timeAtInstant(Instant instant, const QString& zone,
                                        const std::optional<QDate>& day);

/// Whether the source leaves no question about it.
[[nodiscard]] bool saysInstant(const SourceTime& time);

} // namespace afterword
