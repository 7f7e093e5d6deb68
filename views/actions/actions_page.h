// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/action_search.h"
#include "model/domain/action_values.h"
#include "views/actions/actions_layout.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace afterword::editing {
class Library;
class LibraryFacts;
} // namespace afterword::editing

namespace afterword::items {
class ActionLedgerModel;
}

namespace afterword::views {

class ActionBoard;
class ActionChangeBar;
class ActionFiguresView;
class ActionFilterLine;
class ActionStateLine;
class ActionTable;
class EmptyPage;
class MessageBar;
class PageStack;
class ReviewPane;

/// The corrective actions of all incidents: as a table, a board or figures, by what asks for
/// attention; and the meeting that goes through them.
class ActionsPage : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the page.
    ActionsPage(editing::Library& library, Clock clock, QWidget* parent = nullptr);

    /// What fields and filters offer; it must outlive the page.
    void setFacts(editing::LibraryFacts& facts);
    void setReadOnly(bool readOnly);
    /// Asks the library again for all that is shown.
    void refresh();
    /// What `changeAsked` asked for is done, or was refused.
    void noteChanged();
    void noteRefused();
    void focusSearch();
    void focusContent();

    [[nodiscard]] ActionsLayout layoutState() const;
    void restoreLayout(const ActionsLayout& layout);
    void showView(ActionsView view);
    /// Walks through the overdue and stale ones of the present search.
    void startReview();

    [[nodiscard]] ActionFilterLine& filterLine() { return *m_filter; }
    [[nodiscard]] ActionStateLine& stateLine() { return *m_states; }
    [[nodiscard]] ActionTable& table() { return *m_table; }
    [[nodiscard]] items::ActionLedgerModel& ledger() { return *m_ledger; }
    [[nodiscard]] ActionBoard& board() { return *m_board; }
    [[nodiscard]] ActionChangeBar& changeBar() { return *m_change; }
    [[nodiscard]] ActionFiguresView& figures() { return *m_figures; }
    [[nodiscard]] ReviewPane& review() { return *m_review; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    void openAsked(const afterword::ActionRow& row);
    /// These actions as a text for the clipboard.
    void reportAsked(const QList<afterword::ActionRow>& rows);
    /// The same values in all of these actions, as the page shows them.
    void changeAsked(const QList<afterword::ActionRow>& rows,
                     const QList<afterword::ActionValue>& changes);

private:
    void build();
    void connectParts();
    [[nodiscard]] QWidget* makeToolLine();
    void search(const ActionSearch& search);
    void showSearch();
    void askForTally();
    void askForReport();
    void gatherReport(const ActionListing& listing, const QList<ActionRow>& rows,
                      const QStringList& after);
    [[nodiscard]] ActionListing shownListing() const;
    void showState();
    void showSelection();
    void askStatus(const QList<ActionRow>& rows, ActionStatus status);
    void change(const QList<ActionRow>& rows, const QList<ActionValue>& changes);
    void connectReview();
    void endReview();
    [[nodiscard]] bool isReviewing() const;
    [[nodiscard]] QWidget* widgetOf(ActionsView view) const;
    [[nodiscard]] ActionDays days() const;
    [[nodiscard]] QList<ActionRow> selectedActions() const;

    editing::Library& m_library;
    Clock m_clock;
    QPointer<editing::LibraryFacts> m_facts;
    items::ActionLedgerModel* m_ledger;
    ActionFilterLine* m_filter;
    ActionStateLine* m_states;
    ActionTable* m_table;
    ActionBoard* m_board;
    ActionFiguresView* m_figures;
    ReviewPane* m_review;
    ActionChangeBar* m_change;
    MessageBar* m_messages;
    QButtonGroup* m_views;
    PageStack* m_pages;
    QWidget* m_toolLine = nullptr;
    QPushButton* m_reviewButton;
    QToolButton* m_reportButton;
    QList<ActionRow> m_changedRows; ///< that were asked to be changed
    QList<ActionValue> m_changes;
    EmptyPage* m_nothing = nullptr; ///< made when there is nothing to show
    ActionsView m_view = ActionsView::table;
    bool m_readOnly = false;
};

} // namespace afterword::views
