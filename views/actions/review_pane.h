// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"
#include "model/domain/action_review.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace afterword::editing {
class Library;
}

namespace afterword::views {

class PageStack;

/// A review meeting: the overdue and then the stale actions, one at a time, each with its keys: D
/// done, M another day, N not doing, Right or Space next, Left back, Escape to the summary.
class ReviewPane : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSlice = 100; ///< actions that are fetched at a time, as they are come to

    /// The library must outlive the pane.
    explicit ReviewPane(editing::Library& library, QWidget* parent = nullptr);

    /// Begins with the actions of the filter that need a word today.
    void begin(const ActionFilter& filter, const ActionDays& days);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What was asked for the action at hand has been done: on to the next one.
    void noteChanged(const QList<ActionRow>& rows, const QList<ActionValue>& changes);
    /// It was not: the actions may be others by now.
    void noteRefused();

    [[nodiscard]] QString position() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void statusAsked(const QList<afterword::ActionRow>& rows, afterword::ActionStatus status);
    void dueAsked(const QList<afterword::ActionRow>& rows);
    void openAsked(const afterword::ActionRow& row);
    void copied();
    void ended();
    void failed(const afterword::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QWidget* makeEnd();
    [[nodiscard]] QPushButton* addKey(const QString& text, const QString& key,
                                      const std::function<void()>& action);
    using Take = void (ReviewPane::*)(const ActionSlice& slice);
    void ask(const ActionListing& listing, int limit, const QStringList& after, Take take);
    void fetch();
    void add(const ActionSlice& slice);
    void update(const ActionSlice& slice);
    void goTo(qsizetype at);
    void showCard();
    void finish();
    void copy();
    [[nodiscard]] const ActionRow* current() const;
    [[nodiscard]] QString factsOf(const ActionRow& row) const;

    editing::Library& m_library;
    ActionDays m_days;
    QList<ActionListing> m_waiting; ///< that are not fetched to their ends
    QStringList m_end;              ///< of the last slice of the first of them
    bool m_isFetching = false;
    bool m_goesOn = false; ///< as soon as there is a next one
    QList<ReviewStep> m_steps;
    QSet<QString> m_references; ///< of the steps
    qsizetype m_at = 0;
    qsizetype m_seen = 0; ///< how many of them were looked at
    bool m_isRunning = false;
    quint64 m_question = 0;
    PageStack* m_pages;
    QLabel* m_position = nullptr;
    QLabel* m_reference = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_decided = nullptr;
    QLabel* m_details = nullptr;
    QWidget* m_keys = nullptr;
    QPlainTextEdit* m_summary = nullptr;
};

} // namespace afterword::views
