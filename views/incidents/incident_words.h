// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QString>

/// What the list says about one incident, from the roles of `items::IncidentListModel`.
namespace afterword::views {

/// Inline Markdown without its marks, or "Untitled incident".
[[nodiscard]] QString plainTitle(const QString& title);

/// "15 Mar 2023 · 2 h 30 min"
[[nodiscard]] QString whenWords(const QModelIndex& row);

/// "5 actions"; empty without any.
[[nodiscard]] QString actionWords(const QModelIndex& row);
/// "2 overdue", else "3 open", else "all settled"; empty without actions.
[[nodiscard]] QString actionStateWords(const QModelIndex& row);

/// "Review due", "Publication due": what should have happened before today; empty when nothing.
[[nodiscard]] QString dueWords(const QModelIndex& row, const QDate& today);

} // namespace afterword::views
