// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace afterword::views {

/// Asks for files without stopping the program. A test answers in the person's place.
struct FileQuestions {
    using Answer = std::function<void(const QStringList& paths)>;
    using Ask = std::function<void(QWidget* parent, const Answer&)>;

    Ask documentsToImport;
    Ask folderToImport;
    std::function<void(QWidget* parent, const QString& suggestedName, const Answer&)> exportTarget;
    Ask libraryToOpen;
    Ask libraryToCreate;
    Ask recordsToImport;
    std::function<void(QWidget* parent, const QString& suggestedName, const Answer&)>
        pictureTarget = {};
    std::function<void(QWidget* parent, const QString& suggestedName, const Answer&)> shareTarget =
        {};
};

/// The platform's dialogs. An answer comes only when something was chosen.
[[nodiscard]] FileQuestions fileDialogs();

} // namespace afterword::views
