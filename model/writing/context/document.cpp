// SPDX-License-Identifier: MIT
#include "model/writing/context/document.h"

#include "model/base/text.h"
#include "model/domain/vocabulary.h"
#include "model/writing/context/labels.h"
#include "model/writing/context/shapes.h"
#include "model/writing/context/times.h"

#include <QStringTokenizer>

#include <algorithm>

namespace afterword::writing {

namespace {

/// As Markdown has them: a file of ours may say anything.
bool isListMark(QStringView mark) {
    const QStringView digits = mark.chopped(1);
    return mark == u'-' || mark == u"[x]" || mark == u"[]" ||
           (!digits.isEmpty() && digits.size() < 10 &&
            (mark.back() == u'.' || mark.back() == u')') &&
            std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

} // namespace

const Derived& Document::derived() const {
    if (!m_derived) {
        m_derived = derivedFrom(m_incident);
    }
    return *m_derived;
}

const Durations& Document::durations() const {
    if (!m_durations) {
        m_durations = durationsOf(m_incident.moments);
    }
    return *m_durations;
}

const QList<Label>& Document::labels() const {
    if (!m_labels) {
        m_labels = summaryLabels(*this);
    }
    return *m_labels;
}

const CauseGraph& Document::causes() const {
    if (!m_causes) {
        m_causes = causeGraphOf(m_incident);
        for (qsizetype at = 0; at < m_causes->nodes.size(); ++at) {
            m_causeIndex.insert(m_causes->nodes.at(at).id, at);
        }
    }
    return *m_causes;
}

const CauseNode& Document::causeNode(const QString& id) const {
    static const CauseNode kNone;
    const CauseGraph& graph = causes();
    const qsizetype at = m_causeIndex.value(id, -1);
    return at < 0 ? kNone : graph.nodes.at(at);
}

QString Document::severityName() const {
    const auto& severity = m_incident.severity;
    const QString name = severity ? m_settings.level(*severity).name : QString();
    return name.isEmpty() ? wordFor(toCode(severity)) : name;
}

QString Document::wording(const QString& key) const {
    const QString own = oneLine(m_incident.asWritten.value(key));
    return own.isEmpty() ? written(key) : own;
}

QString Document::dayAbove(const TimelineEvent& event) const {
    if (!m_daysAbove) {
        m_daysAbove = daysAbove(m_incident);
    }
    return m_daysAbove->value(&event);
}

bool Document::isDayAdded(const TimelineEvent& event) const {
    const QDate day = QDate::fromString(dayAbove(event), Qt::ISODate);
    return day.isValid() && !m_incident.asWritten.contains(dayKey(day));
}

QString Document::phaseAbove(const TimelineEvent& event) const {
    const QMap<QString, QString>& words = m_incident.asWritten;
    if (!m_hasPhases) {
        const auto first = words.lowerBound(phaseKey({}));
        m_hasPhases = first != words.end() && first.key().startsWith(phaseKey({}));
    }
    return *m_hasPhases ? words.value(phaseKey(event.id)) : QString();
}

template <class List>
void Document::collectMarks(const char* list, const List& rows) const {
    const auto found = m_incident.asWritten.constFind(listMarksKey(QString::fromLatin1(list)));
    if (found == m_incident.asWritten.cend()) {
        return;
    }
    const QString& marks = *found;
    qsizetype row = 0;
    for (const QStringView mark : qTokenize(marks, u' ', Qt::SkipEmptyParts)) {
        if (row == rows.size()) {
            break;
        }
        if (isListMark(mark)) {
            m_marks->insert(addressOf(rows.at(row)), mark.toString());
        }
        ++row;
    }
}

QString Document::markOf(const void* row) const {
    if (!m_marks) {
        m_marks.emplace();
        for (qsizetype i = 0; i < m_incident.improvements.size(); ++i) {
            m_marks->insert(addressOf(m_incident.improvements.at(i)),
                            QString::number(i + 1) + u'.');
        }
        collectMarks("factors", m_incident.factors);
        collectMarks("improvements", m_incident.improvements);
        collectMarks("timeline", m_incident.timeline);
        collectMarks("actions", m_incident.actions);
        collectMarks("lessons.wentWell", m_incident.lessons.wentWell);
        collectMarks("lessons.wentPoorly", m_incident.lessons.wentPoorly);
        collectMarks("lessons.gotLucky", m_incident.lessons.gotLucky);
    }
    return m_marks->value(row, QStringLiteral("-"));
}

QString Document::boxOf(const ActionItem& action) const {
    if (!markOf(&action).startsWith(u'[')) {
        return {};
    }
    return action.status == ActionStatus::done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
}

qsizetype Document::rowOf(const ActionItem& action) const {
    if (!m_actionRows) {
        m_actionRows.emplace();
        for (qsizetype i = 0; i < m_incident.actions.size(); ++i) {
            m_actionRows->insert(addressOf(m_incident.actions.at(i)), i);
        }
    }
    return m_actionRows->value(&action, -1);
}

QString Document::lineOf(const ActionItem& action, const QString& key) const {
    auto lines = m_actionLines.find(key);
    if (lines == m_actionLines.end()) {
        lines = m_actionLines.insert(key, m_incident.asWritten.value(key).split(u'\n'));
        for (qsizetype i = 1; i < lines->size(); ++i) {
            if (lines->at(i) == u"\"") { // as the one above it
                (*lines)[i] = lines->at(i - 1);
            }
        }
    }
    return lines->value(rowOf(action));
}

QStringList Document::labelsOf(const ActionItem& action) const {
    QStringList names = lineOf(action, actionLabelsKey()).split(u':', Qt::SkipEmptyParts);
    for (QString& name : names) {
        name = name.trimmed();
    }
    return names;
}

QString Document::wordsOf(const ActionItem& action, const QString& label) const {
    return lineOf(action, actionWordsKey(label));
}

bool Document::hasDeepHeadings() const {
    return std::any_of(m_incident.sections.begin(), m_incident.sections.end(),
                       [](const Section& section) { return section.level > 1; });
}

} // namespace afterword::writing
