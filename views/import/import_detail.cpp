// SPDX-License-Identifier: MIT
#include "views/import/import_detail.h"

#include "model/editing/answers.h"
#include "views/controls/hairline_splitter.h"
#include "views/controls/page_stack.h"
#include "views/import/teach_line.h"
#include "views/source/read_field_list.h"
#include "views/source/source_view.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr int kNameHeight = 32;

} // namespace

ImportDetail::ImportDetail(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_note(new QLabel)
    , m_pages(new PageStack)
    , m_source(new SourceView)
    , m_fields(new ReadFieldList)
    , m_teach(new TeachLine) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_name->setFont(captionFont());
    m_name->setForegroundRole(QPalette::PlaceholderText);
    keepHeight(*m_name, kNameHeight);
    m_name->setContentsMargins(space::l, 0, space::l, 0);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(space::xl);
    m_pages->addWidget(m_note);
    m_pages->addWidget(makePanes());
    layout->addWidget(m_name);
    layout->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_source, &SourceView::lineChosen, this, [this](int line) {
        m_fields->selectAtLine(line);
        m_teach->showField(m_fields->current());
    });
    connect(m_fields, &ReadFieldList::currentFieldChanged, this, &ImportDetail::showField);
    connect(m_teach, &TeachLine::taught, this, &ImportDetail::teachAsked);
    say({});
}

QWidget* ImportDetail::makePanes() {
    auto* panes = new HairlineSplitter;
    panes->setChildrenCollapsible(false);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fields, 1);
    column->addWidget(m_teach);
    panes->addWidget(m_source);
    panes->addWidget(right);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setSizes({600, 600});
    return panes;
}

void ImportDetail::setSession(editing::ImportSession* session) {
    m_session = session;
    ++m_turn;
    m_running = false;
    showRow({});
}

void ImportDetail::showRow(const QString& key) {
    if (key == m_wanted) {
        return;
    }
    m_wanted = key;
    if (key.isEmpty() || m_session == nullptr) {
        say({});
    } else {
        fetch();
    }
}

void ImportDetail::refresh() {
    if (!m_wanted.isEmpty() && m_session != nullptr) {
        fetch();
    }
}

void ImportDetail::focusFields() {
    if (m_pages->currentIndex() != 1) {
        return;
    }
    m_fields->setFocus(Qt::OtherFocusReason);
    if (!m_fields->currentIndex().isValid()) {
        m_fields->setCurrentIndex(m_fields->model()->index(0, 0));
    }
}

void ImportDetail::fetch() {
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    editing::onAnswer(
        m_session->document(m_wanted), this,
        [this, key = m_wanted, turn = m_turn](const Result<editing::ImportedDocument>& document) {
            if (turn == m_turn) {
                show(key, document);
            }
        });
}

void ImportDetail::show(const QString& key, const Result<editing::ImportedDocument>& document) {
    m_running = false;
    if (key == m_wanted && document) {
        if (key != m_shown) {
            m_fields->setCurrentIndex({});
        }
        m_shown = key;
        m_source->showSource(document->text);
        m_fields->showDocument(*document);
        const QString refusal = refusalOf(key);
        m_name->setText(refusal.isEmpty() ? document->incident.origin.name : refusal);
        m_pages->setCurrentIndex(1);
        showField();
        Q_EMIT documentShown(key, document->incident);
    } else if (key == m_wanted) {
        say(document.error().message);
    }
    if ((m_again || key != m_wanted) && !m_wanted.isEmpty() && m_session != nullptr) {
        fetch();
    }
}

/// Why a document that can be read is refused all the same; empty for any other.
QString ImportDetail::refusalOf(const QString& key) const {
    const QList<Row<editing::ImportEntry>>& entries = m_session->entries();
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&key](const Row<editing::ImportEntry>& one) {
            return one->row.key == key && one->row.refusal;
        });
    return entry == entries.end() ? QString() : (*entry)->row.refusal->message;
}

void ImportDetail::say(const QString& words) {
    m_shown.clear();
    m_fields->clear();
    m_name->clear();
    m_teach->showField(nullptr);
    m_note->setText(words.isEmpty() ? tr("Select a document to see what was read in it.") : words);
    m_pages->setCurrentIndex(0);
}

QString ImportDetail::note() const {
    return m_pages->currentIndex() == 0 ? m_note->text() : QString();
}

void ImportDetail::showField() {
    const items::ReadField* field = m_fields->current();
    m_source->markLines(field != nullptr ? field->lines : LineRanges());
    m_teach->showField(field);
}

} // namespace afterword::views
