// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fake_imports.h"
#include "tests/support/fake_library.h"
#include "views/shell/main_window.h"

#include <QPointer>

namespace afterword::tests {

/// A main window over a library in memory, with a person's answers to its questions.
class ShellFixture {
public:
    ShellFixture();
    ~ShellFixture();

    /// Shows the window with what was put into the library.
    void open();

    Incident put(const QString& title, const std::function<void(Incident&)>& more = {});

    [[nodiscard]] views::Workspace& workspace();
    [[nodiscard]] bool isEditing();
    /// Titles as the list shows them.
    [[nodiscard]] QStringList listed();
    /// Presses a key where the focus of the window is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);

    FakeLibrary library;
    std::unique_ptr<views::MainWindow> window;
    QStringList answers;   ///< to the next question for files
    QString suggestedName; ///< that the last question for a file came with
    FakeImports imports{library};
    QHash<QString, editing::ImportedDocument> sources; ///< kept documents, by incident
    Refresh refresh;                                   ///< that reading again ends with
    QList<LearnedName> names;                          ///< that the library has learned
    struct Export {
        QString title;
        QString path;
    };
    QList<Export> exports;
    std::optional<Error> exportError;
    editing::Renderer renderer; ///< before `open`; none: `plainRendering`

private:
    [[nodiscard]] views::LibraryServices services();
    [[nodiscard]] views::SourceServices sourceServices();
    [[nodiscard]] views::FileQuestions questions();
};

/// Lets the event loop run until `fact` holds; false when it never does.
[[nodiscard]] bool soon(const std::function<bool()>& fact);

/// A rendering that stands for any: the title as a heading, the summary's lines as paragraphs.
[[nodiscard]] Result<editing::Preview> plainRendering(const Incident& incident, const QString&);

} // namespace afterword::tests
