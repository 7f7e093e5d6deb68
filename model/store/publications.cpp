// SPDX-License-Identifier: MIT
#include "model/store/publications.h"

#include "model/store/packed_bytes.h"
#include "model/store/transaction.h"

namespace afterword::store {

namespace {

Result<void> write(Connection& connection, const Incident& published) {
    Statement statement(connection, QStringLiteral("INSERT INTO publication "
                                                   "(incident_id, at, encoding, size, bytes) "
                                                   "VALUES (:id, :at, :encoding, :size, :bytes) "
                                                   "ON CONFLICT (incident_id, at) DO NOTHING"));
    statement.bind("id", asText(published.id)).bind("at", qlonglong(toMs(*published.publishedAt)));
    bindPacked(statement, published);
    return statement.execute();
}

} // namespace

Result<std::optional<Incident>> Publications::published(const QString& id, Instant at) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT encoding, size, bytes FROM publication "
                                       "WHERE incident_id = :id AND at <= :at "
                                       "ORDER BY at DESC LIMIT 1"));
    statement.bind("id", asText(id)).bind("at", qlonglong(toMs(at)));
    const Result<bool> found = statement.first();
    if (!found || !*found) {
        return found.map([](bool) { return std::optional<Incident>(); });
    }
    return unpackedIncident(statement, 0, m_connection, QStringLiteral("a publication"))
        .map([](const Incident& value) { return std::optional(value); });
}

Result<void> Publications::keep(const Incident& published) {
    if (!published.publishedAt) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    return write(m_connection, published).and_then([&] { return transaction->commit(); });
}

Result<void> keepPublished(Connection& connection, const Incident& before, const Incident& after) {
    const bool isPublication = after.publishedAt && after.publishedAt != before.publishedAt;
    return isPublication ? write(connection, after) : Result<void>();
}

} // namespace afterword::store
