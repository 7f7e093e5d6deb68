// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/store/store_worker.h"

#include <QTemporaryDir>
#include <QThreadPool>

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

/// Files of incidents through a library's worker; what takes long runs in `pool`. All must outlive
/// what is asked. Copies for other programs go with `copies`.
[[nodiscard]] editing::AttachmentDesk attachmentDesk(store::StoreWorker& worker, QThreadPool& pool,
                                                     const QTemporaryDir& copies);

} // namespace afterword::desktop
