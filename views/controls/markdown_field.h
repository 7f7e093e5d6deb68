// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/editing/markdown_typing.h"
#include "views/controls/text_field.h"

#include <QPointer>

namespace afterword::views {

class MarkdownTools;

/// A text field of many lines for Markdown: marks by key and by tool, lists that go on, links from
/// pasted addresses, and files that are dropped or pasted.
class MarkdownField : public TextField {
    Q_OBJECT

public:
    explicit MarkdownField(const QString& accessibleName, QWidget* parent = nullptr);

    void toggle(editing::Markup markup);
    /// As if they were dropped at the caret.
    void offerFiles(const QStringList& paths);

Q_SIGNALS:
    void filesOffered(const QList<afterword::editing::IncomingFile>& files);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void fillMenu(QMenu& menu) override;

private:
    void breakLine();
    [[nodiscard]] bool takesFiles() const;
    [[nodiscard]] editing::Selection selection() const;

    QPointer<MarkdownTools> m_tools; ///< made when the field has the focus for the first time
};

} // namespace afterword::views
