// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/store/store_worker.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <mutex>
#include <optional>

namespace afterword::desktop {

/// The most that one file may have.
inline constexpr qint64 kLargestAttachment = qint64(20) * 1024 * 1024;

/// Asks a library's worker and waits for the answer: for other threads than the window's.
class WorkerAttachments : public AttachmentStore {
public:
    explicit WorkerAttachments(store::StoreWorker& worker) : m_worker(worker) {}

    Result<QString> put(const QByteArray& bytes) override;
    Result<QByteArray> bytes(const QString& sha256) override;

private:
    store::StoreWorker& m_worker;
};

/// Where other programs open attachments from: a temporary folder that is made with the first copy
/// and goes with this.
class AttachmentCopies {
public:
    /// Writes the file in a folder of its own, so that it keeps its name; its path. For any thread.
    [[nodiscard]] Result<QString> write(const QByteArray& bytes, const Attachment& attachment);

private:
    std::mutex m_making;
    std::optional<QTemporaryDir> m_folder;
};

/// Files of incidents through a library's worker; what takes long runs in `pool`. All must outlive
/// what is asked. Copies for other programs go to `copies`.
[[nodiscard]] editing::AttachmentDesk attachmentDesk(store::StoreWorker& worker, QThreadPool& pool,
                                                     AttachmentCopies& copies);

} // namespace afterword::desktop
