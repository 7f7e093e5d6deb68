// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace afterword::views {

/// Plain text that is as high as what it holds, without a border until it is hovered or has the
/// focus. Nothing scrolls in it: the page around it does.
class TextField : public QTextEdit {
    Q_OBJECT

public:
    enum class Lines { one, many }; ///< `one` wraps too, but holds no line break

    TextField(const QString& accessibleName, Lines lines, QWidget* parent = nullptr);

    /// Guidance while the field is empty; it is no part of the text.
    void setGuidance(const QString& guidance);

    /// Replaces what differs and leaves the caret at the text that it stood at; says nothing.
    void showText(const QString& text);

    [[nodiscard]] QString text() const;
    void setTextFont(const QFont& font);
    /// For rows within rows: less air above and below.
    void setCompact();

Q_SIGNALS:
    void edited(const QString& text); ///< by the user
    void returnPressed();             ///< of a field of one line
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

private:
    void fitHeight();
    void spaceLines();
    void announceText();
    void announceCaret();
    [[nodiscard]] int guidanceHeight() const;

    Lines m_lines;
    int m_padding;
    QString m_guidance;
    QString m_known; ///< the text that was last announced or shown
};

} // namespace afterword::views
