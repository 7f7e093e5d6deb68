// SPDX-License-Identifier: MIT
#include "model/editing/library_undo.h"

#include "model/editing/answers.h"
#include "model/editing/incident_document.h"

#include <QCoreApplication>

namespace afterword::editing {

/// A step of the library, which has been taken already when it is made.
class LibraryCommand : public QUndoCommand {
public:
    LibraryCommand(LibraryUndo& owner, LibraryChange change, const QString& label)
        : QUndoCommand(label)
        , m_owner(owner)
        , m_change(std::move(change)) {}

    void undo() override { m_owner.take(m_change.reversed(), true); }
    void redo() override { m_owner.take(m_change, false); }

private:
    LibraryUndo& m_owner;
    LibraryChange m_change;
};

LibraryUndo::LibraryUndo(Library& library, QObject* parent) : QObject(parent), m_library(library) {
    m_group.addStack(&m_stack);
    activate();
}

void LibraryUndo::activate(IncidentDocument& document) {
    m_group.addStack(document.undoStack());
    m_group.setActiveStack(document.undoStack());
}

void LibraryUndo::remove(const QStringList& ids) {
    begin({ids, {}, {}}, tr("Delete %n incident(s)", nullptr, static_cast<int>(ids.size())));
}

void LibraryUndo::begin(const LibraryChange& change, const QString& label) {
    onAnswer(m_library.apply(change), this, [=, this](const Result<void>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        note(change, label);
        announce(change);
    });
}

void LibraryUndo::change(const QStringList& ids, const Edit& edit, const Objection& objection) {
    QList<Answer<Incident>> loading;
    for (const QString& id : ids) {
        loading.append(m_library.load(id));
    }
    QtFuture::whenAll(loading.begin(), loading.end())
        .then(qApp,
              whileAlive(this, [this, edit, objection](const QList<Answer<Incident>>& answers) {
                  LibraryChange change;
                  for (const Answer<Incident>& answer : answers) {
                      const Result<Incident> loaded = resultOf(answer);
                      if (!loaded) {
                          Q_EMIT failed(loaded.error());
                          return;
                      }
                      if (const auto error = objection ? objection(*loaded) : std::nullopt) {
                          Q_EMIT failed(*error);
                          return;
                      }
                      if (Incident after = applied(edit, *loaded); after != *loaded) {
                          change.updated.append({*loaded, std::move(after)});
                      }
                  }
                  if (!change.isEmpty()) {
                      begin(change, edit.label);
                  }
              }));
}

void LibraryUndo::note(const LibraryChange& done, const QString& label) {
    m_quiet = true;
    m_stack.push(new LibraryCommand(*this, done, label));
    m_quiet = false;
}

void LibraryUndo::take(const LibraryChange& change, bool undoing) {
    if (m_quiet) {
        return;
    }
    onAnswer(m_library.apply(change), this, [=, this](const Result<void>& answer) {
        if (!answer) {
            // Not now: an answer may come while the stack is still in the step that asked.
            QMetaObject::invokeMethod(this, [=, this] { stepBack(undoing); }, Qt::QueuedConnection);
            Q_EMIT failed(answer.error());
        } else {
            announce(change);
        }
    });
}

void LibraryUndo::announce(const LibraryChange& change) {
    if (!change.removed.isEmpty()) {
        Q_EMIT removed(change.removed);
    }
    if (!change.restored.isEmpty()) {
        Q_EMIT restored(change.restored);
    }
    QStringList ids;
    for (const LibraryChange::Update& update : change.updated) {
        ids.append(update.after.id);
    }
    if (!ids.isEmpty()) {
        Q_EMIT updated(ids);
    }
}

/// The library refused: the stack returns to where the library is.
void LibraryUndo::stepBack(bool undoing) {
    m_quiet = true;
    if (undoing) {
        m_stack.redo();
    } else {
        m_stack.undo();
    }
    m_quiet = false;
}

} // namespace afterword::editing
