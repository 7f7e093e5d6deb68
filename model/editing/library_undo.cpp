// SPDX-License-Identifier: MIT
#include "model/editing/library_undo.h"

#include "model/editing/answers.h"
#include "model/editing/incident_document.h"

namespace afterword::editing {

/// Marks incidents as deleted, or takes the mark away; what has been done already when it is made.
class DeletionCommand : public QUndoCommand {
public:
    DeletionCommand(LibraryUndo& owner, QStringList ids, const QString& label, bool deletes)
        : QUndoCommand(label)
        , m_owner(owner)
        , m_ids(std::move(ids))
        , m_deletes(deletes) {}

    void undo() override { m_owner.setDeleted(m_ids, !m_deletes, true); }
    void redo() override { m_owner.setDeleted(m_ids, m_deletes, false); }

private:
    LibraryUndo& m_owner;
    QStringList m_ids;
    bool m_deletes;
};

LibraryUndo::LibraryUndo(Library& library, QObject* parent) : QObject(parent), m_library(library) {
    m_group.addStack(&m_stack);
    activate();
}

void LibraryUndo::activate(IncidentDocument& document) {
    m_group.addStack(document.undoStack());
    m_group.setActiveStack(document.undoStack());
}

void LibraryUndo::remove(const QStringList& ids) {
    onAnswer(m_library.setDeleted(ids, true), this, [=, this](const Result<void>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        const int count = static_cast<int>(ids.size());
        push(ids, tr("Delete %n incident(s)", nullptr, count), true);
        Q_EMIT removed(ids);
    });
}

void LibraryUndo::noteAdded(const QStringList& ids, const QString& label) {
    push(ids, label, false);
}

void LibraryUndo::push(const QStringList& ids, const QString& label, bool deletes) {
    m_quiet = true;
    m_stack.push(new DeletionCommand(*this, ids, label, deletes));
    m_quiet = false;
}

void LibraryUndo::setDeleted(const QStringList& ids, bool deleted, bool undoing) {
    if (m_quiet) {
        return;
    }
    onAnswer(m_library.setDeleted(ids, deleted), this, [=, this](const Result<void>& answer) {
        if (!answer) {
            // Not now: an answer may come while the stack is still in the step that asked.
            QMetaObject::invokeMethod(this, [=, this] { stepBack(undoing); }, Qt::QueuedConnection);
            Q_EMIT failed(answer.error());
        } else if (deleted) {
            Q_EMIT removed(ids);
        } else {
            Q_EMIT restored(ids);
        }
    });
}

/// The library refused: the stack returns to where the library is.
void LibraryUndo::stepBack(bool undoing) {
    m_quiet = true;
    if (undoing) {
        m_stack.redo();
    } else {
        m_stack.undo();
    }
    m_quiet = false;
}

} // namespace afterword::editing
