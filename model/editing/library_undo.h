// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/editing/library.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <functional>
#include <optional>

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
    /// Why an incident, as the library has it now, may not be changed.
    using Objection = std::function<std::optional<Error>(const Incident&)>;

    /// The edit in each of the incidents; one step of undo from the moment that it is done. When
    /// there is an objection to one of them, `failed` tells it and none is changed.
    void change(const QStringList& ids, const Edit& edit, const Objection& objection = {});
    /// A step that the library has taken already: an import, a new incident.
    void note(const LibraryChange& done, const QString& label);

Q_SIGNALS:
    /// The library has (or has no longer) these incidents, or has them otherwise: lists refresh.
    void removed(const QStringList& ids);
    void restored(const QStringList& ids);
    void updated(const QStringList& ids);
    void failed(const afterword::Error& error);

private:
    friend class LibraryCommand;
    void begin(const LibraryChange& change, const QString& label);
    void take(const LibraryChange& change, bool undoing);
    void announce(const LibraryChange& change);
    void stepBack(bool undoing);

    Library& m_library;
    QUndoStack m_stack;
    QUndoGroup m_group;
    bool m_quiet = false; ///< the stack moves, the library is already there
};

} // namespace afterword::editing
