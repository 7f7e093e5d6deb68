// SPDX-License-Identifier: MIT
#include "views/checks/checks_pane.h"

#include "model/domain/checks/checks.h"
#include "views/checks/finding_card.h"
#include "views/checks/finding_delegate.h"
#include "views/checks/finding_rows.h"
#include "views/editor/document_link.h"
#include "views/editor/finding_words.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace afterword::views {

using items::FindingRow;

ChecksPane::ChecksPane(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(new items::FindingsModel(this))
    , m_head(new QLabel)
    , m_pages(new QStackedWidget)
    , m_note(new QLabel(tr("Nothing to mend: no rule has found anything.")))
    , m_list(new QListView)
    , m_card(new FindingCard) {
    setObjectName(QStringLiteral("checks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setFont(captionFont());
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setContentsMargins(space::l, space::m, space::l, space::m);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMargin(space::xl);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_pages->addWidget(m_note);
    m_pages->addWidget(m_list);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_card);
    connect(m_list, &QListView::clicked, this, &ChecksPane::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPane::showCurrent);
    connect(m_card, &FindingCard::fixAsked, this, [this] {
        if (const FindingRow* row = current()) {
            m_link.fix(row->finding);
        }
    });
    connect(m_card, &FindingCard::ignoreGiven, this, [this](const QString& reason) {
        if (const FindingRow* row = current()) {
            m_link.submitStep(checks::ignoreFinding(row->finding, reason));
        }
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &FindingCard::takeBackAsked, this, [this] {
        if (const FindingRow* row = current()) {
            m_link.submitStep(checks::takeBackIgnored(row->ignored));
        }
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &FindingCard::asideAsked, m_list, qOverload<>(&QWidget::setFocus));
    connect(&link.checks(), &editing::LiveChecks::changed, this, &ChecksPane::refresh);
    connect(&link, &DocumentLink::ignoredChanged, this, &ChecksPane::refresh);
    refresh();
}

void ChecksPane::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_card->setReadOnly(readOnly);
    showCurrent();
}

void ChecksPane::refresh() {
    m_model->show(findingRows(m_link.checks().findings(), m_link.value()));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_head->setText(findingCountWords(m_link.checks().findings().size()));
    showCurrent();
}

void ChecksPane::showCurrent() {
    const FindingRow* row = current();
    m_card->setVisible(row != nullptr);
    if (row != nullptr) {
        const auto fix = row->kind == FindingRow::Kind::finding
                             ? checks::fixFor(row->finding, m_link.value())
                             : std::nullopt;
        m_card->show(*row, fix ? fix->label : QString(), !m_readOnly);
    }
}

const FindingRow* ChecksPane::current() const {
    const QModelIndex index = m_list->currentIndex();
    const bool isRow =
        index.isValid() && m_model->rowAt(index.row()).kind != FindingRow::Kind::heading;
    return isRow ? &m_model->rowAt(index.row()) : nullptr;
}

bool ChecksPane::isFinding(int row) const {
    return m_model->rowAt(row).kind == FindingRow::Kind::finding;
}

void ChecksPane::goTo(int row) {
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void ChecksPane::goToCurrent() {
    if (const FindingRow* row = current()) {
        Q_EMIT placeAsked(row->finding);
    }
}

void ChecksPane::step(int by) {
    const int count = m_model->rowCount();
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row()
                     : by > 0                         ? -1
                                                      : count;
    for (int far = 1; far <= count; ++far) {
        const int row = ((from + by * far) % count + count) % count;
        if (isFinding(row)) {
            goTo(row);
            goToCurrent();
            return;
        }
    }
}

void ChecksPane::askReason(const Finding& finding) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isFinding(row) && m_model->rowAt(row).finding == finding) {
            goTo(row);
            m_card->askReason();
            return;
        }
    }
}

QString ChecksPane::note() const {
    return m_pages->currentIndex() == 0 ? m_note->text() : QString();
}

bool ChecksPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword::views
