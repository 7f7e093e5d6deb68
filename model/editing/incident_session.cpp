// SPDX-License-Identifier: MIT
#include "model/editing/incident_session.h"

#include "model/domain/edits/sections.h"

#include <algorithm>

namespace afterword::editing {

IncidentSession::IncidentSession(const Incident& loaded, const Services& services, QObject* parent)
    : QObject(parent)
    , m_document(loaded, services.clock)
    , m_autosaver(m_document, services.library, loaded, services.timing)
    , m_preview(m_document, services.renderer) {
    connect(&m_autosaver, &Autosaver::conflicted, this,
            [this](const QList<Conflict>& conflicts, const Incident& theirs) {
                add(conflicts, {{}, theirs, {}, false});
            });
}

Answer<void> IncidentSession::flush() {
    m_document.endTyping();
    return m_autosaver.flush();
}

QList<Conflict> IncidentSession::conflicts() const {
    QList<Conflict> conflicts;
    for (const OpenConflict& open : m_open) {
        conflicts.append(open.conflict);
    }
    return conflicts;
}

void IncidentSession::keepMine(qsizetype index) {
    const Conflict conflict = m_open.takeAt(index).conflict;
    // A row that was deleted here is there as long as nobody has decided.
    const bool isRow = conflict.anchor.count(u'/') == 1 && !conflict.theirs.isEmpty();
    if (isRow && conflict.mine.isEmpty()) {
        m_document.submit(edits::takeTheirsFor(conflict, Incident{}));
    }
    Q_EMIT conflictsChanged();
    Q_EMIT answered(conflict.anchor);
}

void IncidentSession::takeTheirs(qsizetype index) {
    const OpenConflict open = m_open.takeAt(index);
    m_document.submit(edits::takeTheirsFor(open.conflict, open.theirs));
    Q_EMIT conflictsChanged();
    Q_EMIT answered(open.conflict.anchor);
}

void IncidentSession::ask(const QList<Conflict>& conflicts, const Incident& theirs,
                          const QString& sender) {
    add(conflicts, {{}, theirs, sender, true});
}

bool IncidentSession::hasPassingQuestion() const {
    return std::any_of(m_open.begin(), m_open.end(),
                       [](const OpenConflict& open) { return !open.isKept; });
}

void IncidentSession::add(const QList<Conflict>& conflicts, OpenConflict open) {
    for (const Conflict& conflict : conflicts) {
        m_open.removeIf(
            [&](const OpenConflict& known) { return known.conflict.anchor == conflict.anchor; });
        open.conflict = conflict;
        m_open.append(open);
    }
    Q_EMIT conflictsChanged();
}

void IncidentSession::setPublished(const std::optional<Incident>& published) {
    if (published != m_published) {
        m_published = published;
        Q_EMIT publishedChanged();
    }
}

} // namespace afterword::editing
