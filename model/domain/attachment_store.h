// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace afterword {

/// The bytes of attachments by their SHA-256, in hexadecimal digits. Failures are
/// `Error::Kind::library` or `notFound`.
class AttachmentStore {
public:
    virtual ~AttachmentStore() = default;

    /// Keeps the bytes and says under which hash. Once is enough.
    virtual Result<QString> put(const QByteArray& bytes) = 0;
    virtual Result<QByteArray> bytes(const QString& sha256) = 0;
};

} // namespace afterword
