// SPDX-License-Identifier: MIT
#include "model/domain/comment_places.h"
#include "model/editing/answers.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/form_place.h"
#include "views/incidents/incident_list_page.h"
#include "views/review/comments_pane.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>

namespace afterword::views {

/// What is typed counts: the library writes what it has.
void Workspace::shareCurrent() {
    const auto share = [this](const QString& id, const QString& path) {
        editing::onAnswer(m_services.sharing.share(id, reviewer(), path), this,
                          [this, path](const Result<void>& done) {
                              done ? showGoodNews(tr("Shared as %1. Open what comes back, and it "
                                                     "is merged.")
                                                      .arg(QFileInfo(path).fileName()))
                                   : showError(done.error().message);
                          });
    };
    withCurrent([this, share](const Incident& incident) {
        const QString id = incident.id;
        const QString name =
            QFileInfo(m_services.fileName(incident)).completeBaseName() % kShareSuffix;
        m_ask.shareTarget(this, name, [this, id, share](const QStringList& paths) {
            editing::onAnswer(m_sessions.flushAll(), this, [=, this](const Result<void>& saved) {
                saved ? share(id, paths.value(0)) : showError(saved.error().message);
            });
        });
    });
}

/// One after the other; the last one is opened.
void Workspace::takeShares(const QStringList& paths) {
    if (paths.isEmpty()) {
        return;
    }
    if (isEditing()) {
        m_editor->commitPending();
    }
    editing::onAnswer(m_sessions.flushAll(), this, [=, this](const Result<void>& saved) {
        if (!saved) {
            showError(saved.error().message);
            return;
        }
        editing::onAnswer(m_services.sharing.take(paths.constFirst()), this,
                          [=, this](const Result<TakenShare>& taken) {
                              taken ? tellTaken(*taken) : showError(taken.error().message);
                              takeShares(paths.mid(1));
                          });
    });
}

void Workspace::tellTaken(const TakenShare& taken) {
    const QString sender = taken.sender.isEmpty() ? tr("a colleague") : taken.sender;
    const QString words =
        taken.outcome == TakenShare::Outcome::added
            ? tr("%1 is in the library now, shared by %2.").arg(taken.reference, sender)
        : taken.outcome == TakenShare::Outcome::merged
            ? tr("Merged with what %1 has written.").arg(sender)
            : tr("%1 has everything of this file already.").arg(taken.reference);
    if (!taken.change.isEmpty()) {
        m_undo.note(taken.change, tr("what %1 has shared").arg(sender));
    }
    m_list->select(taken.id);
    m_list->refresh();
    m_facts.expire();
    m_tidings = words;
    openIncident(taken.id);
}

void Workspace::makeComments() {
    m_comments = new CommentsPane(m_services.clock);
    m_comments->setVisible(m_actions.review->isChecked());
    m_editor->setSource(m_comments);
    connect(m_actions.review, &QAction::toggled, m_comments, &QWidget::setVisible);
    connect(m_comments, &CommentsPane::placeAsked, &m_editor->form(), &EditorForm::goToField);
    connect(m_editor, &EditorPage::commentsAsked, this,
            [this] { m_actions.review->setChecked(true); });
    connect(m_actions.comment, &QAction::triggered, this, [this] {
        QStringList anchors = anchorsAt(QApplication::focusWidget());
        if (anchors.isEmpty()) {
            anchors = {m_editor->form().currentSection()};
        }
        m_actions.review->setChecked(true);
        m_comments->compose(commentAnchorAt(anchors));
    });
    connect(&m_reviews, &ReviewFollower::failed, this,
            [this](const Error& error) { showError(error.message); });
}

QString Workspace::reviewer() const {
    return m_preferences.author.isEmpty() ? m_services.sharing.userName : m_preferences.author;
}

} // namespace afterword::views
