// SPDX-License-Identifier: MIT
#include "model/store/action_log.h"

#include "model/store/columns.h"

#include <QSet>

namespace afterword::store {

namespace {

using ActionsById = QHash<QString, Row<ActionItem>>;

ActionsById byId(const QList<Row<ActionItem>>& actions) {
    ActionsById known;
    for (const Row<ActionItem>& action : actions) {
        known.insert(action->id, action);
    }
    return known;
}

/// The reference that an action had before it was removed, or empty.
Result<QString> formerReference(Connection& connection, const Incident& incident,
                                const QString& action) {
    Statement former(connection,
                     QStringLiteral("SELECT reference FROM action_history "
                                    "WHERE incident_id = :incident AND action_id = :action "
                                    "ORDER BY row_id DESC LIMIT 1"));
    return former.bind("incident", asText(incident.id))
        .bind("action", asText(action))
        .first()
        .map([&](bool found) { return found ? former.text(0) : QString(); });
}

Result<QString> nextReference(Connection& connection, const Incident& incident) {
    Statement count(connection, QStringLiteral("UPDATE incident SET last_action = last_action + 1 "
                                               "WHERE id = :id RETURNING last_action"));
    return count.bind("id", asText(incident.id)).first().map([&](bool) {
        return QString(incident.reference + u'.' + QString::number(count.number(0)));
    });
}

/// What of an action is worth a history: its columns but the long texts.
bool isLogged(const QString& column) {
    static const QSet<QString> names{
        QStringLiteral("title"),    QStringLiteral("status"),   QStringLiteral("kind"),
        QStringLiteral("priority"), QStringLiteral("owner"),    QStringLiteral("due"),
        QStringLiteral("tracker"),  QStringLiteral("reason"),   QStringLiteral("blocked_by"),
        QStringLiteral("done_at"),  QStringLiteral("evidence"), QStringLiteral("verify_by"),
    };
    return names.contains(column);
}

/// Writes the history of one save.
class Log {
public:
    Log(Connection& connection, const QString& incident, Instant at, const QString& author)
        : m_connection(connection)
        , m_incident(incident)
        , m_at(at)
        , m_author(author) {}

    Result<void> append(const ActionItem& action, const QString& field, const QString& was,
                        const QString& is) {
        Statement statement(
            m_connection,
            QStringLiteral("INSERT INTO action_history (incident_id, action_id, reference, at, "
                           "author, field, old_value, new_value) VALUES (:incident, :action, "
                           ":reference, :at, :author, :field, :was, :is)"));
        return statement.bind("incident", asText(m_incident))
            .bind("action", asText(action.id))
            .bind("reference", asText(action.reference))
            .bind("at", qlonglong(toMs(m_at)))
            .bind("author", asText(m_author))
            .bind("field", field)
            .bind("was", asText(was))
            .bind("is", asText(is))
            .execute();
    }

    Result<void> appendChanges(const ActionItem& before, const ActionItem& after) {
        const QStringList& names = columnsOf<ActionItem>();
        QVariantList was;
        QVariantList is;
        appendColumns(was, before);
        appendColumns(is, after);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (isLogged(names.at(i)) && was.at(i) != is.at(i)) {
                if (const auto done =
                        append(after, names.at(i), was.at(i).toString(), is.at(i).toString());
                    !done) {
                    return done;
                }
            }
        }
        return {};
    }

private:
    Connection& m_connection;
    const QString& m_incident;
    Instant m_at;
    const QString& m_author;
};

const QString kCreated = QStringLiteral("created");
const QString kRemoved = QStringLiteral("removed");

} // namespace

Result<void> giveReferences(Connection& connection, const Incident& before, Incident& after) {
    const ActionsById known = byId(before.actions);
    for (Row<ActionItem>& action : after.actions) {
        const auto old = known.constFind(action->id);
        if (old != known.cend() && !(*old)->reference.isEmpty()) {
            if (action->reference != (*old)->reference) {
                action.edit().reference = (*old)->reference;
            }
            continue;
        }
        // What was never saved has no past.
        Result<QString> reference =
            before.revision == 0 ? QString() : formerReference(connection, after, action->id);
        if (reference && reference->isEmpty()) {
            reference = nextReference(connection, after);
        }
        if (!reference) {
            return failure(reference.error());
        }
        action.edit().reference = *reference;
    }
    return {};
}

Result<void> logActions(Connection& connection, const Incident& before, const Incident& after,
                        Instant at, const QString& author) {
    Log log(connection, after.id, at, author);
    ActionsById known = byId(before.actions);
    for (const Row<ActionItem>& action : after.actions) {
        const auto old = known.constFind(action->id);
        const bool isNew = old == known.cend();
        if (!isNew && old->sharesWith(action)) {
            known.remove(action->id);
            continue;
        }
        const auto done = isNew ? log.append(*action, kCreated, {}, toCode(action->status))
                                : log.appendChanges(**old, *action);
        if (!done) {
            return done;
        }
        known.remove(action->id);
    }
    for (const Row<ActionItem>& action : before.actions) {
        if (known.contains(action->id)) {
            if (const auto done = log.append(*action, kRemoved, toCode(action->status), {});
                !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace afterword::store
