// SPDX-License-Identifier: MIT
#include "model/editing/save_loop.h"

#include "model/editing/answers.h"
#include "model/editing/incident_document.h"

#include <QCoreApplication>

namespace afterword::editing {

namespace {

Incident withReceipt(Incident value, const Incident& sent, const SaveReceipt& receipt) {
    value.revision = receipt.revision;
    value.updatedAt = receipt.updatedAt;
    QHash<QString, QString> references;
    for (qsizetype at = 0; at < std::min(sent.actions.size(), receipt.actionReferences.size());
         ++at) {
        references.insert(sent.actions.at(at)->id, receipt.actionReferences.at(at));
    }
    for (qsizetype at = 0; at < value.actions.size(); ++at) {
        const QString given = references.value(value.actions.at(at)->id);
        if (!given.isEmpty() && given != value.actions.at(at)->reference) {
            value.actions[at].edit().reference = given;
        }
    }
    return value;
}

} // namespace

SaveLoop::SaveLoop(IncidentDocument& document, Library& library, Incident stored)
    : m_document(&document)
    , m_library(library)
    , m_stored(std::move(stored))
    , m_savedVersion(document.version()) {}

const Incident& SaveLoop::value() const {
    return m_document ? m_document->value() : m_last;
}

quint64 SaveLoop::version() const {
    return m_document ? m_document->version() : m_lastVersion;
}

bool SaveLoop::hasUnsaved() const {
    return m_running || version() != m_savedVersion;
}

void SaveLoop::run() {
    if (m_running || version() == m_savedVersion) {
        return;
    }
    m_running = true;
    Q_EMIT started();
    send();
}

void SaveLoop::finishAlone() {
    m_last = value();
    m_lastVersion = version();
    m_document = nullptr;
    // When the application ends before the answer comes, it takes the loop along: an answer that is
    // still on its way to somebody then is dropped under a lock that dropping it needs itself.
    setParent(QCoreApplication::instance());
    run();
    if (!m_running) {
        deleteLater();
    }
}

void SaveLoop::adopt(const Incident& value) {
    if (m_document) {
        m_document->adopt(value);
    } else {
        m_last = value;
    }
}

void SaveLoop::send() {
    const Incident sent = value();
    const quint64 sentVersion = version();
    onAnswer(m_library.save(m_stored, sent), this, [=, this](const Result<SaveReceipt>& answer) {
        if (answer) {
            take(sent, sentVersion, *answer);
        } else if (answer.error().kind == Error::Kind::stale) {
            reload();
        } else {
            fail(answer.error());
        }
    });
}

void SaveLoop::take(const Incident& sent, quint64 sentVersion, const SaveReceipt& receipt) {
    m_stored = withReceipt(sent, sent, receipt);
    const bool isUpToDate = version() == sentVersion;
    adopt(withReceipt(value(), sent, receipt));
    // What the receipt changed is no change of the user's.
    m_savedVersion = isUpToDate ? version() : sentVersion;
    Q_EMIT saved(m_stored);
    if (isUpToDate) {
        stop();
    } else {
        send();
    }
}

void SaveLoop::reload() {
    onAnswer(m_library.load(m_stored.id), this, [this](const Result<Incident>& answer) {
        if (!answer) {
            fail(answer.error());
        } else if (answer->revision == m_stored.revision) {
            fail({Error::Kind::library,
                  tr("%1 could not be saved: the library calls it out of date and has nothing "
                     "newer. What you wrote is kept here; try again.")
                      .arg(m_stored.reference)});
        } else {
            mergeWith(*answer);
        }
    });
}

void SaveLoop::mergeWith(const Incident& theirs) {
    const Merged merged = merge(m_stored, value(), theirs);
    m_stored = theirs;
    adopt(merged.value);
    if (!merged.conflicts.isEmpty()) {
        Q_EMIT conflicted(merged.conflicts, theirs);
    }
    send();
}

void SaveLoop::fail(const Error& error) {
    m_running = false;
    Q_EMIT failed(error);
    stop();
}

void SaveLoop::stop() {
    m_running = false;
    Q_EMIT finished();
    if (!m_document) {
        deleteLater();
    }
}

} // namespace afterword::editing
