// SPDX-License-Identifier: MIT
#include "views/editor/document_link.h"

#include <QScopedValueRollback>

namespace afterword::views {

DocumentLink::DocumentLink(Clock clock, const FieldServices& services, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_services(services)
    , m_checks(m_clock, services.checkOptions) {
    if (m_services.spelling != nullptr) {
        connect(m_services.spelling, &editing::Spelling::failed, this,
                [this](const Error& error) { Q_EMIT refused(error.message); });
    }
}

void DocumentLink::setSecondZone(const QString& zone) {
    if (zone != m_secondZone) {
        m_secondZone = zone;
        Q_EMIT secondZoneChanged();
    }
}

void DocumentLink::setDocument(editing::IncidentDocument* document) {
    if (document == m_document) {
        return;
    }
    Q_EMIT documentChanging();
    if (m_document) {
        m_document->endTyping();
        m_document->disconnect(this);
    }
    m_document = document;
    if (m_document) {
        connect(m_document, &editing::IncidentDocument::changed, this,
                [this](const Incident&, const Incident& after) { show(after); });
    }
    show(value());
}

void DocumentLink::show(const Incident& value) {
    const QScopedValueRollback<bool> showing(m_showing, true);
    if (m_services.spelling != nullptr) {
        m_services.spelling->setLanguage(value.language);
    }
    m_checks.follow(value);
    Q_EMIT shown(value);
    if (value.ignored != m_ignored) {
        m_ignored = value.ignored;
        Q_EMIT ignoredChanged();
    }
}

const Incident& DocumentLink::value() const {
    return m_document ? m_document->value() : m_nothing;
}

void DocumentLink::submit(const Edit& edit) {
    if (m_showing) {
        QMetaObject::invokeMethod(
            this,
            [this, edit, to = m_document] {
                if (to && to == m_document) {
                    m_document->submit(edit);
                }
            },
            Qt::QueuedConnection);
    } else if (m_document) {
        m_document->submit(edit);
    }
}

void DocumentLink::submitStep(const Edit& edit) {
    endTyping();
    submit(edit);
    endTyping();
}

void DocumentLink::fix(const Finding& finding) {
    if (const auto fix = checks::fixFor(finding, value())) {
        submitStep(fix->edit);
    }
}

void DocumentLink::endTyping() {
    if (m_document) {
        m_document->endTyping();
    }
}

void DocumentLink::undo() {
    if (m_document) {
        m_document->undoStack()->undo();
    }
}

void DocumentLink::redo() {
    if (m_document) {
        m_document->undoStack()->redo();
    }
}

} // namespace afterword::views
