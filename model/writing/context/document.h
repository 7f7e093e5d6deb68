// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/derived.h"
#include "model/writing/context/computed.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace afterword::writing {

/// An incident while it is rendered, with what several names need computed once. One thread.
class Document {
public:
    Document(const Incident& incident, QDate today) : m_incident(incident), m_today(today) {}

    [[nodiscard]] const Incident& incident() const { return m_incident; }
    [[nodiscard]] const void* root() const { return &m_incident; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] const Derived& derived() const;
    [[nodiscard]] const Durations& durations() const;

    /// The heading, label or word for a key of the vocabulary: the document's own, else ours.
    [[nodiscard]] QString wording(const QString& key) const;

    /// The date that has to stand above `event` so that reading gives its day; mostly empty.
    [[nodiscard]] QString dayAbove(const TimelineEvent& event) const;

    /// What classic writes below the issue summary.
    [[nodiscard]] const QList<Label>& labels() const;

    /// Whether headings are written with hashes: bold lines have one level only.
    [[nodiscard]] bool hasDeepHeadings() const;

private:
    const Incident& m_incident;
    QDate m_today;
    mutable std::optional<Derived> m_derived;
    mutable std::optional<Durations> m_durations;
    mutable std::optional<QList<Label>> m_labels;
    mutable std::optional<QHash<const TimelineEvent*, QString>> m_daysAbove;
};

} // namespace afterword::writing
