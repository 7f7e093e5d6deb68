// SPDX-License-Identifier: MIT
#include "views/editor/editor_page.h"

#include "views/controls/hairline_splitter.h"
#include "views/controls/line_field.h"
#include "views/controls/message_bar.h"
#include "views/editor/document_link.h"
#include "views/editor/editor_form.h"
#include "views/editor/labels.h"
#include "views/editor/outline.h"
#include "views/editor/page_words.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kToolLineHeight = 48;
constexpr int kOutlineShare = 224;
constexpr int kFormShare = 632;
constexpr int kPreviewShare = 424;

} // namespace

EditorPage::EditorPage(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_link(new DocumentLink(std::move(clock), this))
    , m_outline(new Outline)
    , m_form(new EditorForm(*m_link))
    , m_messages(new MessageBar)
    , m_saving(new MessageBar)
    , m_conflict(new MessageBar)
    , m_title(makeCaption({}))
    , m_state(makeCaption({}))
    , m_tools(new QHBoxLayout)
    , m_splitter(new HairlineSplitter) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    for (MessageBar* bar : {m_saving, m_conflict, m_messages}) {
        layout->addWidget(bar);
    }
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kOutlineShare, kFormShare});
    layout->addWidget(m_splitter, 1);
    connect(m_link, &DocumentLink::shown, m_outline,
            [this](const Incident& value) { m_outline->showEntries(outlineOf(value)); });
    connect(m_link, &DocumentLink::shown, this, &EditorPage::showTitle);
    connect(m_outline, &Outline::sectionChosen, m_form,
            [this](const QString& key) { m_form->goTo(key, true); });
    connect(m_form, &EditorForm::currentSectionChanged, m_outline, &Outline::markCurrent);
    connect(m_form, &EditorForm::currentSectionChanged, this, &EditorPage::sectionShown);
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
    line->setFixedHeight(kToolLineHeight);
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
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_state);
    layout->addLayout(m_tools);
    return line;
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
    setDocument(session != nullptr ? &session->document() : nullptr);
    m_messages->dismiss();
    if (session != nullptr) {
        connect(&session->autosaver(), &editing::Autosaver::stateChanged, this,
                &EditorPage::showSaveState);
        connect(session, &editing::IncidentSession::conflictsChanged, this,
                &EditorPage::showConflict);
    }
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
    m_form->setEnabled(document != nullptr);
    m_form->goTo(QStringLiteral("header"), false);
    showTitle(m_link->value());
    m_outline->showEntries(outlineOf(m_link->value()));
    m_outline->markCurrent(QStringLiteral("header"));
}

void EditorPage::showTitle(const Incident& value) {
    m_title->setText(value.reference);
}

void EditorPage::setPreview(QWidget* preview) {
    m_preview = preview;
    m_splitter->addWidget(preview);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({kOutlineShare, kFormShare, kPreviewShare});
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

QByteArray EditorPage::layoutState() const {
    return m_splitter->saveState();
}

void EditorPage::restoreLayout(const QByteArray& state) {
    if (!state.isEmpty()) {
        m_splitter->restoreState(state);
    }
}

void EditorPage::showMessage(const QString& text) {
    m_messages->showMessage(MessageBar::Kind::good, text);
}

void EditorPage::showError(const QString& text) {
    m_messages->showMessage(MessageBar::Kind::error, text);
}

void EditorPage::showSaveState(const editing::SaveState& state) {
    m_state->setText(m_session ? wordsFor(state) : QString());
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

void EditorPage::showConflict() {
    const QList<Conflict> conflicts = m_session ? m_session->conflicts() : QList<Conflict>();
    if (conflicts.isEmpty()) {
        m_conflict->dismiss();
        return;
    }
    m_conflict->showMessage(MessageBar::Kind::warning, wordsFor(conflicts),
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
