// SPDX-License-Identifier: MIT
#pragma once

#include "views/shell/window_layout.h"
#include "views/style/theme.h"

#include <QString>

namespace afterword::app {

/// What the desktop keeps for its user between two starts.
struct Settings {
    views::WindowLayout layout;
    views::Theme theme = views::Theme::system;
    QString library; ///< the one that was open last
};

[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace afterword::app
