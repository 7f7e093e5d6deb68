// SPDX-License-Identifier: MIT
#include "model/domain/finding.h"

#include "model/domain/checks/checks.h"

#include <array>

namespace afterword {

namespace {

struct Rule {
    const char* rule;
    const char* sentence; ///< %1, %2 are the finding's args
};

constexpr std::array kRules{
    Rule{"document.several",
         "The document seems to hold %1 incidents: read with “split” it becomes that many."},
    Rule{"document.form", "The document is a form that nobody has filled in."},
    Rule{"section.unknown", "“%1” is no section that is known: it is kept as it is."},
    Rule{"actions.assumed", "What stands below “%1” was taken as the corrective actions."},
    Rule{"actions.owners-assumed", "Names in brackets were taken as owners: %1."},
    Rule{"cause.divided",
         "The text tells of cause and resolution without saying where the one ends: it was divided "
         "before its last part."},
    Rule{"label.unread", "“%2” is no value for “%1”: it is kept as a field of its own."},
    Rule{"time.zone-assumed", "No time zone is named: times are taken as UTC."},
    Rule{"time.zone-ambiguous", "The time zone “%1” has several meanings: say which one is meant."},
    Rule{"time.zone-contradicts", "“%1” names a zone and an offset that disagree."},
    Rule{"time.zone-off-season", "“%1” is not in force at that date: its fixed offset was taken."},
    Rule{"time.zone-inferred",
         "Times that name no zone are taken as %1, which this line names for others."},
    Rule{"time.date-assumed", "No label gives the day of the times: %1 was taken from this line."},
    Rule{"time.date-of-file", "The document names no day: %1 was taken from the name of its file."},
    Rule{"time.date-ambiguous", "In “%1” day and month could be the other way round."},
    Rule{"time.date-missing", "No date is known for “%1”: it has no place in time."},
    Rule{"time.year-missing", "No year is known for “%1”."},
    Rule{"time.in-gap", "“%1” does not exist in its zone: clocks were put forward over it."},
    Rule{"time.in-fold", "“%1” happened twice in its zone: the first was taken."},
    Rule{"timeline.newest-first",
         "The timeline begins with its newest event: it was turned round."},
    Rule{"time.midnight", "“%1” was taken to be on the next day."},
    Rule{"source.zone-assumed", "The source names no time zone: its clocks were taken in %1."},
    Rule{"source.date-assumed", "The source names no day: that of the incident was taken."},
    Rule{"source.date-missing", "No day is known for some clocks: they have no place in time."},
    Rule{"source.year-assumed", "The source names no year: %1 was assumed."},
    Rule{"source.year-missing", "No year is known for the days of the source."},
    Rule{"source.year-of-header", "The year %1 was taken from the first line of the journal."},
    Rule{"source.line-cut", "Lines of more than 64 kB were cut."},
    Rule{"source.lines-left-out",
         "Some lines are no events, or too many for one: they were left out."},
    Rule{"text.oversize",
         "Lines %1 to %2 are too large for Markdown: they were taken as plain text."},
    Rule{"data.outdated", "The text was changed after its data was written: the text was read."},
    Rule{"data.unreadable", "The data at the end of the document is broken: the text was read."},
};

QString filled(QString text, const QStringList& args) {
    for (qsizetype i = 0; i < args.size(); ++i) {
        text.replace(u'%' + QString::number(i + 1), args.at(i));
    }
    return text;
}

} // namespace

QString sentence(const Finding& finding) {
    // Checks have an anchor; what reading says of the same matter knows the line and other words.
    const checks::Rule* rule = finding.anchor.isEmpty() ? nullptr : checks::ruleOf(finding.rule);
    if (rule != nullptr) {
        return filled(checks::sentenceOf(*rule, finding.anchor), finding.args);
    }
    for (const Rule& known : kRules) {
        if (finding.rule == QLatin1String(known.rule)) {
            return filled(QString::fromUtf8(known.sentence), finding.args);
        }
    }
    return finding.args.isEmpty() ? finding.rule
                                  : QString(finding.rule + u": " + finding.args.join(u", "));
}

} // namespace afterword
