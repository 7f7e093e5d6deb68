// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/list_items.h"

#include <optional>

namespace afterword::reading {

/// Adds what a chapter of measures holds to the actions and improvements of the draft.
class MeasureRows {
public:
    explicit MeasureRows(Draft& draft) : m_draft(draft) {}

    /// Where the next action will stand.
    [[nodiscard]] qsizetype next() const { return m_draft.incident.actions.size(); }

    void addAction(ListItem item);
    void addImprovement(const ListItem& item);
    /// A heading over `text`, with all that it says below.
    void addTitledAction(const Piece& heading, const QString& text);
    void addTitledImprovement(const Piece& heading, const QString& text);
    /// A list of steps of the last row, which is an action or an improvement.
    void addSteps(const Piece& piece);

    QString group;                    ///< the name over the actions that are being read
    std::optional<bool> lastIsAction; ///< of the list above; none where that said nothing

private:
    void append(ActionItem action, int line);
    void append(Improvement improvement, int line);

    Draft& m_draft;
};

} // namespace afterword::reading
