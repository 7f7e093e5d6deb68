// SPDX-License-Identifier: MIT
// Headings below which nothing stands: sections of their own, and those within a text.
#include "model/domain/checks/heading_rules.h"

#include "model/base/text.h"
#include "model/domain/prose/markdown_spans.h"

#include <algorithm>

namespace afterword::checks {

namespace {

constexpr int kDeepest = 6;

/// A heading of a container has all its parts below it, and those are elsewhere in the incident.
bool isLeftEmpty(const QList<Section>& sections, qsizetype at) {
    const Section& section = sections.at(at);
    const bool hasNext = at + 1 < sections.size();
    return !section.heading.trimmed().isEmpty() && section.text.trimmed().isEmpty() &&
           section.level >= 0 && section.place == Section::Place::after &&
           !(hasNext && sections.at(at + 1).level > section.level);
}

/// The lists of lessons may stand below a heading that seemed to be another part's.
bool namesListsOfLessons(const Incident& incident) {
    return std::any_of(incident.asWritten.keyBegin(), incident.asWritten.keyEnd(),
                       [](const QString& key) { return key.startsWith(u"lessons."); });
}

/// Of a document that was read, headings stay whose text has become values (a date, the people),
/// or that stand over parts which are known. The name of a part that has nothing is another thing.
bool isNameOfNothing(const Incident& incident, const Section& section) {
    switch (section.after) {
    case Part::summary:
        return incident.summary.trimmed().isEmpty();
    case Part::timeline:
        return incident.timeline.isEmpty();
    case Part::rootCause:
        return incident.rootCause.trimmed().isEmpty();
    case Part::resolution:
        return incident.resolution.trimmed().isEmpty() && !namesListsOfLessons(incident);
    case Part::factors:
        return incident.factors.isEmpty();
    case Part::improvements:
        return incident.improvements.isEmpty();
    case Part::actions:
        return incident.actions.isEmpty() && incident.improvements.isEmpty();
    case Part::lessons:
        return incident.lessons == Lessons();
    default:
        return false;
    }
}

/// The level of a heading that begins at the line's first sign; 0: it is none.
int levelOf(QStringView line) {
    int level = 0;
    while (level < line.size() && line.at(level) == u'#') {
        ++level;
    }
    const bool isHeading =
        level > 0 && level <= kDeepest && (level == line.size() || line.at(level).isSpace());
    return isHeading ? level : 0;
}

struct OpenHeading {
    int level = 0;
    FoundWords words;
};

/// None for a sentence, which says what it has to say.
FoundWords wordsOf(QStringView line, qsizetype begin) {
    qsizetype from = levelOf(line);
    while (from < line.size() && line.at(from).isSpace()) {
        ++from;
    }
    const qsizetype length = line.trimmed().size() - from;
    const bool isSentence = line.trimmed().endsWith(u'.');
    return {begin + from, isSentence ? 0 : length};
}

} // namespace

QList<Found> emptyHeadings(const Incident& incident, const Options&) {
    QList<Found> found;
    const bool isOwn = incident.origin.name.isEmpty();
    for (qsizetype at = 0; at < incident.sections.size(); ++at) {
        const Section& section = incident.sections.at(at);
        if (isLeftEmpty(incident.sections, at) && (isOwn || isNameOfNothing(incident, section))) {
            found.append({QStringLiteral("sections/") + QString::number(at),
                          {section.heading.simplified()}});
        }
    }
    return found;
}

QList<FoundWords> headingsOverNothing(const WrittenText& text) {
    QList<FoundWords> found;
    if (text.isBetweenRows || !text.markdown.contains(u'#')) {
        return found;
    }
    std::optional<OpenHeading> open;
    int state = kOutsideFence;
    qsizetype begin = 0;
    const auto close = [&](int level) {
        if (open && open->level >= level && open->words.length > 0) {
            found.append(open->words);
        }
        open.reset();
    };
    eachPart(text.markdown, u'\n', [&](QStringView line) {
        const bool isCode = state != kOutsideFence;
        state = markdownLine(line, state).state;
        if (const int level = isCode ? 0 : levelOf(line); level > 0) {
            close(level);
            open = OpenHeading{level, wordsOf(line, begin)};
        } else if (!line.trimmed().isEmpty()) {
            open.reset();
        }
        begin += line.size() + 1;
    });
    close(0);
    return found;
}

} // namespace afterword::checks
