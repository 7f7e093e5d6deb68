// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_search.h"
#include "model/domain/people_names.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace afterword::views {

/// What the ledger is asked for: words, people, grades, services; and the searches that were kept
/// under a name.
class ActionFilterLine : public QWidget {
    Q_OBJECT

public:
    explicit ActionFilterLine(QWidget* parent = nullptr);

    [[nodiscard]] const ActionSearch& search() const { return m_search; }
    /// Shows a search; tells nothing.
    void showSearch(const ActionSearch& search);
    void setStates(const QList<ActionState>& states);
    void setOrder(ActionOrder order);
    [[nodiscard]] bool isNarrowed() const { return m_search != ActionSearch(); }
    void clear();

    /// What the library has been seen to use.
    void offer(const QList<KnownPerson>& people, const LibraryWords& words);

    [[nodiscard]] const QList<NamedSearch>& saved() const { return m_saved; }
    void setSaved(const QList<NamedSearch>& saved);
    /// Keeps the present search; one of that name is replaced.
    void saveAs(const QString& name);

    void focusSearch();
    /// Whether there is a choice of groups.
    void showGroups(bool shown);
    /// What saved searches are chosen by; whoever shows the line puts it where there is room.
    [[nodiscard]] QWidget* savedBox() { return m_savedBox; }
    [[nodiscard]] QToolButton& savedButton() { return *m_savedButton; }

Q_SIGNALS:
    void changed(const afterword::ActionSearch& search);
    /// Somebody is about to choose: `offer` what is known.
    void choicesWanted();
    void leftDownwards();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSaved();
    void fold();
    void countFilters();
    void endNaming();
    void read();
    void announce();
    void fillSavedMenu();
    void askForName();
    [[nodiscard]] QComboBox* addBox(const QString& any, const QString& name);

    ActionSearch m_search;
    QList<NamedSearch> m_saved;
    QLineEdit* m_text;
    QComboBox* m_owner;
    QComboBox* m_priority;
    QComboBox* m_kind;
    QComboBox* m_service;
    QComboBox* m_tag;
    QComboBox* m_group;
    QWidget* m_savedBox;
    QToolButton* m_savedButton;
    QToolButton* m_filters; ///< shows and hides the boxes, where there is little room
    bool m_groupsShown = true;
    QMenu* m_savedMenu;
    QLineEdit* m_name; ///< under which the search is kept, while that is asked
    bool m_quiet = false;
};

} // namespace afterword::views
