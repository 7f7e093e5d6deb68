// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/finding.h"

#include <span>

/// What could be wrong or missing in an incident, rule by rule: the table behind the editor's
/// marks.
namespace afterword::checks {

struct WrittenText;

struct Options {
    std::optional<Instant> now;                  ///< none: nothing is in the future
    Duration silence = std::chrono::minutes(60); ///< a gap of the timeline that is worth a word
    QString templateTitle;                       ///< of the incident's template
    QStringList required;                        ///< parts that it wants filled
};

/// What a rule has found at one place; the rest of the finding is the rule's.
struct Found {
    QString anchor; ///< code of a part ("timeZone", "moments/detected"), or id of a row
    QStringList args;
};

/// The same within a text.
struct FoundWords {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// A change that answers a finding, if there is one that is right more often than not.
struct Fix {
    QString label; ///< of a button
    Edit edit;
};

struct Rule {
    const char* id;
    Finding::Severity severity;
    const char* sentence; ///< %1, %2 are the args of what it has found
    const char* why;      ///< it matters
    /// Null for a rule about words.
    QList<Found> (*look)(const Incident& incident, const Options& options);
    std::optional<Fix> (*fix)(const Incident& incident, const Finding& finding); ///< may be null
    /// Looks at each text for itself; the words that it finds are its first arg.
    QList<FoundWords> (*read)(const WrittenText& text) = nullptr;
    /// What is said once of all rows of a list, found at the list; %1 is their number.
    const char* together = nullptr;
};

/// For a finding of the rule at `anchor`, with places for its args.
[[nodiscard]] QString sentenceOf(const Rule& rule, QStringView anchor);

/// All rules. Of one incident, those about words are asked last.
[[nodiscard]] std::span<const Rule> rules();
/// Null for one that is not in the table.
[[nodiscard]] const Rule* ruleOf(QStringView id);

/// What the rules find (those named in `only`, or all), without what somebody chose to ignore.
[[nodiscard]] QList<Finding> findingsOf(const Incident& incident, const Options& options,
                                        const QStringList& only = {});

/// What of its time was said by nobody, as far as these findings of its incident tell.
struct Assumed {
    bool zone = false;
    bool day = false;
};
[[nodiscard]] Assumed assumedOf(const TimelineEvent& event, const QList<Finding>& findings);

/// The events that it is about: at its anchor, or those that its moments are.
[[nodiscard]] QStringList eventsOf(const Finding& finding, const Incident& incident);

/// What each event may confirm for itself of a finding that is about many; mostly nothing.
[[nodiscard]] Assumption confirmedBy(QStringView rule);

[[nodiscard]] std::optional<Fix> fixFor(const Finding& finding, const Incident& incident);

/// The finding is not shown any more, at this place (and about these words), for this reason.
[[nodiscard]] Edit ignoreFinding(const Finding& finding, const QString& reason);
[[nodiscard]] Edit takeBackIgnored(const IgnoredFinding& ignored);
[[nodiscard]] bool isIgnoredAs(const Finding& finding, const IgnoredFinding& ignored);

} // namespace afterword::checks
