// SPDX-License-Identifier: MIT
#include "views/shell/review_follower.h"

#include "model/editing/answers.h"

namespace afterword::views {

using editing::IncidentSession;

ReviewFollower::ReviewFollower(ShareServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services)) {}

void ReviewFollower::follow(IncidentSession& session) {
    if (!m_services.questions) {
        return;
    }
    connect(&session, &IncidentSession::answered, this,
            [this, &session](const QString& anchor) { settle(session.id(), anchor); });
    connect(&session.document(), &editing::IncidentDocument::changed, this,
            [this, &session](const Incident& before, const Incident& after) {
                followPublication(session, before, after);
            });
    editing::onAnswer(m_services.questions(session.id()), &session,
                      [&session](const Result<QList<OpenQuestions>>& open) {
                          for (const OpenQuestions& each : open.value_or(QList<OpenQuestions>())) {
                              session.ask(each.conflicts, each.theirs, each.sender);
                          }
                      });
    fetchPublished(session);
}

void ReviewFollower::leave(IncidentSession& session) {
    session.disconnect(this);
    session.document().disconnect(this);
}

void ReviewFollower::settle(const QString& id, const QString& anchor) {
    editing::onAnswer(m_services.settle(id, anchor), this, [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
    });
}

/// Publishing keeps what is there now; the library learns it with the save that is on its way.
void ReviewFollower::followPublication(IncidentSession& session, const Incident& before,
                                       const Incident& after) {
    if (after.publishedAt == before.publishedAt) {
        return;
    }
    if (after.publishedAt && after.publishedAt > before.publishedAt) {
        session.setPublished(after);
    } else {
        fetchPublished(session);
    }
}

void ReviewFollower::fetchPublished(IncidentSession& session) {
    const std::optional<Instant> at = session.document().value().publishedAt;
    if (!at) {
        session.setPublished(std::nullopt);
        return;
    }
    editing::onAnswer(m_services.published(session.id(), *at), &session,
                      [&session](const Result<std::optional<Incident>>& published) {
                          session.setPublished(published.value_or(std::nullopt));
                      });
}

} // namespace afterword::views
