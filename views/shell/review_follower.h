// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_session.h"
#include "views/shell/share_services.h"

#include <QObject>

namespace afterword::views {

/// Brings a session what the library knows of its review: the questions that shares have left,
/// whose answers it takes back, and what was published.
class ReviewFollower : public QObject {
    Q_OBJECT

public:
    explicit ReviewFollower(ShareServices services, QObject* parent = nullptr);

    void follow(editing::IncidentSession& session);
    void leave(editing::IncidentSession& session);

Q_SIGNALS:
    void failed(const afterword::Error& error);

private:
    void settle(const QString& id, const QString& anchor);
    void followPublication(editing::IncidentSession& session, const Incident& before,
                           const Incident& after);
    void fetchPublished(editing::IncidentSession& session);

    ShareServices m_services;
};

} // namespace afterword::views
