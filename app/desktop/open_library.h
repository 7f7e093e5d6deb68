// SPDX-License-Identifier: MIT
#pragma once

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
    [[nodiscard]] QFuture<views::ImportReport> importFiles(const QStringList& paths,
                                                           const views::StopFlag& stop);
    [[nodiscard]] editing::Answer<void> exportTo(const Incident& incident,
                                                 const QString& templateName, const QString& path);
    [[nodiscard]] QFuture<QList<views::TemplateChoice>> templates();

    writing::Catalogue m_catalogue;
    WorkerLibrary m_library;
    QThreadPool m_pool; ///< for files: a long import leaves the rendering its threads
    views::StopFlag m_closing = std::make_shared<std::atomic_bool>(false);
};

} // namespace afterword::desktop
