// SPDX-License-Identifier: MIT
#include "model/editing/incident_document.h"

#include <chrono>

namespace afterword::editing {

namespace {

constexpr std::chrono::seconds kTypingPause{2};
constexpr int kCommandId = 1;

} // namespace

/// The one undo command: holds the values before and after, which share what they have in common.
class ValueCommand : public QUndoCommand {
public:
    ValueCommand(IncidentDocument& document, const Edit& edit, Incident after)
        : QUndoCommand(edit.label)
        , m_document(document)
        , m_before(document.value())
        , m_after(std::move(after))
        , m_mergeKey(edit.mergeKey)
        , m_at(document.m_clock())
        , m_mayMerge(document.m_mayMerge) {}

    int id() const override { return kCommandId; }
    void undo() override { m_document.step(m_after, m_before); }
    void redo() override { m_document.step(m_before, m_after); }

    bool mergeWith(const QUndoCommand* other) override {
        const auto& next = static_cast<const ValueCommand&>(*other);
        if (!next.m_mayMerge || m_mergeKey.isEmpty() || next.m_mergeKey != m_mergeKey ||
            next.m_at - m_at > kTypingPause) {
            return false;
        }
        m_after = next.m_after;
        m_at = next.m_at;
        setObsolete(m_document.withLibraryFields(m_before) ==
                    m_document.withLibraryFields(m_after));
        return true;
    }

private:
    IncidentDocument& m_document;
    Incident m_before;
    Incident m_after;
    QString m_mergeKey;
    Instant m_at;
    bool m_mayMerge; ///< nothing has ended the typing that the step before was part of
};

IncidentDocument::IncidentDocument(Incident value, Clock clock, QObject* parent)
    : QObject(parent)
    , m_value(std::move(value))
    , m_clock(std::move(clock)) {
    remember(m_value);
}

IncidentDocument::~IncidentDocument() = default;

void IncidentDocument::submit(const Edit& edit) {
    Incident after = withLibraryFields(applied(edit, m_value));
    if (after == m_value) {
        return;
    }
    const Incident before = m_value;
    m_submitting = true;
    m_undo.push(new ValueCommand(*this, edit, std::move(after)));
    m_submitting = false;
    m_mayMerge = true;
    Q_EMIT changed(before, m_value);
}

void IncidentDocument::adopt(const Incident& value) {
    remember(value);
    // Typing goes on over a save, but not over somebody else's changes: undoing the whole step
    // would take them away.
    m_mayMerge = m_mayMerge && withLibraryFields(m_value) == withLibraryFields(value);
    set(value);
}

void IncidentDocument::step(const Incident& from, const Incident& to) {
    if (m_submitting) {
        m_value = to;
        ++m_version;
        return;
    }
    m_mayMerge = false;
    const Incident base = withLibraryFields(from);
    const Incident wanted = withLibraryFields(to);
    if (m_value == base) {
        set(wanted);
        return;
    }
    Merged merged = merge(base, wanted, m_value);
    for (const Conflict& conflict : std::as_const(merged.conflicts)) {
        merged.value = takeTheirs(merged.value, conflict, m_value);
    }
    set(withLibraryFields(merged.value));
    if (!merged.conflicts.isEmpty()) {
        Q_EMIT heldBack(merged.conflicts);
    }
}

void IncidentDocument::set(Incident value) {
    if (value == m_value) {
        return;
    }
    const Incident before = std::exchange(m_value, std::move(value));
    ++m_version;
    Q_EMIT changed(before, m_value);
}

void IncidentDocument::remember(const Incident& value) {
    for (const Row<ActionItem>& action : value.actions) {
        if (!action->reference.isEmpty()) {
            m_references.insert(action->id, action->reference);
        }
    }
}

/// `value` with what only the library gives, as it stands now: no step brings back an old one.
Incident IncidentDocument::withLibraryFields(Incident value) const {
    value.id = m_value.id;
    value.reference = m_value.reference;
    value.revision = m_value.revision;
    value.createdAt = m_value.createdAt;
    value.updatedAt = m_value.updatedAt;
    for (qsizetype at = 0; at < value.actions.size(); ++at) {
        const ActionItem& action = *value.actions.at(at);
        const QString reference = m_references.value(action.id, action.reference);
        if (reference != action.reference) {
            value.actions[at].edit().reference = reference;
        }
    }
    return value;
}

} // namespace afterword::editing
