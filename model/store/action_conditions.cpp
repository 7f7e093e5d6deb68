// SPDX-License-Identifier: MIT
#include "model/store/action_conditions.h"

#include "model/store/columns.h"
#include "model/store/dialect.h"

namespace afterword::store {

namespace {

template <class E>
QStringList codesOf(const QList<E>& values) {
    QStringList all;
    for (const E value : values) {
        all.append(toCode(value));
    }
    return all;
}

bool asksForOpen(const ActionFilter& filter) {
    return filter.open || filter.overdueOn || filter.dueFrom || filter.dueUntil ||
           filter.withoutOwner || filter.withoutDue || filter.unchangedSince;
}

QString placeholder(qsizetype index) {
    return u"p" + QString::number(index);
}

/// Done actions of incidents before :reference that share a factor or a service with it.
const QString kPromisedBefore = QStringLiteral(
    "a.status = 'done' AND EXISTS (SELECT 1 FROM incident n WHERE n.reference = %1 "
    "AND n.deleted_at IS NULL AND n.id <> i.id AND i.sort_at <= n.sort_at AND ("
    "EXISTS (SELECT 1 FROM service s JOIN service t ON lower(t.name) = lower(s.name) "
    "WHERE s.incident_id = i.id AND t.incident_id = n.id) "
    "OR EXISTS (SELECT 1 FROM factor f JOIN factor g ON (f.text <> '' AND lower(f.text) = "
    "lower(g.text)) OR (f.category <> '' AND lower(f.category) = lower(g.category)) "
    "WHERE f.incident_id = i.id AND g.incident_id = n.id "
    "AND (a.factor = '' OR f.id = a.factor))))");

} // namespace

ActionConditions::ActionConditions(const ActionFilter& filter, const QStringList& owners)
    : m_where(QStringLiteral("i.deleted_at IS NULL")) {
    addState(filter);
    addDays(filter);
    addOneOf(QStringLiteral("a.owner"), owners);
    addIncident(filter);
    addWords(filter.text);
}

void ActionConditions::addState(const ActionFilter& filter) {
    if (asksForOpen(filter)) {
        add(QStringLiteral("a.status NOT IN ('done', 'not_doing')"));
    }
    addOneOf(QStringLiteral("a.status"), codesOf(filter.statuses));
    addOneOf(QStringLiteral("a.priority"), codesOf(filter.priorities));
    if (filter.kind) {
        addOneOf(QStringLiteral("a.kind"), {toCode(*filter.kind)});
    }
    if (filter.withoutOwner) {
        add(QStringLiteral("trim(a.owner) = ''"));
    }
    if (filter.toVerify) {
        add(QStringLiteral("a.status = 'done' AND a.verify_by IS NOT NULL "
                           "AND trim(a.evidence) = ''"));
    }
    if (filter.unchangedSince) {
        add(u"NOT EXISTS (SELECT 1 FROM action_history h WHERE h.incident_id = a.incident_id "
            u"AND h.action_id = a.id AND h.at >= " +
            bound(qlonglong(toMs(*filter.unchangedSince))) + u')');
    }
}

/// By the expression that the index of open actions has.
void ActionConditions::addDays(const ActionFilter& filter) {
    if (filter.overdueOn) {
        add(u"COALESCE(a.due, '~') < " + bound(toColumn(*filter.overdueOn)));
    }
    if (filter.dueFrom) {
        add(u"a.due IS NOT NULL AND COALESCE(a.due, '~') >= " + bound(toColumn(*filter.dueFrom)));
    }
    if (filter.dueUntil) {
        add(u"COALESCE(a.due, '~') <= " + bound(toColumn(*filter.dueUntil)));
    }
    if (filter.withoutDue) {
        add(QStringLiteral("COALESCE(a.due, '~') = '~'"));
    }
}

void ActionConditions::addIncident(const ActionFilter& filter) {
    if (!filter.service.isEmpty()) {
        add(u"i.id IN (SELECT incident_id FROM service WHERE name = " +
            bound(asText(filter.service)) + u')');
    }
    if (!filter.tag.isEmpty()) {
        add(u"i.id IN (SELECT incident_id FROM tag WHERE name = " + bound(asText(filter.tag)) +
            u')');
    }
    if (!filter.incident.isEmpty()) {
        add(u"i.reference = " + bound(asText(filter.incident.trimmed().toUpper())));
    }
    if (!filter.promisedBefore.isEmpty()) {
        add(kPromisedBefore.arg(bound(asText(filter.promisedBefore.trimmed().toUpper()))));
    }
}

void ActionConditions::addWords(const QString& text) {
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        QStringList places;
        const QString like = u" LIKE " + bound(asText(Dialect::containing(word))) + u" ESCAPE '\\'";
        for (const char* column : {"a.title", "a.details", "a.reference", "a.owner", "a.tracker",
                                   "a.reason", "a.blocked_by", "i.title"}) {
            places.append(u"lower(" + QLatin1String(column) + u')' + like);
        }
        add(u'(' + places.join(QStringLiteral(" OR ")) + u')');
    }
}

void ActionConditions::addOneOf(const QString& column, const QStringList& values) {
    if (values.isEmpty()) {
        return;
    }
    QStringList places;
    for (const QString& value : values) {
        places.append(bound(asText(value)));
    }
    add(column + u" IN (" + places.join(u',') + u')');
}

void ActionConditions::add(const QString& condition) {
    m_where += u" AND " + condition;
}

QString ActionConditions::bound(const QVariant& value) {
    m_values.append(value);
    return u':' + placeholder(m_values.size() - 1);
}

void ActionConditions::bindTo(Statement& statement) const {
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        statement.bind(placeholder(i), m_values.at(i));
    }
}

} // namespace afterword::store
