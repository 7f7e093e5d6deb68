// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_document.h"
#include "model/editing/live_checks.h"
#include "views/editor/field_services.h"

#include <QPointer>

namespace afterword::views {

/// The incident that the form shows. The form is built once; another incident is shown by giving
/// the link another document.
class DocumentLink : public QObject {
    Q_OBJECT

public:
    explicit DocumentLink(Clock clock, const FieldServices& services = {},
                          QObject* parent = nullptr);

    /// Null shows an empty form. The document may end before the link.
    void setDocument(editing::IncidentDocument* document);
    [[nodiscard]] editing::IncidentDocument* document() const { return m_document; }

    /// The value of the document, or an empty one.
    [[nodiscard]] const Incident& value() const;
    [[nodiscard]] Instant now() const { return m_clock(); }

    [[nodiscard]] const FieldServices& services() const { return m_services; }

    /// What the rules find in the value: one look for everything that shows it.
    [[nodiscard]] const editing::LiveChecks& checks() const { return m_checks; }
    /// What answers the finding, as one step, if there is such a thing.
    void fix(const Finding& finding);
    /// As one step of its own.
    void submitStep(const Edit& edit);

    /// The zone in which times are told as well; empty: none.
    [[nodiscard]] const QString& secondZone() const { return m_secondZone; }
    void setSecondZone(const QString& zone);

    /// While a change is being shown (a field that disappears gives what was typed in it), the edit
    /// follows after it.
    void submit(const Edit& edit);
    void endTyping();
    void undo();
    void redo();

Q_SIGNALS:
    /// The value is another one now: show it.
    void shown(const afterword::Incident& value);
    /// What was asked for could not be done: a sentence for a person.
    void refused(const QString& message);
    /// The document is to have this zone: what becomes of its times is to be asked.
    void zoneAsked(const QString& zone);
    void secondZoneChanged();
    /// Times are to be told in this zone as well from now on.
    void secondZoneChosen(const QString& zone);
    /// The drawn course of the incident is wanted as a file.
    void stripFileAsked();
    /// The same for the graph of its causes.
    void causesFileAsked();
    /// Another place of the form is to be seen, by its anchor: "actions/<id>".
    void placeAsked(const QString& anchor);
    /// Another incident is to be seen, by its id.
    void incidentAsked(const QString& id);
    /// A place of the form is to be gone to.
    void fieldAsked(const QString& anchor);
    /// What reviewers say is to be seen.
    void commentsAsked();
    /// What is ignored is another list now.
    void ignoredChanged();
    /// Another document: what was typed and not yet given belongs to the one before.
    void documentChanging();

private:
    void show(const Incident& value);

    Clock m_clock;
    FieldServices m_services;
    editing::LiveChecks m_checks;
    QPointer<editing::IncidentDocument> m_document;
    Incident m_nothing;
    QString m_secondZone;
    QList<IgnoredFinding> m_ignored; ///< of the value that is shown
    bool m_showing = false;
};

} // namespace afterword::views
