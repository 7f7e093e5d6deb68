// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/cause_graph.h"
#include "model/domain/derived.h"
#include "model/domain/library_settings.h"
#include "model/writing/context/computed.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace afterword::writing {

/// An incident while it is rendered, with what several names need computed once. One thread.
class Document {
public:
    Document(const Incident& incident, QDate today, const LibrarySettings& settings)
        : m_incident(incident)
        , m_today(today)
        , m_settings(settings) {}

    [[nodiscard]] const Incident& incident() const { return m_incident; }
    [[nodiscard]] const void* root() const { return &m_incident; }
    /// What the library calls the severity, else our own word; empty without one.
    [[nodiscard]] QString severityName() const;
    [[nodiscard]] const LibrarySettings& settings() const { return m_settings; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] const Derived& derived() const;
    [[nodiscard]] const Durations& durations() const;

    /// The heading, label or word for a key of the vocabulary: the document's own, else ours.
    [[nodiscard]] QString wording(const QString& key) const;

    /// The date that has to stand above `event` so that reading gives its day; mostly empty.
    [[nodiscard]] QString dayAbove(const TimelineEvent& event) const;
    /// Whether the document that it was read from does not name that day.
    [[nodiscard]] bool isDayAdded(const TimelineEvent& event) const;
    [[nodiscard]] QString phaseAbove(const TimelineEvent& event) const;

    /// What stands before a row of a list: "-" or "3.", as in the document it was read from.
    [[nodiscard]] QString markOf(const void* row) const;

    /// The box in front of an action, "[x] " or "[ ] ", where the document had one; else empty.
    [[nodiscard]] QString boxOf(const ActionItem& action) const;

    /// The names of the labels below an action in the document it was read from, in their order.
    [[nodiscard]] QStringList labelsOf(const ActionItem& action) const;

    /// The document's own words for the value that this label of an action gives; mostly empty.
    [[nodiscard]] QString wordsOf(const ActionItem& action, const QString& label) const;

    /// What classic writes below the issue summary.
    [[nodiscard]] const QList<Label>& labels() const;

    [[nodiscard]] const CauseGraph& causes() const;
    /// What the graph says of a factor; an empty node for one that is not there.
    [[nodiscard]] const CauseNode& causeNode(const QString& id) const;

    /// Whether headings are written with hashes: bold lines have one level only.
    [[nodiscard]] bool hasDeepHeadings() const;

private:
    [[nodiscard]] qsizetype rowOf(const ActionItem& action) const;
    /// Of what `asWritten` has for each action under a key, a line each.
    [[nodiscard]] QString lineOf(const ActionItem& action, const QString& key) const;

    template <class List>
    void collectMarks(const char* list, const List& rows) const;

    const Incident& m_incident;
    QDate m_today;
    const LibrarySettings& m_settings;
    mutable std::optional<Derived> m_derived;
    mutable std::optional<Durations> m_durations;
    mutable std::optional<QList<Label>> m_labels;
    mutable std::optional<CauseGraph> m_causes;
    mutable QHash<QString, qsizetype> m_causeIndex; ///< of a factor in it
    mutable std::optional<QHash<const TimelineEvent*, QString>> m_daysAbove;
    mutable std::optional<bool> m_hasPhases;
    mutable std::optional<QHash<const void*, QString>> m_marks;
    mutable std::optional<QHash<const void*, qsizetype>> m_actionRows;
    mutable QHash<QString, QStringList> m_actionLines;
};

} // namespace afterword::writing
