// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/action_figures.h"
#include "model/domain/action_listing.h"

namespace afterword {

/// The actions of a library for pages that fetch them as they are seen. Those of deleted incidents
/// are never among them. Failures are `Error::Kind::library`.
class ActionQueries {
public:
    virtual ~ActionQueries() = default;

    /// At most `limit` rows behind `after`, the end of the slice before; empty: from the start.
    virtual Result<ActionSlice> slice(const ActionListing& listing, int limit,
                                      const QStringList& after) = 0;
    /// The groups of the listing, in its order.
    virtual Result<QList<ActionGroupCount>> groups(const ActionListing& listing) = 0;
    virtual Result<ActionTally> tally(const ActionFilter& filter, const ActionDays& days) = 0;
    virtual Result<ActionFigures> figures(const ActionFilter& filter, FigureGroup by,
                                          const QDate& today) = 0;
};

} // namespace afterword
