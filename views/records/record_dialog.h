// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace afterword::views {

class CommitField;
class RecordTable;

/// What other tools recorded, before it becomes events: what it was recognised as, the zone and the
/// day that it leaves unsaid, and the events with a tick each.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(const editing::RecordDesk& desk, const Incident& into, QWidget* parent = nullptr);

    void read(const editing::IncomingRecords& records);

    [[nodiscard]] editing::RecordSession& session() { return *m_session; }
    [[nodiscard]] RecordTable& table() { return *m_table; }

Q_SIGNALS:
    /// What was chosen, to be added as one step.
    void chosen(const afterword::Edit& edit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeOptions();
    [[nodiscard]] QWidget* makeFoot();
    void showProposal();
    void showCount();
    void showFailure(const QString& message);
    void takeZone(const QString& text);
    void takeDate(const QString& text);
    void finish();
    [[nodiscard]] QString recognised() const;
    [[nodiscard]] QString doubts() const;

    editing::RecordSession* m_session;
    QLabel* m_title;
    QLabel* m_origin;
    QWidget* m_options;
    CommitField* m_zone;
    CommitField* m_date;
    RecordTable* m_table;
    QLabel* m_doubts;
    QCheckBox* m_confirm;
    QProgressBar* m_progress;
    QPushButton* m_add;
};

} // namespace afterword::views
