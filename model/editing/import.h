// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/duplicate.h"
#include "model/domain/edit.h"
#include "model/domain/field_lines.h"
#include "model/domain/finding.h"
#include "model/domain/library_change.h"
#include "model/editing/library.h"

#include <QHash>

namespace afterword::editing {

/// What a person says about a document that it does not say itself.
struct ImportSettings {
    QString zone;              ///< of a document that names none; IANA name or "+HH:MM"
    std::optional<int> year;   ///< of dates without one
    std::optional<QDate> date; ///< of clocks, where the document names no day
    bool split = false;        ///< a document that holds several incidents becomes that many
    /// By key of the incident: fields that are set, whatever the document says, in this order.
    QHash<QString, QList<Edit>> edits;
};

/// One incident of an import, as it would come into the library; or a document that is refused.
struct ImportRow {
    QString key;    ///< within its import: "12" for the only incident of a document, else "12#2"
    int source = 0; ///< the document, by its place in the import
    QString name;   ///< of the document: its path, "wiki.zip/folder/page.md"
    QString title;
    std::optional<QDate> date; ///< else the day on which it began
    std::optional<Severity> severity;
    QString timeZone; ///< empty: none is named
    int events = 0;
    int actions = 0;
    int improvements = 0;
    int sections = 0; ///< texts that no field took
    QList<Finding> findings;
    std::optional<Duplicate> duplicate; ///< of the library's; without an id: of a row before it
    std::optional<Error> refusal;       ///< then nothing else is known
    bool operator==(const ImportRow&) const = default;
};

/// A document beside what was made of it.
struct ImportedDocument {
    QString text; ///< with LF line ends; `lines` and findings count its lines
    Incident incident;
    QList<Finding> findings;
    FieldLines lines;
};

/// All rows of one document.
struct ImportedSource {
    int source = 0;
    int turn = 0; ///< of the request; 0 for the first reading
    QList<ImportRow> rows;
};

struct ImportRequest {
    int source = 0;
    int turn = 0; ///< comes back with the result: a later request makes earlier ones void
    ImportSettings settings;
};

/// A row that is to be written.
struct ImportOrder {
    QString key;
    int source = 0;
    ImportChoice choice = ImportChoice::add;
    ImportSettings settings;
};

/// What became of it.
struct ImportOutcome {
    enum class Kind {
        added,
        updated,
        unchanged, ///< the library has all of it already
        refused,   ///< see `error`
    };

    QString key;
    Kind kind = Kind::refused;
    QString id; ///< of the incident in the library
    QString reference;
    std::optional<LibraryChange::Update> update;
    std::optional<Error> error;
};

/// One import: knows its documents by their place, and reads them as often as it is asked to. All
/// of it happens on other threads. Futures bring a result when it is there, in order, with the
/// number of documents as their progress; a cancelled one stops behind the document at hand. When
/// the library closes, those that run are cancelled.
class Importer {
public:
    virtual ~Importer() = default;

    /// Documents below files, folders and zips; those of a second call follow those of the first.
    virtual QFuture<ImportedSource> read(QStringList paths, ImportSettings settings) = 0;
    virtual QFuture<ImportedSource> readAgain(QList<ImportRequest> requests) = 0;
    virtual Answer<ImportedDocument> document(QString key, int source, ImportSettings settings) = 0;
    /// Writes into the library. A refused row stops no other; a document that has changed on disk
    /// since it was read is refused.
    virtual QFuture<ImportOutcome> write(QList<ImportOrder> orders) = 0;
};

} // namespace afterword::editing
