// SPDX-License-Identifier: MIT
#include "model/domain/finding.h"

#include <array>

namespace afterword {

namespace {

struct Rule {
    const char* rule;
    const char* sentence; ///< %1, %2 are the finding's args
};

constexpr std::array kRules{
    Rule{"time.zone-assumed", "No time zone is named: times are taken as UTC."},
    Rule{"time.zone-ambiguous", "The time zone “%1” has several meanings: say which one is meant."},
    Rule{"time.zone-contradicts", "“%1” names a zone and an offset that disagree."},
    Rule{"time.zone-off-season", "“%1” is not in force at that date: its fixed offset was taken."},
    Rule{"time.date-ambiguous", "In “%1” day and month could be the other way round."},
    Rule{"time.date-missing", "No date is known for “%1”: it has no place in time."},
    Rule{"time.year-missing", "No year is known for “%1”."},
    Rule{"time.in-gap", "“%1” does not exist in its zone: clocks were put forward over it."},
    Rule{"time.in-fold", "“%1” happened twice in its zone: the first was taken."},
    Rule{"time.midnight", "“%1” was taken to be on the next day."},
    Rule{"text.oversize",
         "Lines %1 to %2 are too large for Markdown: they were taken as plain text."},
    Rule{"data.outdated", "The text was changed after its data was written: the text was read."},
    Rule{"data.unreadable", "The data at the end of the document is broken: the text was read."},
};

} // namespace

QString sentence(const Finding& finding) {
    for (const Rule& known : kRules) {
        if (finding.rule == QLatin1String(known.rule)) {
            QString text = QString::fromUtf8(known.sentence);
            for (qsizetype i = 0; i < finding.args.size(); ++i) {
                text.replace(u'%' + QString::number(i + 1), finding.args.at(i));
            }
            return text;
        }
    }
    return finding.args.isEmpty() ? finding.rule
                                  : QString(finding.rule + u": " + finding.args.join(u", "));
}

} // namespace afterword
