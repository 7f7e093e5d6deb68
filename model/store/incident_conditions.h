// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/store/statement.h"

namespace afterword::store {

/// What a filter of incidents says in SQL, over `incident` under the name `i`.
class IncidentConditions {
public:
    explicit IncidentConditions(const IncidentFilter& filter);

    [[nodiscard]] const QString& where() const { return m_where; }
    void bindTo(Statement& statement) const;

private:
    void add(const QString& condition);
    void bind(const QString& name, const QString& value);
    void addWord(const QString& word);

    QString m_where;
    QList<std::pair<QString, QString>> m_values;
    int m_words = 0;
};

} // namespace afterword::store
