// SPDX-License-Identifier: MIT
#include "model/store/source_texts.h"

#include "model/store/failures.h"
#include "model/store/packed_bytes.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

namespace afterword::store {

namespace {

/// Several incidents of one document share its bytes: "HASH#2".
QString documentHash(const QString& sha256) {
    return sha256.section(u'#', 0, 0);
}

tl::unexpected<Error> broken(const Connection& connection, const QString& what) {
    return libraryFailure(what + QStringLiteral(" is broken"), connection.path());
}

Result<void> writeAsRead(Connection& connection, const Incident& incident, const char* conflict) {
    Statement statement(connection,
                        QStringLiteral("INSERT INTO as_read (incident_id, encoding, size, bytes) "
                                       "VALUES (:id, :encoding, :size, :bytes) "
                                       "ON CONFLICT (incident_id) DO ") +
                            QLatin1String(conflict));
    statement.bind("id", asText(incident.id));
    bindPacked(statement, incident);
    return statement.execute();
}

} // namespace

Result<void> SourceTexts::keep(const QString& sha256, const QByteArray& bytes) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    Statement statement(m_connection,
                        QStringLiteral("INSERT INTO source_text (sha256, encoding, size, bytes) "
                                       "VALUES (:sha256, :encoding, :size, :bytes) "
                                       "ON CONFLICT (sha256) DO NOTHING"));
    statement.bind("sha256", documentHash(sha256));
    bindPacked(statement, bytes);
    return statement.execute().and_then([&] { return transaction->commit(); });
}

Result<QByteArray> SourceTexts::source(const QString& sha256) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT encoding, size, bytes FROM source_text "
                                       "WHERE sha256 = :sha256"));
    const Result<bool> found = statement.bind("sha256", asText(documentHash(sha256))).first();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::notFound,
                       QStringLiteral("The library does not have the document that this incident "
                                      "was read from."));
    }
    const std::optional<QByteArray> bytes = unpacked(statement);
    return bytes ? Result<QByteArray>(*bytes)
                 : broken(m_connection, QStringLiteral("has a document that"));
}

Result<std::optional<Incident>> SourceTexts::asRead(const QString& id) {
    Statement statement(m_connection, QStringLiteral("SELECT encoding, size, bytes FROM as_read "
                                                     "WHERE incident_id = :id"));
    const Result<bool> found = statement.bind("id", asText(id)).first();
    if (!found || !*found) {
        return found.map([](bool) { return std::optional<Incident>(); });
    }
    const Result<Incident> incident =
        unpackedIncident(statement, 0, m_connection, QStringLiteral("a reading"));
    return incident.map([](const Incident& value) { return std::optional(value); });
}

Result<void> SourceTexts::setAsRead(const Incident& incident) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    return writeAsRead(m_connection, incident,
                       "UPDATE SET encoding = excluded.encoding, size = excluded.size, "
                       "bytes = excluded.bytes")
        .and_then([&] { return transaction->commit(); });
}

Result<void> keepAsRead(Connection& connection, const Incident& before) {
    const bool unchanged = before.revision == 1 && !before.origin.sha256.isEmpty();
    return unchanged ? writeAsRead(connection, before, "NOTHING") : Result<void>();
}

} // namespace afterword::store
