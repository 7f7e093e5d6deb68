// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/open_library.h"
#include "views/shell/main_window.h"

#include <QTemporaryDir>

namespace afterword::tests {

/// A person with a keyboard and no mouse before the real window, with a library on the disk.
class Hands {
public:
    Hands();
    ~Hands();

    /// Presses a key where the keyboard is: in a menu, else in what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void typeLine(const QString& text);

    /// Begins an incident.
    void begin();
    /// Goes to a section by its name, through the palette.
    void goTo(const QString& section);
    /// Presses Tab until the field of this accessible name has the focus; fails when none comes.
    void tabTo(const QString& field);
    void tabBackTo(const QString& field);
    /// Opens the choices of the chip that has the focus and takes the one with these words.
    void choose(const QString& words);

    /// The accessible name of what has the focus.
    [[nodiscard]] QString at() const;
    [[nodiscard]] const Incident& incident();
    /// What the window copies as Markdown.
    [[nodiscard]] QString markdown();
    /// Whether a label in the preview says so.
    [[nodiscard]] bool shows(const QString& words);
    /// All stops of a key that moves the focus, until it is where it began: that is the last.
    [[nodiscard]] QList<QWidget*> round(Qt::Key key);

    [[nodiscard]] desktop::OpenLibrary& library() { return m_library; }

private:
    [[nodiscard]] QWidget* keyboardAt() const;
    void tab(const QString& field, Qt::Key key);

    QTemporaryDir m_home;
    desktop::OpenLibrary m_library;
    views::MainWindow m_window;
};

} // namespace afterword::tests
