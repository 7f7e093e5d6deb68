// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/duplicate.h"

#include <QTableView>

namespace afterword::editing {
class LibraryFacts;
class ImportSession;
} // namespace afterword::editing
namespace afterword::items {
class ImportFilter;
class ImportModel;
} // namespace afterword::items

namespace afterword::views {

class ImportDelegate;

/// The documents of an import. Space turns the choice of the selected rows, Enter goes on to the
/// document; the menu of a row, and a click on what becomes of it, offer all choices.
class ImportTable : public QTableView {
    Q_OBJECT

public:
    explicit ImportTable(QWidget* parent = nullptr);
    ~ImportTable() override;

    /// Null empties the table. The session must be taken away before it ends.
    void setSession(editing::ImportSession* session);

    /// What its rows need with their header, in pixels.
    [[nodiscard]] int heightOfRows() const;

    void setOnlyToLookAt(bool only);
    /// Severities are as the library has them.
    void setFacts(editing::LibraryFacts& facts);

    /// Keys of the selected rows, in their order.
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] QString currentKey() const;
    /// Null without a session.
    [[nodiscard]] items::ImportModel* entries() { return m_model; }

    void choose(ImportChoice choice);
    void turnChoice();

Q_SIGNALS:
    void selectionMoved();
    void rowEntered(); ///< Enter, or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

private:
    void openChoices(const QPoint& at);
    void fitColumns();
    void selectFirst();
    void followDocument();

    editing::ImportSession* m_session = nullptr;
    items::ImportModel* m_model = nullptr;
    items::ImportFilter* m_filter;
    ImportDelegate* m_delegate;
    QString m_leftDocument; ///< of the current row, which others replace: it was split, or joined
};

} // namespace afterword::views
