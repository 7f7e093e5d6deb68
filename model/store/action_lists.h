// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_queries.h"

namespace afterword::store {

class ActionConditions;
class Connection;

/// The actions of the library through a connection.
class ActionLists : public ActionQueries {
public:
    explicit ActionLists(Connection& connection) : m_connection(connection) {}

    Result<ActionSlice> slice(const ActionListing& listing, int limit,
                              const QStringList& after) override;
    Result<QList<ActionGroupCount>> groups(const ActionListing& listing) override;
    Result<ActionTally> tally(const ActionFilter& filter, const ActionDays& days) override;
    Result<ActionFigures> figures(const ActionFilter& filter, FigureGroup by,
                                  const QDate& today) override;

private:
    [[nodiscard]] Result<ActionConditions> conditionsOf(const ActionFilter& filter);

    Connection& m_connection;
};

} // namespace afterword::store
