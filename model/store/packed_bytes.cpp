// SPDX-License-Identifier: MIT
#include "model/store/packed_bytes.h"

#include "model/domain/incident_json.h"
#include "model/store/failures.h"

#include <QJsonDocument>
#include <QtEndian>

#include <limits>

namespace afterword::store {

namespace {

/// RFC 1950, so that any other program can read it too. Qt puts the size in front, which has a
/// column of its own.
const QString kZlib = QStringLiteral("zlib");
constexpr qsizetype kSizeBytes = 4;
constexpr int kFast = 3; // more takes as long as all else of an import, and saves little

} // namespace

void bindPacked(Statement& statement, const QByteArray& bytes) {
    const QByteArray packed = qCompress(bytes, kFast).mid(kSizeBytes);
    statement.bind("encoding", kZlib).bind("size", qlonglong(bytes.size())).bind("bytes", packed);
}

void bindPacked(Statement& statement, const Incident& incident) {
    bindPacked(statement, QJsonDocument(toJson(incident)).toJson(QJsonDocument::Compact));
}

std::optional<QByteArray> unpacked(const Statement& row, int column) {
    const qint64 size = row.number(column + 1);
    if (row.text(column) != kZlib || size < 0 || size > std::numeric_limits<qint32>::max()) {
        return std::nullopt;
    }
    QByteArray packed(kSizeBytes, Qt::Uninitialized);
    qToBigEndian(quint32(size), packed.data());
    QByteArray bytes = qUncompress(packed + row.value(column + 2).toByteArray());
    return bytes.size() == size ? std::optional(std::move(bytes)) : std::nullopt;
}

Result<Incident> unpackedIncident(const Statement& row, int column, const Connection& connection,
                                  const QString& what) {
    const std::optional<QByteArray> bytes = unpacked(row, column);
    return bytes ? incidentFromJson(QJsonDocument::fromJson(*bytes).object())
                 : libraryFailure(QStringLiteral("has %1 that is broken").arg(what),
                                  connection.path());
}

} // namespace afterword::store
