// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/comment_places.h"
#include "model/domain/difference.h"
#include "model/editing/incident_session.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace afterword::views {

class CommentThread;
class EmptyPage;

/// What reviewers say about the open incident, by place, and what has changed since it was
/// published.
class CommentsPane : public QWidget {
    Q_OBJECT

public:
    explicit CommentsPane(Clock clock, QWidget* parent = nullptr);

    /// Null closes it.
    void setSession(editing::IncidentSession* session);
    void setReadOnly(bool readOnly);
    /// Who comments.
    void setAuthor(const QString& author);

    /// Puts the caret where one comments on a part or row, by the anchor of its comments.
    void compose(const QString& anchor);

    /// The conversations that are shown, in the document's order.
    [[nodiscard]] QList<CommentThread*> threads() const { return m_threads; }

Q_SIGNALS:
    /// By its place in the form.
    void placeAsked(const QString& formAnchor);

private:
    enum class Page { open, all, changes };

    [[nodiscard]] QWidget* makeToolLine();
    void choose(Page page);
    void show();
    void showThreads(const QList<CommentPlace>& places);
    void showChanges();
    void clear();
    void addThread(const CommentPlace& place);
    void addChange(const FieldChange& change);
    void say(CommentThread& thread, const QString& text);
    void submit(const Edit& edit);
    void noteDrafts();
    void showNothing(const QString& sentence);
    [[nodiscard]] QList<CommentPlace> placesToShow() const;
    [[nodiscard]] CommentThread* threadAt(const QString& anchor) const;

    Clock m_clock;
    QPointer<editing::IncidentSession> m_session;
    QString m_author;
    bool m_readOnly = false;
    Page m_page = Page::open;
    QString m_composing; ///< the anchor of a conversation that is about to begin
    QHash<QString, QString> m_drafts;
    QList<CommentPlace> m_shown;
    QList<CommentThread*> m_threads;
    QToolButton* m_open;
    QToolButton* m_all;
    QToolButton* m_changes;
    EmptyPage* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
};

} // namespace afterword::views
