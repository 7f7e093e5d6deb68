// SPDX-License-Identifier: MIT
#include "views/preview/preview_pane.h"

#include "model/editing/preview_feed.h"
#include "views/preview/preview_view.h"
#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace afterword::views {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_templates(new QComboBox)
    , m_asMarkdown(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_view(new PreviewView)
    , m_source(new QPlainTextEdit)
    , m_failure(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    m_failure->setWordWrap(true);
    m_failure->setMargin(space::m);
    m_failure->hide();
    layout->addWidget(m_failure);
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setFont(codeFont());
    m_source->document()->setDocumentMargin(space::l);
    m_source->setAccessibleName(tr("Markdown of the postmortem"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_source);
    layout->addWidget(m_pages, 1);
    setTemplates({});
}

QWidget* PreviewPane::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_templates->setAccessibleName(tr("Template"));
    m_templates->setToolTip(tr("Template that the preview, copies and exports are written with"));
    connect(m_templates, &QComboBox::activated, this, &PreviewPane::chooseTemplate);
    layout->addWidget(m_templates);
    layout->addStretch();
    m_asMarkdown->setText(tr("Markdown"));
    m_asMarkdown->setCheckable(true);
    m_asMarkdown->setAutoRaise(true);
    m_asMarkdown->setFocusPolicy(Qt::TabFocus);
    m_asMarkdown->setToolTip(tr("Show the Markdown itself"));
    m_asMarkdown->setAccessibleName(tr("Show Markdown"));
    connect(m_asMarkdown, &QToolButton::toggled, this, &PreviewPane::showAsMarkdown);
    layout->addWidget(m_asMarkdown);
    auto* copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("edit-copy")));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);
    copy->setToolTip(tr("Copy Markdown (Ctrl+Shift+C)"));
    copy->setAccessibleName(tr("Copy Markdown"));
    connect(copy, &QToolButton::clicked, this, &PreviewPane::copyMarkdown);
    layout->addWidget(copy);
    return line;
}

void PreviewPane::setFeed(editing::PreviewFeed* feed) {
    if (m_feed != nullptr) {
        m_feed->disconnect(this);
    }
    m_feed = feed;
    m_markdown.clear();
    if (feed == nullptr) {
        m_view->clearPreview();
        m_source->clear();
        return;
    }
    m_view->verticalScrollBar()->setValue(0);
    connect(feed, &editing::PreviewFeed::ready, this, &PreviewPane::showPreview);
    connect(feed, &editing::PreviewFeed::failed, this, &PreviewPane::showFailure);
    feed->setTemplateName(templateName());
    feed->refresh();
}

void PreviewPane::setTemplates(const QList<TemplateChoice>& templates) {
    const QString chosen = templateName();
    m_templates->clear();
    m_templates->addItem(tr("Incident's template"), QString());
    for (const TemplateChoice& choice : templates) {
        m_templates->addItem(choice.title.isEmpty() ? choice.name : choice.title, choice.name);
    }
    m_templates->setCurrentIndex(qMax(0, m_templates->findData(chosen)));
}

QString PreviewPane::templateName() const {
    return m_templates->currentData().toString();
}

void PreviewPane::chooseTemplate() {
    if (m_feed != nullptr) {
        m_feed->setTemplateName(templateName());
    }
}

void PreviewPane::showPreview(const editing::Preview& preview) {
    m_failure->hide();
    m_markdown = preview.markdown;
    m_view->showPreview(preview);
    if (m_asMarkdown->isChecked()) {
        showAsMarkdown(true);
    }
}

void PreviewPane::showFailure(const Error& error) {
    m_failure->setText(error.message);
    m_failure->show();
}

void PreviewPane::showAsMarkdown(bool asMarkdown) {
    if (asMarkdown && m_source->toPlainText() != m_markdown) {
        const int place = m_source->verticalScrollBar()->value();
        m_source->setPlainText(m_markdown);
        m_source->verticalScrollBar()->setValue(place);
    }
    m_pages->setCurrentWidget(asMarkdown ? static_cast<QWidget*>(m_source) : m_view);
}

void PreviewPane::copyMarkdown() {
    QGuiApplication::clipboard()->setText(m_markdown);
    Q_EMIT copied();
}

} // namespace afterword::views
