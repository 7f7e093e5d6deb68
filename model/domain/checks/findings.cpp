// SPDX-License-Identifier: MIT
// Asks the rules of the table, and keeps what was ignored out.
#include "model/domain/checks/checks.h"
#include "model/domain/checks/written_text.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <algorithm>

namespace afterword::checks {

namespace {

bool isIgnored(const Incident& incident, const Finding& finding) {
    return std::any_of(
        incident.ignored.cbegin(), incident.ignored.cend(),
        [&](const IgnoredFinding& ignored) { return isIgnoredAs(finding, ignored); });
}

bool isEnglish(const QString& language) {
    return language.isEmpty() || language.startsWith(QLatin1String("en"), Qt::CaseInsensitive);
}

/// The wanted rules about words, and what each has found.
struct WordRule {
    const Rule* rule;
    QList<Finding> found;
};

/// Each text is taken apart once, and shown to every rule about words.
void readTexts(const Incident& incident, QList<WordRule>& rules) {
    const People people(incident);
    const bool english = isEnglish(incident.language);
    Incident copy = incident; // shared, as nothing is put
    QString anchor;
    int ordinal = 0;
    visitTexts(copy, [&](const TextAt& at, const QString& text, const PutText&) {
        ordinal = at.anchor == anchor ? ordinal + 1 : 0;
        anchor = at.anchor;
        if (text.isEmpty()) {
            return;
        }
        const Prose prose(text);
        WrittenText written{at, text, prose, people, english};
        if (written.isOf(u"actions/")) {
            const qsizetype row = edits::indexOfRow(incident.actions, rowOrPart(at.anchor));
            const ActionItem& action = *incident.actions.at(row);
            written.isSettledAction = action.isSettled();
            written.hasDetails = !action.details.trimmed().isEmpty() || action.verifyBy;
        }
        if (written.isOf(u"sections/")) {
            const qsizetype section = at.anchor.section(u'/', 1).toLongLong();
            written.isBetweenRows = incident.sections.value(section).place != Section::Place::after;
        }
        for (WordRule& rule : rules) {
            const QList<FoundWords> found = rule.rule->read(written);
            for (const FoundWords& words : found) {
                rule.found.append(Finding{QString::fromLatin1(rule.rule->id),
                                          rule.rule->severity,
                                          0,
                                          {text.mid(words.from, words.length).simplified()},
                                          rowOrPart(at.anchor),
                                          {ordinal, int(words.from), int(words.length)}});
            }
        }
    });
}

void keepUnlessIgnored(QList<Finding>& findings, const Finding& finding, const Incident& incident) {
    if (!isIgnored(incident, finding)) {
        findings.append(finding);
    }
}

} // namespace

QList<Finding> findingsOf(const Incident& incident, const Options& options,
                          const QStringList& only) {
    const auto isWanted = [&only](const Rule& rule) {
        return only.isEmpty() || only.contains(QLatin1String(rule.id));
    };
    QList<WordRule> wordRules;
    for (const Rule& rule : rules()) {
        if (rule.read != nullptr && isWanted(rule)) {
            wordRules.append(WordRule{&rule, {}});
        }
    }
    if (!wordRules.isEmpty()) {
        readTexts(incident, wordRules);
    }
    QList<Finding> findings;
    for (const Rule& rule : rules()) {
        if (rule.look == nullptr || !isWanted(rule)) {
            continue;
        }
        const QList<Found> places = rule.look(incident, options);
        for (const Found& place : places) {
            keepUnlessIgnored(
                findings,
                {QString::fromLatin1(rule.id), rule.severity, 0, place.args, place.anchor, {}},
                incident);
        }
    }
    for (const WordRule& rule : std::as_const(wordRules)) {
        for (const Finding& finding : rule.found) {
            keepUnlessIgnored(findings, finding, incident);
        }
    }
    return findings;
}

std::optional<Fix> fixFor(const Finding& finding, const Incident& incident) {
    const Rule* rule = ruleOf(finding.rule);
    return rule != nullptr && rule->fix != nullptr ? rule->fix(incident, finding) : std::nullopt;
}

bool isIgnoredAs(const Finding& finding, const IgnoredFinding& ignored) {
    return ignored.rule == finding.rule && ignored.anchor == finding.anchor &&
           (ignored.words.isEmpty() || ignored.words == finding.args.value(0));
}

Edit ignoreFinding(const Finding& finding, const QString& reason) {
    return {edits::Labels::tr("Ignore a finding"), QString(), [=](Incident& incident) {
                if (!isIgnored(incident, finding)) {
                    const QString words =
                        finding.span.length > 0 ? finding.args.value(0) : QString();
                    incident.ignored.append({finding.rule, finding.anchor, reason, words});
                }
            }};
}

Edit takeBackIgnored(const IgnoredFinding& ignored) {
    return {edits::Labels::tr("Take a finding up again"), QString(),
            [=](Incident& incident) { incident.ignored.removeOne(ignored); }};
}

} // namespace afterword::checks
