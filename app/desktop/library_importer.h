// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/document_source.h"
#include "model/editing/import.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace afterword::store {
class StoreWorker;
}

namespace afterword::desktop {

/// Reads documents on threads of the pool, and asks and fills a library through its worker. Both
/// must outlive what is running, not the importer.
class LibraryImporter : public editing::Importer {
public:
    using StopFlag = std::shared_ptr<std::atomic_bool>;

    /// `closing` ends everything that runs.
    LibraryImporter(store::StoreWorker& worker, QThreadPool& pool, Clock clock, StopFlag closing);
    ~LibraryImporter() override;

    QFuture<editing::ImportedSource> read(QStringList paths,
                                          editing::ImportSettings settings) override;
    QFuture<editing::ImportedSource> readAgain(QList<editing::ImportRequest> requests) override;
    editing::Answer<editing::ImportedDocument> document(QString key, int source,
                                                        editing::ImportSettings settings) override;
    QFuture<editing::ImportOutcome> write(QList<editing::ImportOrder> orders) override;

private:
    class Shared;

    std::shared_ptr<Shared> m_shared;
    QThreadPool& m_pool;
};

} // namespace afterword::desktop
