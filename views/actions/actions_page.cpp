// SPDX-License-Identifier: MIT
#include "views/actions/actions_page.h"

#include "model/editing/answers.h"
#include "model/editing/library_facts.h"
#include "model/items/action_ledger_model.h"
#include "views/actions/action_board.h"
#include "views/actions/action_change_bar.h"
#include "views/actions/action_figures_view.h"
#include "views/actions/action_filter_line.h"
#include "views/actions/action_state_line.h"
#include "views/actions/action_table.h"
#include "views/actions/review_pane.h"
#include "views/controls/message_bar.h"
#include "views/controls/page_stack.h"
#include "views/incidents/empty_page.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

using items::ActionLedgerModel;

namespace {

constexpr int kReportSlice = 1000;

} // namespace

ActionsPage::ActionsPage(editing::Library& library, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_clock(std::move(clock))
    , m_ledger(new ActionLedgerModel(library, this))
    , m_filter(new ActionFilterLine)
    , m_states(new ActionStateLine)
    , m_table(new ActionTable(*m_ledger))
    , m_board(new ActionBoard(library))
    , m_figures(new ActionFiguresView(library))
    , m_review(new ReviewPane(library))
    , m_change(new ActionChangeBar)
    , m_messages(new MessageBar)
    , m_views(new QButtonGroup(this))
    , m_pages(new PageStack)
    , m_reviewButton(new QPushButton(tr("Review")))
    , m_reportButton(new QToolButton) {
    build();
    connectParts();
    connectReview();
    m_filter->showSearch({});
    m_states->showStates(m_filter->search().states);
}

void ActionsPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_toolLine = makeToolLine();
    layout->addWidget(m_toolLine);
    layout->addWidget(m_messages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_board, m_figures, m_review}) {
        m_pages->addWidget(page);
    }
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_change);
}

QWidget* ActionsPage::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new QGridLayout(line);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setHorizontalSpacing(space::s);
    layout->setVerticalSpacing(space::s);
    auto* views = new QWidget;
    auto* buttons = new QHBoxLayout(views);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::xs);
    for (const auto& [view, name] :
         {std::pair(ActionsView::table, tr("Table")), std::pair(ActionsView::board, tr("Board")),
          std::pair(ActionsView::figures, tr("Figures"))}) {
        auto* button = new QToolButton;
        button->setText(name);
        button->setAccessibleName(name);
        button->setToolTip(tr("Show the actions as: %1").arg(name.toLower()));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        keepHeight(*button, kControlHeight);
        m_views->addButton(button, static_cast<int>(view));
        buttons->addWidget(button);
    }
    m_views->button(static_cast<int>(ActionsView::table))->setChecked(true);
    m_reviewButton->setDefault(true);
    m_reviewButton->setAccessibleName(tr("Review"));
    m_reviewButton->setToolTip(tr("Walk through the overdue and stale actions one by one"));
    buttons->addSpacing(space::s);
    buttons->addWidget(m_reviewButton);
    layout->addWidget(m_filter, 0, 0);
    layout->addWidget(views, 0, 1, Qt::AlignTop);
    layout->addWidget(m_states, 1, 0);
    auto* right = new QHBoxLayout;
    right->setSpacing(space::xs);
    right->addStretch();
    right->addWidget(m_filter->savedBox());
    right->addWidget(m_reportButton);
    layout->addLayout(right, 1, 1);
    m_reportButton->setObjectName(QStringLiteral("copyReport"));
    m_reportButton->setText(tr("Copy report"));
    m_reportButton->setIcon(icon(QStringLiteral("edit-copy")));
    m_reportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reportButton->setToolTip(tr("Put these actions as a Markdown report on the clipboard"));
    m_reportButton->setAccessibleName(tr("Copy report"));
    m_reportButton->setAutoRaise(true);
    m_reportButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_reportButton, &QToolButton::clicked, this, &ActionsPage::askForReport);
    layout->setColumnStretch(0, 1);
    return line;
}

void ActionsPage::connectParts() {
    connect(m_filter, &ActionFilterLine::changed, this, &ActionsPage::search);
    connect(m_filter, &ActionFilterLine::leftDownwards, this, &ActionsPage::focusContent);
    connect(m_states, &ActionStateLine::chosen, m_filter, &ActionFilterLine::setStates);
    connect(m_table, &ActionTable::orderChosen, m_filter, &ActionFilterLine::setOrder);
    connect(m_table, &ActionTable::opened, this, &ActionsPage::openAsked);
    connect(m_table, &ActionTable::actionsSelected, this, &ActionsPage::showSelection);
    connect(m_board, &ActionBoard::opened, this, &ActionsPage::openAsked);
    connect(m_board, &ActionBoard::actionsSelected, this, &ActionsPage::showSelection);
    connect(m_board, &ActionBoard::statusAsked, this, &ActionsPage::askStatus);
    connect(m_change, &ActionChangeBar::openAsked, this, &ActionsPage::openAsked);
    connect(m_change, &ActionChangeBar::changeAsked, this, &ActionsPage::change);
    connect(m_change, &ActionChangeBar::refused, this, [this](const QString& reason) {
        m_messages->showMessage(MessageBar::Kind::warning, reason);
    });
    connect(m_change, &ActionChangeBar::asked, this, &ActionsPage::focusContent);
    connect(m_ledger, &ActionLedgerModel::loaded, this, &ActionsPage::showState);
    connect(m_ledger, &QAbstractItemModel::dataChanged, this, &ActionsPage::showSelection);
    connect(m_board, &ActionBoard::loaded, this, &ActionsPage::showSelection);
    const auto tell = [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::error, error.message);
    };
    connect(m_ledger, &ActionLedgerModel::failed, this, tell);
    connect(m_board, &ActionBoard::failed, this, tell);
    connect(m_figures, &ActionFiguresView::failed, this, tell);
    connect(m_review, &ReviewPane::failed, this, tell);
    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int view) { showView(static_cast<ActionsView>(view)); });
}

void ActionsPage::connectReview() {
    connect(m_reviewButton, &QPushButton::clicked, this, &ActionsPage::startReview);
    connect(m_review, &ReviewPane::statusAsked, this, &ActionsPage::askStatus);
    connect(m_review, &ReviewPane::dueAsked, this, [this](const QList<ActionRow>& rows) {
        if (!m_readOnly) {
            m_change->askDue(rows);
        }
    });
    connect(m_review, &ReviewPane::openAsked, this, &ActionsPage::openAsked);
    connect(m_review, &ReviewPane::ended, this, &ActionsPage::endReview);
    connect(m_review, &ReviewPane::copied, this, [this] {
        m_messages->showMessage(MessageBar::Kind::good, tr("The summary is on the clipboard."));
    });
}

bool ActionsPage::isReviewing() const {
    return m_pages->currentWidget() == m_review;
}

void ActionsPage::startReview() {
    m_toolLine->hide();
    m_change->showActions({});
    m_change->setToday(days().today);
    m_pages->setCurrentWidget(m_review);
    m_review->begin(m_filter->search().base(), days());
}

void ActionsPage::endReview() {
    m_toolLine->show();
    showView(m_view);
    askForTally();
    focusContent();
}

void ActionsPage::change(const QList<ActionRow>& rows, const QList<ActionValue>& changes) {
    m_changedRows = rows;
    m_changes = changes;
    m_messages->dismiss();
    Q_EMIT changeAsked(rows, changes);
}

void ActionsPage::noteChanged() {
    refresh();
    if (isReviewing() && !m_changedRows.isEmpty()) {
        m_review->noteChanged(m_changedRows, m_changes);
    }
    m_changedRows.clear();
}

void ActionsPage::noteRefused() {
    refresh();
    m_changedRows.clear();
    if (isReviewing()) {
        m_review->noteRefused();
    }
}

ActionDays ActionsPage::days() const {
    const Instant now = m_clock();
    return {toDateTime(now).toLocalTime().date(), now};
}

void ActionsPage::setFacts(editing::LibraryFacts& facts) {
    m_facts = &facts;
    m_change->setFacts(&facts);
    const auto offer = [this] { m_filter->offer(m_facts->people(), m_facts->words()); };
    connect(&facts, &editing::LibraryFacts::wordsChanged, this, offer);
    connect(&facts, &editing::LibraryFacts::settingsChanged, this, offer);
    connect(m_filter, &ActionFilterLine::choicesWanted, &facts, &editing::LibraryFacts::freshen);
}

void ActionsPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showSelection();
}

void ActionsPage::search(const ActionSearch& search) {
    m_states->showStates(search.states);
    m_table->showOrder(search.order);
    showSearch();
    askForTally();
}

/// Columns and figures tell open ones and others apart: only the table can show the open ones
/// alone.
ActionListing ActionsPage::shownListing() const {
    ActionSearch search = m_filter->search();
    if (m_view != ActionsView::table) {
        search.states.removeAll(ActionState::open);
    }
    return search.listing(days());
}

/// Only what is seen asks the library.
void ActionsPage::showSearch() {
    const ActionListing listing = shownListing();
    const QDate today = days().today;
    m_change->setToday(today);
    if (m_view == ActionsView::figures) {
        m_figures->show(listing.filter, today);
    } else if (m_view == ActionsView::table) {
        m_ledger->show(listing, today);
    } else {
        m_board->show(listing, today);
    }
}

void ActionsPage::askForTally() {
    const ActionFilter base = m_filter->search().base();
    editing::onAnswer(m_library.actionTally(base, days()), this,
                      [this, base](const Result<ActionTally>& tally) {
                          if (tally && base == m_filter->search().base()) {
                              m_states->showTally(*tally);
                          }
                      });
}

/// All that the search finds, and not only what was seen of it.
void ActionsPage::askForReport() {
    ActionListing listing = shownListing();
    listing.group = ActionGroup::none;
    gatherReport(listing, {}, {});
}

/// Slice by slice, so that the library has time for other questions.
void ActionsPage::gatherReport(const ActionListing& listing, const QList<ActionRow>& rows,
                               const QStringList& after) {
    editing::onAnswer(m_library.actions(listing, kReportSlice, after), this,
                      [=, this](const Result<ActionSlice>& slice) {
                          if (!slice) {
                              m_messages->showMessage(MessageBar::Kind::error,
                                                      slice.error().message);
                          } else if (slice->end.isEmpty()) {
                              Q_EMIT reportAsked(rows + slice->rows);
                          } else {
                              gatherReport(listing, rows + slice->rows, slice->end);
                          }
                      });
}

void ActionsPage::refresh() {
    askForTally();
    if (m_facts != nullptr) {
        m_facts->freshen();
    }
    if (m_view == ActionsView::table && m_ledger->rowCount() > 0) {
        m_ledger->refresh();
    } else if (m_view == ActionsView::board) {
        m_board->refresh();
    } else {
        showSearch();
    }
}

QWidget* ActionsPage::widgetOf(ActionsView view) const {
    switch (view) {
    case ActionsView::table:
        return m_table;
    case ActionsView::board:
        return m_board;
    case ActionsView::figures:
        break;
    }
    return m_figures;
}

void ActionsPage::showView(ActionsView view) {
    m_view = view;
    m_views->button(static_cast<int>(view))->setChecked(true);
    m_pages->setCurrentWidget(widgetOf(view));
    m_filter->showGroups(view == ActionsView::table);
    m_states->button(ActionState::open).setVisible(view == ActionsView::table);
    showSearch();
    showSelection();
}

void ActionsPage::showState() {
    if (m_view != ActionsView::table || isReviewing()) {
        return;
    }
    if (m_ledger->rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        m_table->selectFirst();
        showSelection();
        return;
    }
    if (m_nothing == nullptr) {
        m_nothing = new EmptyPage(QStringLiteral("checkbox"), {});
        connect(m_nothing, &EmptyPage::chosen, m_filter, &ActionFilterLine::clear);
        m_pages->addWidget(m_nothing);
    }
    const bool narrowed = m_filter->isNarrowed();
    m_nothing->setSentence(narrowed ? tr("No action matches this search.")
                                    : tr("Nothing is open. Corrective actions of all incidents "
                                         "come together here."));
    m_nothing->setChoices(narrowed ? tr("Clear filter") : tr("Look again"), {});
    m_pages->setCurrentWidget(m_nothing);
    showSelection();
}

QList<ActionRow> ActionsPage::selectedActions() const {
    if (isReviewing() || m_view == ActionsView::figures) {
        return {};
    }
    return m_view == ActionsView::table ? m_table->selectedActions() : m_board->selectedActions();
}

void ActionsPage::showSelection() {
    m_change->showActions(m_readOnly ? QList<ActionRow>() : selectedActions());
}

void ActionsPage::askStatus(const QList<ActionRow>& rows, ActionStatus status) {
    if (!m_readOnly && !rows.isEmpty()) {
        m_change->askStatus(rows, status);
    }
}

void ActionsPage::focusSearch() {
    m_filter->focusSearch();
}

void ActionsPage::focusContent() {
    if (m_view == ActionsView::board && !isReviewing()) {
        m_board->focusColumn();
    } else {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

ActionsLayout ActionsPage::layoutState() const {
    return {m_view, m_filter->search(), m_filter->saved()};
}

void ActionsPage::restoreLayout(const ActionsLayout& layout) {
    m_filter->setSaved(layout.saved);
    m_filter->showSearch(layout.search);
    m_states->showStates(layout.search.states);
    m_table->showOrder(layout.search.order);
    showView(layout.view);
}

} // namespace afterword::views
