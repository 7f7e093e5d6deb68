// SPDX-License-Identifier: MIT
#include "model/store/attachment_bytes.h"

#include "model/store/failures.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

#include <QCryptographicHash>

namespace afterword::store {

namespace {

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> AttachmentBytes::put(const QByteArray& bytes) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    QString hash = hashOf(bytes);
    Statement statement(m_connection, QStringLiteral("INSERT INTO blob (sha256, size, bytes) "
                                                     "VALUES (:sha256, :size, :bytes) "
                                                     "ON CONFLICT (sha256) DO NOTHING"));
    // A null value would be refused: an empty file is not null.
    const QByteArray stored = bytes.isNull() ? QByteArray("") : bytes;
    statement.bind("sha256", hash).bind("size", qlonglong(bytes.size())).bind("bytes", stored);
    return statement.execute().and_then([&] { return transaction->commit(); }).map([&] {
        return hash;
    });
}

Result<QByteArray> AttachmentBytes::bytes(const QString& sha256) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT bytes FROM blob WHERE sha256 = :sha256"));
    const Result<bool> found = statement.bind("sha256", asText(sha256)).first();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::notFound,
                       QStringLiteral("The library does not have the bytes of this attachment."));
    }
    const QByteArray bytes = statement.value(0).toByteArray();
    return hashOf(bytes) == sha256
               ? Result<QByteArray>(bytes)
               : libraryFailure(QStringLiteral("has an attachment that is broken"),
                                m_connection.path());
}

} // namespace afterword::store
