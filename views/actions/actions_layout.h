// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_search.h"

namespace afterword::views {

/// How the ledger of actions is shown.
enum class ActionsView { table, board, figures };

/// What the page of actions remembers from one start to the next.
struct ActionsLayout {
    ActionsView view = ActionsView::table;
    ActionSearch search;
    QList<NamedSearch> saved;
    bool operator==(const ActionsLayout&) const = default;
};

} // namespace afterword::views
