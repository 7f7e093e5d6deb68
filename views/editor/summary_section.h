// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/form_section.h"

namespace afterword::views {

class DocumentLink;
class PropertyGrid;

/// The issue summary: what happened in short, when, for how many, and why in a sentence.
class SummarySection : public FormSection {
    Q_OBJECT

public:
    explicit SummarySection(DocumentLink& link, QWidget* parent = nullptr);

private:
    void addTimes();
    void addMoment(PropertyGrid& grid, const char* key, const QString& label);
    void addNumbers();
    void addBound(const char* key, const QString& label);

    DocumentLink& m_link;
};

} // namespace afterword::views
