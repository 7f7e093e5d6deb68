// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/import/import_options.h"
#include "views/import/import_page.h"
#include "views/import/import_table.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/task_line.h"
#include "views/shell/workspace.h"

namespace afterword::views {

void Workspace::connectImport() {
    connect(&m_desk, &ImportDesk::pageNeeded, this, &Workspace::showImport);
    connect(&m_desk, &ImportDesk::finished, this, &Workspace::tellImport);
    connect(&m_desk, &ImportDesk::sessionEnding, this, [this] {
        if (m_importPage != nullptr) {
            m_importPage->setSession(nullptr);
        }
    });
    connect(&m_desk, &ImportDesk::partlyWritten, this, [this](const ImportNews& news) {
        m_list->refresh();
        m_importPage->messages().showMessage(MessageBar::Kind::warning, news.words);
    });
}

void Workspace::importFiles(const QStringList& paths) {
    if (m_services.library.isReadOnly()) {
        showError(tr("This library is open for reading only. Nothing was imported."));
        return;
    }
    QStringList shares;
    QStringList documents;
    for (const QString& path : paths) {
        (isShareFile(path) ? shares : documents).append(path);
    }
    if (!documents.isEmpty()) {
        m_desk.bring(documents);
    }
    takeShares(shares);
}

void Workspace::makeImportPage() {
    m_importPage = new ImportPage;
    m_importPage->table().setFacts(m_facts);
    m_importPage->options().setFacts(m_facts);
    addWidget(m_importPage);
    connect(m_importPage, &ImportPage::backAsked, this, &Workspace::showList);
    connect(m_importPage, &ImportPage::clearAsked, this, [this] {
        m_desk.clear();
        showImport();
    });
    connect(m_importPage, &ImportPage::filesDropped, this, &Workspace::importFiles);
    connect(m_importPage, &ImportPage::teachAsked, this, &Workspace::learn);
    connect(m_importPage, &ImportPage::filesAsked, this,
            [this] { askForDocuments(m_ask.documentsToImport); });
    connect(m_importPage, &ImportPage::folderAsked, this,
            [this] { askForDocuments(m_ask.folderToImport); });
}

void Workspace::showImport() {
    if (isEditing()) {
        closeEditor();
    }
    if (m_importPage == nullptr) {
        makeImportPage();
    }
    editing::ImportSession& session = m_desk.sessionForPage();
    if (m_importPage->session() != &session) {
        m_importPage->setSession(&session);
    }
    setCurrentWidget(m_importPage);
    m_importPage->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void Workspace::askForDocuments(const FileQuestions::Ask& ask) {
    ask(this, [this](const QStringList& paths) { importFiles(paths); });
}

void Workspace::tellImport(const ImportNews& news) {
    if (isImporting()) {
        showList();
    }
    if (isEditing()) {
        news.isGood ? m_editor->showMessage(news.words) : m_editor->showError(news.words);
    } else {
        m_offersUndo = news.canUndo;
        m_list->messages().showMessage(
            news.isGood ? MessageBar::Kind::good : MessageBar::Kind::warning, news.words,
            news.canUndo ? QStringList{tr("Undo")} : QStringList());
    }
    Q_EMIT findingsChanged(news.findings == 0 ? QString()
                           : news.findings == 1
                               ? tr("1 thing was unsure on import")
                               : tr("%1 things were unsure on import").arg(news.findings));
    m_list->select(news.ids.value(0));
    m_list->refresh();
}

/// All that was read is read again with the new name.
void Workspace::learn(const LearnedName& name) {
    editing::onAnswer(m_services.sources.learn(name), this, [this](const Result<void>& learned) {
        if (!learned) {
            showError(learned.error().message);
        } else if (m_importPage != nullptr && m_importPage->session() != nullptr) {
            m_importPage->session()->readAllAgain();
        }
    });
}

} // namespace afterword::views
