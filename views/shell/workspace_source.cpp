// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "views/editor/editor_page.h"
#include "views/settings/preferences_section.h"
#include "views/settings/settings_page.h"
#include "views/shell/workspace.h"
#include "views/source/source_pane.h"

#include <QAction>
#include <QCoreApplication>

namespace afterword::views {

void Workspace::makeSource() {
    SourceServices services = m_services.sources;
    services.rereading = [this](const QString& id) { return rereading(id); };
    m_source = new SourcePane(services);
    m_source->setVisible(m_actions.source->isChecked());
    m_editor->setSource(m_source);
    connect(m_actions.source, &QAction::toggled, m_source, &QWidget::setVisible);
    connect(m_editor, &EditorPage::fieldEntered, m_source, &SourcePane::markField);
    connect(m_source, &SourcePane::failed, m_editor, &EditorPage::showError);
    connect(m_source, &SourcePane::unchanged, this,
            [this] { m_editor->showMessage(tr("Reading the document again changes nothing.")); });
    connect(m_source, &SourcePane::applied, this, [this](int changes) {
        m_editor->showMessage(changes == 1
                                  ? tr("1 change taken from the document.")
                                  : tr("%1 changes taken from the document.").arg(changes));
    });
}

/// What is typed counts: it is saved first, as the library compares with what it has.
editing::Answer<Refresh> Workspace::rereading(const QString& id) {
    return flush()
        .then(qApp,
              [id, reread = m_services.sources.rereading](const Result<void>& saved) {
                  return saved ? reread(id) : editing::answered<Refresh>(failure(saved.error()));
              })
        .unwrap();
}

void Workspace::makeSettings() {
    m_settings = new SettingsPage(*m_actions.theme, m_services.sources, m_facts);
    addWidget(m_settings);
    PreferencesSection& section = m_settings->preferences();
    section.show(m_preferences);
    connect(m_settings, &SettingsPage::backAsked, this, &Workspace::showList);
    connect(&section, &PreferencesSection::changed, this, &Workspace::preferencesChanged);
    m_services.templates().then(
        &section, [&section](const QList<TemplateChoice>& all) { section.setTemplates(all); });
    if (m_services.fields.spelling != nullptr) {
        m_services.fields.spelling->installedLanguages().then(
            &section, [&section](const QStringList& codes) { section.setLanguages(codes); });
    }
}

void Workspace::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    m_sessions.setSaveDelay(preferences.saveDelay);
    if (m_services.fields.spelling != nullptr) {
        m_services.fields.spelling->setOwnLanguage(preferences.spellingLanguage);
        m_services.fields.spelling->setOn(preferences.checkSpelling);
    }
    if (m_editor != nullptr) {
        m_editor->setSecondZone(preferences.secondZone);
    }
    if (m_settings != nullptr) {
        m_settings->preferences().show(preferences);
    }
}

void Workspace::showSettings() {
    if (isEditing()) {
        closeEditor();
    }
    if (m_settings == nullptr) {
        makeSettings();
    }
    m_settings->setReadOnly(m_services.library.isReadOnly());
    m_settings->refresh();
    m_facts.expire();
    m_facts.freshen();
    m_facts.askForSettings();
    setCurrentWidget(m_settings);
    m_settings->setFocus(Qt::OtherFocusReason);
    updateActions();
}

} // namespace afterword::views
