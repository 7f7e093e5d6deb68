// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace afterword {
struct KnownPerson;
}

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class ChipList;

/// The people of a library, each with the spellings that mean them: one more can be joined to a
/// person, or parted again.
class PeopleSection : public QWidget {
    Q_OBJECT

public:
    /// The facts must outlive the section.
    explicit PeopleSection(editing::LibraryFacts& facts, QWidget* parent = nullptr);

    /// The spellings of a person, as chips; null when the person is not shown.
    [[nodiscard]] ChipList* spellingsOf(const QString& name) const;
    [[nodiscard]] QLineEdit& search() { return *m_search; }

private:
    struct PersonRow {
        QString name;
        ChipList* spellings = nullptr;
    };

    void showPeople();
    void buildRows(const QStringList& names);
    [[nodiscard]] QWidget* makeRow(const QString& name);
    void change(const QString& name, const QStringList& before, const QStringList& after);

    editing::LibraryFacts& m_facts;
    QLineEdit* m_search;
    QVBoxLayout* m_rows;
    QLabel* m_more;
    QList<PersonRow> m_people;
};

} // namespace afterword::views
