// SPDX-License-Identifier: MIT
#pragma once

#include "views/shell/open_tabs.h"
#include "views/shell/preferences.h"
#include "views/shell/window_layout.h"
#include "views/style/theme.h"

#include <QHash>
#include <QString>

namespace afterword::app {

/// What the desktop keeps for its user between two starts.
struct Settings {
    views::WindowLayout layout;
    views::Theme theme = views::Theme::system;
    views::Preferences preferences;
    QString library;    ///< the one that was open last
    QStringList recent; ///< libraries that were open, the last one first

    QHash<QString, views::OpenTabs> tabs; ///< of each recent library, by its path

    /// A library has been opened.
    void note(const QString& path);
};

[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace afterword::app
