// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/comment_places.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace afterword::views {

class TextField;

/// "Timeline · 14:00 Queue stalled": where a conversation stands.
[[nodiscard]] QString wordsFor(const CommentPlace& place);

/// The conversation at one place: its comments, a line to answer in, and what ends it.
class CommentThread : public QWidget {
    Q_OBJECT

public:
    struct Reader {
        QString name; ///< whose own comments can be changed
        bool isReadOnly = false;
    };

    CommentThread(const CommentPlace& place, const Reader& reader, QWidget* parent = nullptr);

    [[nodiscard]] const CommentPlace& place() const { return m_place; }
    [[nodiscard]] TextField* answerField() { return m_answer; } ///< null when nothing can be said
    /// What was typed and not sent.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString& text);

Q_SIGNALS:
    void placeAsked();
    void said(const QString& text);
    void changed(const QString& id, const QString& text);
    void removalAsked(const QString& id);
    void resolutionAsked(bool resolved);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeading(const Reader& reader);
    void addComment(const Comment& comment, const Reader& reader);
    void addAnswer();
    void edit(const Comment& comment, QLabel* label, QToolButton* button);
    [[nodiscard]] QToolButton* makeButton(const QString& text, const QString& spoken);

    CommentPlace m_place;
    QVBoxLayout* m_layout;
    TextField* m_answer = nullptr;
};

} // namespace afterword::views
