// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

namespace afterword::editing {

class IncidentDocument;

/// Undo for what concerns the library as a whole, and the group that joins it with the open
/// incidents: whoever has the focus sets its stack active.
class LibraryUndo : public QObject {
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit LibraryUndo(Library& library, QObject* parent = nullptr);

    [[nodiscard]] QUndoGroup* group() { return &m_group; }
    [[nodiscard]] QUndoStack* stack() { return &m_stack; }

    /// The library's own stack is the active one.
    void activate() { m_group.setActiveStack(&m_stack); }
    /// The document's stack is the active one; it joins the group.
    void activate(IncidentDocument& document);

    /// Marks incidents as deleted; a step of undo from the moment that it is done.
    void remove(const QStringList& ids);
    /// Incidents that were just added or imported: undo marks them as deleted.
    void noteAdded(const QStringList& ids, const QString& label);

Q_SIGNALS:
    /// The library has (or has no longer) these incidents: lists refresh.
    void removed(const QStringList& ids);
    void restored(const QStringList& ids);
    void failed(const afterword::Error& error);

private:
    friend class DeletionCommand;
    void setDeleted(const QStringList& ids, bool deleted, bool undoing);
    void stepBack(bool undoing);
    void push(const QStringList& ids, const QString& label, bool deletes);

    Library& m_library;
    QUndoStack m_stack;
    QUndoGroup m_group;
    bool m_quiet = false; ///< the stack moves, the library is already there
};

} // namespace afterword::editing
