// SPDX-License-Identifier: MIT
#include "model/domain/cause_graph.h"

#include <QHash>

#include <algorithm>

namespace afterword {

namespace {

using NodeIndex = QHash<QString, qsizetype>;

NodeIndex addNodes(CauseGraph& graph, const Incident& incident) {
    NodeIndex index;
    index.reserve(incident.factors.size());
    for (const Row<ContributingFactor>& row : incident.factors) {
        index.insert(row->id, graph.nodes.size());
        graph.nodes.append({row->id, row->text, row->category, {}, {}, {}, {}, false});
    }
    return index;
}

/// The causes of each node as the document has them, circles included.
QList<QList<qsizetype>> namedCauses(const Incident& incident, const NodeIndex& index) {
    QList<QList<qsizetype>> causes;
    causes.reserve(incident.factors.size());
    for (const Row<ContributingFactor>& row : incident.factors) {
        QList<qsizetype> named;
        for (const QString& parent : row->parents) {
            const qsizetype at = index.value(parent, -1);
            if (at >= 0 && !named.contains(at)) {
                named.append(at);
            }
        }
        std::sort(named.begin(), named.end());
        causes.append(named);
    }
    return causes;
}

/// Walks down from the effects, and from what is left of a circle without an effect. A link to a
/// node that is being walked through closes a circle. Without recursion: a file may nest deep.
class Walk {
public:
    Walk(CauseGraph& graph, const QList<QList<qsizetype>>& named)
        : m_graph(graph)
        , m_named(named)
        , m_state(named.size(), State::unseen) {}

    void from(qsizetype root) {
        if (m_state.at(root) != State::unseen) {
            return;
        }
        m_graph.roots.append(root);
        enter(root);
        while (!m_path.isEmpty()) {
            step();
        }
    }

private:
    enum class State { unseen, open, done };
    struct Stop {
        qsizetype node;
        qsizetype next;
    };

    void enter(qsizetype node) {
        m_state[node] = State::open;
        m_path.append({node, 0});
    }

    void step() {
        const Stop stop = m_path.constLast();
        if (stop.next == m_named.at(stop.node).size()) {
            m_state[stop.node] = State::done;
            m_path.removeLast();
            return;
        }
        ++m_path.last().next;
        const qsizetype cause = m_named.at(stop.node).at(stop.next);
        if (m_state.at(cause) == State::open) {
            m_graph.circular.append({stop.node, cause});
            return;
        }
        m_graph.nodes[stop.node].causes.append(cause);
        m_graph.nodes[cause].effects.append(stop.node);
        if (m_state.at(cause) == State::unseen) {
            enter(cause);
        }
    }

    CauseGraph& m_graph;
    const QList<QList<qsizetype>>& m_named;
    QList<State> m_state;
    QList<Stop> m_path;
};

void link(CauseGraph& graph, const QList<QList<qsizetype>>& named) {
    QList<bool> isCause(named.size(), false);
    for (const QList<qsizetype>& causes : named) {
        for (const qsizetype cause : causes) {
            isCause[cause] = true;
        }
    }
    Walk walk(graph, named);
    for (qsizetype node = 0; node < named.size(); ++node) {
        if (!isCause.at(node)) {
            walk.from(node);
        }
    }
    for (qsizetype node = 0; node < named.size(); ++node) {
        walk.from(node);
    }
    std::sort(graph.roots.begin(), graph.roots.end());
    for (CauseNode& node : graph.nodes) {
        std::sort(node.effects.begin(), node.effects.end());
    }
}

void addActions(CauseGraph& graph, const Incident& incident, const NodeIndex& index) {
    for (const Row<ActionItem>& action : incident.actions) {
        const qsizetype at = index.value(action->factor, -1);
        if (at < 0 || action->status == ActionStatus::notDoing) {
            continue;
        }
        CauseNode& node = graph.nodes[at];
        const bool isDone = action->status == ActionStatus::done;
        (isDone ? node.doneActions : node.openActions).append(action->id);
    }
}

/// From the last causes upwards.
void markAddressed(CauseGraph& graph) {
    const QList<qsizetype> order = effectsFirst(graph);
    for (auto at = order.crbegin(); at != order.crend(); ++at) {
        CauseNode& node = graph.nodes[*at];
        const bool isNamed = !node.openActions.isEmpty() || !node.doneActions.isEmpty();
        node.addressed =
            isNamed || (!node.causes.isEmpty() &&
                        std::all_of(node.causes.cbegin(), node.causes.cend(), [&](qsizetype cause) {
                            return graph.nodes.at(cause).addressed;
                        }));
    }
}

/// Lays the rows out in the order in which one reads an indented list.
class Rows {
public:
    explicit Rows(const CauseGraph& graph) : m_graph(graph), m_shown(graph.nodes.size(), false) {
        for (const CauseLink& link : graph.circular) {
            m_circular[link.effect].append(link.cause);
        }
    }

    QList<CauseRow> all() {
        for (auto root = m_graph.roots.crbegin(); root != m_graph.roots.crend(); ++root) {
            m_open.append({*root, -1, 0});
        }
        while (!m_open.isEmpty()) {
            add(m_open.takeLast());
        }
        return m_rows;
    }

private:
    struct Place {
        qsizetype node;
        qsizetype effect;
        int depth;
    };

    void add(const Place& place) {
        const CauseNode& node = m_graph.nodes.at(place.node);
        const bool repeated = m_shown.at(place.node);
        m_rows.append(
            {node.id, idAt(place.effect), place.depth, node.effects.size() > 1, repeated, false});
        if (repeated) {
            return;
        }
        m_shown[place.node] = true;
        for (const qsizetype cause : m_circular.value(place.node)) {
            m_rows.append({idAt(cause), node.id, place.depth + 1, true, true, true});
        }
        for (auto cause = node.causes.crbegin(); cause != node.causes.crend(); ++cause) {
            m_open.append({*cause, place.node, place.depth + 1});
        }
    }

    [[nodiscard]] QString idAt(qsizetype node) const {
        return node < 0 ? QString() : m_graph.nodes.at(node).id;
    }

    const CauseGraph& m_graph;
    QList<bool> m_shown;
    QHash<qsizetype, QList<qsizetype>> m_circular;
    QList<Place> m_open;
    QList<CauseRow> m_rows;
};

} // namespace

qsizetype CauseGraph::indexOf(const QString& id) const {
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(),
                                    [&](const CauseNode& node) { return node.id == id; });
    return found == nodes.cend() ? -1 : found - nodes.cbegin();
}

CauseGraph causeGraphOf(const Incident& incident) {
    CauseGraph graph;
    const NodeIndex index = addNodes(graph, incident);
    link(graph, namedCauses(incident, index));
    addActions(graph, incident, index);
    markAddressed(graph);
    return graph;
}

bool isAddressed(const Incident& incident, const QString& factorId) {
    const CauseGraph graph = causeGraphOf(incident);
    const qsizetype at = graph.indexOf(factorId);
    return at >= 0 && graph.nodes.at(at).addressed;
}

QList<qsizetype> effectsFirst(const CauseGraph& graph) {
    QList<qsizetype> waiting;
    QList<qsizetype> order;
    order.reserve(graph.nodes.size());
    for (qsizetype node = 0; node < graph.nodes.size(); ++node) {
        waiting.append(graph.nodes.at(node).effects.size());
        if (waiting.constLast() == 0) {
            order.append(node);
        }
    }
    for (qsizetype at = 0; at < order.size(); ++at) {
        for (const qsizetype cause : graph.nodes.at(order.at(at)).causes) {
            if (--waiting[cause] == 0) {
                order.append(cause);
            }
        }
    }
    return order;
}

QList<CauseRow> causeRows(const CauseGraph& graph) {
    return Rows(graph).all();
}

QList<qsizetype> whyChain(const CauseGraph& graph) {
    const QList<qsizetype> order = effectsFirst(graph);
    QList<qsizetype> length(graph.nodes.size(), 1);
    QList<qsizetype> next(graph.nodes.size(), -1);
    for (auto at = order.crbegin(); at != order.crend(); ++at) {
        for (const qsizetype cause : graph.nodes.at(*at).causes) {
            if (length.at(cause) + 1 > length.at(*at)) {
                length[*at] = length.at(cause) + 1;
                next[*at] = cause;
            }
        }
    }
    QList<qsizetype> chain;
    const auto longest = std::max_element(length.cbegin(), length.cend());
    qsizetype at = longest == length.cend() ? -1 : longest - length.cbegin();
    for (; at >= 0; at = next.at(at)) {
        chain.append(at);
    }
    return chain;
}

} // namespace afterword
