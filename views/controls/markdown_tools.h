// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/markdown_typing.h"

#include <QPointer>
#include <QWidget>

namespace afterword::views {

/// The tools of a Markdown field while it has the focus: above its right end, over the page, so
/// that nothing moves. Tab passes them by, as each is a key as well.
class MarkdownTools : public QWidget {
    Q_OBJECT

public:
    explicit MarkdownTools(QWidget& field);

    /// Shows them over the page that the field is part of.
    void showAtField();

Q_SIGNALS:
    void chosen(afterword::editing::Markup markup);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void follow();

    QWidget& m_field;
    QList<QPointer<QWidget>> m_followed; ///< what moves the field when it moves
};

} // namespace afterword::views
