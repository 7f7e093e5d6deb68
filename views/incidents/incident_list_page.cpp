// SPDX-License-Identifier: MIT
#include "views/incidents/incident_list_page.h"

#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/controls/hairline_splitter.h"
#include "views/controls/local_paths.h"
#include "views/controls/message_bar.h"
#include "views/controls/page_stack.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/filter_line.h"
#include "views/incidents/incident_delegate.h"
#include "views/incidents/reading_pane.h"
#include "views/incidents/selection_pane.h"
#include "views/incidents/sort_line.h"
#include "views/incidents/task_line.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace afterword::views {

namespace {

constexpr int kListWidth = 420;
constexpr int kTitle = static_cast<int>(items::IncidentListModel::Column::title);

QPushButton* makeButton(QAction* action, bool primary) {
    auto* button = new QPushButton(action->icon(), action->iconText());
    button->setDefault(primary);
    button->setAutoDefault(primary);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->iconText());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

IncidentListPage::IncidentListPage(editing::Library& library, const editing::Renderer& renderer,
                                   const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(new items::IncidentListModel(library, clock, this))
    , m_filter(new FilterLine)
    , m_messages(new MessageBar)
    , m_task(new TaskLine)
    , m_list(new QListView)
    , m_delegate(new IncidentDelegate(m_list))
    , m_sort(new SortLine)
    , m_selection(new SelectionPane(clock))
    , m_side(new PageStack)
    , m_pages(new PageStack) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    layout->addWidget(m_messages);
    layout->addWidget(m_task);
    layout->addWidget(m_pages, 1);
    buildList();
    buildPages(renderer, library);
    setAcceptDrops(true);
    m_delegate->setClock(clock);
    connect(m_model, &items::IncidentListModel::loaded, this, [this, &library, clock] {
        const QDate today = toDateTime(clock()).date();
        IncidentFilter due;
        due.dueOn = today;
        editing::onAnswer(library.incidentCount(due), this,
                          [this, today](const Result<int>& count) {
                              m_filter->showDue(count.value_or(0), today);
                          });
    });
    connect(m_filter, &FilterLine::changed, m_model, &items::IncidentListModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, this, &IncidentListPage::focusList);
    connect(m_sort, &SortLine::chosen, m_model, &items::IncidentListModel::setOrder);
    connect(m_selection, &SelectionPane::editAsked, this,
            [this](const Edit& edit) { Q_EMIT editAsked(selectedIds(), edit); });
    connect(m_model, &items::IncidentListModel::loaded, this, &IncidentListPage::showState);
    connect(m_model, &items::IncidentListModel::failed, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::error, error.message);
    });
}

QWidget* IncidentListPage::makeToolLine() {
    m_toolLine = new QWidget;
    m_tools = new QHBoxLayout(m_toolLine);
    m_tools->setContentsMargins(space::l, space::m, space::l, space::m);
    m_tools->setSpacing(space::s);
    m_tools->addWidget(m_filter, 1);
    return m_toolLine;
}

void IncidentListPage::setFacts(editing::LibraryFacts& facts) {
    m_delegate->setFacts(&facts);
    connect(&facts, &editing::LibraryFacts::settingsChanged, this, [this, &facts] {
        m_filter->showSettings(facts.settings());
        m_list->viewport()->update();
        m_reading->refresh();
    });
}

void IncidentListPage::setActions(QAction* create, QAction* import) {
    m_tools->addWidget(makeButton(import, false));
    m_tools->addWidget(makeButton(create, true));
}

void IncidentListPage::buildList() {
    m_list->setObjectName(QStringLiteral("incidentList"));
    m_list->setAccessibleName(tr("Incidents"));
    m_list->setModel(m_model);
    m_list->setModelColumn(kTitle); // what is read aloud, and found by typing
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT openAsked(m_model->keyAt(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IncidentListPage::showSelection);
}

void IncidentListPage::buildPages(const editing::Renderer& renderer, editing::Library& library) {
    m_splitter = new HairlineSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_reading = new ReadingPane(library, renderer);
    m_side->addWidget(m_reading);
    m_side->addWidget(m_selection);
    m_side->setMinimumWidth(260);
    m_splitter->addWidget(makeListSide());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 3 * kListWidth});
    m_pages->addWidget(m_splitter);
}

QWidget* IncidentListPage::makeListSide() {
    auto* side = new QWidget;
    side->setMinimumWidth(260);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sort);
    layout->addWidget(m_list, 1);
    return side;
}

void IncidentListPage::showState() {
    offerServices();
    m_sort->showCount(m_model->total());
    showSeveral();
    const bool filtered = m_filter->isActive();
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    m_toolLine->setVisible(!empty || filtered); // an empty library has nothing to search
    if (!empty) {
        m_pages->setCurrentWidget(m_splitter);
        selectWaiting();
        return;
    }
    m_reading->showIncident({});
    EmptyPage*& page = filtered ? m_noHit : m_empty;
    if (page == nullptr && filtered) {
        page = new EmptyPage(QStringLiteral("edit-find"), tr("No incident matches this search."));
        page->setChoices(tr("Clear filter"), {});
        connect(page, &EmptyPage::chosen, m_filter, &FilterLine::clear);
        m_pages->addWidget(page);
    } else if (page == nullptr) {
        page = new EmptyPage(QStringLiteral("document-new"),
                             tr("Write down the first incident while it is fresh, or bring in "
                                "postmortems that exist."));
        page->setChoices(tr("New incident"), {tr("Open the sample"), tr("Import…")});
        connect(page, &EmptyPage::chosen, this, &IncidentListPage::followEmpty);
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
    if (!filtered) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void IncidentListPage::followEmpty(int choice) {
    switch (choice) {
    case 0:
        Q_EMIT createAsked();
        break;
    case 1:
        Q_EMIT sampleAsked();
        break;
    default:
        Q_EMIT importAsked();
        break;
    }
}

void IncidentListPage::offerServices() {
    QStringList services;
    for (const IncidentRow& row : m_model->rows()) {
        services.append(row.services);
    }
    services.removeDuplicates();
    services.sort(Qt::CaseInsensitive);
    m_filter->offerServices(services);
}

/// One index of each row: to select all selects every column of it.
QModelIndexList IncidentListPage::selectedRows() const {
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    rows.removeIf(
        [this](const QModelIndex& cell) { return cell.column() != m_list->modelColumn(); });
    return rows;
}

QStringList IncidentListPage::selectedIds() const {
    QStringList ids;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex& row : rows) {
        ids.append(m_model->keyAt(row.row()));
    }
    return ids;
}

void IncidentListPage::select(const QString& id) {
    m_waiting = id;
    selectWaiting();
}

void IncidentListPage::selectWaiting() {
    int row = m_waiting.isEmpty() ? -1 : m_model->rowOf(m_waiting);
    if (row < 0 && !m_list->selectionModel()->hasSelection()) {
        row = 0; // something to read from the start
    }
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    if (m_model->keyAt(row) == m_waiting) {
        m_waiting.clear();
    }
    // The list's own way would only add to the selection while Ctrl is down, as in Ctrl+N.
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, kTitle),
                                              QItemSelectionModel::ClearAndSelect);
}

void IncidentListPage::showSelection() {
    const QModelIndexList rows = selectedRows();
    m_reading->showIncident(rows.size() == 1 ? m_model->keyAt(rows.constFirst().row()) : QString());
    showSeveral();
    Q_EMIT selectionChanged();
}

void IncidentListPage::showSeveral() {
    QList<IncidentRow> rows;
    const QModelIndexList selected = selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(m_model->rowAt(index.row()));
    }
    if (rows.size() > 1) {
        m_selection->showRows(rows);
    }
    m_side->setCurrentWidget(rows.size() > 1 ? static_cast<QWidget*>(m_selection) : m_reading);
}

void IncidentListPage::setReadOnly(bool readOnly) {
    m_selection->setReadOnly(readOnly);
}

IncidentOrder IncidentListPage::order() const {
    return m_model->order();
}

void IncidentListPage::setOrder(IncidentOrder order) {
    m_sort->showOrder(order);
    m_model->setOrder(order);
}

void IncidentListPage::refresh() {
    m_model->refresh();
    m_reading->refresh();
}

void IncidentListPage::focusSearch() {
    m_filter->focusSearch();
}

void IncidentListPage::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
    selectWaiting();
}

QByteArray IncidentListPage::layoutState() const {
    return m_splitter->saveState();
}

void IncidentListPage::restoreLayout(const QByteArray& state) {
    m_splitter->restoreState(state);
}

void IncidentListPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localPaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void IncidentListPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT filesDropped(localPaths(*event->mimeData()));
}

bool IncidentListPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex current = m_list->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
        Q_EMIT openAsked(m_model->keyAt(current.row()));
        return true;
    }
    return false;
}

} // namespace afterword::views
