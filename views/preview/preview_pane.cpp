// SPDX-License-Identifier: MIT
#include "views/preview/preview_pane.h"

#include "model/editing/preview_feed.h"
#include "views/controls/field.h"
#include "views/controls/hairline_splitter.h"
#include "views/editor/labels.h"
#include "views/preview/preview_view.h"
#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <utility>

namespace afterword::views {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_templates(new QComboBox)
    , m_starred(new QToolButton)
    , m_looks(new QButtonGroup(this))
    , m_pages(new HairlineSplitter)
    , m_view(new PreviewView)
    , m_source(new QPlainTextEdit)
    , m_failure(new QLabel)
    , m_words(makeCaption({})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    m_failure->setWordWrap(true);
    m_failure->setMargin(space::m);
    m_failure->hide();
    layout->addWidget(m_failure);
    m_source->setReadOnly(true);
    m_source->setUndoRedoEnabled(false);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setFont(codeFont());
    m_source->document()->setDocumentMargin(space::l);
    m_source->setAccessibleName(tr("Markdown of the postmortem"));
    m_source->viewport()->installEventFilter(this);
    m_pages->setChildrenCollapsible(false);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_source);
    layout->addWidget(m_pages, 1);
    connect(m_view, &PreviewView::pieceClicked, this, [this](qsizetype block, qsizetype part) {
        if (const QString anchor = m_shown.fieldAt(block, part); !anchor.isEmpty()) {
            Q_EMIT fieldClicked(anchor);
        }
    });
    setTemplates({});
    setLook(Look::rendered);
}

QWidget* PreviewPane::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::xs);
    m_templates->setAccessibleName(tr("Template"));
    m_templates->setToolTip(tr("Template that the preview, copies and exports are written with"));
    connect(m_templates, &QComboBox::activated, this, &PreviewPane::chooseTemplate);
    layout->addWidget(m_templates);
    m_starred->setText(QStringLiteral("★"));
    m_starred->setObjectName(QStringLiteral("starredOnly"));
    m_starred->setCheckable(true);
    m_starred->setAutoRaise(true);
    m_starred->setFocusPolicy(Qt::TabFocus);
    m_starred->setAccessibleName(tr("Starred events only"));
    m_starred->setToolTip(tr("Starred events only in the timeline"));
    connect(m_starred, &QToolButton::toggled, this, &PreviewPane::chooseTemplate);
    layout->addWidget(m_starred);
    layout->addStretch();
    layout->addWidget(m_words);
    layout->addSpacing(space::s);
    layout->addWidget(
        makeLookButton(Look::rendered, "view-preview", tr("Show it as a wiki would")));
    layout->addWidget(
        makeLookButton(Look::markdown, "code-context", tr("Show the Markdown itself")));
    layout->addWidget(
        makeLookButton(Look::both, "view-split-left-right", tr("Show both, side by side")));
    connect(m_looks, &QButtonGroup::idClicked, this,
            [this](int id) { setLook(static_cast<Look>(id)); });
    layout->addSpacing(space::s);
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

QToolButton* PreviewPane::makeLookButton(Look look, const char* iconName, const QString& tip) {
    auto* button = new QToolButton;
    button->setIcon(icon(QLatin1String(iconName)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_looks->addButton(button, static_cast<int>(look));
    return button;
}

void PreviewPane::setLook(Look look) {
    m_look = look;
    m_looks->button(static_cast<int>(look))->setChecked(true);
    m_view->setVisible(look != Look::markdown);
    m_source->setVisible(look != Look::rendered);
    showMarkdown();
    revealField();
}

void PreviewPane::setFeed(editing::PreviewFeed* feed) {
    if (m_feed != nullptr) {
        m_feed->disconnect(this);
    }
    m_feed = feed;
    m_shown = {};
    m_followed.clear();
    if (feed == nullptr) {
        m_view->clearPreview();
        m_source->clear();
        return;
    }
    m_view->verticalScrollBar()->setValue(0);
    connect(feed, &editing::PreviewFeed::ready, this, &PreviewPane::showPreview);
    connect(feed, &editing::PreviewFeed::failed, this, &PreviewPane::showFailure);
    feed->setTemplateName(templateName());
    feed->setStarredOnly(isStarredOnly());
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

bool PreviewPane::isStarredOnly() const {
    return m_starred->isChecked();
}

void PreviewPane::chooseTemplate() {
    if (m_feed != nullptr) {
        m_feed->setTemplateName(templateName());
        m_feed->setStarredOnly(isStarredOnly());
    }
}

void PreviewPane::showPreview(const editing::Preview& preview) {
    m_failure->hide();
    m_shown = preview;
    m_view->showPreview(preview);
    m_words->setText(preview.words == 1 ? tr("1 word") : tr("%L1 words").arg(preview.words));
    showMarkdown();
    if (std::exchange(m_movedOn, false)) {
        revealField();
    }
}

void PreviewPane::showFailure(const Error& error) {
    m_failure->setText(error.message);
    m_failure->show();
}

/// Only what differs is written, so that what is read stays where it is.
void PreviewPane::showMarkdown() {
    if (m_look == Look::rendered) {
        return;
    }
    const Replacement change = replacementFor(m_source->toPlainText(), m_shown.markdown);
    QTextCursor cursor(m_source->document());
    cursor.setPosition(static_cast<int>(change.at));
    cursor.setPosition(static_cast<int>(change.at + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
}

void PreviewPane::followField(const QStringList& anchors) {
    m_followed = anchors;
    m_line = 0;
    revealField();
}

void PreviewPane::followLine(int line) {
    m_line = line;
    m_movedOn = true;
    revealField();
}

void PreviewPane::revealField() {
    const auto piece = m_shown.pieceOf(m_followed, m_line);
    if (!piece) {
        return;
    }
    if (m_look != Look::markdown) {
        m_view->reveal(*piece);
    }
    if (m_look != Look::rendered) {
        m_source->setTextCursor(
            QTextCursor(m_source->document()->findBlockByNumber(piece->line - 1)));
        m_source->ensureCursorVisible();
    }
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease && !m_source->textCursor().hasSelection()) {
        tellClickedLine(static_cast<QMouseEvent*>(event)->pos());
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::tellClickedLine(const QPoint& at) {
    const int line = m_source->cursorForPosition(at).blockNumber() + 1;
    if (const QString anchor = m_shown.fieldOnLines({line, line}); !anchor.isEmpty()) {
        Q_EMIT fieldClicked(anchor);
    }
}

void PreviewPane::setDesk(const editing::AttachmentDesk& desk) {
    m_view->setDesk(desk);
    connect(m_view, &PreviewView::problem, this,
            [this](const QString& message) { showFailure({Error::Kind::notFound, message}); });
}

void PreviewPane::copyMarkdown() {
    QGuiApplication::clipboard()->setText(m_shown.markdown);
    Q_EMIT copied();
}

} // namespace afterword::views
