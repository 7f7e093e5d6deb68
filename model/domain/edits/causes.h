// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/cause_graph.h"
#include "model/domain/edit.h"

/// Edits of what follows from what: the indented tree, the graph and the five whys are three ways
/// to see the same links, and have the same edits. An empty effect means "on top".
namespace afterword::edits {

/// Why `effect` cannot follow from `cause`, as a sentence; none when it can.
[[nodiscard]] std::optional<QString> refusalOfCause(const Incident& incident, const QString& effect,
                                                    const QString& cause);

/// A new factor from which `effect` follows, below its other causes. A missing id is made.
[[nodiscard]] Edit addCause(const QString& effect, const ContributingFactor& factor);
/// A new factor below `sibling`, and as that a cause of `effect`.
[[nodiscard]] Edit addBeside(const QString& sibling, const QString& effect,
                             const ContributingFactor& factor);
/// One more why: a cause of the last factor of `whyChain`.
[[nodiscard]] Edit addWhy(const ContributingFactor& factor);

/// Refused when the link would close a circle.
[[nodiscard]] Result<Edit> linkCause(const Incident& incident, const QString& effect,
                                     const QString& cause);
[[nodiscard]] Edit unlinkCause(const QString& effect, const QString& cause);

/// Puts a factor below the one above it on its level. Refused where there is none.
[[nodiscard]] Result<Edit> indentCause(const Incident& incident, const QString& id,
                                       const QString& effect);
/// Puts a factor beside its effect. Refused on top.
[[nodiscard]] Result<Edit> outdentCause(const Incident& incident, const QString& id,
                                        const QString& effect);
/// Before or behind its neighbour on its level. Refused at the ends.
[[nodiscard]] Result<Edit> moveCause(const Incident& incident, const QString& id,
                                     const QString& effect, int by);

/// Takes a row of the tree away: a cause of several effects from this one only, else the factor,
/// whose causes are then its effects' own.
[[nodiscard]] Edit removeCauseRow(const Incident& incident, const QString& id,
                                  const QString& effect);

} // namespace afterword::edits
