// SPDX-License-Identifier: MIT
#include "model/store/exchanges.h"

#include "model/store/packed_bytes.h"
#include "model/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::store {

namespace {

QString questionsText(const QList<Conflict>& conflicts) {
    QJsonArray array;
    for (const Conflict& conflict : conflicts) {
        array.append(QJsonObject{{QStringLiteral("anchor"), conflict.anchor},
                                 {QStringLiteral("label"), conflict.label},
                                 {QStringLiteral("mine"), conflict.mine},
                                 {QStringLiteral("theirs"), conflict.theirs}});
    }
    return array.isEmpty() ? QStringLiteral("")
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Conflict> conflictsFrom(const QString& json) {
    QList<Conflict> conflicts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto entry : array) {
        conflicts.append(
            {entry[QLatin1String("anchor")].toString(), entry[QLatin1String("label")].toString(),
             entry[QLatin1String("mine")].toString(), entry[QLatin1String("theirs")].toString()});
    }
    return conflicts;
}

Result<Incident> stateIn(const Statement& row, int column, const Connection& connection) {
    return unpackedIncident(row, column, connection, QStringLiteral("a shared incident"));
}

} // namespace

Result<QList<KnownShare>> Exchanges::shares(const QString& incident) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT share, is_own, bytes IS NOT NULL FROM exchange "
                                       "WHERE incident_id = :id ORDER BY row_id"));
    QList<KnownShare> shares;
    Result<bool> row = statement.bind("id", asText(incident)).first();
    for (; row && *row; row = statement.next()) {
        shares.append({statement.text(0), statement.number(1) != 0, statement.number(2) != 0});
    }
    return row.map([&](bool) { return shares; });
}

Result<std::optional<Incident>> Exchanges::state(const QString& incident, const QString& share) {
    Statement statement(m_connection, QStringLiteral("SELECT encoding, size, bytes FROM exchange "
                                                     "WHERE incident_id = :id AND share = :share "
                                                     "AND bytes IS NOT NULL"));
    const Result<bool> found =
        statement.bind("id", asText(incident)).bind("share", asText(share)).first();
    if (!found || !*found) {
        return found.map([](bool) { return std::optional<Incident>(); });
    }
    return stateIn(statement, 0, m_connection).map([](const Incident& value) {
        return std::optional(value);
    });
}

Result<std::optional<ExchangedState>> Exchanges::newest(const QString& incident) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT share, sender, at, is_own, encoding, size, bytes "
                                       "FROM exchange WHERE incident_id = :id "
                                       "AND bytes IS NOT NULL ORDER BY row_id DESC LIMIT 1"));
    const Result<bool> found = statement.bind("id", asText(incident)).first();
    if (!found || !*found) {
        return found.map([](bool) { return std::optional<ExchangedState>(); });
    }
    return stateIn(statement, 4, m_connection).map([&](const Incident& value) {
        return std::optional(ExchangedState{statement.text(0), statement.text(1),
                                            instantFromMs(statement.number(2)), value,
                                            statement.number(3) != 0});
    });
}

Result<void> Exchanges::note(const QString& incident, const ExchangedState& state) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    Statement statement(
        m_connection,
        state.value
            ? QStringLiteral("INSERT INTO exchange "
                             "(incident_id, share, sender, is_own, at, encoding, size, bytes) "
                             "VALUES (:id, :share, :sender, :own, :at, :encoding, :size, :bytes) "
                             "ON CONFLICT (incident_id, share) DO UPDATE SET "
                             "sender = excluded.sender, encoding = excluded.encoding, "
                             "size = excluded.size, bytes = excluded.bytes")
            : QStringLiteral("INSERT INTO exchange (incident_id, share, sender, is_own, at) "
                             "VALUES (:id, :share, :sender, :own, :at) "
                             "ON CONFLICT (incident_id, share) DO NOTHING"));
    statement.bind("id", asText(incident))
        .bind("share", asText(state.share))
        .bind("sender", asText(state.sender))
        .bind("own", state.isOwn ? 1 : 0)
        .bind("at", qlonglong(toMs(state.at)));
    if (state.value) {
        bindPacked(statement, *state.value);
    }
    return statement.execute().and_then([&] { return transaction->commit(); });
}

Result<void> Exchanges::forget(const QString& incident, const QString& share) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    Statement statement(m_connection, QStringLiteral("DELETE FROM exchange WHERE incident_id = :id "
                                                     "AND share = :share"));
    statement.bind("id", asText(incident)).bind("share", asText(share));
    return statement.execute().and_then([&] { return transaction->commit(); });
}

Result<QList<OpenQuestions>> Exchanges::questions(const QString& incident) {
    Statement statement(m_connection,
                        QStringLiteral("SELECT share, sender, questions, encoding, size, bytes "
                                       "FROM exchange WHERE incident_id = :id "
                                       "AND questions <> '' ORDER BY row_id"));
    QList<OpenQuestions> open;
    Result<bool> row = statement.bind("id", asText(incident)).first();
    for (; row && *row; row = statement.next()) {
        const Result<Incident> theirs = stateIn(statement, 3, m_connection);
        if (!theirs) {
            return failure(theirs.error());
        }
        open.append(
            {statement.text(0), statement.text(1), *theirs, conflictsFrom(statement.text(2))});
    }
    return row.map([&](bool) { return open; });
}

Result<void> Exchanges::setQuestions(const QString& incident, const QString& share,
                                     const QList<Conflict>& conflicts) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    Statement statement(m_connection, QStringLiteral("UPDATE exchange SET questions = :questions "
                                                     "WHERE incident_id = :id AND share = :share"));
    statement.bind("questions", questionsText(conflicts))
        .bind("id", asText(incident))
        .bind("share", asText(share));
    return statement.execute().and_then([&] { return transaction->commit(); });
}

} // namespace afterword::store
