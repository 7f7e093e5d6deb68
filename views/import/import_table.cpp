// SPDX-License-Identifier: MIT
#include "views/import/import_table.h"

#include "model/items/import_filter.h"
#include "model/items/import_model.h"
#include "views/controls/row_table.h"
#include "views/controls/sort_header.h"
#include "views/import/import_delegate.h"
#include "views/style/metrics.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace afterword::views {

namespace {

using ImportColumn = items::ImportModel::Column;

constexpr int kNumberWidth = 80;
constexpr int kDateWidth = 112;
constexpr int kSeverityWidth = 88;
constexpr int kStateWidth = 168;
constexpr int kLeastTitle = 200;

int widthOf(ImportColumn column) {
    switch (column) {
    case ImportColumn::title:
        return kLeastTitle;
    case ImportColumn::date:
        return scaled(kDateWidth);
    case ImportColumn::severity:
        return scaled(kSeverityWidth);
    case ImportColumn::state:
        return scaled(kStateWidth);
    case ImportColumn::events:
    case ImportColumn::actions:
    case ImportColumn::findings:
        return scaled(kNumberWidth);
    }
    return 0;
}

} // namespace

ImportTable::ImportTable(QWidget* parent)
    : QTableView(parent)
    , m_filter(new items::ImportFilter(this))
    , m_delegate(new ImportDelegate(this)) {
    setObjectName(QStringLiteral("importTable"));
    setAccessibleName(tr("Documents to import"));
    auto* header = new SortHeader(&importTextLeft, this);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setHorizontalHeader(header);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    showWholeRows(*this);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &ImportTable::rowEntered);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ImportTable::followDocument);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ImportTable::followDocument);
}

// The model must not outlive the filter that reads it.
void ImportTable::setFacts(editing::LibraryFacts& facts) {
    m_delegate->setFacts(&facts);
    connect(&facts, &editing::LibraryFacts::settingsChanged, viewport(),
            qOverload<>(&QWidget::update));
}

ImportTable::~ImportTable() {
    setSession(nullptr);
}

void ImportTable::setSession(editing::ImportSession* session) {
    m_session = session;
    m_filter->setSourceModel(nullptr);
    delete m_model;
    m_model = nullptr;
    if (session != nullptr) {
        m_model = new items::ImportModel(*session, this);
        m_filter->setSourceModel(m_model);
        fitColumns();
        selectFirst();
    }
}

void ImportTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    if (currentIndex().isValid() && currentIndex().row() >= start && currentIndex().row() <= end) {
        m_leftDocument = currentKey().section(u'#', 0, 0);
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

/// What a document became stays in sight.
void ImportTable::followDocument() {
    for (int row = 0; row < m_filter->rowCount() && !m_leftDocument.isEmpty(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const QString key = m_model->keyAt(m_filter->mapToSource(index).row());
        if (key.section(u'#', 0, 0) == m_leftDocument) {
            m_leftDocument.clear();
            setCurrentIndex(index);
        }
    }
    selectFirst();
}

void ImportTable::selectFirst() {
    if (!currentIndex().isValid() && m_filter->rowCount() > 0) {
        setCurrentIndex(m_filter->index(0, 0));
    }
}

int ImportTable::heightOfRows() const {
    return horizontalHeader()->height() +
           m_filter->rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

void ImportTable::setOnlyToLookAt(bool only) {
    m_filter->setOnlyToLookAt(only);
    m_leftDocument.clear(); // it is not to be seen
    selectFirst();
}

QStringList ImportTable::selectedKeys() const {
    QStringList keys;
    if (m_model == nullptr) {
        return keys;
    }
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        keys.append(m_model->keyAt(m_filter->mapToSource(row).row()));
    }
    return keys;
}

QString ImportTable::currentKey() const {
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return m_model != nullptr && index.isValid() ? m_model->keyAt(index.row()) : QString();
}

void ImportTable::choose(ImportChoice choice) {
    if (m_session != nullptr) {
        m_session->choose(selectedKeys(), choice);
    }
}

/// All get what the current one does not have.
void ImportTable::turnChoice() {
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    if (!index.isValid()) {
        return;
    }
    const Row<editing::ImportEntry> entry = m_model->rowAt(index.row());
    choose(entry->choice == ImportChoice::skip ? items::ImportModel::choiceWhenTicked(*entry)
                                               : ImportChoice::skip);
}

void ImportTable::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() != Qt::Key_A) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        turnChoice();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT rowEntered();
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void ImportTable::contextMenuEvent(QContextMenuEvent* event) {
    openChoices(event->globalPos());
}

void ImportTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isChoice = index.column() == static_cast<int>(ImportColumn::state) &&
                          index.data(static_cast<int>(items::ImportModel::Role::open)).toBool();
    if (isChoice && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        openChoices(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    }
}

void ImportTable::openChoices(const QPoint& at) {
    if (m_model == nullptr || selectedKeys().isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = currentIndex();
    connect(menu->addAction(tr("Add as new")), &QAction::triggered, this,
            [this] { choose(ImportChoice::add); });
    QAction* update = menu->addAction(tr("Update what the library has"));
    update->setEnabled(index.data(static_cast<int>(items::ImportModel::Role::canUpdate)).toBool());
    connect(update, &QAction::triggered, this, [this] { choose(ImportChoice::update); });
    connect(menu->addAction(tr("Skip")), &QAction::triggered, this,
            [this] { choose(ImportChoice::skip); });
    menu->popup(at);
}

void ImportTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void ImportTable::selectionChanged(const QItemSelection& now, const QItemSelection& before) {
    QTableView::selectionChanged(now, before);
    Q_EMIT selectionMoved();
}

void ImportTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The title takes what the others leave.
void ImportTable::fitColumns() {
    if (m_model == nullptr) {
        return;
    }
    int others = 0;
    for (int column = 1; column < items::ImportModel::kColumns; ++column) {
        const int width = widthOf(static_cast<ImportColumn>(column));
        setColumnWidth(column, width);
        others += width;
    }
    setColumnWidth(0, qMax(scaled(kLeastTitle), viewport()->width() - others));
}

} // namespace afterword::views
