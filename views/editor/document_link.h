// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_document.h"

#include <QPointer>

namespace afterword::views {

/// The incident that the form shows. The form is built once; another incident is shown by giving
/// the link another document.
class DocumentLink : public QObject {
    Q_OBJECT

public:
    explicit DocumentLink(Clock clock, QObject* parent = nullptr);

    /// Null shows an empty form. The document may end before the link.
    void setDocument(editing::IncidentDocument* document);
    [[nodiscard]] editing::IncidentDocument* document() const { return m_document; }

    /// The value of the document, or an empty one.
    [[nodiscard]] const Incident& value() const;
    [[nodiscard]] Instant now() const { return m_clock(); }

    /// While a change is being shown (a field that disappears gives what was typed in it), the edit
    /// follows after it.
    void submit(const Edit& edit);
    void endTyping();
    void undo();
    void redo();

Q_SIGNALS:
    /// The value is another one now: show it.
    void shown(const afterword::Incident& value);
    /// Another document: what was typed and not yet given belongs to the one before.
    void documentChanging();

private:
    void show(const Incident& value);

    Clock m_clock;
    QPointer<editing::IncidentDocument> m_document;
    Incident m_nothing;
    bool m_showing = false;
};

} // namespace afterword::views
