// SPDX-License-Identifier: MIT
#include "views/shell/workspace.h"

#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/editor/page_words.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/reading_pane.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

namespace afterword::views {

using editing::IncidentSession;

Workspace::Workspace(const LibraryServices& services, const ShellActions& actions,
                     const FileQuestions& questions, QWidget* parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_actions(actions)
    , m_ask(questions)
    , m_undo(services.library)
    , m_sessions({services.library, services.renderer, services.clock, {}})
    , m_list(new IncidentListPage(services.library, services.renderer, services.clock)) {
    addWidget(m_list);
    m_list->setActions(actions.newIncident, actions.import);
    updateActions();
    connectActions();
    connectList();
    connectUndo();
    m_list->model().refresh();
}

Workspace::~Workspace() {
    leaveSession();
    m_actions.setLibraryOpen(false, false);
    m_actions.followUndo(nullptr);
}

void Workspace::connectList() {
    connect(m_list, &IncidentListPage::openAsked, this, &Workspace::openIncident);
    connect(m_list, &IncidentListPage::createAsked, this, &Workspace::createIncident);
    connect(m_list, &IncidentListPage::sampleAsked, this, &Workspace::importSample);
    connect(m_list, &IncidentListPage::importAsked, m_actions.import, &QAction::trigger);
    connect(m_list, &IncidentListPage::filesDropped, this, &Workspace::importFiles);
    connect(m_list, &IncidentListPage::selectionChanged, this, &Workspace::updateActions);
    connect(&m_list->messages(), &MessageBar::actionChosen, this, [this] {
        if (m_offersUndo) {
            m_undo.stack()->undo();
        }
    });
    connect(&m_sessions, &SessionCache::opened, this, [this](IncidentSession* session) {
        connect(&session->autosaver(), &editing::Autosaver::saved, &m_list->model(),
                &items::IncidentListModel::update);
    });
}

void Workspace::connectUndo() {
    m_actions.followUndo(m_undo.group());
    m_undo.activate();
    connect(&m_undo, &editing::LibraryUndo::removed, this, &Workspace::noteRemoved);
    connect(&m_undo, &editing::LibraryUndo::restored, this, [this](const QStringList& ids) {
        m_list->messages().dismiss();
        m_list->select(ids.value(0));
        m_list->refresh();
    });
    connect(&m_undo, &editing::LibraryUndo::failed, this,
            [this](const Error& error) { showError(error.message); });
}

bool Workspace::isEditing() const {
    return m_editor != nullptr && currentWidget() == m_editor;
}

void Workspace::openIncident(const QString& id) {
    m_opening = id;
    editing::onAnswer(
        m_services.library.load(id), this, [this, id](const Result<Incident>& loaded) {
            if (id != m_opening) {
                return; // another one was asked for meanwhile
            }
            m_opening.clear();
            loaded ? showSession(m_sessions.open(*loaded)) : showError(loaded.error().message);
        });
}

void Workspace::createIncident() {
    editing::onAnswer(m_services.library.add({}), this, [this](const Result<Incident>& added) {
        if (!added) {
            showError(added.error().message);
            return;
        }
        m_undo.noteAdded({added->id}, tr("new incident"));
        m_list->select(added->id);
        showSession(m_sessions.open(*added));
    });
}

void Workspace::makeEditor() {
    m_editor = new EditorPage(m_services.clock);
    m_preview = new PreviewPane;
    m_editor->setPreview(m_preview);
    m_editor->addTool(m_actions.preview);
    m_editor->setPreviewVisible(m_actions.preview->isChecked());
    if (!m_editorLayout.isEmpty()) {
        m_editor->restoreLayout(m_editorLayout);
    }
    addWidget(m_editor);
    connect(m_editor, &EditorPage::backAsked, this, &Workspace::goBack);
    m_services.templates().then(m_preview, [this](const QList<TemplateChoice>& templates) {
        m_preview->setTemplates(templates);
    });
}

void Workspace::showSession(IncidentSession& session) {
    if (m_editor == nullptr) {
        makeEditor();
    }
    leaveSession();
    m_session = &session;
    m_editor->setSession(&session);
    session.preview().setActive(m_actions.preview->isChecked());
    m_preview->setFeed(&session.preview());
    m_undo.activate(session.document());
    connect(&session.autosaver(), &editing::Autosaver::stateChanged, this, &Workspace::showSaving);
    showSaving(session.autosaver().state());
    setCurrentWidget(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void Workspace::leaveSession() {
    if (m_session == nullptr) {
        return;
    }
    m_editor->setSession(nullptr);
    m_preview->setFeed(nullptr);
    m_session->preview().setActive(false);
    m_session->flush();
    disconnect(&m_session->autosaver(), nullptr, this, nullptr);
    m_session = nullptr;
    Q_EMIT savingChanged({}, false);
}

void Workspace::goBack() {
    m_opening.clear();
    if (!isEditing()) {
        return;
    }
    m_editor->commitPending();
    const QString id = m_session != nullptr ? m_session->id() : QString();
    editing::Answer<void> saved = flush();
    leaveSession();
    m_undo.activate();
    setCurrentWidget(m_list);
    m_list->select(id);
    m_list->focusList();
    updateActions();
    editing::onAnswer(saved, this, [this](const Result<void>& result) {
        if (!result) {
            m_list->messages().showMessage(MessageBar::Kind::error, result.error().message);
        }
        m_list->refresh();
    });
}

void Workspace::noteRemoved(const QStringList& ids) {
    for (const QString& id : ids) {
        if (m_session != nullptr && m_session->id() == id) {
            goBack();
        }
        m_sessions.forget(id);
    }
    offerUndo();
    m_list->refresh();
}

void Workspace::showSaving(const editing::SaveState& state) {
    const bool failed = state.kind == editing::SaveState::Kind::failed;
    Q_EMIT savingChanged(
        failed ? wordsFor(state) % QStringLiteral(": ") % state.message : wordsFor(state), failed);
}

editing::Answer<void> Workspace::flush() {
    if (m_session == nullptr) {
        return editing::answered(Result<void>());
    }
    m_editor->commitPending();
    return m_session->flush();
}

bool Workspace::hasUnsaved() const {
    return m_session != nullptr && m_session->autosaver().hasUnsaved();
}

void Workspace::showError(const QString& text) {
    if (isEditing()) {
        m_editor->showError(text);
    } else {
        m_list->messages().showMessage(MessageBar::Kind::error, text);
    }
}

void Workspace::keepLayout(WindowLayout& layout) const {
    layout.list = m_list->layoutState();
    layout.editor = m_editor != nullptr ? m_editor->layoutState() : m_editorLayout;
    layout.previewShown = m_actions.preview->isChecked();
}

void Workspace::restoreLayout(const WindowLayout& layout) {
    if (!layout.list.isEmpty()) {
        m_list->restoreLayout(layout.list);
    }
    m_editorLayout = layout.editor;
    m_actions.preview->setChecked(layout.previewShown);
}

void Workspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isEditing()) {
        goBack();
    } else {
        QStackedWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
