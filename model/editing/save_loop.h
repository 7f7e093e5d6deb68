// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/merge.h"
#include "model/editing/library.h"

#include <QObject>

namespace afterword::editing {

class IncidentDocument;

/// Brings a document's value into the library: one save at a time, again while the document has
/// moved on, merging when somebody else saved. Compares versions.
class SaveLoop : public QObject {
    Q_OBJECT

public:
    SaveLoop(IncidentDocument& document, Library& library, Incident stored);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool hasUnsaved() const;

    /// Saves what is unsaved, unless a save is under way that will come to it.
    void run();

    /// The document goes away: saves its last value, then deletes itself.
    void finishAlone();

Q_SIGNALS:
    void started();
    void saved(const afterword::Incident& value);
    void failed(const afterword::Error& error);
    void conflicted(const QList<afterword::Conflict>& conflicts, const afterword::Incident& theirs);
    /// Nothing is under way any more.
    void finished();

private:
    [[nodiscard]] const Incident& value() const;
    [[nodiscard]] quint64 version() const;
    void adopt(const Incident& value);
    void send();
    void take(const Incident& sent, quint64 sentVersion, const SaveReceipt& receipt);
    void reload();
    void mergeWith(const Incident& theirs);
    void fail(const Error& error);
    void stop();

    IncidentDocument* m_document; ///< null when it has gone
    Library& m_library;
    Incident m_stored; ///< as the library has it, as far as we know
    Incident m_last;   ///< the document's last value, when it has gone
    quint64 m_lastVersion = 0;
    quint64 m_savedVersion = 0;
    bool m_running = false;
};

} // namespace afterword::editing
