// SPDX-License-Identifier: MIT
#include "views/editor/section_summary.h"

#include "model/domain/incident.h"
#include "model/domain/text_parts.h"
#include "views/incidents/incident_words.h"
#include "views/style/translate.h"

#include <algorithm>

namespace afterword::views {

namespace {

constexpr qsizetype kLongestSummary = 160; ///< more would be cut off anyway

/// The first line that has words, without the marks of Markdown.
QString leadingWords(const QString& text) {
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
        const auto* const first = std::find_if(line.cbegin(), line.cend(), isWord);
        if (first != line.cend()) {
            return plainTitle(line.mid(first - line.cbegin(), kLongestSummary));
        }
    }
    return {};
}

QString numbered(qsizetype count, const char* one, const char* many) {
    return count == 0 ? QString() : count == 1 ? tr(one) : tr(many).arg(count);
}

QString leadingWordsOf(const QStringList& texts) {
    for (const QString& text : texts) {
        if (const QString line = leadingWords(text); !line.isEmpty()) {
            return line;
        }
    }
    return {};
}

QString timelineWords(const QList<Row<TimelineEvent>>& events) {
    QString count = numbered(events.size(), "1 event", "%1 events");
    if (events.size() < 2) {
        return count;
    }
    return count % QStringLiteral(", ") % events.constFirst()->time.text % QStringLiteral(" – ") %
           events.constLast()->time.text;
}

QString actionsWords(const QList<Row<ActionItem>>& actions) {
    const auto open = std::count_if(actions.cbegin(), actions.cend(),
                                    [](const auto& action) { return !action->isSettled(); });
    const QString count = numbered(actions.size(), "1 action", "%1 actions");
    return count.isEmpty() ? count
           : open == 0     ? QString(count % QStringLiteral(", ") % tr("all settled"))
                           : QString(count % QStringLiteral(", ") % tr("%1 open").arg(open));
}

QString lessonsWords(const Lessons& lessons) {
    const qsizetype count =
        lessons.wentWell.size() + lessons.wentPoorly.size() + lessons.gotLucky.size();
    return count > 0 ? numbered(count, "1 lesson", "%1 lessons") : leadingWords(lessons.learned);
}

QString sectionsWords(const QList<Section>& sections) {
    QStringList headings;
    for (const Section& section : sections) {
        headings.append(section.heading.isEmpty() ? leadingWords(section.text)
                                                  : plainTitle(section.heading));
    }
    return headings.join(QStringLiteral(", "));
}

QString sectionWords(const QString& key, const Incident& v) {
    if (key == QLatin1String("summary")) {
        return leadingWordsOf({v.summary, v.impact, v.rootCauseSummary, v.duration});
    }
    if (key == QLatin1String("timeline")) {
        return timelineWords(v.timeline);
    }
    if (key == QLatin1String("factors")) {
        return numbered(v.factors.size(), "1 factor", "%1 factors");
    }
    if (key == QLatin1String("improvements")) {
        return numbered(v.improvements.size(), "1 improvement", "%1 improvements");
    }
    if (key == QLatin1String("actions")) {
        return actionsWords(v.actions);
    }
    if (key == QLatin1String("lessons")) {
        return lessonsWords(v.lessons);
    }
    if (key == QLatin1String("sections")) {
        return sectionsWords(v.sections);
    }
    const TextPart* part = textPart(key);
    return part != nullptr ? leadingWords(v.*(part->member)) : QString();
}

} // namespace

QString summaryOf(const QString& sectionKey, const Incident& incident) {
    const QString words = sectionWords(sectionKey, incident);
    return words.isEmpty() ? tr("Empty") : words;
}

} // namespace afterword::views
