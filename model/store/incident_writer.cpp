// SPDX-License-Identifier: MIT
#include "model/store/incident_writer.h"

#include "model/store/action_log.h"
#include "model/store/failures.h"
#include "model/store/incident_row.h"
#include "model/store/incident_tables.h"
#include "model/store/publications.h"
#include "model/store/row_ids.h"
#include "model/store/source_texts.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

namespace afterword::store {

namespace {

Result<qint64> nextNumber(Connection& connection) {
    Statement count(connection, QStringLiteral("UPDATE counter SET value = value + 1 "
                                               "WHERE name = 'incident' RETURNING value"));
    return count.first().map([&](bool) { return count.number(0); });
}

Result<bool> has(Connection& connection, const QString& id) {
    Statement there(connection, QStringLiteral("SELECT 1 FROM incident WHERE id = :id"));
    return there.bind("id", asText(id)).first();
}

SaveReceipt receiptFor(const Incident& incident) {
    SaveReceipt receipt{incident.revision, incident.updatedAt.value_or(Instant{}), {}};
    for (const Row<ActionItem>& action : incident.actions) {
        receipt.actionReferences.append(action->reference);
    }
    return receipt;
}

/// What a save may not change: `before` has it as the library gave it.
void keepLibraryFields(const Incident& before, Incident& after) {
    after.id = before.id;
    after.reference = before.reference;
    after.revision = before.revision;
    after.updatedAt = before.updatedAt;
}

} // namespace

IncidentWriter::IncidentWriter(Connection& connection, Clock clock, QString author)
    : m_connection(connection)
    , m_clock(std::move(clock))
    , m_author(std::move(author)) {}

Instant IncidentWriter::now() const {
    Q_ASSERT(m_clock);
    return m_clock();
}

Result<Incident> IncidentWriter::add(const Incident& incident) {
    Incident added = incident;
    giveMissingIds(added);
    if (const Result<void> fine = checkRows(added); !fine) {
        return failure(fine.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    const Result<bool> known = has(m_connection, added.id);
    if (!known) {
        return failure(known.error());
    }
    if (*known) {
        return libraryFailure(QStringLiteral("already has this incident (%1)").arg(added.id),
                              m_connection.path());
    }
    Result<Incident> stored = insert(std::move(added));
    if (!stored) {
        return stored;
    }
    return transaction->commit().map([&] { return *stored; });
}

Result<Incident> IncidentWriter::insert(Incident incident) {
    const Result<qint64> number = nextNumber(m_connection);
    if (!number) {
        return failure(number.error());
    }
    const Instant at = now();
    incident.reference = u"INC-" + QString::number(*number);
    incident.revision = 1;
    incident.updatedAt = at;
    if (!incident.createdAt) {
        incident.createdAt = at;
    }
    Incident empty;
    empty.id = incident.id;
    const Result<void> done =
        insertIncidentRow(m_connection, incident, *number)
            .and_then([&] { return giveReferences(m_connection, empty, incident); })
            .and_then([&] { return IncidentTables(m_connection).save(empty, incident); })
            .and_then([&] { return logActions(m_connection, empty, incident, at, m_author); });
    return done.map([&] { return incident; });
}

Result<SaveReceipt> IncidentWriter::save(const Incident& before, const Incident& after) {
    Incident wanted = after;
    keepLibraryFields(before, wanted);
    if (wanted == before) {
        return receiptFor(before);
    }
    if (const Result<void> fine = checkRows(wanted); !fine) {
        return failure(fine.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    Result<SaveReceipt> receipt = update(before, std::move(wanted));
    if (!receipt) {
        return receipt;
    }
    return transaction->commit().map([&] { return *receipt; });
}

Result<SaveReceipt> IncidentWriter::update(const Incident& before, Incident after) {
    const Instant at = now();
    const bool sameActions = before.actions == after.actions;
    const Result<void> done =
        keepAsRead(m_connection, before)
            .and_then([&] { return updateIncidentRow(m_connection, before, after, at); })
            .and_then([&] {
                return sameActions ? Result<void>() : giveReferences(m_connection, before, after);
            })
            .and_then([&] { return IncidentTables(m_connection).save(before, after); })
            .and_then([&] {
                return sameActions ? Result<void>()
                                   : logActions(m_connection, before, after, at, m_author);
            })
            .and_then([&] { return keepPublished(m_connection, before, after); });
    after.revision = before.revision + 1;
    after.updatedAt = at;
    return done.map([&] { return receiptFor(after); });
}

Result<Incident> IncidentWriter::load(const QString& id) {
    if (m_connection.isInTransaction()) {
        return read(id);
    }
    // One snapshot: another program may save between two of the statements.
    if (const Result<void> begun = m_connection.run(QStringLiteral("BEGIN")); !begun) {
        return failure(begun.error());
    }
    Result<Incident> incident = read(id);
    const Result<void> ended = m_connection.run(QStringLiteral("COMMIT"));
    return ended.and_then([&] { return incident; });
}

Result<Incident> IncidentWriter::read(const QString& id) {
    Result<Incident> incident = loadIncidentRow(m_connection, id);
    if (incident) {
        if (const Result<void> rows = IncidentTables(m_connection).load(*incident); !rows) {
            return failure(rows.error());
        }
    }
    return incident;
}

Result<void> IncidentWriter::together(const std::function<Result<void>()>& work) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    return work().and_then([&] { return transaction->commit(); });
}

Result<void> IncidentWriter::setDeleted(const QStringList& ids, bool deleted) {
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return failure(transaction.error());
    }
    const QVariant at = deleted ? QVariant(qlonglong(toMs(now()))) : QVariant();
    for (const QString& id : ids) {
        Statement mark(m_connection,
                       QStringLiteral("UPDATE incident SET deleted_at = :at WHERE id = :id"));
        const Result<int> marked = mark.bind("at", at).bind("id", asText(id)).write();
        if (!marked) {
            return failure(marked.error());
        }
        if (*marked == 0) {
            return noSuchIncident(id);
        }
    }
    return transaction->commit();
}

} // namespace afterword::store
