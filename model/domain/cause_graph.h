// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

/// The contributing factors of an incident as a graph. `ContributingFactor::parents` names the
/// causes that a factor follows from; the factor is their effect. What is no cause of another
/// factor stands on top: an effect, with its causes below it.
namespace afterword {

struct CauseNode {
    QString id;
    QString text; ///< Markdown
    QString category;
    QList<qsizetype> causes; ///< indices of nodes, in the document's order
    QList<qsizetype> effects;
    QStringList openActions; ///< ids of the actions that address it
    QStringList doneActions;
    bool addressed = false;
    bool operator==(const CauseNode&) const = default;
};

/// By index in the list of nodes.
struct CauseLink {
    qsizetype effect = 0;
    qsizetype cause = 0;
    bool operator==(const CauseLink&) const = default;
};

/// A node a factor, in the document's order. The links of the nodes make no circle: one that would,
/// which only a foreign file can bring, stands in `circular` instead. Links to factors that do not
/// exist, and second ones between the same two, are left out.
struct CauseGraph {
    QList<CauseNode> nodes;
    QList<qsizetype> roots; ///< that are no cause of another one
    QList<CauseLink> circular;
    bool operator==(const CauseGraph&) const = default;

    [[nodiscard]] bool isEmpty() const { return nodes.isEmpty(); }
    /// -1 when there is none.
    [[nodiscard]] qsizetype indexOf(const QString& id) const;
};

[[nodiscard]] CauseGraph causeGraphOf(const Incident& incident);

/// Each node before its causes.
[[nodiscard]] QList<qsizetype> effectsFirst(const CauseGraph& graph);

/// Something is done about it: an action that was not given up names it, or it follows from causes
/// and each of them is addressed. A factor that is not there is not.
[[nodiscard]] bool isAddressed(const Incident& incident, const QString& factorId);

/// A row of the indented tree. A factor has one below each of its effects; its own causes stand
/// below the first of these only, so that there are no more rows than factors and links.
struct CauseRow {
    QString factor;
    QString effect; ///< below which it stands; empty on top
    int depth = 0;
    bool shared = false;   ///< it is a cause of several
    bool repeated = false; ///< its causes, if any, stand above
    bool circular = false; ///< the link comes back to where it began
    bool operator==(const CauseRow&) const = default;
};

[[nodiscard]] QList<CauseRow> causeRows(const CauseGraph& graph);

/// The longest straight line from an effect down to its cause, as indices of nodes; the first of
/// several as long.
[[nodiscard]] QList<qsizetype> whyChain(const CauseGraph& graph);

} // namespace afterword
