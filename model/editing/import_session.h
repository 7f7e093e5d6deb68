// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/import.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace afterword::editing {

class LibraryUndo;

/// A row of an import with what the user makes of it.
struct ImportEntry {
    ImportRow row;
    ImportChoice choice = ImportChoice::add;
    bool isWaiting = false; ///< it is being read again
    std::optional<ImportOutcome::Kind> outcome;
    std::optional<Error> error; ///< why it was refused, on reading or on writing
    bool operator==(const ImportEntry&) const = default;
};

/// An import as its page shows it: the documents as they are read, what the user says about them,
/// and at last the one step in which the chosen ones come into the library.
class ImportSession : public QObject {
    Q_OBJECT

public:
    /// The undo of the library must outlive it. Its end cancels what is running.
    ImportSession(std::unique_ptr<Importer> importer, LibraryUndo& undo, QObject* parent = nullptr);
    ~ImportSession() override;

    /// In the order of the documents. Rows are shared: a copy of the list is cheap, and so is
    /// comparing it with an earlier one.
    [[nodiscard]] const QList<Row<ImportEntry>>& entries() const { return m_entries; }
    [[nodiscard]] bool isBusy() const;
    /// How many entries the next `write` takes.
    [[nodiscard]] int chosen() const;

    /// Reads what lies below these paths, behind what is there already.
    void add(const QStringList& paths);

    // For the entries with these keys; all that it concerns is read again at once.
    void setZone(const QStringList& keys, const QString& zone);
    void setYear(const QStringList& keys, std::optional<int> year);
    /// The day of the incident: of its clocks as well, where the document names none.
    void setDate(const QStringList& keys, std::optional<QDate> date);
    void setSplit(const QStringList& keys, bool split);
    /// Sets a field whatever the document says. An edit with the same merge key replaces the one
    /// before it.
    void setField(const QStringList& keys, const Edit& edit);
    /// With what the library has learned meanwhile.
    void readAllAgain();
    /// The settings of a document, for the controls that show them.
    [[nodiscard]] ImportSettings settingsOf(const QString& key) const;

    /// `update` is `add` for an incident that the library does not have.
    void choose(const QStringList& keys, ImportChoice choice);

    [[nodiscard]] Answer<ImportedDocument> document(const QString& key);

    /// Stops what is running. What has been read stays, and what has been written too.
    void cancel();

    /// Brings the chosen entries into the library: one step of its undo.
    void write();

Q_SIGNALS:
    /// `entries` are others. Not for each row: ten times a second at most.
    void changed();
    /// Of documents while reading, of entries while writing.
    void progressed(int done, int total);
    /// Nothing is running any more.
    void idle();
    /// The import has been written as far as its entries say; it is one step of undo by now.
    void written(const afterword::LibraryChange& change);

private:
    void follow(const QFuture<ImportedSource>& reading);
    void endReading(QFutureWatcher<ImportedSource>* reading);
    void take(const ImportedSource& source);
    void readAgain(const QStringList& keys,
                   const std::function<void(ImportSettings&, const QString& key)>& change);
    void takeOutcome(const ImportOutcome& outcome);
    void endWriting();
    void announce();
    void announceNow();
    [[nodiscard]] qsizetype indexOf(const QString& key) const; ///< -1: none
    [[nodiscard]] QList<ImportOrder> orders() const;

    std::unique_ptr<Importer> m_importer;
    LibraryUndo& m_undo;
    QList<Row<ImportEntry>> m_entries;
    QHash<int, ImportSettings> m_settings; ///< by document, where they differ from none
    QHash<int, int> m_turns;               ///< by document: how often it was read again
    QList<QFutureWatcher<ImportedSource>*> m_readings;
    QFutureWatcher<ImportOutcome>* m_writing = nullptr;
    LibraryChange m_written;
    QTimer m_pause; ///< between two `changed`
    bool m_hasNews = false;
};

} // namespace afterword::editing
