// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/domain/action_values.h"
#include "model/domain/people_names.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class ChoiceChip;
class CommitField;

/// Below the ledger: what can be changed in the chosen actions, all at once. What a status needs
/// besides (a reason, evidence, what blocks it) is asked here before it is set.
class ActionChangeBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionChangeBar(QWidget* parent = nullptr);

    /// What the owner completes from; may be missing.
    void setFacts(editing::LibraryFacts* facts);
    void showActions(const QList<ActionRow>& rows);
    /// The year of a date that is typed without one.
    void setToday(const QDate& today);

    /// Sets the status, at once or after it was asked for what it needs.
    void askStatus(const QList<ActionRow>& rows, ActionStatus status);
    /// Asks for another due date.
    void askDue(const QList<ActionRow>& rows);
    [[nodiscard]] bool isAsking() const { return m_asked.has_value() || m_asksDue; }
    void giveUp();

    [[nodiscard]] ChoiceChip& status() { return *m_status; }
    [[nodiscard]] ChoiceChip& priority() { return *m_priority; }
    [[nodiscard]] CommitField& owner() { return *m_owner; }
    [[nodiscard]] CommitField& due() { return *m_due; }
    /// The reason, the evidence or what blocks, while it is asked.
    [[nodiscard]] QLineEdit& words() { return *m_words; }
    [[nodiscard]] QLineEdit& verifyBy() { return *m_verifyBy; }

Q_SIGNALS:
    void changeAsked(const QList<afterword::ActionRow>& rows,
                     const QList<afterword::ActionValue>& changes);
    void openAsked(const afterword::ActionRow& row);
    /// What was typed means nothing, and why.
    void refused(const QString& reason);
    /// What was asked has been answered or given up.
    void asked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeValues();
    [[nodiscard]] QWidget* makeQuestion();
    void change(const char* name, const QString& text);
    void takeDue(const QString& typed);
    void ask(const QList<ActionRow>& rows, const QString& sentence, const QString& placeholder);
    void answer();
    void answerDue();
    void refuse(QLineEdit& field, const QString& reason);
    void showMode();

    QList<ActionRow> m_rows;
    QList<ActionRow> m_askedRows;
    std::optional<ActionStatus> m_asked;
    bool m_asksDue = false;
    QPointer<editing::LibraryFacts> m_facts;
    QDate m_today;
    QLabel* m_count;
    ChoiceChip* m_status;
    ChoiceChip* m_priority;
    CommitField* m_owner;
    CommitField* m_due;
    QPushButton* m_open;
    QLabel* m_sentence;
    QLineEdit* m_words;
    QLineEdit* m_verifyBy;
    QPushButton* m_set;
    QWidget* m_values;
    QWidget* m_question;
};

} // namespace afterword::views
