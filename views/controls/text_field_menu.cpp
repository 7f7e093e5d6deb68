// SPDX-License-Identifier: MIT
// Spelling and the menu of a text field.
#include "model/editing/answers.h"
#include "model/editing/markdown_typing.h"
#include "model/editing/prose_words.h"
#include "model/editing/spelling.h"
#include "views/controls/markdown_highlighter.h"
#include "views/controls/spelling_menu.h"
#include "views/controls/text_field.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QTextBlock>

namespace afterword::views {

namespace {

/// The word of prose at `at`, selected; nothing is selected when there is none.
QTextCursor wordAt(QTextCursor at) {
    const QTextBlock block = at.block();
    const int column = at.positionInBlock();
    const int state = block.previous().isValid() ? block.previous().userState() : -1;
    const auto line = markdownLine(block.text(), std::max(state, kOutsideFence));
    at.clearSelection();
    for (const editing::ProseWord& word : editing::proseWords(block.text(), line.traits)) {
        if (word.from <= column && column <= word.from + word.length) {
            at.setPosition(block.position() + int(word.from));
            at.setPosition(block.position() + int(word.from + word.length),
                           QTextCursor::KeepAnchor);
        }
    }
    return at;
}

} // namespace

void TextField::setSpelling(editing::Spelling* spelling) {
    if (m_spelling != nullptr) {
        m_spelling->disconnect(m_highlighter);
    }
    m_spelling = spelling;
    m_highlighter->setCheck([known = m_spelling](const QString& word) {
        return known != nullptr && known->isMisspelt(word);
    });
    if (spelling != nullptr) {
        connect(spelling, &editing::Spelling::changed, m_highlighter,
                &QSyntaxHighlighter::rehighlight);
    }
}

void TextField::change(const editing::TextChange& change) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(change.at));
    cursor.setPosition(int(change.at + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.text);
    cursor.setPosition(int(change.selection.from));
    cursor.setPosition(int(change.selection.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// Better words may take a while to be found: the menu comes with them.
void TextField::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    const QTextCursor word = wordAt(byKey ? textCursor() : cursorForPosition(event->pos()));
    if (m_spelling == nullptr || !word.hasSelection() || isReadOnly() ||
        !m_spelling->isMisspelt(word.selectedText())) {
        showMenu(at, QTextCursor(), {});
        return;
    }
    m_spelling->suggestions(word.selectedText())
        .then(qApp, editing::whileAlive(this, [this, at, word](const QStringList& words) {
                  showMenu(at, word, words);
              }));
}

void TextField::showMenu(const QPoint& at, const QTextCursor& word,
                         const QStringList& suggestions) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (word.hasSelection() && m_spelling != nullptr) {
        addBetterWords(*menu, word.selectedText(), suggestions, *m_spelling,
                       [this, word](const QString& better) {
                           const qsizetype end = word.selectionStart() + better.size();
                           Q_EMIT caretJumped();
                           change({word.selectionStart(),
                                   word.selectionEnd() - word.selectionStart(),
                                   better,
                                   {end, end}});
                           Q_EMIT caretJumped();
                       });
    }
    fillMenu(*menu);
    menu->popup(at);
}

// Undo is the document's, so Qt's own menu would offer what cannot be done.
void TextField::fillMenu(QMenu& menu) {
    const bool selected = textCursor().hasSelection();
    const auto add = [&menu, this](const QString& text, QKeySequence::StandardKey key, bool enabled,
                                   void (QTextEdit::*work)()) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        QAction* action = menu.addAction(text + u'\t' + keys);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, work);
    };
    add(tr("Cu&t"), QKeySequence::Cut, selected && !isReadOnly(), &QTextEdit::cut);
    add(tr("&Copy"), QKeySequence::Copy, selected, &QTextEdit::copy);
    add(tr("&Paste"), QKeySequence::Paste, canPaste(), &QTextEdit::paste);
    add(tr("Select &All"), QKeySequence::SelectAll, !document()->isEmpty(), &QTextEdit::selectAll);
}

void TextField::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setTokens(tokensOf(palette()));
    } else if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
        spaceLines();
        fitHeight();
    }
}

} // namespace afterword::views
