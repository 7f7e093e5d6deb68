// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/autosaver.h"
#include "model/editing/incident_document.h"
#include "model/editing/preview_feed.h"

namespace afterword::editing {

/// An open incident: its document, what saves it and what renders it, and the questions that a
/// merge has left open.
class IncidentSession : public QObject {
    Q_OBJECT

public:
    struct Services {
        Library& library;
        Renderer renderer;
        Clock clock;
        Autosaver::Timing timing{};
    };

    IncidentSession(const Incident& loaded, const Services& services, QObject* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_document.value().id; }
    [[nodiscard]] IncidentDocument& document() { return m_document; }
    [[nodiscard]] Autosaver& autosaver() { return m_autosaver; }
    [[nodiscard]] PreviewFeed& preview() { return m_preview; }

    /// Ends typing and saves: for switching, closing and Ctrl+S. The answer comes when it is done.
    Answer<void> flush();

    [[nodiscard]] QList<Conflict> conflicts() const;
    /// Answers to the conflict at `index`; taking theirs is one undo step.
    void keepMine(qsizetype index);
    void takeTheirs(qsizetype index);
    /// Asks about what another library has otherwise, which `sender` has written, if that is known;
    /// a question that is open already is asked once. The library keeps such a question until it is
    /// answered.
    void ask(const QList<Conflict>& conflicts, const Incident& theirs, const QString& sender);
    /// Who has the conflict at `index` otherwise; empty: this library, in another window.
    [[nodiscard]] QString senderOf(qsizetype index) const { return m_open.at(index).sender; }
    /// Whether there is a question that goes with the session.
    [[nodiscard]] bool hasPassingQuestion() const;

    /// As it was published last, if it was: what has changed since is told from it.
    [[nodiscard]] const std::optional<Incident>& published() const { return m_published; }
    void setPublished(const std::optional<Incident>& published);

Q_SIGNALS:
    void conflictsChanged();
    /// A question about this field was decided.
    void answered(const QString& anchor);
    void publishedChanged();

private:
    /// Each keeps the other side as it was when it arose: a later merge brings another one.
    struct OpenConflict {
        Conflict conflict;
        Incident theirs;
        QString sender;
        bool isKept = false; ///< by the library
    };
    void add(const QList<Conflict>& conflicts, OpenConflict open);

    IncidentDocument m_document;
    Autosaver m_autosaver;
    PreviewFeed m_preview;
    QList<OpenConflict> m_open;
    std::optional<Incident> m_published;
};

} // namespace afterword::editing
