// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"
#include "model/store/statement.h"

namespace afterword::store {

/// One of the values that a list of actions is sorted by; none is ever null, so that a row can be
/// compared with the end of a slice.
struct ActionSortKey {
    QString sql; ///< over `action a JOIN incident i`
    bool isNumber = false;
};

/// What a listing is sorted by: its group, its order, and what makes each place the only one.
class ActionOrderBy {
public:
    explicit ActionOrderBy(const ActionListing& listing);

    /// "…, …" for ORDER BY.
    [[nodiscard]] QString terms() const;
    /// The values as columns k0, k1 and so on.
    [[nodiscard]] QString columns() const;
    [[nodiscard]] QString columnNames() const;
    [[nodiscard]] int size() const { return static_cast<int>(m_keys.size()); }
    /// What is behind a place, as a condition; see `bindTo`.
    [[nodiscard]] QString behind() const;
    static void bindTo(Statement& statement, const QStringList& place);

    /// The key of the row's group; '' without groups.
    [[nodiscard]] QString groupKey() const;
    /// What the group of a row is called, one row of the group for all.
    [[nodiscard]] QString groupName() const;
    [[nodiscard]] QString groupTerms() const;

private:
    void addGroup();
    void addOrder(ActionOrder order);
    void addText(const char* sql);
    void addNumber(const char* sql);

    ActionGroup m_group;
    QList<ActionSortKey> m_keys;
    qsizetype m_groupKeys = 0; ///< how many of them the group has
};

} // namespace afterword::store
