// SPDX-License-Identifier: MIT
#include "views/shell/workspace.h"

#include "model/editing/answers.h"
#include "model/items/incident_list_model.h"
#include "views/actions/actions_page.h"
#include "views/actions/promised_before.h"
#include "views/capture/capture_window.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/incident_tabs.h"
#include "views/editor/page_words.h"
#include "views/import/import_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/reading_pane.h"
#include "views/incidents/selection_pane.h"
#include "views/review/comments_pane.h"
#include "views/settings/settings_page.h"
#include "views/source/source_pane.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>

namespace afterword::views {

using editing::IncidentSession;

namespace {

/// The failure of either, when both have come.
editing::Answer<void> bothOf(const editing::Answer<void>& one, const editing::Answer<void>& other) {
    QList<editing::Answer<void>> answers{one, other};
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then([](const QList<editing::Answer<void>>& done) -> Result<void> {
            const Result<void> first = editing::resultOf(done.constFirst());
            return first ? editing::resultOf(done.constLast()) : first;
        });
}

} // namespace

Workspace::Workspace(const LibraryServices& services, const ShellActions& actions,
                     const FileQuestions& questions, QWidget* parent)
    : PageStack(parent)
    , m_services(services)
    , m_actions(actions)
    , m_ask(questions)
    , m_undo(services.library)
    , m_facts(services.library)
    , m_desk(services.newImporter, m_undo)
    , m_sessions({services.library, services.renderer, services.clock, {}})
    , m_reviews(services.sharing)
    , m_tabs(services.library)
    , m_list(new IncidentListPage(services.library, services.renderer, services.clock)) {
    m_services.fields.facts = &m_facts;
    m_list->setFacts(m_facts);
    addWidget(m_list);
    m_list->readingPane().setDesk(services.fields.attachments);
    m_list->selectionPane().setFacts(&m_facts);
    m_list->setActions(actions.newIncident, actions.import);
    m_sessions.setInUse([this](const QString& id) { return isInUse(id); });
    updateActions();
    connectActions();
    connectList();
    connectUndo();
    connectImport();
    connectLedger();
    m_list->model().refresh();
    connect(&m_facts, &editing::LibraryFacts::failed, this,
            [this](const Error& error) { showError(error.message); });
    connect(&m_facts, &editing::LibraryFacts::settingsChanged, this, [this] {
        if (m_session != nullptr) {
            m_session->preview().refresh();
        }
    });
    m_facts.askForSettings();
}

Workspace::~Workspace() {
    m_capture.reset();
    leaveSession();
    if (m_importPage != nullptr) {
        m_importPage->setSession(nullptr);
    }
    delete m_palette;
    m_actions.setLibraryOpen(false, false);
    m_actions.followUndo(nullptr);
}

void Workspace::connectList() {
    connect(m_list, &IncidentListPage::openAsked, this, &Workspace::openIncident);
    connect(m_list, &IncidentListPage::createAsked, this, &Workspace::createIncident);
    connect(m_list, &IncidentListPage::sampleAsked, this,
            [this] { importFiles({m_services.samplePath}); });
    connect(m_list, &IncidentListPage::importAsked, m_actions.import, &QAction::trigger);
    connect(m_list, &IncidentListPage::filesDropped, this, &Workspace::importFiles);
    connect(m_list, &IncidentListPage::editAsked, this,
            [this](const QStringList& ids, const Edit& edit) { changeIncidents(ids, edit); });
    connect(m_list, &IncidentListPage::selectionChanged, this, &Workspace::updateActions);
    connect(&m_list->messages(), &MessageBar::actionChosen, this, [this] {
        if (m_offersUndo) {
            m_list->messages().dismiss(); // once is what it offers
            m_undo.stack()->undo();
        }
    });
    connect(&m_sessions, &SessionCache::opened, this, [this](IncidentSession* session) {
        connect(&session->autosaver(), &editing::Autosaver::saved, &m_list->model(),
                &items::IncidentListModel::update);
        connect(&session->autosaver(), &editing::Autosaver::saved, &m_facts,
                &editing::LibraryFacts::noteSaved);
        connect(session, &IncidentSession::conflictsChanged, this,
                [this, session] { tellConflict(*session); });
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
    connect(&m_undo, &editing::LibraryUndo::updated, m_list, &IncidentListPage::refresh);
    connect(&m_undo, &editing::LibraryUndo::updated, &m_facts, &editing::LibraryFacts::expire);
    connect(&m_undo, &editing::LibraryUndo::failed, this,
            [this](const Error& error) { showError(error.message); });
}

bool Workspace::isEditing() const {
    return m_editor != nullptr && currentWidget() == m_editor;
}

void Workspace::openIncident(const QString& id) {
    m_opening = id;
    editing::onAnswer(m_services.library.load(id), this,
                      [this, id](const Result<Incident>& loaded) {
                          if (id != m_opening) {
                              return; // another one was asked for meanwhile
                          }
                          m_opening.clear();
                          if (!loaded) {
                              m_field.clear();
                              showError(loaded.error().message);
                              keepTabOfSession(id, loaded.error());
                              return;
                          }
                          if (isEditing()) {
                              m_editor->commitPending();
                          }
                          leaveSession(); // it may be the one that the cache makes anew
                          showSession(m_sessions.open(*loaded));
                          if (const QString field = std::exchange(m_field, {}); !field.isEmpty()) {
                              m_editor->form().goToField(field);
                          }
                      });
}

void Workspace::createIncident() {
    editing::onAnswer(m_services.library.add(newIncident()), this,
                      [this](const Result<Incident>& added) {
                          if (!added) {
                              showError(added.error().message);
                              return;
                          }
                          m_undo.note({{}, {added->id}, {}}, tr("new incident"));
                          m_list->select(added->id);
                          showSession(m_sessions.open(*added));
                          m_editor->form().focusTitle(); // one can write at once
                      });
}

void Workspace::makeEditor() {
    m_editor = new EditorPage(m_services.clock, m_services.fields);
    m_preview = new PreviewPane;
    m_preview->setDesk(m_services.fields.attachments);
    m_editor->setPreview(m_preview);
    makePromised();
    makeChecks();
    m_editor->addTool(m_actions.review);
    m_editor->addTool(m_actions.source);
    m_editor->addTool(m_actions.preview);
    m_editor->setPreviewVisible(m_actions.preview->isChecked());
    connect(m_editor, &EditorPage::fieldEntered, m_preview, &PreviewPane::followField);
    connect(m_editor, &EditorPage::lineEntered, m_preview, &PreviewPane::followLine);
    connect(m_preview, &PreviewPane::fieldClicked, &m_editor->form(), &EditorForm::goToField);
    makeSource();
    makeComments();
    if (!m_editorLayout.isEmpty()) {
        m_editor->restoreLayout(m_editorLayout);
    }
    m_editor->form().setFolded(m_folded);
    addWidget(m_editor);
    m_tabs.showIn(*m_editor);
    connect(m_editor, &EditorPage::backAsked, this, &Workspace::goBack);
    connect(m_editor, &EditorPage::incidentAsked, this, &Workspace::openIncident);
    m_editor->setSecondZone(m_preferences.secondZone);
    connect(m_editor, &EditorPage::secondZoneChosen, this, [this](const QString& zone) {
        Preferences preferences = m_preferences;
        preferences.secondZone = zone;
        setPreferences(preferences);
        Q_EMIT preferencesChanged(preferences);
    });
    connect(m_editor, &EditorPage::stripFileAsked, this,
            [this] { saveDrawing(QStringLiteral("-timeline.svg"), m_services.saveStrip); });
    connect(m_editor, &EditorPage::causesFileAsked, this,
            [this] { saveDrawing(QStringLiteral("-causes.svg"), m_services.saveCauses); });
    connect(&m_editor->tabs(), &IncidentTabs::chosen, this, &Workspace::openIncident);
    connect(&m_editor->tabs(), &IncidentTabs::closeAsked, this, &Workspace::closeTab);
    m_services.templates().then(
        qApp, editing::whileAlive(m_preview, [this](const QList<TemplateChoice>& templates) {
            m_preview->setTemplates(templates);
        }));
}

void Workspace::showSession(IncidentSession& session) {
    if (m_editor == nullptr) {
        makeEditor();
    }
    leaveSession();
    m_facts.expire(); // others may have written since
    m_facts.askForSettings();
    m_session = &session;
    m_editor->setReadOnly(m_services.library.isReadOnly());
    m_editor->setSession(&session);
    session.preview().setActive(m_actions.preview->isChecked());
    m_preview->setFeed(&session.preview());
    m_source->setReadOnly(m_services.library.isReadOnly());
    m_source->setDocument(&session.document());
    m_promised->setDocument(&session.document(), m_services.library.isReadOnly());
    m_undo.activate(session.document());
    m_comments->setAuthor(reviewer());
    m_comments->setReadOnly(m_services.library.isReadOnly());
    m_comments->setSession(&session);
    m_reviews.follow(session);
    if (const QString words = std::exchange(m_tidings, {}); !words.isEmpty()) {
        m_editor->showMessage(words);
    }
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
    m_source->setDocument(nullptr);
    m_comments->setSession(nullptr);
    m_promised->setDocument(nullptr, false);
    m_session->preview().setActive(false);
    editing::onAnswer(m_session->flush(), this, [this](const Result<void>& saved) {
        if (!saved) {
            showError(saved.error().message);
        }
    });
    disconnect(&m_session->autosaver(), nullptr, this, nullptr);
    m_reviews.leave(*m_session);
    // Later: the page that will be seen then tells it.
    QMetaObject::invokeMethod(
        m_session, [this, session = m_session] { tellConflict(*session); }, Qt::QueuedConnection);
    m_session = nullptr;
    Q_EMIT findingsChanged({});
    Q_EMIT savingChanged({}, false);
}

bool Workspace::isImporting() const {
    return m_importPage != nullptr && currentWidget() == m_importPage;
}

void Workspace::goBack() {
    m_opening.clear();
    if (isImporting()) {
        m_importPage->leave();
    } else if (isEditing()) {
        const QString id = m_session != nullptr ? m_session->id() : QString();
        closeEditor();
        m_list->select(id);
        m_fromActions ? showActions() : showList();
    } else if (currentWidget() != m_list) {
        showList();
    }
}

void Workspace::showList() {
    setCurrentWidget(m_list);
    m_list->focusList();
    updateActions();
}

/// Saves what is open; the list tells when that fails.
void Workspace::closeEditor() {
    m_editor->commitPending();
    editing::Answer<void> saved = flush();
    leaveSession();
    m_undo.activate();
    editing::onAnswer(saved, this, [this](const Result<void>& result) {
        if (!result) {
            m_list->messages().showMessage(MessageBar::Kind::error, result.error().message);
        }
        m_list->refresh();
        countOverdue();
        if (isListingActions()) {
            m_actionsPage->refresh();
        }
    });
}

void Workspace::noteRemoved(const QStringList& ids) {
    for (const QString& id : ids) {
        if (m_session != nullptr && m_session->id() == id) {
            goBack();
        }
        if (m_editor != nullptr) {
            m_editor->tabs().drop(id);
        }
        if (m_capture != nullptr && m_capture->session().incident() == id) {
            m_capture->session().writeInto({});
        }
        m_tabs.forget(id);
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
    if (m_session != nullptr) {
        m_editor->commitPending();
    }
    editing::Answer<void> saved = m_sessions.flushAll();
    return m_capture == nullptr ? saved : bothOf(m_capture->flush(), saved);
}

bool Workspace::hasUnsaved() const {
    return m_sessions.hasUnsaved() || (m_capture != nullptr && m_capture->session().hasUnsaved());
}

void Workspace::showError(const QString& text) {
    if (isEditing()) {
        m_editor->showError(text);
    } else if (m_settings != nullptr && currentWidget() == m_settings) {
        m_settings->messages().showMessage(MessageBar::Kind::error, text);
    } else if (isListingActions()) {
        m_actionsPage->messages().showMessage(MessageBar::Kind::error, text);
    } else if (isImporting()) {
        m_importPage->messages().showMessage(MessageBar::Kind::error, text);
    } else {
        m_list->messages().showMessage(MessageBar::Kind::error, text);
    }
}

void Workspace::keepLayout(WindowLayout& layout) const {
    layout.list = m_list->layoutState();
    layout.order = m_list->order();
    layout.actions = m_actionsPage != nullptr ? m_actionsPage->layoutState() : m_actionsLayout;
    layout.editor = m_editor != nullptr ? m_editor->layoutState() : m_editorLayout;
    layout.folded = m_editor != nullptr ? m_editor->form().folded() : m_folded;
    layout.previewShown = m_actions.preview->isChecked() || m_actions.source->isChecked() ||
                          m_actions.checks->isChecked() || m_actions.review->isChecked();
}

void Workspace::restoreLayout(const WindowLayout& layout) {
    if (!layout.list.isEmpty()) {
        m_list->restoreLayout(layout.list);
    }
    m_list->setOrder(layout.order);
    m_editorLayout = layout.editor;
    m_folded = layout.folded;
    m_actionsLayout = layout.actions;
    m_actions.preview->setChecked(layout.previewShown);
}

void Workspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isEditing()) {
        goBack();
    } else {
        PageStack::keyPressEvent(event);
    }
}

} // namespace afterword::views
