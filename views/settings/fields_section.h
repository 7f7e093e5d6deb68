// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class CommitField;
class LineField;

/// The fields of its own that a library wants each incident to have: names, kinds, their order.
class FieldsSection : public QWidget {
    Q_OBJECT

public:
    /// The facts must outlive the section.
    explicit FieldsSection(editing::LibraryFacts& facts, QWidget* parent = nullptr);

    [[nodiscard]] LineField& newName() { return *m_name; }
    [[nodiscard]] QComboBox& newKind() { return *m_kind; }

private:
    [[nodiscard]] QWidget* makeAddLine();
    [[nodiscard]] QWidget* makeRow(const FieldDefinition& field, int index);
    [[nodiscard]] CommitField* makeName(const FieldDefinition& field, int index);
    [[nodiscard]] CommitField* makeChoices(const FieldDefinition& field, int index);
    [[nodiscard]] QWidget* makeTools(const FieldDefinition& field, int index);
    void rename(CommitField& field, int index, const QString& name);
    [[nodiscard]] bool isTaken(const QString& name, int except) const;
    void move(int index, int by);
    void add();
    void showFields();

    editing::LibraryFacts& m_facts;
    QVBoxLayout* m_rows;
    LineField* m_name;
    QComboBox* m_kind;
    QList<FieldDefinition> m_shown;
};

} // namespace afterword::views
