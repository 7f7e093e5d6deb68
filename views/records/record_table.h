// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace afterword::items {
class RecordsFilter;
class RecordsModel;
} // namespace afterword::items
namespace afterword::editing {
class RecordSession;
}

namespace afterword::views {

/// The events of records with their ticks. Space turns those of the selected rows; a click on a
/// kind, or Enter, opens the kinds.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(editing::RecordSession& session, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// All rows that the filter lets through, or none of them.
    void tickAll(bool ticked);
    /// The last column is there only when an event has something to say in it.
    void showNotes();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void turnSelected();
    void openKinds(const QModelIndex& index);

    editing::RecordSession& m_session;
    items::RecordsModel* m_model;
    items::RecordsFilter* m_filter;
};

} // namespace afterword::views
