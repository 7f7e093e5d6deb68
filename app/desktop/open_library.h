// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/attachment_desk.h"
#include "app/desktop/library_importer.h"
#include "app/desktop/worker_library.h"
#include "model/writing/writing.h"
#include "views/shell/library_services.h"

#include <QThreadPool>

namespace afterword::desktop {

/// A library that the window shows, with all that the window can ask of it.
class OpenLibrary {
public:
    OpenLibrary(const QString& path, store::OpenMode mode);
    ~OpenLibrary();
    OpenLibrary(const OpenLibrary&) = delete;
    OpenLibrary& operator=(const OpenLibrary&) = delete;

    [[nodiscard]] WorkerLibrary& library() { return m_library; }
    [[nodiscard]] views::LibraryServices services();

private:
    [[nodiscard]] editing::Answer<void> exportTo(const Incident& incident,
                                                 const QString& templateName, const QString& path);
    [[nodiscard]] editing::Answer<QString> reportOf(const QList<ActionRow>& rows);
    [[nodiscard]] QFuture<QList<views::TemplateChoice>> templates();

    writing::Catalogue m_catalogue;
    WorkerLibrary m_library;
    AttachmentCopies m_copies; ///< of attachments that other programs have opened
    std::unique_ptr<editing::Spelling> m_spelling;
    QThreadPool m_pool; ///< for files: a long import leaves the rendering its threads
    LibraryImporter::StopFlag m_closing = std::make_shared<std::atomic_bool>(false);
};

} // namespace afterword::desktop
