// SPDX-License-Identifier: MIT
#include "views/capture/capture_window.h"

#include "model/editing/answers.h"
#include "views/capture/capture_list.h"
#include "views/controls/choice_chip.h"
#include "views/controls/line_field.h"
#include "views/controls/message_bar.h"
#include "views/incidents/incident_words.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

constexpr QSize kCaptureSize(440, 380);
constexpr int kMostOffered = 12;
constexpr qsizetype kLongestName = 40;

/// Undo takes back what is typed; what was entered is undone in the editor.
class CaptureLine : public LineField {
public:
    using LineField::LineField;

protected:
    bool ownsUndo() const override { return true; }
};

QString shortened(const QString& title) {
    return title.size() > kLongestName ? title.left(kLongestName - 1) + u'…' : title;
}

QString nameOfRow(const IncidentRow& row) {
    return row.reference + QStringLiteral(" ") + shortened(plainTitle(row.title));
}

QLabel* quietLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CaptureWindow::CaptureWindow(editing::CaptureSession::Services services, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_library(services.library)
    , m_session(std::move(services))
    , m_target(new ChoiceChip(tr("Incident that is written into"), {}, {}))
    , m_messages(new MessageBar)
    , m_list(new CaptureList)
    , m_line(new CaptureLine(tr("What happens now")))
    , m_state(quietLabel({})) {
    build();
    connect(m_line, &QLineEdit::returnPressed, this, &CaptureWindow::enter);
    connect(m_target, &ChoiceChip::chosen, this, &CaptureWindow::choose);
    connect(&m_session, &editing::CaptureSession::changed, this, &CaptureWindow::refresh);
    connect(&m_session, &editing::CaptureSession::failed, this, &CaptureWindow::showProblem);
    connect(m_messages, &MessageBar::actionChosen, this, [this] {
        m_messages->dismiss();
        m_session.retry();
    });
    offer({});
    refresh();
}

void CaptureWindow::build() {
    resize(kCaptureSize);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::s, space::xs);
    head->addWidget(m_target);
    head->addStretch(1);
    auto* open = new QToolButton;
    open->setText(tr("Open in the editor"));
    open->setAutoRaise(true);
    open->setObjectName(QStringLiteral("openInEditor"));
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openAsked(m_session.incident()); });
    head->addWidget(open);
    m_line->setToolTip(
        tr("A line that begins with /d marks when the incident was detected, with /a "
           "acknowledged, /m mitigated, /r resolved, /s started"));
    m_line->setPlaceholderText(tr("What happens now? Enter notes it with the time"));
    auto* entry = new QHBoxLayout;
    entry->setContentsMargins(space::xs, space::s, space::xs, 0);
    entry->addWidget(m_line);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, 0, space::m, space::s);
    foot->addWidget(quietLabel(tr("/d detected  /a acknowledged  /m mitigated  /r resolved")));
    foot->addStretch(1);
    foot->setSpacing(space::l);
    foot->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addLayout(entry);
    layout->addLayout(foot);
    setFocusProxy(m_line);
}

void CaptureWindow::present() {
    m_closing = false;
    askForIncidents();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
    m_line->setFocus(Qt::OtherFocusReason);
}

void CaptureWindow::enter() {
    const QString typed = m_line->text();
    m_line->clear();
    m_session.enter(typed);
}

void CaptureWindow::askForIncidents() {
    constexpr IncidentOrder kLastChanged{IncidentColumn::updated, true};
    editing::onAnswer(m_library.incidents({}, kLastChanged, {0, kMostOffered}), this,
                      [this](const Result<QList<IncidentRow>>& rows) {
                          rows ? offer(*rows) : showProblem(rows.error());
                      });
}

void CaptureWindow::offer(const QList<IncidentRow>& rows) {
    m_open.clear();
    QList<ChoiceChip::Choice> choices{{0, tr("New incident"), {}}};
    for (const IncidentRow& row : rows) {
        if (row.status != IncidentStatus::closed) {
            m_open.append(row);
            choices.append({static_cast<int>(m_open.size()), nameOfRow(row), {}});
        }
    }
    m_target->setChoices(choices,
                         [](int, const Tokens& tokens) -> QColor { return tokens.accent; });
    show(m_session.value());
}

void CaptureWindow::choose(std::optional<int> choice) {
    const int at = choice.value_or(0);
    m_session.writeInto(at > 0 && at <= m_open.size() ? m_open.at(at - 1).id : QString());
    m_line->setFocus(Qt::OtherFocusReason);
}

/// The chip and the title name the incident.
void CaptureWindow::show(const Incident& value) {
    int choice = 0;
    for (qsizetype at = 0; at < m_open.size(); ++at) {
        if (m_open.at(at).id == m_session.incident()) {
            choice = static_cast<int>(at) + 1;
        }
    }
    if (choice == 0 && !m_session.incident().isEmpty() && m_session.session() != nullptr) {
        askForIncidents(); // it has just been made
        return;
    }
    m_target->showValue(choice);
    const QString name = value.reference.isEmpty() ? tr("new incident") : value.reference;
    setWindowTitle(tr("Capture – %1").arg(name));
    findChild<QToolButton*>(QStringLiteral("openInEditor"))
        ->setEnabled(!m_session.incident().isEmpty());
}

void CaptureWindow::refresh() {
    const Incident value = m_session.value();
    const qsizetype unsaved = m_session.unsaved();
    m_state->setText(unsaved > 0                ? tr("Saving…")
                     : value.timeline.isEmpty() ? QString()
                                                : tr("On disk"));
    if (value.id != m_shown.id || value.reference != m_shown.reference ||
        value.title != m_shown.title) {
        show(value);
    }
    if (value.timeline != m_shown.timeline || value.moments != m_shown.moments ||
        unsaved != m_shownUnsaved) {
        m_list->showEvents(value,
                           [this](const QString& event) { return m_session.isSaved(event); });
    }
    m_shown = value;
    m_shownUnsaved = unsaved;
}

void CaptureWindow::showProblem(const Error& error) {
    m_messages->showMessage(MessageBar::Kind::error, error.message, {tr("Try again")});
}

editing::Answer<void> CaptureWindow::flush() {
    enter();
    return m_session.flush();
}

void CaptureWindow::closeEvent(QCloseEvent* event) {
    if (m_closing || (m_line->text().trimmed().isEmpty() && !m_session.hasUnsaved())) {
        event->accept();
        return;
    }
    event->ignore();
    editing::onAnswer(flush(), this, [this](const Result<void>& saved) {
        m_closing = true; // closing again leaves without what could not be saved
        if (saved) {
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        }
    });
}

void CaptureWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
