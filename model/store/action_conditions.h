// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/store/statement.h"

#include <QList>

namespace afterword::store {

/// The WHERE of a query over `action a JOIN incident i`, and what is bound in it.
class ActionConditions {
public:
    /// `owners` are all spellings of the filter's owner.
    ActionConditions(const ActionFilter& filter, const QStringList& owners);

    [[nodiscard]] const QString& where() const { return m_where; }
    void bindTo(Statement& statement) const;

private:
    void addState(const ActionFilter& filter);
    void addDays(const ActionFilter& filter);
    void addIncident(const ActionFilter& filter);
    void addWords(const QString& text);
    /// `column` has one of `values`; none asks for nothing.
    void addOneOf(const QString& column, const QStringList& values);
    void add(const QString& condition);
    [[nodiscard]] QString bound(const QVariant& value); ///< its placeholder

    QString m_where;
    QList<QVariant> m_values;
};

} // namespace afterword::store
