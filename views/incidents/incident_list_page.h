// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/edit.h"
#include "model/editing/library_facts.h"
#include "model/editing/preview.h"

#include <QAbstractItemModel>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QListView;
class QSplitter;

namespace afterword::items {
class IncidentListModel;
}

namespace afterword::views {

class EmptyPage;
class FilterLine;
class IncidentDelegate;
class MessageBar;
class PageStack;
class ReadingPane;
class SelectionPane;
class SortLine;
class TaskLine;

/// All incidents of a library: search, list, and the selected one to read.
class IncidentListPage : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the page.
    IncidentListPage(editing::Library& library, const editing::Renderer& renderer,
                     const Clock& clock, QWidget* parent = nullptr);

    /// What the library says about severities; it must outlive the page.
    void setFacts(editing::LibraryFacts& facts);
    /// Buttons at the right of the tool line; the first is the page's primary one.
    void setActions(QAction* create, QAction* import);
    void setReadOnly(bool readOnly);

    [[nodiscard]] items::IncidentListModel& model() { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] ReadingPane& readingPane() { return *m_reading; }
    [[nodiscard]] SelectionPane& selectionPane() { return *m_selection; }
    [[nodiscard]] SortLine& sortLine() { return *m_sort; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] TaskLine& task() { return *m_task; }

    [[nodiscard]] QStringList selectedIds() const;
    /// Selects an incident once it is in the list.
    void select(const QString& id);
    void refresh();
    void focusSearch();
    void focusList();

    [[nodiscard]] IncidentOrder order() const;
    void setOrder(IncidentOrder order);
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void openAsked(const QString& id);
    void createAsked();
    void importAsked();
    void sampleAsked();
    void filesDropped(const QStringList& paths);
    void selectionChanged();
    /// In all of these incidents.
    void editAsked(const QStringList& ids, const afterword::Edit& edit);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildPages(const editing::Renderer& renderer, editing::Library& library);
    [[nodiscard]] QWidget* makeToolLine();
    [[nodiscard]] QWidget* makeListSide();
    [[nodiscard]] QModelIndexList selectedRows() const;
    void showSeveral();
    void showState();
    void offerServices();
    void showSelection();
    void selectWaiting();
    void followEmpty(int choice);

    items::IncidentListModel* m_model;
    FilterLine* m_filter;
    QWidget* m_toolLine = nullptr;
    QHBoxLayout* m_tools = nullptr;
    MessageBar* m_messages;
    TaskLine* m_task;
    QListView* m_list;
    IncidentDelegate* m_delegate;
    SortLine* m_sort;
    ReadingPane* m_reading = nullptr;
    SelectionPane* m_selection;
    PageStack* m_side; ///< one incident to read, or several to change
    QSplitter* m_splitter = nullptr;
    PageStack* m_pages;
    EmptyPage* m_empty = nullptr; ///< made when a library turns out to be empty
    EmptyPage* m_noHit = nullptr;
    QString m_waiting; ///< to be selected when it comes
};

} // namespace afterword::views
