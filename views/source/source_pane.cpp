// SPDX-License-Identifier: MIT
#include "views/source/source_pane.h"

#include "model/domain/edits/rereading.h"
#include "model/editing/answers.h"
#include "model/items/read_fields.h"
#include "views/controls/hairline_splitter.h"
#include "views/source/change_list.h"
#include "views/source/source_view.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace afterword::views {

SourcePane::SourcePane(SourceServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_name(new QLabel)
    , m_again(new QPushButton(tr("Read again…")))
    , m_note(new QLabel)
    , m_pages(new QStackedWidget)
    , m_source(new SourceView)
    , m_changes(new ChangeList) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMargin(space::xl);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_note);
    m_pages->addWidget(makeBody());
    layout->addWidget(m_pages, 1);
    connect(m_again, &QPushButton::clicked, this, &SourcePane::readAgain);
    connect(m_changes, &ChangeList::cancelled, this, &SourcePane::closeChanges);
    connect(m_changes, &ChangeList::applied, this, &SourcePane::apply);
    connect(m_changes, &ChangeList::currentChanged, this,
            [this](const QString& anchor) { markField({anchor, anchor.section(u'/', 0, 1)}); });
    setDocument(nullptr);
}

QWidget* SourcePane::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_name->setFont(captionFont());
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("Show what reading this document would find by now"));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_again);
    return line;
}

QWidget* SourcePane::makeBody() {
    auto* body = new HairlineSplitter;
    body->setOrientation(Qt::Vertical);
    body->setChildrenCollapsible(false);
    body->addWidget(m_changes);
    body->addWidget(m_source);
    m_changes->hide();
    return body;
}

void SourcePane::setDocument(editing::IncidentDocument* document) {
    m_document = document;
    ++m_turn;
    m_fetched = false;
    m_lines.clear();
    m_name->setText(document != nullptr ? document->value().origin.name : QString());
    m_again->setEnabled(false);
    closeChanges();
    say({});
    if (isVisible()) {
        fetch();
    }
}

void SourcePane::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_again->setVisible(!readOnly);
}

void SourcePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fetch();
}

void SourcePane::fetch() {
    if (m_fetched || !m_document) {
        return;
    }
    m_fetched = true;
    editing::onAnswer(m_services.document(m_document->value().id), this,
                      [this, turn = m_turn](const Result<editing::ImportedDocument>& document) {
                          if (turn == m_turn) {
                              show(document);
                          }
                      });
}

void SourcePane::show(const Result<editing::ImportedDocument>& document) {
    if (!document) {
        const bool isNone = document.error().kind == Error::Kind::notFound;
        say(isNone ? tr("This incident was written here: there is no document that it was read "
                        "from.")
                   : document.error().message);
        return;
    }
    m_lines = document->lines;
    m_source->showSource(document->text);
    m_pages->setCurrentIndex(1);
    m_again->setEnabled(!m_readOnly);
    markField(m_anchors);
}

void SourcePane::say(const QString& words) {
    m_note->setText(words);
    m_pages->setCurrentIndex(0);
}

QString SourcePane::note() const {
    return m_pages->currentIndex() == 0 ? m_note->text() : QString();
}

void SourcePane::markField(const QStringList& anchors) {
    m_anchors = anchors;
    for (const QString& anchor : anchors) {
        const LineRanges lines = items::linesOf(anchor, m_lines);
        if (!lines.isEmpty()) {
            m_source->markLines(lines);
            return;
        }
    }
    m_source->markLines({});
}

void SourcePane::readAgain() {
    if (m_isReading) {
        return; // disabled, the button would give the focus away
    }
    m_isReading = true;
    editing::onAnswer(m_services.rereading(m_document->value().id), this,
                      [this, turn = m_turn](const Result<Refresh>& refresh) {
                          m_isReading = false;
                          if (turn != m_turn) {
                              return;
                          }
                          if (refresh) {
                              showRefresh(*refresh);
                          } else {
                              Q_EMIT failed(refresh.error().message);
                          }
                      });
}

void SourcePane::showRefresh(const Refresh& refresh) {
    if (refresh.changes.isEmpty()) {
        Q_EMIT unchanged();
        return;
    }
    m_reading = refresh.after;
    m_again->setEnabled(false);
    m_changes->showRefresh(refresh);
    m_changes->show();
    m_changes->list().setFocus(Qt::OtherFocusReason);
}

void SourcePane::apply(const QList<FieldChange>& changes) {
    closeChanges();
    m_document->endTyping();
    m_document->submit(edits::takeReading(changes, m_reading));
    m_document->endTyping();
    Q_EMIT applied(static_cast<int>(changes.size()));
}

void SourcePane::closeChanges() {
    m_changes->hide();
    m_again->setEnabled(m_document && !m_lines.isEmpty() && !m_readOnly);
}

} // namespace afterword::views
