// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/editing/attachments.h"
#include "model/editing/preview.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;
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

/// The preview beside the form: the document rendered, as Markdown or both, in the template one
/// likes.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// Shows what the feed renders from now on; null for none. The feed may end at any time.
    void setFeed(editing::PreviewFeed* feed);
    void setTemplates(const QList<TemplateChoice>& templates);
    [[nodiscard]] QString templateName() const;
    /// Whether the timeline is limited to its starred events.
    [[nodiscard]] bool isStarredOnly() const;

    [[nodiscard]] const QString& markdown() const { return m_shown.markdown; }
    void copyMarkdown();
    /// Keeps the first of these fields that the document shows in view: where the writer is.
    void followField(const QStringList& anchors);
    /// The same for a line of that field, as soon as it is rendered.
    void followLine(int line);

    enum class Look { rendered, markdown, both };
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }

    void setDesk(const editing::AttachmentDesk& desk);

    [[nodiscard]] PreviewView& view() { return *m_view; }

Q_SIGNALS:
    void copied();
    /// The reader has clicked on what a field has become.
    void fieldClicked(const QString& anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeToolLine();
    void showPreview(const editing::Preview& preview);
    void showFailure(const Error& error);
    void showMarkdown();
    void chooseTemplate();
    void revealField();
    void tellClickedLine(const QPoint& at);
    [[nodiscard]] QToolButton* makeLookButton(Look look, const char* iconName, const QString& tip);

    QComboBox* m_templates;
    QToolButton* m_starred;
    QButtonGroup* m_looks;
    QSplitter* m_pages;
    PreviewView* m_view;
    QPlainTextEdit* m_source;
    QLabel* m_failure;
    QLabel* m_words;
    QPointer<editing::PreviewFeed> m_feed;
    editing::Preview m_shown;
    QStringList m_followed; ///< anchors of the field where the writer is
    int m_line = 0;         ///< of that field
    bool m_movedOn = false; ///< to a line that may not be rendered yet
    Look m_look = Look::rendered;
};

} // namespace afterword::views
