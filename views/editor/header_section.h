// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "views/editor/form_section.h"

class QLabel;

namespace afterword::views {

class DocumentLink;
class PropertyGrid;

/// Title, severity, status, and what else stands above a postmortem's first section.
class HeaderSection : public FormSection {
    Q_OBJECT

public:
    explicit HeaderSection(DocumentLink& link, QWidget* parent = nullptr);

    [[nodiscard]] TextField& title() { return *m_title; }

private:
    void addChips();
    void addTitle();
    void addProperties();
    void addPeople(PropertyGrid& grid);
    void addWords(PropertyGrid& grid, const QString& label, const QString& invitation,
                  QStringList Incident::* words, Edit (*edit)(const QStringList&));
    void openRoles(int person, const QPoint& at);

    DocumentLink& m_link;
    TextField* m_title;
    QLabel* m_reference;
};

} // namespace afterword::views
