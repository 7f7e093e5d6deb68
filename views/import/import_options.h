// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/editing/import.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class ChoiceChip;
class CommitField;

/// What a person says about the selected documents: how they are to be read, and fields that hold
/// whatever they say.
class ImportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget* parent = nullptr);

    /// Severities are as the library has them.
    void setFacts(editing::LibraryFacts& facts);
    /// How many documents the next change is for.
    void showCount(int count);
    /// What is set for the selected ones; where they differ, fields are empty.
    void showSettings(const QList<editing::ImportSettings>& settings);
    /// What the one selected document became; an empty one when there are several.
    void showIncident(const Incident& incident);

Q_SIGNALS:
    void zoneSet(const QString& zone);
    void yearSet(std::optional<int> year);
    void dateSet(std::optional<QDate> date);
    void splitSet(bool split);
    void fieldSet(const afterword::Edit& edit);
    void refused(const QString& reason); ///< empty: it was taken back

private:
    void connectFields();
    void takeZone(const QString& text);
    void takeYear(const QString& text);
    void takeDate(const QString& text);

    QLabel* m_scope;
    CommitField* m_zone;
    CommitField* m_year;
    CommitField* m_date;
    ChoiceChip* m_severity;
    ChoiceChip* m_status;
    CommitField* m_owner;
    CommitField* m_services;
    CommitField* m_tags;
    QCheckBox* m_split;
};

} // namespace afterword::views
