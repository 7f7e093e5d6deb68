// SPDX-License-Identifier: MIT
#include "views/editor/editor_page.h"

#include "views/checks/checks_pane.h"
#include "views/controls/line_field.h"
#include "views/controls/message_bar.h"
#include "views/controls/text_field.h"
#include "views/editor/document_link.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_panes.h"
#include "views/editor/find_bar.h"
#include "views/editor/finding_words.h"
#include "views/editor/incident_tabs.h"
#include "views/editor/outline.h"
#include "views/editor/page_words.h"
#include "views/editor/review_marks.h"
#include "views/editor/zone_question.h"
#include "views/incidents/incident_words.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kToolLineHeight = 48;

IncidentName incidentName(const Incident& incident) {
    return {incident.id, incident.reference, incident.title};
}

} // namespace

EditorPage::EditorPage(Clock clock, const FieldServices& services, QWidget* parent)
    : QWidget(parent)
    , m_link(new DocumentLink(std::move(clock), services, this))
    , m_outline(new Outline)
    , m_form(new EditorForm(*m_link))
    , m_messages(new MessageBar)
    , m_saving(new MessageBar)
    , m_conflict(new MessageBar)
    , m_find(new FindBar(*m_link))
    , m_tabs(new IncidentTabs)
    , m_tools(new QHBoxLayout)
    , m_checks(new ChecksPane(*m_link)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    layout->addWidget(m_find);
    for (MessageBar* bar : std::initializer_list<MessageBar*>{
             m_saving, m_conflict, new ZoneQuestion(*m_link), m_messages}) {
        layout->addWidget(bar);
    }
    m_panes = new EditorPanes(makeOutline(), m_form);
    layout->addWidget(m_panes, 1);
    connect(m_link, &DocumentLink::shown, m_outline,
            [this](const Incident& value) { m_outline->showEntries(outlineOf(value)); });
    connect(m_link, &DocumentLink::shown, this,
            [this](const Incident& value) { showTitle(incidentName(value)); });
    connect(m_link, &DocumentLink::refused, this, &EditorPage::showError);
    connect(m_link, &DocumentLink::incidentAsked, this, &EditorPage::incidentAsked);
    connect(m_link, &DocumentLink::fieldAsked, m_form, &EditorForm::goToField);
    connect(m_link, &DocumentLink::commentsAsked, this, &EditorPage::commentsAsked);
    connect(m_link, &DocumentLink::shown, this, &EditorPage::showReview);
    connect(m_link, &DocumentLink::secondZoneChosen, this, &EditorPage::secondZoneChosen);
    connect(m_link, &DocumentLink::stripFileAsked, this, &EditorPage::stripFileAsked);
    connect(m_link, &DocumentLink::causesFileAsked, this, &EditorPage::causesFileAsked);
    connect(m_link, &DocumentLink::placeAsked, m_form, &EditorForm::goToField);
    connect(m_outline, &Outline::sectionChosen, m_form,
            [this](const QString& key) { m_form->goTo(key, true); });
    connect(m_form, &EditorForm::currentSectionChanged, m_outline, &Outline::markCurrent);
    connect(m_form, &EditorForm::currentSectionChanged, this, &EditorPage::sectionShown);
    connect(m_form, &EditorForm::fieldEntered, this, &EditorPage::fieldEntered);
    connect(m_form, &EditorForm::lineEntered, this, &EditorPage::lineEntered);
    connectChecks();
    connect(m_find, &FindBar::matchChosen, m_form, &EditorForm::showMatch);
    connect(m_find, &FindBar::closed, this, [this] {
        if (!m_form->focusMatch()) {
            setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_conflict, &MessageBar::actionChosen, this, &EditorPage::answerConflict);
    connect(m_saving, &MessageBar::actionChosen, this, [this] {
        if (m_session) {
            m_session->autosaver().retry();
        }
    });
    setDocument(nullptr);
}

QWidget* EditorPage::makeToolLine() {
    auto* line = new QWidget;
    keepHeight(*line, kToolLineHeight);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::s, 0, space::m, 0);
    layout->setSpacing(space::s);
    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("go-previous")));
    back->setText(tr("Incidents"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setAccessibleName(tr("Back to the incidents"));
    back->setToolTip(tr("Back to the incidents"));
    connect(back, &QToolButton::clicked, this, &EditorPage::backAsked);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(back);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(m_tools);
    return line;
}

/// The outline, and below it how many findings there are.
QWidget* EditorPage::makeOutline() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_findings = new QToolButton;
    m_findings->setObjectName(QStringLiteral("findingCount"));
    m_findings->setAutoRaise(true);
    m_findings->setFocusPolicy(Qt::StrongFocus);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setToolTip(tr("What is missing, vague or left over"));
    m_findings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::s, space::xs, space::s, space::s);
    foot->addWidget(m_findings);
    layout->addWidget(m_outline, 1);
    layout->addLayout(foot);
    return column;
}

void EditorPage::connectChecks() {
    m_checks->hide();
    m_panes->addBeside(m_checks);
    connect(m_findings, &QToolButton::clicked, this, &EditorPage::checksAsked);
    connect(m_checks, &ChecksPane::placeAsked, m_form, &EditorForm::showFinding);
    connect(&m_link->checks(), &editing::LiveChecks::changed, this, &EditorPage::countFindings);
    connect(m_form, &EditorForm::ignoreAsked, this, [this](const Finding& finding) {
        Q_EMIT checksAsked();
        m_checks->askReason(finding);
    });
    countFindings();
}

void EditorPage::countFindings() {
    const qsizetype count = m_link->checks().findings().size();
    m_findings->setText(findingCountWords(count));
    m_findings->setIcon(
        icon(count > 0 ? QStringLiteral("data-warning") : QStringLiteral("checkmark")));
    Q_EMIT findingsCounted(int(count));
}

void EditorPage::setChecksVisible(bool visible) {
    m_checks->setVisible(visible);
}

void EditorPage::stepFinding(int by) {
    m_checks->step(by);
}

void EditorPage::addTool(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    m_tools->addWidget(button);
}

void EditorPage::setSession(editing::IncidentSession* session) {
    commitPending();
    if (m_session) {
        m_session->disconnect(this);
        m_session->autosaver().disconnect(this);
    }
    m_session = session;
    if (session != nullptr) {
        m_tabs->show(session->id());
    }
    setDocument(session != nullptr ? &session->document() : nullptr);
    m_messages->dismiss();
    tellReadOnly();
    if (session != nullptr) {
        connect(&session->autosaver(), &editing::Autosaver::stateChanged, this,
                &EditorPage::showSaveState);
        connect(session, &editing::IncidentSession::conflictsChanged, this,
                &EditorPage::showConflict);
        connect(session, &editing::IncidentSession::publishedChanged, this,
                &EditorPage::showReview);
    }
    showReview();
    showSaveState(session != nullptr ? session->autosaver().state() : editing::SaveState());
    showConflict();
}

void EditorPage::setDocument(editing::IncidentDocument* document) {
    if (m_link->document() != nullptr) {
        m_link->document()->disconnect(this);
    }
    m_link->setDocument(document);
    if (document != nullptr) {
        connect(document, &editing::IncidentDocument::heldBack, this, &EditorPage::tellHeldBack);
    }
    updateAccess();
    m_form->goTo(QStringLiteral("header"), false);
    showTitle(incidentName(m_link->value()));
    m_outline->showEntries(outlineOf(m_link->value()));
    m_outline->markCurrent(QStringLiteral("header"));
}

void EditorPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    updateAccess();
    tellReadOnly();
}

void EditorPage::setSecondZone(const QString& zone) {
    m_link->setSecondZone(zone);
}

// The form scrolls all the same: only what is in it is out of reach.
void EditorPage::updateAccess() {
    m_form->widget()->setEnabled(m_link->document() != nullptr && !m_readOnly);
    m_checks->setReadOnly(m_readOnly);
}

void EditorPage::tellReadOnly() {
    if (m_session && m_readOnly) {
        m_messages->showMessage(
            MessageBar::Kind::warning,
            tr("This library is open for reading only. Nothing can be changed here."));
    }
}

void EditorPage::showTitle(const IncidentName& name) {
    const QString title = plainTitle(name.title);
    m_tabs->setTitle(name.id, name.reference % u' ' % title, title);
}

void EditorPage::addTab(const IncidentName& name, int index) {
    m_tabs->add(name.id, index);
    showTitle(name);
}

void EditorPage::find(bool replacing) {
    QString words;
    if (const auto* field = qobject_cast<TextField*>(QApplication::focusWidget())) {
        words = field->textCursor().selectedText();
    }
    const bool isOneLine = !words.contains(QChar::ParagraphSeparator);
    m_find->open(replacing && !m_readOnly, isOneLine ? words : QString());
}

void EditorPage::setPreview(QWidget* preview) {
    m_preview = preview;
    m_panes->addBeside(preview);
}

void EditorPage::setPreviewVisible(bool visible) {
    if (m_preview != nullptr) {
        m_preview->setVisible(visible);
    }
}

void EditorPage::commitPending() {
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus)) {
        if (auto* field = qobject_cast<LineField*>(focus)) {
            field->leave();
        }
    }
    m_link->endTyping();
}

void EditorPage::setSource(QWidget* source) {
    m_panes->addBeside(source);
}

QByteArray EditorPage::layoutState() const {
    return m_panes->saveState();
}

void EditorPage::restoreLayout(const QByteArray& state) {
    if (!state.isEmpty()) {
        m_panes->restoreState(state);
    }
}

void EditorPage::showMessage(const QString& text) {
    m_messages->showMessage(MessageBar::Kind::good, text);
}

void EditorPage::showError(const QString& text) {
    m_messages->showMessage(MessageBar::Kind::error, text);
}

void EditorPage::showSaveState(const editing::SaveState& state) {
    if (m_session && state.kind == editing::SaveState::Kind::failed) {
        m_saving->showMessage(MessageBar::Kind::error, tr("Not saved: %1").arg(state.message),
                              {tr("Retry")});
    } else if (state.kind != editing::SaveState::Kind::saving) {
        m_saving->dismiss();
    }
}

void EditorPage::tellHeldBack(const QList<Conflict>& conflicts) {
    if (!conflicts.isEmpty()) {
        m_messages->showMessage(MessageBar::Kind::warning, wordsForHeldBack(conflicts));
    }
}

void EditorPage::showReview() {
    const ReviewMarks marks(m_link->value(),
                            m_session ? m_session->published() : std::optional<Incident>());
    m_form->showReview(marks);
    m_outline->showReview(marks);
}

void EditorPage::showConflict() {
    const QList<Conflict> conflicts = m_session ? m_session->conflicts() : QList<Conflict>();
    if (conflicts.isEmpty()) {
        m_conflict->dismiss();
        return;
    }
    m_conflict->showMessage(MessageBar::Kind::warning, wordsFor(conflicts, m_session->senderOf(0)),
                            {tr("Keep mine"), tr("Take theirs")});
}

void EditorPage::answerConflict(int answer) {
    if (!m_session || m_session->conflicts().isEmpty()) {
        return;
    }
    if (answer == 0) {
        m_session->keepMine(0);
    } else {
        m_session->takeTheirs(0);
    }
}

// For when no menu has taken the shortcuts: fields let them pass.
void EditorPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        m_link->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_link->redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
