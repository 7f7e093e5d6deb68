// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

#include <QObject>
#include <QUndoStack>

namespace afterword::editing {

/// The one mutable cell that holds an open incident. Everything that changes it is an `Edit`.
class IncidentDocument : public QObject {
    Q_OBJECT

public:
    explicit IncidentDocument(Incident value, QObject* parent = nullptr);

    [[nodiscard]] const Incident& value() const { return m_value; }
    /// Grows by one with each change of the value, undo and redo included.
    [[nodiscard]] quint64 version() const { return m_version; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }

    /// Applies the edit as one undo step; an edit that changes nothing leaves no trace. Merges with
    /// the step before when both have the same merge key, at most two seconds lie between, and
    /// `endTyping` was not called.
    void submit(const Edit& edit);

    /// The next edit starts a step of its own: focus left, the caret jumped, Ctrl+S.
    void endTyping();

    /// Takes a value from outside (reference and revision after a save, a merge after a stale
    /// one) without an undo step; the steps that exist go on to work on top of it.
    void adopt(const Incident& value);

Q_SIGNALS:
    void changed(const afterword::Incident& before, const afterword::Incident& after);

private:
    friend class ValueCommand;
    void set(const Incident& value);

    Incident m_value;
    quint64 m_version = 0;
    QUndoStack m_undo;
    bool m_mayMerge = false;
};

} // namespace afterword::editing
