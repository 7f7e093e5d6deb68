// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTextEdit>

class QMenu;

namespace afterword::editing {
class Spelling;
struct TextChange;
} // namespace afterword::editing

namespace afterword::views {

class MarkdownHighlighter;

/// Plain text that is as high as what it holds, without a border until it is hovered or has the
/// focus. Nothing scrolls in it: the page around it does.
class TextField : public QTextEdit {
    Q_OBJECT

public:
    enum class Lines {
        one,     ///< it wraps too, but holds no line break
        message, ///< Shift+Enter breaks a line, Enter ends it
        many,
    };

    TextField(const QString& accessibleName, Lines lines, QWidget* parent = nullptr);

    /// Guidance while the field is empty; it is no part of the text.
    void setGuidance(const QString& guidance);

    /// Replaces what differs and leaves the caret at the text that it stood at; says nothing.
    void showText(const QString& text);

    [[nodiscard]] QString text() const;
    void setTextFont(const QFont& font);
    /// Selects and reveals the match of that ordinal. Gives how many fewer this text has: negative
    /// when it was found here.
    int selectMatch(const QRegularExpression& pattern, int ordinal);
    void selectNothing();
    /// For rows within rows: less air above and below.
    void setCompact();
    /// Marks what is misspelt, and offers better words.
    void setSpelling(editing::Spelling* spelling);

Q_SIGNALS:
    void edited(const QString& text); ///< by the user
    void returnPressed();             ///< of a field that Enter ends
    void caretJumped();               ///< moved without typing
    void focusLeft();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// As if the user had typed it.
    void change(const editing::TextChange& change);
    /// Adds what belongs to this field to its menu.
    virtual void fillMenu(QMenu& menu);

private:
    void fitHeight();
    void spaceLines();
    void announceText();
    void announceCaret();
    [[nodiscard]] int guidanceHeight() const;
    void showMenu(const QPoint& at, const QTextCursor& word, const QStringList& suggestions);

    Lines m_lines;
    int m_padding;
    QString m_guidance;
    MarkdownHighlighter* m_highlighter;
    QPointer<editing::Spelling> m_spelling;
    QString m_known; ///< the text that was last announced or shown
};

} // namespace afterword::views
