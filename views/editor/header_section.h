// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/incident_queries.h"
#include "views/editor/form_section.h"

class QLabel;

namespace afterword::views {

class ChipList;
class DocumentLink;
class PropertyGrid;

/// Title, severity, status, and what else stands above a postmortem's first section.
class HeaderSection : public FormSection {
    Q_OBJECT

public:
    explicit HeaderSection(DocumentLink& link, QWidget* parent = nullptr);

    [[nodiscard]] TextField& title() { return *m_title; }

private:
    /// A list of words of the incident, and what it is called.
    struct Words {
        const char* key;
        QString label;
        QString invitation;
        QStringList Incident::* member;
        Edit (*edit)(const QStringList&);
    };

    /// A day by which something is to be done, and when it is too late for that.
    struct Due {
        const char* key;
        QString label;
        std::optional<QDate> Incident::* member;
        Edit (*edit)(std::optional<QDate>);
        bool (*hasPassed)(const IncidentRow& row, const QDate& today);
    };

    void addDue(PropertyGrid& grid, const Due& due);
    void addChips();
    void addTitle();
    void addProperties();
    void addPeople(PropertyGrid& grid);
    ChipList& addWords(PropertyGrid& grid, const Words& words);
    void addRelated(PropertyGrid& grid);
    void openRelated(const QString& reference);
    void openRoles(int person, const QPoint& at);

    DocumentLink& m_link;
    TextField* m_title;
    QLabel* m_reference;
};

} // namespace afterword::views
