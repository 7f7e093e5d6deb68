// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QActionGroup;
class QVBoxLayout;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class MessageBar;
class NamesSection;
class PreferencesSection;
struct SourceServices;

/// What can be set, in one column: of the window, and of the library.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the page. `theme` has one action a choice.
    SettingsPage(QActionGroup& theme, const SourceServices& sources, editing::LibraryFacts& facts,
                 QWidget* parent = nullptr);

    /// Shows what the library has by now.
    void refresh();
    void setReadOnly(bool readOnly);
    [[nodiscard]] PreferencesSection& preferences() { return *m_preferences; }
    [[nodiscard]] NamesSection& names() { return *m_names; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeColumn();
    void addOfComputer(QActionGroup& theme);
    void addOfLibrary(editing::LibraryFacts& facts);
    void addTitle();
    void addSection(const QString& heading, const QString& explanation,
                    const QList<QWidget*>& content);
    [[nodiscard]] static QWidget* makeThemes(QActionGroup& theme);

    MessageBar* m_messages;
    QVBoxLayout* m_column;
    PreferencesSection* m_preferences;
    NamesSection* m_names;
    QList<QWidget*> m_ofLibrary; ///< sections that a library for reading only does not let change
};

} // namespace afterword::views
