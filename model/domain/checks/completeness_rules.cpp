// SPDX-License-Identifier: MIT
#include "model/domain/checks/completeness_rules.h"

#include "model/domain/checks/word_set.h"
#include "model/domain/prose/prose.h"
#include "model/domain/text_parts.h"

#include <algorithm>
#include <array>

namespace afterword::checks {

namespace {

bool isEmpty(const QString& text) {
    return text.trimmed().isEmpty();
}

/// The incident is as severe as that, or nobody has said how severe it is.
bool isAtLeast(const Incident& incident, Severity severity) {
    return !incident.severity || *incident.severity <= severity;
}

/// The same, and somebody has said so.
bool isKnownAtLeast(const Incident& incident, Severity severity) {
    return incident.severity && *incident.severity <= severity;
}

QList<Found> foundAt(const char* anchor, bool isFound) {
    return isFound ? QList<Found>{{QString::fromLatin1(anchor), {}}} : QList<Found>();
}

bool hasEvent(const Incident& incident, std::initializer_list<EventKind> kinds) {
    return std::any_of(incident.timeline.cbegin(), incident.timeline.cend(),
                       [&](const Row<TimelineEvent>& event) {
                           return std::find(kinds.begin(), kinds.end(), event->kind) != kinds.end();
                       });
}

/// A word of the text is, or begins with, one of these.
template <class Words>
bool saysOneOf(const QString& text, const Words& words) {
    if (isEmpty(text)) {
        return false;
    }
    const Prose prose(text);
    return std::any_of(prose.tokens().cbegin(), prose.tokens().cend(),
                       [&](const ProseToken& token) { return words.contains(token.word); });
}

constexpr auto kQuantities =
    wordSet(u"all", u"any", u"both", u"complete", u"completely", u"dozen", u"dozens", u"each",
            u"eight", u"entire", u"entirely", u"every", u"everyone", u"everybody", u"five", u"four",
            u"full", u"fully", u"half", u"hundred", u"hundreds", u"majority", u"million",
            u"millions", u"nine", u"no", u"nobody", u"none", u"one", u"quarter", u"seven",
            u"single", u"six", u"ten", u"third", u"thousand", u"thousands", u"three", u"total",
            u"totally", u"two", u"most", u"unavailable", u"down", u"zero");

constexpr auto kDetecting =
    wordSet(u"alarm", u"alarms", u"alert", u"alerted", u"alerting", u"alerts", u"alertmanager",
            u"complained", u"complaints", u"detected", u"detection", u"discovered", u"monitoring",
            u"noticed", u"notified", u"observed", u"page", u"paged", u"pagerduty", u"reported",
            u"reports", u"spotted", u"ticket", u"tickets", u"identified", u"found", u"saw",
            u"triggered", u"began", u"pages");

constexpr auto kHarm =
    wordSet(u"affected", u"affecting", u"broke", u"broken", u"compromised", u"crash", u"crashed",
            u"delayed", u"degraded", u"disruption", u"down", u"downtime", u"error", u"errors",
            u"exposed", u"fail", u"failed", u"failing", u"failure", u"failures", u"impact",
            u"impacted", u"inaccessible", u"incorrect", u"latency", u"lost", u"outage", u"slow",
            u"stopped", u"stuck", u"timeouts", u"unable", u"unavailable", u"unreachable",
            u"unresponsive", u"could", u"couldn't", u"cannot", u"can't", u"unusable", u"blocked",
            u"blocking", u"prevented", u"preventing", u"prevents", u"impacting", u"interrupted",
            u"interruption", u"killed", u"lose", u"loses", u"losing", u"loss", u"rejected",
            u"refused", u"dropped", u"degradation", u"disrupted", u"terminated", u"hung");

constexpr auto kAffected = wordSet(u"clients", u"customers", u"everybody", u"everyone", u"members",
                                   u"people", u"readers", u"users", u"visitors");

constexpr auto kCausing =
    wordSet(u"because", u"cause", u"caused", u"causes", u"causing", u"due", u"led", u"reason",
            u"root", u"since", u"triggered", u"why", u"resulted", u"introduced", u"owing",
            u"contributed", u"contributing", u"bug", u"misconfigured", u"misconfiguration");

constexpr auto kEnding = wordSet(
    u"back", u"deployed", u"disabled", u"end", u"ended", u"fix", u"fixed", u"fixes", u"mitigated",
    u"normal", u"over", u"recovered", u"recovery", u"removed", u"replaced", u"resolved",
    u"resolves", u"restarted", u"restored", u"reverted", u"rolled", u"solved", u"stable",
    u"upgraded", u"patched", u"stopped", u"blocked", u"closed", u"corrected", u"enabled",
    u"reenabled", u"re-enabled", u"re-enables", u"repaired", u"restores", u"stops", u"succeeded");

bool hasNumber(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) ||
           saysOneOf(text, kQuantities);
}

QStringList runningTexts(const Incident& incident) {
    QStringList texts{incident.summary,   incident.impact,     incident.trigger,
                      incident.rootCause, incident.resolution, incident.rootCauseSummary};
    for (const Section& section : incident.sections) {
        texts.append(section.text);
    }
    return texts;
}

/// Most of its letters are of another script than English has.
bool isOfAnotherScript(const QString& text) {
    constexpr char16_t kEndOfLatin = 0x250;
    const auto letters =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    const auto others = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetter() && c.unicode() >= kEndOfLatin;
    });
    return others * 2 > letters;
}

/// What is told in words somewhere in the running text need not have a field of its own. A text in
/// another language may tell anything.
template <class Words>
bool tellsOf(const Incident& incident, const Words& words) {
    const bool isEnglish =
        incident.language.isEmpty() || incident.language.startsWith(QLatin1String("en"));
    const QStringList texts = runningTexts(incident);
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString& text) {
        return (!isEnglish && !isEmpty(text)) || saysOneOf(text, words) || isOfAnotherScript(text);
    });
}

/// "users did not see the log": what somebody went without.
bool tellsOfLack(const Incident& incident) {
    constexpr qsizetype kNear = 4;
    const QStringList texts = runningTexts(incident);
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) {
        const Prose prose(text);
        qsizetype near = 0; // so many words behind somebody
        for (const ProseToken& token : prose.tokens()) {
            near = token.kind == ProseToken::Kind::end ? 0 : near - 1;
            near = kAffected.contains(token.word) ? kNear : near;
            if (near > 0 && (token.word == u"not" || token.word == u"no" ||
                             token.word == u"without" || token.word.endsWith(u"n't"))) {
                return true;
            }
        }
        return false;
    });
}

/// So many clocks ("15:09") stand in running text that it tells what happened when.
bool tellsCourse(const Incident& incident) {
    constexpr int kFewest = 3;
    const QStringList texts = runningTexts(incident);
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) {
        int clocks = 0;
        for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at + 1)) {
            const bool isClock = at > 0 && at + 2 < text.size() && text.at(at - 1).isDigit() &&
                                 text.at(at + 1).isDigit() && text.at(at + 2).isDigit();
            clocks += isClock ? 1 : 0;
        }
        return clocks >= kFewest;
    });
}

/// The document begins with a text under a name of its own: "Background", "Introduction".
bool hasOpening(const Incident& incident) {
    return std::any_of(incident.sections.cbegin(), incident.sections.cend(),
                       [](const Section& section) {
                           return (section.after == Part::start || section.after == Part::title) &&
                                  !isEmpty(section.text);
                       });
}

template <class Words>
bool timelineTellsOf(const Incident& incident, const Words& words) {
    return std::any_of(
        incident.timeline.cbegin(), incident.timeline.cend(),
        [&](const Row<TimelineEvent>& event) { return saysOneOf(event->text, words); });
}

bool tellsOfDetection(const Incident& incident) {
    return !isEmpty(incident.detection) || incident.moments.detected ||
           hasEvent(incident, {EventKind::detection}) || tellsOf(incident, kDetecting) ||
           timelineTellsOf(incident, kDetecting);
}

bool hasSection(const Incident& incident, Part after) {
    return std::any_of(incident.sections.cbegin(), incident.sections.cend(),
                       [after](const Section& section) {
                           return section.after == after &&
                                  section.place != Section::Place::after && !isEmpty(section.text);
                       });
}

bool hasLessons(const Lessons& lessons) {
    return !isEmpty(lessons.learned) || !lessons.wentWell.isEmpty() ||
           !lessons.wentPoorly.isEmpty() || !lessons.gotLucky.isEmpty();
}

bool isEmptyPart(const Incident& incident, const QString& key) {
    if (const TextPart* part = textPart(key)) {
        return isEmpty(incident.*part->member);
    }
    return (key == QLatin1String("timeline") && incident.timeline.isEmpty()) ||
           (key == QLatin1String("factors") && incident.factors.isEmpty()) ||
           (key == QLatin1String("improvements") && incident.improvements.isEmpty()) ||
           (key == QLatin1String("actions") && incident.actions.isEmpty()) ||
           (key == QLatin1String("people") && incident.people.isEmpty()) ||
           (key == QLatin1String("lessons") && !hasLessons(incident.lessons));
}

struct PartRule {
    const char* part;
    QList<Found> (*look)(const Incident& incident, const Options& options);
};

constexpr std::array kPartRules{
    PartRule{"title", missingTitle},           PartRule{"summary", missingSummary},
    PartRule{"impact", missingImpact},         PartRule{"timeline", missingTimeline},
    PartRule{"rootCause", missingCause},       PartRule{"detection", missingDetection},
    PartRule{"resolution", missingResolution}, PartRule{"actions", missingActions},
    PartRule{"lessons", missingLessons}};

bool isMissedElsewhere(const QString& part, const Incident& incident, const Options& options) {
    return std::any_of(kPartRules.begin(), kPartRules.end(), [&](const PartRule& rule) {
        return part == QLatin1String(rule.part) && !rule.look(incident, options).isEmpty();
    });
}

/// Told in other words: the cause as a list of factors, the summary as its parts.
bool isToldOtherwise(const QString& part, const Incident& incident) {
    return (part == QLatin1String("rootCause") &&
            (!incident.factors.isEmpty() || !isEmpty(incident.rootCauseSummary))) ||
           (part == QLatin1String("impact") && (incident.impactUsers || incident.impactPercent)) ||
           (part == QLatin1String("actions") && !incident.improvements.isEmpty());
}

} // namespace

QList<Found> missingTitle(const Incident& incident, const Options&) {
    return foundAt("title", isEmpty(incident.title));
}

QList<Found> missingSeverity(const Incident& incident, const Options&) {
    return foundAt("severity", !incident.severity);
}

QList<Found> missingSummary(const Incident& incident, const Options&) {
    const bool isTold = !isEmpty(incident.summary) ||
                        (!isEmpty(incident.impact) &&
                         (!isEmpty(incident.rootCauseSummary) || !isEmpty(incident.duration))) ||
                        hasSection(incident, Part::summary) || hasOpening(incident);
    return foundAt("summary", !isTold && isAtLeast(incident, Severity::sev4));
}

QList<Found> missingImpact(const Incident& incident, const Options&) {
    const bool isTold = !isEmpty(incident.impact) || incident.impactUsers ||
                        incident.impactPercent || hasSection(incident, Part::impact) ||
                        tellsOf(incident, kHarm) || tellsOfLack(incident);
    return foundAt("impact", !isTold && isAtLeast(incident, Severity::sev4));
}

QList<Found> impactWithoutNumber(const Incident& incident, const Options&) {
    const bool isAsked = isAtLeast(incident, Severity::sev3) && !isEmpty(incident.impact);
    return foundAt("impact", isAsked && !incident.impactUsers && !incident.impactPercent &&
                                 !hasNumber(incident.impact));
}

QList<Found> missingTimeline(const Incident& incident, const Options&) {
    return foundAt("timeline", incident.timeline.isEmpty() &&
                                   !hasSection(incident, Part::timeline) &&
                                   !tellsCourse(incident) && isAtLeast(incident, Severity::sev4));
}

QList<Found> missingDetection(const Incident& incident, const Options&) {
    return foundAt("detection", isAtLeast(incident, Severity::sev3) && !tellsOfDetection(incident));
}

QList<Found> missingCause(const Incident& incident, const Options&) {
    const bool isTold = !isEmpty(incident.rootCause) || !isEmpty(incident.rootCauseSummary) ||
                        !incident.factors.isEmpty() || !isEmpty(incident.trigger) ||
                        hasSection(incident, Part::rootCause) || tellsOf(incident, kCausing) ||
                        timelineTellsOf(incident, kCausing);
    return foundAt("rootCause", !isTold);
}

QList<Found> missingResolution(const Incident& incident, const Options&) {
    const bool isTold = !isEmpty(incident.resolution) || incident.moments.resolved ||
                        incident.moments.mitigated ||
                        hasEvent(incident, {EventKind::mitigation, EventKind::resolution}) ||
                        hasSection(incident, Part::resolution) || tellsOf(incident, kEnding) ||
                        timelineTellsOf(incident, kEnding);
    return foundAt("resolution", !isTold && isAtLeast(incident, Severity::sev4));
}

QList<Found> missingActions(const Incident& incident, const Options&) {
    const bool isTold = !incident.actions.isEmpty() || !incident.improvements.isEmpty() ||
                        hasSection(incident, Part::actions) ||
                        hasSection(incident, Part::improvements);
    return foundAt("actions", !isTold && isAtLeast(incident, Severity::sev3));
}

QList<Found> missingPeople(const Incident& incident, const Options&) {
    return foundAt("people", isKnownAtLeast(incident, Severity::sev2) && incident.people.isEmpty());
}

QList<Found> missingLessons(const Incident& incident, const Options&) {
    return foundAt("lessons", isKnownAtLeast(incident, Severity::sev2) &&
                                  !hasLessons(incident.lessons) &&
                                  !hasSection(incident, Part::lessons));
}

QList<Found> missingSpan(const Incident& incident, const Options&) {
    const bool isKnown =
        !isEmpty(incident.duration) || (incident.moments.started && incident.moments.resolved);
    return foundAt("moments/started", isKnownAtLeast(incident, Severity::sev2) && !isKnown);
}

QList<Found> missingRequired(const Incident& incident, const Options& options) {
    QList<Found> found;
    for (const QString& part : options.required) {
        if (isEmptyPart(incident, part) && !isToldOtherwise(part, incident) &&
            !isMissedElsewhere(part, incident, options)) {
            found.append({part, {options.templateTitle, part}});
        }
    }
    return found;
}

} // namespace afterword::checks
