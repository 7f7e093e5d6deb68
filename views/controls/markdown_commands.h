// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/markdown_typing.h"

#include <QKeySequence>

#include <array>

class QKeyEvent;

namespace afterword::views {

/// What can be done to the Markdown of a field by key, tool and menu.
struct MarkdownCommand {
    editing::Markup markup;
    const char* name; ///< for tests and the accessibility tree
    const char* icon;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString keys() const; ///< as the platform writes them
};

[[nodiscard]] const std::array<MarkdownCommand, 8>& markdownCommands();

/// The command of a key, or none.
[[nodiscard]] const MarkdownCommand* commandOf(const QKeyEvent& event);

/// Whether a key moves items of lists: deeper, or less deep.
[[nodiscard]] std::optional<bool> indentationOf(const QKeyEvent& event);

} // namespace afterword::views
