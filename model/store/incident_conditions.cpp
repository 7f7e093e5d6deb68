// SPDX-License-Identifier: MIT
#include "model/store/incident_conditions.h"

#include "model/store/columns.h"
#include "model/store/dialect.h"

namespace afterword::store {

namespace {

/// Where a word may stand: %1 is its placeholder.
QString wordCondition(const QString& word) {
    static const QStringList columns{QStringLiteral("title"),
                                     QStringLiteral("reference"),
                                     QStringLiteral("summary"),
                                     QStringLiteral("impact"),
                                     QStringLiteral("root_cause"),
                                     QStringLiteral("resolution"),
                                     QStringLiteral("detection"),
                                     QStringLiteral("closing"),
                                     QStringLiteral("duration"),
                                     QStringLiteral("root_cause_summary"),
                                     QStringLiteral("trigger"),
                                     QStringLiteral("lessons_learned"),
                                     QStringLiteral("lessons_went_well"),
                                     QStringLiteral("lessons_went_poorly"),
                                     QStringLiteral("lessons_got_lucky"),
                                     QStringLiteral("fields")};
    static const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("tag"), QStringLiteral("name")},
        {QStringLiteral("service"), QStringLiteral("name")},
        {QStringLiteral("person"), QStringLiteral("name")},
        {QStringLiteral("timeline_event"), QStringLiteral("text")},
        {QStringLiteral("factor"), QStringLiteral("text")},
        {QStringLiteral("improvement"), QStringLiteral("title")},
        {QStringLiteral("improvement"), QStringLiteral("text")},
        {QStringLiteral("action"), QStringLiteral("title")},
        {QStringLiteral("action"), QStringLiteral("details")},
        {QStringLiteral("section"), QStringLiteral("heading")},
        {QStringLiteral("section"), QStringLiteral("text")}};
    const QString like = u" LIKE :" + word + u" ESCAPE '\\'";
    QStringList places;
    for (const QString& column : columns) {
        places.append(u"lower(i.\"" + column + u"\")" + like);
    }
    for (const auto& [table, column] : rows) {
        places.append(u"EXISTS (SELECT 1 FROM " + table +
                      u" r WHERE r.incident_id = i.id AND "
                      u"lower(r.\"" +
                      column + u"\")" + like + u')');
    }
    return u'(' + places.join(QStringLiteral(" OR ")) + u')';
}

/// As the column has it among others: quotation marks within are escaped, so that only a whole name
/// and a whole value fit.
QString asPair(const Field& field) {
    return asJson(QList<Field>{field}).toString().chopped(1).mid(1);
}

} // namespace

IncidentConditions::IncidentConditions(const IncidentFilter& filter)
    : m_where(QStringLiteral("i.deleted_at IS NULL")) {
    if (filter.status) {
        add(QStringLiteral("i.status = :status"));
        bind(QStringLiteral("status"), toCode(*filter.status));
    }
    if (filter.severity) {
        add(QStringLiteral("i.severity = :severity"));
        bind(QStringLiteral("severity"), toCode(*filter.severity));
    }
    if (!filter.service.isEmpty()) {
        add(QStringLiteral("i.id IN (SELECT incident_id FROM service WHERE name = :service)"));
        bind(QStringLiteral("service"), filter.service);
    }
    if (!filter.tag.isEmpty()) {
        add(QStringLiteral("i.id IN (SELECT incident_id FROM tag WHERE name = :tag)"));
        bind(QStringLiteral("tag"), filter.tag);
    }
    if (filter.field) {
        add(QStringLiteral("i.\"fields\" LIKE :field ESCAPE '\\'"));
        bind(QStringLiteral("field"), Dialect::containing(asPair(*filter.field)));
    }
    if (filter.dueOn) {
        add(QStringLiteral("((i.status = 'draft' AND i.review_due < :dueOn) OR "
                           "(i.status IN ('draft', 'in_review') AND i.publish_due < :dueOn))"));
        bind(QStringLiteral("dueOn"), filter.dueOn->toString(Qt::ISODate));
    }
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        addWord(word);
    }
}

void IncidentConditions::addWord(const QString& word) {
    const QString name = u"word" + QString::number(m_words++);
    add(wordCondition(name));
    bind(name, Dialect::containing(word.toLower()));
}

void IncidentConditions::add(const QString& condition) {
    m_where += u" AND " + condition;
}

void IncidentConditions::bind(const QString& name, const QString& value) {
    m_values.append({name, value});
}

void IncidentConditions::bindTo(Statement& statement) const {
    for (const auto& [name, value] : m_values) {
        statement.bind(name, asText(value));
    }
}

} // namespace afterword::store
