// SPDX-License-Identifier: MIT
#include "app/composition/checking.h"

#include "model/domain/own_texts.h"

#include <algorithm>

namespace afterword::app {

namespace {

/// The text of a finding's span as the incident has it.
QString textOf(const Finding& finding, const QString& anchor, const Incident& incident) {
    Incident copy = incident;
    QString wanted;
    int ordinal = 0;
    visitTexts(copy, [&](const TextAt& at, const QString& text, const PutText&) {
        if (at.anchor == anchor && ordinal++ == finding.span.text) {
            wanted = text;
        }
    });
    return wanted;
}

/// The line within the field's where its words stand as often as they do before them in its text.
int lineOfWords(const QString& text, const TextSpan& span, const LineRanges& ranges,
                const QStringList& document) {
    const QString words = text.mid(span.from, span.length).section(u'\n', 0, 0);
    auto before = QStringView(text).left(span.from).count(words);
    for (const LineRange& range : ranges) {
        for (int line = range.first; line <= range.last && line <= document.size(); ++line) {
            before -= document.at(line - 1).count(words);
            if (before < 0) {
                return line;
            }
        }
    }
    return ranges.first().first;
}

/// Of a heading below which nothing is; 0: there is none such.
int lineOfHeading(const QString& heading, const QStringList& document) {
    const auto line = std::find_if(document.cbegin(), document.cend(), [&](const QString& words) {
        return words.startsWith(u'#') && words.contains(heading);
    });
    return !heading.isEmpty() && line != document.cend() ? int(line - document.cbegin()) + 1 : 0;
}

int lineOf(const Finding& finding, const reading::Reading& reading, const QStringList& document) {
    const QString anchor = fieldAnchor(reading.incident, finding.anchor);
    const LineRanges ranges = reading.lines.value(anchor);
    if (ranges.isEmpty()) {
        return anchor.startsWith(QLatin1String("sections/"))
                   ? lineOfHeading(finding.args.value(0), document)
                   : 0;
    }
    return finding.span.length == 0 ? ranges.first().first
                                    : lineOfWords(textOf(finding, anchor, reading.incident),
                                                  finding.span, ranges, document);
}

} // namespace

TemplateNeeds needsOf(const Incident& incident, const writing::Catalogue& catalogue) {
    const bool hasOwn = !incident.templateName.isEmpty();
    if (!hasOwn && !incident.origin.name.isEmpty()) {
        return {}; // it came in a form of its own
    }
    const auto found = catalogue.find(hasOwn ? incident.templateName : QStringLiteral("classic"));
    return found ? TemplateNeeds{found->title, found->requires_} : TemplateNeeds();
}

checks::Options checkOptions(const Incident& incident, const writing::Catalogue& catalogue,
                             Instant now) {
    const TemplateNeeds needs = needsOf(incident, catalogue);
    checks::Options options;
    options.now = now;
    options.templateTitle = needs.title;
    options.required = needs.parts;
    return options;
}

QList<Finding> placed(QList<Finding> findings, const reading::Reading& reading,
                      const QString& document) {
    const QStringList lines = document.split(u'\n');
    for (Finding& finding : findings) {
        finding.line = lineOf(finding, reading, lines);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.line < b.line; });
    return findings;
}

} // namespace afterword::app
