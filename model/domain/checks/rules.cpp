// SPDX-License-Identifier: MIT
#include "model/domain/checks/action_rules.h"
#include "model/domain/checks/cause_rules.h"
#include "model/domain/checks/checks.h"
#include "model/domain/checks/completeness_rules.h"
#include "model/domain/checks/heading_rules.h"
#include "model/domain/checks/leftover_rules.h"
#include "model/domain/checks/time_rules.h"
#include "model/domain/checks/writing_rules.h"

#include <algorithm>
#include <array>

namespace afterword::checks {

namespace {

using Severity = Finding::Severity;

constexpr std::array kTable{
    Rule{"time.zone-assumed", Severity::note, "No time zone is named: times are taken as UTC.",
         "Readers elsewhere, and the figures, need to know which clock the times were read from.",
         assumedZone, confirmZone},
    Rule{"time.date-assumed", Severity::note,
         "The incident has no date of its own: its times are taken to be on %1.",
         "A day that was guessed puts the whole incident in the wrong place.", assumedDay,
         confirmDay},
    Rule{"time.import-zone", Severity::note,
         "%1 imported times name no zone: that of the document was taken.",
         "Tools have zones of their own; an hour off makes a cause of an effect.", importedZones,
         confirmZones},
    Rule{"time.import-day", Severity::note,
         "%1 imported times do not name their whole day: it was assumed.",
         "An event on the wrong day makes an incident of minutes one of a day.", importedDays,
         confirmDays},
    Rule{"time.date-missing", Severity::note,
         "%1 times have a clock and no day: they have no place in time.",
         "They count in no figure, and stand in the strip nowhere.", missingDays, nullptr},
    Rule{"time.order", Severity::warning, "“%1” stands behind “%2” and is earlier.",
         "A sequence out of order tells of causes and effects that were none.", outOfOrder, sortIn},
    Rule{"time.midnight", Severity::warning,
         "“%1” is on the same day as “%2” before it: midnight seems to lie between them.",
         "An event on the wrong day makes an incident of minutes one of a day.", missedMidnights,
         toNextDay},
    Rule{"time.day-jump", Severity::note,
         "“%1” is taken to be on the day after “%2”, and only its clock is a little earlier.",
         "An event on the wrong day makes an incident of minutes one of a day.", dayJumps,
         toSameDay},
    Rule{"time.future", Severity::warning, "“%1” is in the future.",
         "A timeline tells what has happened; a slip of a day or a year is likely.", futureEvents,
         nullptr},
    Rule{"time.before-start", Severity::warning, "It was %1 before it started.",
         "The time to detect and all other figures begin at the start.", momentsBeforeStart,
         startThen},
    Rule{"time.moments-contradict", Severity::warning, "It was %1 before it was %2.",
         "Figures that are made of the two would be wrong.", contradictingMoments, nullptr},
    Rule{"time.zone-contradicts", Severity::warning,
         "“%1” names a zone and an offset that disagree.",
         "Nobody can tell which of the two was meant; they lie an hour or more apart.",
         contradictingZones, nullptr},
    Rule{"time.zone-ambiguous", Severity::warning,
         "The time zone of “%1” has several meanings: say which one is meant.",
         "The time has no place until somebody says.", ambiguousZones, nullptr},
    Rule{"time.weekday", Severity::warning, "“%1” is no %2: that day was a %3.",
         "One of the two is a slip, and a reader cannot tell which.", wrongWeekdays, nullptr},
    Rule{"time.silent-gap", Severity::note, "Nothing is written down for %3 between “%1” and “%2”.",
         "Long silences often hide what was tried, and who waited for whom.", silentGaps, nullptr},
    Rule{"causes.circle", Severity::warning,
         "“%1” follows from “%2”, which follows from it in turn.",
         "What is its own cause explains nothing, and no action can break it.", circularCauses,
         openCircle},
    Rule{"missing.title", Severity::warning, "The incident has no title.",
         "The title is what is searched for, and all that a list of incidents shows.", missingTitle,
         nullptr},
    Rule{"missing.severity", Severity::note, "Nobody has said how severe it was.",
         "Lists, figures and what is asked for here depend on the severity.", missingSeverity,
         nullptr},
    Rule{"missing.summary", Severity::warning, "There is no summary.",
         "Most readers read the first paragraph, and decide by it whether to read on.",
         missingSummary, nullptr},
    Rule{"missing.impact", Severity::warning, "Nothing says what the incident did to anybody.",
         "Without the impact nobody can tell what the measures are worth.", missingImpact, nullptr},
    Rule{"missing.number", Severity::note, "The impact names no number.",
         "“Some users” is one or a million: a count, a share or an amount can be compared.",
         impactWithoutNumber, nullptr},
    Rule{"missing.span", Severity::note, "Nothing says how long it lasted.",
         "How long a severe incident lasted is the first figure that is asked for.", missingSpan,
         nullptr},
    Rule{"missing.people", Severity::note, "Nobody is named who knows more or answers for it.",
         "After a severe incident readers have questions, and reviews need an owner.",
         missingPeople, nullptr},
    Rule{"missing.timeline", Severity::warning, "The timeline has no event.",
         "What was known when is what explains why people did what they did.", missingTimeline,
         nullptr},
    Rule{"missing.detection", Severity::note, "Nothing says how it was noticed.",
         "An incident that a customer has reported asks for other measures than one that an alert "
         "has found.",
         missingDetection, nullptr},
    Rule{"missing.cause", Severity::warning, "Nothing says why it happened.",
         "Measures without a cause are guesses.", missingCause, nullptr},
    Rule{"missing.resolution", Severity::note, "Nothing says how it ended.",
         "What has helped this time is looked up the next time.", missingResolution, nullptr},
    Rule{"missing.actions", Severity::note, "Nothing is to be done about it.",
         "A postmortem without an action is a story: the same can happen again.", missingActions,
         nullptr},
    Rule{"missing.lessons", Severity::note, "No lesson is written down.",
         "A severe incident has been paid for: what was learned is all that comes of it.",
         missingLessons, nullptr},
    Rule{"missing.required", Severity::warning,
         "The template “%1” has a place for “%2”, and that is empty.",
         "The heading would be missing from the document, or stand there with nothing below it.",
         missingRequired, nullptr},
    Rule{"causes.unaddressed", Severity::warning, "No action addresses “%1”.",
         "A factor that nobody acts upon is there the next time; if that is accepted, say so.",
         unaddressedFactors, nullptr, nullptr,
         "No action addresses any of the %1 contributing factors."},
    Rule{"causes.unlinked", Severity::note,
         "None of the actions says which of the %1 contributing factors it addresses.",
         "Only the link shows whether a factor was forgotten.", unlinkedFactors, nullptr},
    Rule{"action.owner", Severity::warning, "“%1” has no owner.",
         "What everybody is to do is done by nobody.", ownerless, nullptr, nullptr,
         "None of the %1 open actions has an owner."},
    Rule{"action.due", Severity::note, "“%1” has no due date.",
         "What is due at no time is never late, and so never asked about.", dateless, nullptr,
         nullptr, "None of the %1 open actions has a due date."},
    Rule{"action.vague", Severity::note, "“%1” does not say what will be different.",
         "Say what changes, so that somebody else could do it: a limit, a test, an alert. “Be "
         "careful” changes nothing, as people were careful before. Looked for in English documents "
         "only.",
         nullptr, nullptr, vagueVerbs},
    Rule{"action.unverifiable", Severity::note, "“%1”: nobody could tell when this is done.",
         "An action ends with something that can be seen or tried; what never ends is never "
         "followed up. Looked for in English documents only.",
         nullptr, nullptr, unverifiable},
    Rule{"writing.blame", Severity::warning, "“%1” looks for a culprit.",
         "Who is blamed tells less the next time. Say what made the step seem right, and what let "
         "it through. Looked for in English documents only.",
         nullptr, nullptr, blame},
    Rule{"writing.human-error", Severity::warning, "“%1” is where the question begins.",
         "People will always err. Say what made the error likely, and why nothing caught it. "
         "Looked for in English documents only.",
         nullptr, nullptr, humanError},
    Rule{"writing.counterfactual", Severity::note, "“%1” tells of what did not happen.",
         "It explains nothing of what did, and is only known afterwards. Say what people saw and "
         "what made sense then. Looked for in English documents only.",
         nullptr, nullptr, counterfactuals},
    Rule{"leftover.mark", Severity::warning, "“%1” is still there.",
         "Readers cannot tell whether something is missing or nothing was found.", nullptr, nullptr,
         toDoMarks},
    Rule{"leftover.placeholder", Severity::warning, "“%1” waits to be replaced.",
         "It is a form's word, and readers would take it for the document's.", nullptr, nullptr,
         placeholders},
    Rule{"leftover.filler", Severity::warning, "“%1” is filler text.",
         "It stands where something was to be written.", nullptr, nullptr, fillerText},
    Rule{"leftover.heading", Severity::note, "Nothing stands below “%1”.",
         "An empty section reads as if nobody had looked.", emptyHeadings, nullptr,
         headingsOverNothing},
    Rule{"leftover.name", Severity::warning, "“%1” is nobody's name.",
         "It stands in forms as an example; whoever is meant is not asked.", sampleNames, nullptr},
};

} // namespace

std::span<const Rule> rules() {
    return kTable;
}

const Rule* ruleOf(QStringView id) {
    const auto* found = std::find_if(kTable.begin(), kTable.end(), [id](const Rule& rule) {
        return id == QLatin1String(rule.id);
    });
    return found == kTable.end() ? nullptr : found;
}

QString sentenceOf(const Rule& rule, QStringView anchor) {
    const bool isOfList = anchor == QLatin1String("actions") || anchor == QLatin1String("factors");
    return QString::fromUtf8(rule.together != nullptr && isOfList ? rule.together : rule.sentence);
}

} // namespace afterword::checks
