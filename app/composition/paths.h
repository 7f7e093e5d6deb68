// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace afterword::app {

/// `$XDG_DATA_HOME/afterword/library.afterword`
[[nodiscard]] QString defaultLibraryPath();

/// `$XDG_DATA_HOME/afterword/templates`: the user's own templates.
[[nodiscard]] QString userTemplateFolder();

/// `$XDG_DATA_HOME/afterword/words.txt`: words that the user has said are right.
[[nodiscard]] QString userDictionary();

/// Where Hunspell's dictionaries are: `$DICPATH`, the user's, the system's.
[[nodiscard]] QStringList dictionaryFolders();

/// The account's name, for the history of actions.
[[nodiscard]] QString userName();

} // namespace afterword::app
