// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/editing/preview.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace afterword::editing {
class PreviewFeed;
}

namespace afterword::views {

class PreviewView;

/// A template that a reader can choose.
struct TemplateChoice {
    QString name; ///< empty: the incident's own
    QString title;
};

/// The preview beside the form: the document rendered or as Markdown, in the template one likes.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// Shows what the feed renders from now on; null for none. The feed may end at any time.
    void setFeed(editing::PreviewFeed* feed);
    void setTemplates(const QList<TemplateChoice>& templates);
    [[nodiscard]] QString templateName() const;

    [[nodiscard]] const QString& markdown() const { return m_markdown; }
    void copyMarkdown();

    [[nodiscard]] PreviewView& view() { return *m_view; }

Q_SIGNALS:
    void copied();

private:
    [[nodiscard]] QWidget* makeToolLine();
    void showPreview(const editing::Preview& preview);
    void showFailure(const Error& error);
    void showAsMarkdown(bool asMarkdown);
    void chooseTemplate();

    QComboBox* m_templates;
    QToolButton* m_asMarkdown;
    QStackedWidget* m_pages;
    PreviewView* m_view;
    QPlainTextEdit* m_source;
    QLabel* m_failure;
    QPointer<editing::PreviewFeed> m_feed;
    QString m_markdown;
};

} // namespace afterword::views
