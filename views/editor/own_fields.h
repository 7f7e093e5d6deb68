// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

#include <QWidget>

class QVBoxLayout;

namespace afterword {
struct Incident;
}

namespace afterword::views {

class DocumentLink;
class PropertyGrid;

/// The fields of its own that the library defines, also while they are empty, and those that the
/// incident has besides, as properties.
class OwnFields : public QWidget {
    Q_OBJECT

public:
    explicit OwnFields(DocumentLink& link, QWidget* parent = nullptr);

private:
    void showFields(const Incident& value);
    [[nodiscard]] QList<FieldDefinition> fieldsOf(const Incident& value) const;
    void addField(const FieldDefinition& field, bool isDefined);
    void addText(const QString& name, bool isDefined);
    void addValue(const FieldDefinition& definition);
    void addChoice(const FieldDefinition& definition);

    DocumentLink& m_link;
    QVBoxLayout* m_layout;
    PropertyGrid* m_grid = nullptr;
    QList<FieldDefinition> m_fields;
};

} // namespace afterword::views
