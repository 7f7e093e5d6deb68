// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/prose_words.h"

#include <QLineEdit>
#include <QPointer>

namespace afterword::editing {
class Spelling;
}

namespace afterword::views {

/// A line of text without a border until it is hovered or has the focus.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(const QString& accessibleName, QWidget* parent = nullptr);

    /// Replaces the text and leaves the caret where it was; says nothing.
    void showText(const QString& text);
    /// Selects and reveals the match of that ordinal. Gives how many fewer this text has: negative
    /// when it was found here.
    int selectMatch(const QRegularExpression& pattern, int ordinal);
    /// Marks what is misspelt, and offers better words.
    void setSpelling(editing::Spelling* spelling);
    /// Gives what waits for the focus to leave.
    void leave() { Q_EMIT focusLeft(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void focusLeft();
    void shown(); ///< another text, which nobody typed

protected:
    /// Undo takes back what is typed here, and not what was done before.
    [[nodiscard]] virtual bool ownsUndo() const { return false; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QList<editing::ProseWord> misspelt() const;
    void markMisspelt();
    void showBetterWords(const QPoint& place, const editing::ProseWord& word,
                         const QStringList& better);

    QPointer<editing::Spelling> m_spelling;
    bool m_isMarked = false;
};

} // namespace afterword::views
