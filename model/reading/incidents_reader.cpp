// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/markdown/tree.h"
#include "model/reading/reading.h"
#include "model/reading/several_incidents.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

/// Days of reports for a month or a year have no year of their own.
std::optional<int> yearIn(QStringView text) {
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)\\d\\d\\b"));
    const auto match = year.match(text.toString());
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

/// One of several incidents is one, though no heading in it may say so: its words sum it up.
void takeAsIncident(Reading& reading) {
    if (reading.isPostmortem) {
        return;
    }
    reading.isPostmortem = true;
    QList<Section>& sections = reading.incident.sections;
    const auto words = std::find_if(sections.cbegin(), sections.cend(), [](const Section& section) {
        return section.heading.isEmpty() && section.after == Part::title;
    });
    if (words != sections.cend() && reading.incident.summary.isEmpty()) {
        reading.incident.summary = words->text;
        sections.erase(words);
    }
}

/// Lines of a part of a document as lines of the whole, in which `sections` stand before its own.
FieldLines moved(const FieldLines& lines, int down, int sections) {
    FieldLines result;
    for (auto field = lines.cbegin(); field != lines.cend(); ++field) {
        QString anchor = field.key();
        if (anchor.startsWith(u"sections/")) {
            const int place = anchor.section(u'/', 1).toInt();
            anchor = QStringLiteral("sections/%1").arg(place + sections);
        }
        for (const LineRange& range : *field) {
            result[anchor].append({range.first + down, range.last + down});
        }
    }
    return result;
}

} // namespace

QList<Reading> readIncidents(const QString& text, const ReadOptions& options) {
    const QString document = wellFormed(withUnixLines(text));
    const std::vector<int> starts =
        incidentLines(piecesOf(markdown::Tree(document), learnedKinds(options.names)));
    if (starts.empty()) {
        return {readMarkdown(text, options)};
    }
    const QStringList lines = document.split(u'\n');
    const auto linesFrom = [&lines](int first, int behind) {
        return lines.mid(first - 1, behind - first).join(u'\n');
    };
    const QString front = linesFrom(1, starts.front()).trimmed();
    ReadOptions dated = options;
    dated.year = options.year ? options.year : yearIn(front);
    QList<Reading> readings;
    for (size_t i = 0; i < starts.size(); ++i) {
        const int behind = i + 1 < starts.size() ? starts[i + 1] : int(lines.size()) + 1;
        Reading reading = readMarkdown(linesFrom(starts[i], behind), dated);
        takeAsIncident(reading);
        for (Finding& finding : reading.findings) {
            finding.line += finding.line > 0 ? starts[i] - 1 : 0;
        }
        reading.lines = moved(reading.lines, starts[i] - 1, i == 0 && !front.isEmpty() ? 1 : 0);
        readings.append(std::move(reading));
    }
    if (!front.isEmpty()) {
        readings.first().incident.sections.prepend(
            {{}, 0, front, Part::start, Section::Place::after});
        readings.first().lines.insert(QStringLiteral("sections/0"), {{1, starts.front() - 1}});
    }
    return readings;
}

} // namespace afterword::reading
