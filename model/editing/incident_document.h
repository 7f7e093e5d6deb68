// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/merge.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace afterword::editing {

class ValueCommand;

/// The one mutable cell that holds an open incident. Everything that changes it is an `Edit`.
class IncidentDocument : public QObject {
    Q_OBJECT

public:
    IncidentDocument(Incident value, Clock clock, QObject* parent = nullptr);
    ~IncidentDocument() override;

    [[nodiscard]] const Incident& value() const { return m_value; }
    /// Grows by one with each change of the value, undo and redo included.
    [[nodiscard]] quint64 version() const { return m_version; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }

    /// Applies the edit as one undo step; an edit that changes nothing leaves no trace. Merges with
    /// the step before when both have the same merge key, at most two seconds lie between, and
    /// `endTyping` was not called. Not to be called from a slot of `changed`.
    void submit(const Edit& edit);

    /// The next edit starts a step of its own: focus left, the caret jumped, Ctrl+S.
    void endTyping() { m_mayMerge = false; }

    /// Takes a value from outside (reference and revision after a save, a merge after a stale
    /// one) without an undo step; the steps that exist go on to work on top of it.
    void adopt(const Incident& value);

Q_SIGNALS:
    void changed(const afterword::Incident& before, const afterword::Incident& after);

    /// An undo or redo left these fields alone, because somebody else has changed them since.
    void heldBack(const QList<afterword::Conflict>& conflicts);

private:
    friend class ValueCommand;
    void step(const Incident& from, const Incident& to);
    void set(Incident value);
    void remember(const Incident& value);
    [[nodiscard]] Incident withLibraryFields(Incident value) const;

    Incident m_value;
    Clock m_clock;
    quint64 m_version = 0;
    QUndoStack m_undo;
    bool m_mayMerge = false;
    bool m_submitting = false;
    QHash<QString, QString> m_references; ///< action id → reference; outlives the action, for redo
};

} // namespace afterword::editing
