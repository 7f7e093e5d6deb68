// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/edit.h"
#include "model/domain/incident_queries.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class ChipList;
class ChoiceChip;
class CommitField;

/// In place of the reading pane while several incidents are selected: what can be changed in all
/// of them at once. A value that they do not share is left open.
class SelectionPane : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPane(Clock clock, QWidget* parent = nullptr);

    void showRows(const QList<IncidentRow>& rows);
    void setReadOnly(bool readOnly);
    /// What the fields offer; may be missing.
    void setFacts(editing::LibraryFacts* facts);

    [[nodiscard]] ChoiceChip& severity() { return *m_severity; }
    [[nodiscard]] ChoiceChip& status() { return *m_status; }
    [[nodiscard]] CommitField& owner() { return *m_owner; }
    [[nodiscard]] ChipList& tags() { return *m_tags; }
    [[nodiscard]] ChipList& services() { return *m_services; }

Q_SIGNALS:
    void editAsked(const afterword::Edit& edit);

private:
    using Words = QStringList IncidentRow::*;
    using ChangeWords = Edit (*)(const QStringList& added, const QStringList& removed);

    [[nodiscard]] QWidget* makeFields();
    void bindWords(ChipList& chips, Words words, ChangeWords change);
    void showWords(ChipList& chips, Words words);
    [[nodiscard]] QString captionOf(const QString& word, Words words) const;

    Clock m_clock;
    QList<IncidentRow> m_rows;
    QPointer<editing::LibraryFacts> m_facts;
    QLabel* m_heading;
    ChoiceChip* m_severity;
    ChoiceChip* m_status;
    CommitField* m_owner;
    ChipList* m_tags;
    ChipList* m_services;
    QWidget* m_fields;
};

} // namespace afterword::views
