// SPDX-License-Identifier: MIT
// Spelling and the menu of a line.
#include "model/domain/prose/markdown_inline.h"
#include "model/editing/answers.h"
#include "model/editing/prose_words.h"
#include "model/editing/spelling.h"
#include "views/controls/line_field.h"
#include "views/controls/spelling_menu.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextCharFormat>

namespace afterword::views {

void LineField::setSpelling(editing::Spelling* spelling) {
    if (m_spelling == spelling) {
        return;
    }
    if (m_spelling == nullptr) {
        connect(this, &QLineEdit::textChanged, this, &LineField::markMisspelt);
        connect(this, &QLineEdit::cursorPositionChanged, this, &LineField::markMisspelt);
    } else {
        m_spelling->disconnect(this);
    }
    m_spelling = spelling;
    if (spelling != nullptr) {
        connect(spelling, &editing::Spelling::changed, this, &LineField::markMisspelt);
    }
    markMisspelt();
}

QList<editing::ProseWord> LineField::misspelt() const {
    QList<editing::ProseWord> words;
    if (m_spelling != nullptr) {
        const QString line = text();
        words = editing::proseWords(line, inlineTraits(line));
        words.removeIf([&](const editing::ProseWord& word) {
            return !m_spelling->isMisspelt(line.mid(word.from, word.length));
        });
    }
    return words;
}

// QLineEdit has no highlighter. What an input method may say about the words that it composes is
// the one way to give some of them a look of their own; places count from the caret.
void LineField::markMisspelt() {
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(tokensOf(palette()).danger);
    QList<QInputMethodEvent::Attribute> marks;
    const QList<editing::ProseWord> words = misspelt();
    for (const editing::ProseWord& word : words) {
        const bool isOpen = hasFocus() && word.from + word.length == cursorPosition();
        if (!isOpen) { // else it may become another word
            marks.append({QInputMethodEvent::TextFormat, int(word.from) - cursorPosition(),
                          int(word.length), wave});
        }
    }
    if (!marks.isEmpty() || m_isMarked) {
        m_isMarked = !marks.isEmpty();
        QInputMethodEvent event(QString(), marks);
        inputMethodEvent(&event);
    }
}

void LineField::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int at = byKey ? cursorPosition() : cursorPositionAt(event->pos());
    const QPoint place = byKey ? mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    const QList<editing::ProseWord> words = isReadOnly() ? QList<editing::ProseWord>() : misspelt();
    for (const editing::ProseWord& word : words) {
        if (word.from <= at && at <= word.from + word.length) {
            m_spelling->suggestions(text().mid(word.from, word.length))
                .then(qApp,
                      editing::whileAlive(this, [this, place, word](const QStringList& better) {
                          showBetterWords(place, word, better);
                      }));
            return;
        }
    }
    QLineEdit::contextMenuEvent(event);
}

void LineField::showBetterWords(const QPoint& place, const editing::ProseWord& word,
                                const QStringList& better) {
    const QString written = text().mid(word.from, word.length);
    if (m_spelling == nullptr || !m_spelling->isMisspelt(written)) {
        return; // it has changed meanwhile
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addBetterWords(*menu, written, better, *m_spelling, [this, word](const QString& one) {
        setSelection(int(word.from), int(word.length));
        insert(one);
    });
    QMenu* usual = createStandardContextMenu();
    usual->setParent(menu);
    menu->addActions(usual->actions());
    menu->popup(place);
}

} // namespace afterword::views
