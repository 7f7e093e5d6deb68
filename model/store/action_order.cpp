// SPDX-License-Identifier: MIT
#include "model/store/action_order.h"

#include "model/store/dialect.h"

namespace afterword::store {

namespace {

constexpr char kStatusRank[] = "CASE a.status WHEN 'open' THEN 0 WHEN 'in_progress' THEN 1 "
                               "WHEN 'blocked' THEN 2 WHEN 'done' THEN 3 ELSE 4 END";
constexpr char kDay[] = "COALESCE(a.due, '~')"; // as the index has it; '~' is behind all figures
constexpr char kFactorText[] =
    "COALESCE((SELECT f.text FROM factor f WHERE f.incident_id = a.incident_id "
    "AND f.id = a.factor AND a.factor <> ''), '')";

QString listed(const QList<ActionSortKey>& keys, const char* separator = ", ") {
    QStringList all;
    for (const ActionSortKey& key : keys) {
        all.append(key.sql);
    }
    return all.join(QLatin1String(separator));
}

QString placeName(qsizetype index) {
    return QStringLiteral("k%1").arg(index);
}

QString placeOf(const ActionSortKey& key, qsizetype index) {
    const QString name = u':' % placeName(index);
    return key.isNumber ? QString(u"CAST(" % name % u" AS INTEGER)") : name;
}

} // namespace

ActionOrderBy::ActionOrderBy(const ActionListing& listing) : m_group(listing.group) {
    addGroup();
    m_groupKeys = m_keys.size();
    addOrder(listing.order);
    addText(kDay);
    addNumber("i.number");
    addNumber("a.position");
    addNumber("a.row_id");
}

void ActionOrderBy::addText(const char* sql) {
    m_keys.append({QString::fromLatin1(sql), false});
}

void ActionOrderBy::addNumber(const char* sql) {
    m_keys.append({QString::fromLatin1(sql), true});
}

void ActionOrderBy::addGroup() {
    switch (m_group) {
    case ActionGroup::none:
        break;
    case ActionGroup::owner:
        addNumber("trim(a.owner) = ''");
        addText("lower(trim(a.owner))");
        break;
    case ActionGroup::incident:
        addNumber("-i.number"); // the newest first
        break;
    case ActionGroup::priority:
        addText("COALESCE(a.priority, '~')");
        break;
    case ActionGroup::dueWeek:
        m_keys.append(
            {u"COALESCE(" % Dialect::mondayOf(QStringLiteral("a.due")) % u", '~')", false});
        break;
    case ActionGroup::factor:
        m_keys.append({QLatin1String(kFactorText) % u" = ''", true});
        m_keys.append({u"lower(" % QLatin1String(kFactorText) % u')', false});
        break;
    case ActionGroup::status:
        addNumber(kStatusRank);
        break;
    }
}

void ActionOrderBy::addOrder(ActionOrder order) {
    switch (order) {
    case ActionOrder::due:
        break;
    case ActionOrder::priority:
        addText("COALESCE(a.priority, '~')");
        break;
    case ActionOrder::owner:
        addNumber("a.owner = ''");
        addText("lower(a.owner)");
        break;
    case ActionOrder::incident:
        addNumber("i.number");
        addNumber("a.position");
        break;
    case ActionOrder::status:
        addNumber(kStatusRank);
        break;
    }
}

QString ActionOrderBy::terms() const {
    return listed(m_keys);
}

QString ActionOrderBy::columns() const {
    QStringList all;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        all.append(m_keys.at(i).sql % u" AS " % placeName(i));
    }
    return all.join(QStringLiteral(", "));
}

QString ActionOrderBy::columnNames() const {
    QStringList all;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        all.append(u"p." % placeName(i));
    }
    return all.join(QStringLiteral(", "));
}

/// The first term says less than the second, and is what an index can answer.
QString ActionOrderBy::behind() const {
    QStringList places;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        places.append(placeOf(m_keys.at(i), i));
    }
    return u'(' % m_keys.constFirst().sql % u") >= " % places.constFirst() % u" AND (" % terms() %
           u") > (" % places.join(QStringLiteral(", ")) % u')';
}

void ActionOrderBy::bindTo(Statement& statement, const QStringList& place) {
    for (qsizetype i = 0; i < place.size(); ++i) {
        statement.bind(placeName(i), asText(place.at(i)));
    }
}

QString ActionOrderBy::groupKey() const {
    return m_groupKeys == 0 ? QStringLiteral("''") : m_keys.at(m_groupKeys - 1).sql;
}

QString ActionOrderBy::groupTerms() const {
    return listed(m_keys.first(m_groupKeys));
}

QString ActionOrderBy::groupName() const {
    switch (m_group) {
    case ActionGroup::none:
        break;
    case ActionGroup::owner:
        return QStringLiteral("min(trim(a.owner))");
    case ActionGroup::incident:
        return QStringLiteral("min(i.reference || ' ' || i.title)");
    case ActionGroup::priority:
        return QStringLiteral("COALESCE(min(a.priority), '')");
    case ActionGroup::dueWeek:
        return u"COALESCE(min(" % Dialect::mondayOf(QStringLiteral("a.due")) % u"), '')";
    case ActionGroup::factor:
        return u"min(" % QLatin1String(kFactorText) % u')';
    case ActionGroup::status:
        return QStringLiteral("min(a.status)");
    }
    return QStringLiteral("''");
}

} // namespace afterword::store
