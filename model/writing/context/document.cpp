// SPDX-License-Identifier: MIT
#include "model/writing/context/document.h"

#include "model/base/text.h"
#include "model/domain/vocabulary.h"
#include "model/writing/context/labels.h"
#include "model/writing/context/times.h"

namespace afterword::writing {

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

bool Document::hasDeepHeadings() const {
    return std::any_of(m_incident.sections.begin(), m_incident.sections.end(),
                       [](const Section& section) { return section.level > 1; });
}

} // namespace afterword::writing
