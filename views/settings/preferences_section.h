// SPDX-License-Identifier: MIT
#pragma once

#include "views/preview/preview_pane.h"
#include "views/shell/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace afterword::views {

class CommitField;

/// What can be set for all libraries, in groups that a page places under headings. Each change
/// counts at once.
class PreferencesSection : public QObject {
    Q_OBJECT

public:
    /// The groups belong to who places them.
    explicit PreferencesSection(QObject* parent = nullptr);

    [[nodiscard]] QWidget* sizes() const { return m_sizes; }
    [[nodiscard]] QWidget* spelling() const { return m_spelling; }
    [[nodiscard]] QWidget* saving() const { return m_saving; }
    [[nodiscard]] QWidget* newIncidents() const { return m_newIncidents; }

    [[nodiscard]] const Preferences& value() const { return m_value; }
    /// Says nothing.
    void show(const Preferences& value);
    /// What can be chosen among; a choice that is not there any more stays chosen.
    void setTemplates(const QList<TemplateChoice>& templates);
    /// BCP 47 codes of the installed dictionaries.
    void setLanguages(const QStringList& languages);

Q_SIGNALS:
    void changed(const afterword::views::Preferences& value);

private:
    [[nodiscard]] QWidget* makeSizes();
    [[nodiscard]] QWidget* makeSpelling();
    [[nodiscard]] QWidget* makeSaving();
    [[nodiscard]] QWidget* makeNewIncidents();
    void change(const std::function<void(Preferences&)>& how);

    Preferences m_value;
    QComboBox* m_zoom;
    QCheckBox* m_checksSpelling;
    QComboBox* m_language;
    QComboBox* m_delay;
    QComboBox* m_template;
    CommitField* m_zone;
    CommitField* m_author;
    QWidget* m_sizes;
    QWidget* m_spelling;
    QWidget* m_saving;
    QWidget* m_newIncidents;
};

} // namespace afterword::views
