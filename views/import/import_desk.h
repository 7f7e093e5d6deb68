// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/import_session.h"
#include "model/editing/library_undo.h"

namespace afterword::views {

/// What came of an import, for the page that a person looks at.
struct ImportNews {
    QString words;
    bool isGood = true;
    QStringList ids; ///< of the incidents that it is about
    bool canUndo = false;
    int findings = 0; ///< what reading was unsure of, in all
};

/// Takes documents that are brought in. One new document that is read without doubt goes straight
/// into the library: there is nothing to decide, and undo takes it back. All else needs the page.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    using MakeImporter = std::function<std::unique_ptr<editing::Importer>()>;

    /// The undo of the library must outlive it.
    ImportDesk(MakeImporter makeImporter, editing::LibraryUndo& undo, QObject* parent = nullptr);

    /// Reads what lies below these paths; to what the page has, it is added.
    void bring(const QStringList& paths);
    /// For the page, from now on; an empty one when there is none.
    editing::ImportSession& sessionForPage();
    /// Lets go of all that was read.
    void clear();

Q_SIGNALS:
    void pageNeeded();
    /// The page must let go of its session: it ends.
    void sessionEnding();
    void finished(const afterword::views::ImportNews& news);
    /// Some were refused on writing: the page stays, and tells.
    void partlyWritten(const afterword::views::ImportNews& news);

private:
    void begin();
    void end();
    void needPage();
    void decide();
    void tellWritten();
    [[nodiscard]] ImportNews news() const;

    MakeImporter m_makeImporter;
    editing::LibraryUndo& m_undo;
    editing::ImportSession* m_session = nullptr;
    LibraryChange m_written;
    bool m_isOnPage = false;
};

} // namespace afterword::views
