// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/merge.h"
#include "model/editing/library.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <vector>

namespace afterword::editing {

class IncidentDocument;
class SaveLoop;

/// What the editor's corner says about the open incident.
struct SaveState {
    enum class Kind { saved, unsaved, saving, failed };

    Kind kind = Kind::saved;
    std::optional<Instant> savedAt; ///< of the last save in this session
    QString message;                ///< why it failed, and what to do
    bool operator==(const SaveState&) const = default;
};

/// Keeps the library up to date with an open document: a moment after the last change, now and
/// then during long typing, and at once on `flush`. At its end it hands over what is unsaved.
class Autosaver : public QObject {
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds debounce{500};
        std::chrono::milliseconds longest{5'000};
        std::chrono::milliseconds retry{10'000};
    };

    /// `stored` is what the library has: the value that the document was opened with. Document
    /// and library must outlive the autosaver; the library also the saves that are under way.
    Autosaver(IncidentDocument& document, Library& library, Incident stored, Timing timing,
              QObject* parent = nullptr);
    ~Autosaver() override;

    [[nodiscard]] const SaveState& state() const { return m_state; }
    [[nodiscard]] bool hasUnsaved() const;

    /// Saves now what is unsaved. The answer comes when all of it is saved, or has failed.
    Answer<void> flush();

    /// How long nothing must be typed before a save; counts from the next change on.
    void setDelay(std::chrono::milliseconds delay);

    /// Tries again now, after a failure.
    void retry() { save(); }

Q_SIGNALS:
    void stateChanged(const afterword::editing::SaveState& state);
    /// The library has this value now.
    void saved(const afterword::Incident& value);
    /// Somebody else saved as well: the document has the merge, with its own text for these.
    void conflicted(const QList<afterword::Conflict>& conflicts, const afterword::Incident& theirs);

private:
    void arm();
    void save();
    void noteSaved(const Incident& value);
    void noteFailure(const Error& error);
    void noteFinished();
    void setState(SaveState state);
    void answerFlushes(const Result<void>& result);

    IncidentDocument& m_document;
    SaveLoop* m_loop; ///< outlives this while it has something to save, then deletes itself
    QTimer m_debounce;
    QTimer m_longest;
    QTimer m_retry;
    SaveState m_state;
    std::optional<Error> m_failure; ///< of the run that is about to finish
    std::vector<QPromise<Result<void>>> m_flushes;
};

} // namespace afterword::editing
