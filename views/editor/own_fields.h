// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace afterword {
struct Incident;
}

namespace afterword::views {

class DocumentLink;
class PropertyGrid;

/// The incident's own fields, which Afterword has no other place for, as properties.
class OwnFields : public QWidget {
    Q_OBJECT

public:
    explicit OwnFields(DocumentLink& link, QWidget* parent = nullptr);

private:
    void showFields(const Incident& value);
    void addField(const QString& name);

    DocumentLink& m_link;
    QVBoxLayout* m_layout;
    PropertyGrid* m_grid = nullptr;
    QStringList m_names;
};

} // namespace afterword::views
