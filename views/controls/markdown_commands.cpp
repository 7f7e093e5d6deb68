// SPDX-License-Identifier: MIT
#include "views/controls/markdown_commands.h"

#include "views/style/translate.h"

#include <QKeyEvent>

namespace afterword::views {

using editing::Markup;

namespace {

constexpr Qt::KeyboardModifiers kCtrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// What a key is pressed with, but for those that say where it is on the keyboard.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

} // namespace

const std::array<MarkdownCommand, 8>& markdownCommands() {
    static const std::array<MarkdownCommand, 8> commands{{
        {Markup::strong, "strong", "format-text-bold", Qt::Key_B, kCtrl},
        {Markup::emphasis, "emphasis", "format-text-italic", Qt::Key_I, kCtrl},
        {Markup::code, "code", "format-text-code", Qt::Key_M, kCtrl},
        {Markup::link, "link", "insert-link", Qt::Key_K, kCtrlShift},
        {Markup::bullets, "bullets", "view-list-text", Qt::Key_L, kCtrl},
        {Markup::numbers, "numbers", "format-list-ordered", Qt::Key_L, kCtrlShift},
        {Markup::quote, "quote", "format-text-blockquote", Qt::Key_B, kCtrlShift},
        {Markup::codeBlock, "codeBlock", "code-context", Qt::Key_M, kCtrlShift},
    }};
    return commands;
}

QString MarkdownCommand::text() const {
    switch (markup) {
    case Markup::strong:
        return tr("Bold");
    case Markup::emphasis:
        return tr("Italic");
    case Markup::code:
        return tr("Code");
    case Markup::link:
        return tr("Link");
    case Markup::bullets:
        return tr("Bulleted list");
    case Markup::numbers:
        return tr("Numbered list");
    case Markup::quote:
        return tr("Quotation");
    case Markup::codeBlock:
        break;
    }
    return tr("Code block");
}

QString MarkdownCommand::keys() const {
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::NativeText);
}

const MarkdownCommand* commandOf(const QKeyEvent& event) {
    for (const MarkdownCommand& command : markdownCommands()) {
        if (event.key() == command.key && modifiersOf(event) == command.modifiers) {
            return &command;
        }
    }
    return nullptr;
}

std::optional<bool> indentationOf(const QKeyEvent& event) {
    const bool isBracket =
        event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight;
    return isBracket && modifiersOf(event) == kCtrl
               ? std::optional(event.key() == Qt::Key_BracketRight)
               : std::nullopt;
}

} // namespace afterword::views
