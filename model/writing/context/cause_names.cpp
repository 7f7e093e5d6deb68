// SPDX-License-Identifier: MIT
#include "model/writing/context/cause_names.h"

#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"

#include <algorithm>

namespace afterword::writing {

namespace {

/// The incident's factor of an index of the graph: both have the same order.
Row<ContributingFactor> factorAt(qsizetype node, const Document& document) {
    return document.incident().factors.at(node);
}

QList<Row<ContributingFactor>> factorsAt(const QList<qsizetype>& nodes, const Document& document) {
    QList<Row<ContributingFactor>> factors;
    for (const qsizetype node : nodes) {
        factors.append(factorAt(node, document));
    }
    return factors;
}

QList<Row<ActionItem>> actionsFor(const ContributingFactor& factor, const Document& document) {
    QList<Row<ActionItem>> actions;
    std::copy_if(document.incident().actions.cbegin(), document.incident().actions.cend(),
                 std::back_inserter(actions), [&](const Row<ActionItem>& action) {
                     return !factor.id.isEmpty() && action->factor == factor.id;
                 });
    return actions;
}

} // namespace

QList<CauseItem> causeTree(const Document& document) {
    const CauseGraph& graph = document.causes();
    QHash<QString, qsizetype> index;
    for (qsizetype node = 0; node < graph.nodes.size(); ++node) {
        index.insert(graph.nodes.at(node).id, node);
    }
    QList<CauseItem> items;
    const QList<CauseRow> rows = causeRows(graph);
    for (const CauseRow& row : rows) {
        constexpr int kIndent = 2;
        const qsizetype node = index.value(row.factor, -1);
        if (node >= 0) {
            items.append({factorAt(node, document), row.depth, QString(row.depth * kIndent, u' '),
                          row.shared, row.repeated});
        }
    }
    return items;
}

QList<Row<ContributingFactor>> whysOf(const Document& document) {
    return factorsAt(whyChain(document.causes()), document);
}

template <>
const Vocabulary& vocabularyOf<ContributingFactor>() {
    static const Vocabulary kNames = [] {
        Describe<ContributingFactor> names("a factor");
        names.anchored([](const ContributingFactor& factor) -> QString {
            return QStringLiteral("factors/") + factor.id;
        });
        names.computed("causedBy", [](const ContributingFactor& factor, const Document& d) {
            return factorsAt(d.causeNode(factor.id).causes, d);
        });
        names.computed("leadsTo", [](const ContributingFactor& factor, const Document& d) {
            return factorsAt(d.causeNode(factor.id).effects, d);
        });
        names.computed("mark", [](const ContributingFactor& factor, const Document& d) {
            return d.markOf(&factor);
        });
        names.computed("actions", actionsFor);
        names.computed("addressed", [](const ContributingFactor& factor, const Document& d) {
            return d.causeNode(factor.id).addressed;
        });
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<CauseItem>() {
    static const Vocabulary kNames = [] {
        Describe<CauseItem> names("a line of the causes");
        names.computed("factor",
                       [](const CauseItem& item, const Document&) { return *item.factor; });
        names.field("depth", &CauseItem::depth);
        names.field("margin", &CauseItem::margin);
        names.field("shared", &CauseItem::shared);
        names.field("repeated", &CauseItem::repeated);
        return names.take();
    }();
    return kNames;
}

} // namespace afterword::writing
