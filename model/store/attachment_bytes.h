// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/attachment_store.h"

namespace afterword::store {

class Connection;

/// Keeps the bytes as they are: images are compressed already.
class AttachmentBytes : public AttachmentStore {
public:
    explicit AttachmentBytes(Connection& connection) : m_connection(connection) {}

    Result<QString> put(const QByteArray& bytes) override;
    Result<QByteArray> bytes(const QString& sha256) override;

private:
    Connection& m_connection;
};

} // namespace afterword::store
