// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace afterword::app {

/// `$XDG_DATA_HOME/afterword/library.afterword`
[[nodiscard]] QString defaultLibraryPath();

/// `$XDG_DATA_HOME/afterword/templates`: the user's own templates.
[[nodiscard]] QString userTemplateFolder();

/// The account's name, for the history of actions.
[[nodiscard]] QString userName();

/// The postmortems among files and folders: a file as it is, a folder's Markdown and JSON files,
/// at any depth, by name. Links to folders are not followed, so that a circle ends.
[[nodiscard]] QStringList documentsBelow(const QStringList& paths);

} // namespace afterword::app
