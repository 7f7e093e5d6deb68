// SPDX-License-Identifier: MIT
#include "model/domain/own_texts.h"

#include "model/domain/edits/row_edits.h"
#include "model/domain/text_parts.h"

namespace afterword {

namespace {

template <class T>
struct RowText {
    const char* field;
    QString T::* member;
};

void visitPart(Incident& incident, const char* key, const TextVisit& visit) {
    QString& text = incident.*textPart(QString::fromLatin1(key))->member;
    visit({QString::fromLatin1(key)}, text, [&text](const QString& other) { text = other; });
}

template <class T>
void visitRows(QList<Row<T>>& rows, const char* list, std::initializer_list<RowText<T>> texts,
               const TextVisit& visit) {
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString anchor = QLatin1String(list) + u'/' + rows.at(i)->id;
        for (const RowText<T>& text : texts) {
            visit({anchor, text.field}, (*rows.at(i)).*text.member,
                  [&rows, i, member = text.member](const QString& other) {
                      rows[i].edit().*member = other;
                  });
        }
    }
}

void visitWords(QStringList& words, const char* anchor, const TextVisit& visit) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        visit({QString::fromUtf8(anchor)}, words.at(i),
              [&words, i](const QString& other) { words[i] = other; });
    }
}

void visitParts(Incident& incident, std::initializer_list<const char*> keys,
                const TextVisit& visit) {
    for (const char* key : keys) {
        visitPart(incident, key, visit);
    }
}

void visitSections(QList<Section>& sections, const TextVisit& visit) {
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString anchor = QStringLiteral("sections/") + QString::number(i);
        visit({anchor, "heading"}, sections.at(i).heading,
              [&sections, i](const QString& other) { sections[i].heading = other; });
        visit({anchor, "text"}, sections.at(i).text,
              [&sections, i](const QString& other) { sections[i].text = other; });
    }
}

} // namespace

void visitTexts(Incident& incident, const TextVisit& visit) {
    visitParts(incident, {"title", "summary", "duration", "impact", "rootCauseSummary"}, visit);
    visitRows(incident.timeline, "timeline", {{"", &TimelineEvent::text}}, visit);
    visitParts(incident, {"detection", "trigger"}, visit);
    visitRows(incident.factors, "factors", {{"", &ContributingFactor::text}}, visit);
    visitParts(incident, {"rootCause", "resolution"}, visit);
    visitRows(incident.improvements, "improvements",
              {{"title", &Improvement::title}, {"text", &Improvement::text}}, visit);
    visitRows(incident.actions, "actions",
              {{"title", &ActionItem::title},
               {"reason", &ActionItem::reason},
               {"details", &ActionItem::details},
               {"evidence", &ActionItem::evidence}},
              visit);
    Lessons& lessons = incident.lessons;
    visit({QStringLiteral("lessons/learned")}, lessons.learned,
          [&lessons](const QString& other) { lessons.learned = other; });
    visitWords(lessons.wentWell, "lessons/wentWell", visit);
    visitWords(lessons.wentPoorly, "lessons/wentPoorly", visit);
    visitWords(lessons.gotLucky, "lessons/gotLucky", visit);
    visitSections(incident.sections, visit);
    visitParts(incident, {"closing"}, visit);
}

QString fieldAnchor(const Incident& incident, const QString& anchor) {
    const auto within = [&anchor](const auto& rows, const char* list) {
        return edits::indexOfRow(rows, anchor) < 0 ? QString()
                                                   : QString(QLatin1String(list) + u'/' + anchor);
    };
    for (const QString& found :
         {within(incident.timeline, "timeline"), within(incident.actions, "actions"),
          within(incident.factors, "factors"), within(incident.improvements, "improvements")}) {
        if (!found.isEmpty()) {
            return found;
        }
    }
    return anchor;
}

QString rowOrPart(const QString& fieldAnchor) {
    static const QStringList lists{QStringLiteral("timeline"), QStringLiteral("actions"),
                                   QStringLiteral("factors"), QStringLiteral("improvements")};
    const qsizetype slash = fieldAnchor.indexOf(u'/');
    return slash > 0 && lists.contains(fieldAnchor.left(slash)) ? fieldAnchor.mid(slash + 1)
                                                                : fieldAnchor;
}

} // namespace afterword
