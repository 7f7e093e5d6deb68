// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/field_lines.h"

#include <QPlainTextEdit>

namespace afterword::views {

/// The text of a document with the numbers of its lines, for reading. Lines can be marked, and one
/// can be chosen by a click or the arrow keys.
class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    /// Another document: from its top, nothing marked. The same text again stays where it is.
    void showSource(const QString& text);
    /// Marks these lines and scrolls until the first of them is seen.
    void markLines(const LineRanges& lines);
    [[nodiscard]] const LineRanges& markedLines() const { return m_marked; }

Q_SIGNALS:
    void lineChosen(int line); ///< from 1; by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Gutter;

    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent* event);
    void reveal(int line);
    void noteCaret();

    Gutter* m_gutter;
    QString m_text;
    LineRanges m_marked;
    int m_line = 1; ///< of the caret
};

} // namespace afterword::views
