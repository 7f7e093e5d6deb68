// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_session.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>

namespace afterword::views {

/// The incidents that were opened last: coming back to one finds its undo steps again.
class SessionCache : public QObject {
    Q_OBJECT

public:
    static constexpr size_t kKept = 8;

    explicit SessionCache(const editing::IncidentSession::Services& services,
                          QObject* parent = nullptr);
    ~SessionCache() override;

    /// The session of a loaded incident: the kept one, unless the library knows a newer value than
    /// it does and it has nothing unsaved or undecided.
    [[nodiscard]] editing::IncidentSession& open(const Incident& loaded);
    void forget(const QString& id);
    /// Of those that are open, and of those that will be.
    void setSaveDelay(std::chrono::milliseconds delay);
    /// Which incidents must stay, however long ago they were opened.
    void setInUse(std::function<bool(const QString& id)> isInUse) {
        m_isInUse = std::move(isInUse);
    }

    /// Saves all that is unsaved; the answer is the first failure.
    editing::Answer<void> flushAll();
    [[nodiscard]] bool hasUnsaved() const;
    /// One with a question that would be lost with it; null when there is none.
    [[nodiscard]] editing::IncidentSession* undecided() const;

Q_SIGNALS:
    void opened(afterword::editing::IncidentSession* session);

private:
    void dropOldest();

    editing::IncidentSession::Services m_services;
    std::list<std::unique_ptr<editing::IncidentSession>> m_sessions; ///< newest first
    std::function<bool(const QString& id)> m_isInUse = [](const QString&) { return false; };
};

} // namespace afterword::views
