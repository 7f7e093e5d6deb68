// SPDX-License-Identifier: MIT
#include "views/controls/markdown_field.h"

#include "views/controls/field.h"
#include "views/controls/local_paths.h"
#include "views/controls/markdown_commands.h"
#include "views/controls/markdown_tools.h"
#include "views/style/icons.h"

#include <QFocusEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QTextDocumentFragment>

namespace afterword::views {

using editing::Markup;

namespace {

bool breaksLine(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

bool isOwnKey(const QKeyEvent& event) {
    return commandOf(event) != nullptr || indentationOf(event).has_value();
}

/// Words with a picture of them, as some programs copy, are words.
bool isImage(const QMimeData& data) {
    return data.hasImage() && !data.hasText() && !data.hasHtml();
}

QString plainText(const QMimeData& data) {
    return data.hasText() ? data.text()
                          : QTextDocumentFragment::fromHtml(data.html()).toPlainText();
}

QList<editing::IncomingFile> filesAt(const QStringList& paths) {
    QList<editing::IncomingFile> files;
    for (const QString& path : paths) {
        files.append({path, {}});
    }
    return files;
}

QList<editing::IncomingFile> filesIn(const QMimeData& data) {
    QList<editing::IncomingFile> files = filesAt(localPaths(data));
    if (files.isEmpty() && isImage(data)) {
        files.append({{}, qvariant_cast<QImage>(data.imageData())});
    }
    return files;
}

} // namespace

MarkdownField::MarkdownField(const QString& accessibleName, QWidget* parent)
    : TextField(accessibleName, Lines::many, parent) {}

editing::Selection MarkdownField::selection() const {
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

// Each is a step of undo of its own.
void MarkdownField::toggle(Markup markup) {
    Q_EMIT caretJumped();
    change(editing::toggled(markup, text(), selection()));
    Q_EMIT caretJumped();
}

void MarkdownField::breakLine() {
    if (const auto next = editing::newLine(text(), selection())) {
        change(*next);
    } else {
        textCursor().insertText(QStringLiteral("\n"));
    }
    ensureCursorVisible();
}

bool MarkdownField::event(QEvent* event) {
    // A key of the field's is not also one of the window's.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return TextField::event(event);
}

void MarkdownField::keyPressEvent(QKeyEvent* event) {
    const MarkdownCommand* command = commandOf(*event);
    const std::optional<bool> deeper = indentationOf(*event);
    if (command != nullptr) {
        toggle(command->markup);
    } else if (deeper) {
        if (const auto moved = editing::indented(text(), selection(), *deeper)) {
            change(*moved);
        }
    } else if (breaksLine(*event)) {
        breakLine();
    } else {
        TextField::keyPressEvent(event);
    }
}

void MarkdownField::focusInEvent(QFocusEvent* event) {
    TextField::focusInEvent(event);
    if (m_tools == nullptr) {
        m_tools = new MarkdownTools(*this);
        connect(m_tools, &MarkdownTools::chosen, this, &MarkdownField::toggle);
    }
    m_tools->showAtField();
}

void MarkdownField::focusOutEvent(QFocusEvent* event) {
    TextField::focusOutEvent(event);
    if (m_tools != nullptr && !isStillHere(*event)) {
        m_tools->hide();
    }
}

void MarkdownField::offerFiles(const QStringList& paths) {
    Q_EMIT filesOffered(filesAt(paths));
}

bool MarkdownField::takesFiles() const {
    static const QMetaMethod offered = QMetaMethod::fromSignal(&MarkdownField::filesOffered);
    return isSignalConnected(offered);
}

bool MarkdownField::canInsertFromMimeData(const QMimeData* source) const {
    const bool hasFiles = source->hasImage() || !localPaths(*source).isEmpty();
    return source->hasText() || source->hasHtml() || (hasFiles && takesFiles());
}

void MarkdownField::insertFromMimeData(const QMimeData* source) {
    const QList<editing::IncomingFile> files =
        takesFiles() ? filesIn(*source) : QList<editing::IncomingFile>();
    const QString pasted = plainText(*source);
    if (!files.isEmpty()) {
        Q_EMIT filesOffered(files);
    } else if (const auto link = editing::linked(text(), selection(), pasted)) {
        change(*link);
    } else {
        textCursor().insertText(pasted);
    }
}

void MarkdownField::fillMenu(QMenu& menu) {
    TextField::fillMenu(menu);
    QMenu* marks = menu.addMenu(tr("Format"));
    for (const MarkdownCommand& command : markdownCommands()) {
        QAction* action = marks->addAction(icon(QString::fromLatin1(command.icon)),
                                           command.text() + u'\t' + command.keys());
        connect(action, &QAction::triggered, this,
                [this, markup = command.markup] { toggle(markup); });
    }
}

} // namespace afterword::views
