// SPDX-License-Identifier: MIT
#include "views/import/import_page.h"

#include "model/items/import_model.h"
#include "views/controls/flow_layout.h"
#include "views/controls/hairline_splitter.h"
#include "views/controls/local_paths.h"
#include "views/controls/page_stack.h"
#include "views/import/import_detail.h"
#include "views/import/import_options.h"
#include "views/import/import_table.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/task_line.h"
#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

namespace {

QPushButton* makeButton(const QString& text, const QString& iconName, const QString& tip) {
    auto* button = new QPushButton(icon(iconName), text);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

QToolButton* makeBack() {
    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("go-previous")));
    back->setText(ImportPage::tr("Incidents"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setAccessibleName(ImportPage::tr("Back to the incidents"));
    back->setToolTip(ImportPage::tr("Back to the incidents (Esc)"));
    return back;
}

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_clear(new QToolButton)
    , m_onlyToLookAt(new QCheckBox(tr("Only those to look at")))
    , m_import(new QPushButton)
    , m_messages(new MessageBar)
    , m_task(new TaskLine)
    , m_pages(new PageStack)
    , m_empty(new EmptyPage(
          QStringLiteral("document-import"),
          tr("Bring in postmortems that exist: Markdown files, a folder of them, a git wiki, or a "
             "zip. Choose them, or drop them here.")))
    , m_table(new ImportTable)
    , m_options(new ImportOptions)
    , m_detail(new ImportDetail) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    layout->addWidget(m_messages);
    layout->addWidget(m_task);
    layout->addWidget(m_pages, 1);
    m_empty->setChoices(tr("Choose files…"), {tr("Choose a folder…")});
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeBody());
    setAcceptDrops(true);
    connectParts();
    connectOptions();
    showState();
}

QWidget* ImportPage::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new FlowLayout(line, space::s);
    layout->setContentsMargins(space::s, space::m, space::l, space::m);
    QToolButton* back = makeBack();
    connect(back, &QToolButton::clicked, this, &ImportPage::leave);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_onlyToLookAt->setToolTip(
        tr("Documents that were refused, that the library has, or that were read with doubt"));
    QPushButton* files = makeButton(tr("Add files…"), QStringLiteral("document-import"),
                                    tr("Add more documents to this import"));
    QPushButton* folder = makeButton(tr("Add a folder…"), QStringLiteral("folder-open"),
                                     tr("Add all documents below a folder to this import"));
    m_import->setDefault(true);
    m_import->setAutoDefault(false);
    m_import->setToolTip(tr("Take the ticked documents into the library (Ctrl+Enter)"));
    layout->addWidget(back);
    layout->addWidget(m_summary);
    m_clear->setText(tr("Clear"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("Take all documents off this list; nothing on disk changes"));
    connect(m_clear, &QToolButton::clicked, this, &ImportPage::clearAsked);
    layout->addWidget(m_clear);
    layout->addAtEnd(m_onlyToLookAt);
    m_buttons = {files, folder, m_import};
    for (QWidget* button : std::as_const(m_buttons)) {
        layout->addAtEnd(button);
    }
    connect(files, &QPushButton::clicked, this, &ImportPage::filesAsked);
    connect(folder, &QPushButton::clicked, this, &ImportPage::folderAsked);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::write);
    return line;
}

QWidget* ImportPage::makeBody() {
    m_body = new HairlineSplitter;
    m_body->setOrientation(Qt::Vertical);
    m_body->setChildrenCollapsible(false);
    auto* below = new QWidget;
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_options);
    layout->addWidget(m_detail, 1);
    m_body->addWidget(m_table);
    m_body->addWidget(below);
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    connect(m_body, &QSplitter::splitterMoved, this, [this] { m_isDividedByHand = true; });
    return m_body;
}

/// A few documents leave the room to what was read in them.
void ImportPage::fitTable() {
    constexpr int kMostOfTen = 4;
    constexpr int kFewestRows = 3;
    const int all = m_body->height();
    if (m_isDividedByHand || all <= 0) {
        return;
    }
    const int rows = m_table->heightOfRows();
    const int least = m_table->horizontalHeader()->height() +
                      kFewestRows * m_table->verticalHeader()->defaultSectionSize();
    const int height = qMin(qMax(rows, least), all * kMostOfTen / 10);
    m_body->setSizes({height, all - height});
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTable();
}

void ImportPage::connectParts() {
    connect(m_empty, &EmptyPage::chosen, this, [this](int choice) {
        if (choice == 0) {
            Q_EMIT filesAsked();
        } else {
            Q_EMIT folderAsked();
        }
    });
    connect(m_onlyToLookAt, &QCheckBox::toggled, m_table, &ImportTable::setOnlyToLookAt);
    connect(m_onlyToLookAt, &QCheckBox::toggled, this, &ImportPage::fitTable);
    connect(m_table, &ImportTable::selectionMoved, this, &ImportPage::showSelection);
    connect(m_table, &ImportTable::rowEntered, m_detail, &ImportDetail::focusFields);
    connect(m_detail, &ImportDetail::teachAsked, this, &ImportPage::teachAsked);
    connect(m_detail, &ImportDetail::documentShown, this,
            [this](const QString&, const Incident& incident) {
                m_options->showIncident(m_table->selectedKeys().size() == 1 ? incident
                                                                            : Incident());
            });
    connect(m_task, &TaskLine::cancelled, this, [this] {
        if (m_session) {
            m_session->cancel();
        }
    });
    connect(m_messages, &MessageBar::actionChosen, this, &ImportPage::answer);
}

void ImportPage::connectOptions() {
    connect(m_options, &ImportOptions::refused, this, [this](const QString& reason) {
        reason.isEmpty() ? m_messages->dismiss()
                         : m_messages->showMessage(MessageBar::Kind::warning, reason);
    });
    connect(m_options, &ImportOptions::zoneSet, this,
            [this](const QString& zone) { m_session->setZone(m_table->selectedKeys(), zone); });
    connect(m_options, &ImportOptions::yearSet, this,
            [this](std::optional<int> year) { m_session->setYear(m_table->selectedKeys(), year); });
    connect(m_options, &ImportOptions::dateSet, this, [this](std::optional<QDate> date) {
        m_session->setDate(m_table->selectedKeys(), date);
    });
    connect(m_options, &ImportOptions::splitSet, this,
            [this](bool split) { m_session->setSplit(m_table->selectedKeys(), split); });
    connect(m_options, &ImportOptions::fieldSet, this,
            [this](const Edit& edit) { m_session->setField(m_table->selectedKeys(), edit); });
}

void ImportPage::setSession(editing::ImportSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    m_task->finish();
    m_isFollowed = false;
    m_messages->dismiss();
    m_asksToLeave = false;
    m_detail->setSession(nullptr);
    m_table->setSession(nullptr);
    m_session = session;
    if (session != nullptr) {
        connect(session, &editing::ImportSession::changed, this, &ImportPage::showState);
        connect(session, &editing::ImportSession::progressed, this, &ImportPage::showProgress);
        connect(session, &editing::ImportSession::idle, this, &ImportPage::showIdle);
        m_detail->setSession(session);
        m_table->setSession(session);
    }
    showState();
}

void ImportPage::showState() {
    if (m_session && m_session->isBusy()) {
        follow(tr("Reading"));
    }
    const bool isEmpty = !m_session || m_session->entries().isEmpty();
    m_pages->setCurrentIndex(isEmpty && !(m_session && m_session->isBusy()) ? 0 : 1);
    const int chosen = m_session ? m_session->chosen() : 0;
    m_import->setText(chosen == 0 ? tr("Import") : tr("Import %1").arg(QLocale().toString(chosen)));
    m_import->setEnabled(chosen > 0 && !m_session->isBusy());
    m_onlyToLookAt->setVisible(!isEmpty);
    m_clear->setVisible(!isEmpty);
    m_clear->setEnabled(m_session && !m_session->isBusy());
    for (QWidget* button : std::as_const(m_buttons)) { // the empty page has its own
        button->setVisible(m_pages->currentIndex() == 1);
    }
    m_summary->setText(summary());
    setFocusProxy(m_pages->currentIndex() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    fitTable();
    showSelection();
}

QString ImportPage::summary() const {
    if (!m_session || m_session->entries().isEmpty()) {
        return {};
    }
    const auto count = m_session->entries().size();
    const auto toLookAt = std::count_if(m_session->entries().cbegin(), m_session->entries().cend(),
                                        [](const auto& entry) { return items::needsLook(*entry); });
    const QString all =
        count == 1 ? tr("1 document") : tr("%1 documents").arg(QLocale().toString(count));
    return toLookAt == 0 ? all : tr("%1, %2 to look at").arg(all, QLocale().toString(toLookAt));
}

void ImportPage::showSelection() {
    const QStringList keys = m_table->selectedKeys();
    m_options->showCount(static_cast<int>(keys.size()));
    QList<editing::ImportSettings> settings;
    if (m_session) {
        for (const QString& key : keys) {
            settings.append(m_session->settingsOf(key));
        }
    }
    m_options->showSettings(settings);
    if (keys.size() != 1) {
        m_options->showIncident({});
    }
    m_detail->showRow(m_table->currentKey());
}

void ImportPage::follow(const QString& work) {
    if (!m_isFollowed) {
        m_isFollowed = true;
        m_task->start(work);
    }
}

void ImportPage::showProgress(int done, int total) {
    m_task->setProgress(done, total);
}

void ImportPage::showIdle() {
    m_task->finish();
    m_isFollowed = false;
    if (m_asksToLeave) {
        m_asksToLeave = false;
        m_messages->dismiss();
    }
    showState();
    m_detail->refresh();
}

void ImportPage::write() {
    if (m_import->isEnabled()) {
        follow(tr("Importing"));
        m_session->write();
        m_import->setEnabled(false);
    }
}

void ImportPage::leave() {
    if (!m_session || !m_session->isBusy()) {
        Q_EMIT backAsked();
        return;
    }
    m_asksToLeave = true;
    m_messages->showMessage(
        MessageBar::Kind::warning,
        tr("Documents are still being read. What has been read stays here for later."),
        {tr("Stop and leave"), tr("Stay")});
}

void ImportPage::answer(int choice) {
    if (!m_asksToLeave) {
        return;
    }
    m_asksToLeave = false;
    m_messages->dismiss();
    if (choice == 0) {
        m_session->cancel();
        Q_EMIT backAsked();
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localPaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT filesDropped(localPaths(*event->mimeData()));
}

void ImportPage::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        write();
    } else if (event->key() == Qt::Key_Escape && !m_table->hasFocus() &&
               m_pages->currentIndex() == 1) {
        m_table->setFocus(Qt::OtherFocusReason); // one step back: from the document to the list
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
