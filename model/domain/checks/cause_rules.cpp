// SPDX-License-Identifier: MIT
#include "model/domain/checks/cause_rules.h"

#include "model/base/text.h"
#include "model/domain/cause_graph.h"
#include "model/domain/edits/causes.h"
#include "model/domain/edits/labels.h"

#include <algorithm>

namespace afterword::checks {

QList<Found> circularCauses(const Incident& incident, const Options&) {
    QList<Found> found;
    const CauseGraph graph = causeGraphOf(incident);
    for (const CauseLink& link : graph.circular) {
        const CauseNode& effect = graph.nodes.at(link.effect);
        const CauseNode& cause = graph.nodes.at(link.cause);
        found.append({effect.id, {withoutMarks(effect.text), withoutMarks(cause.text)}});
    }
    return found;
}

/// Takes the link away that is drawn as the one that leads back.
std::optional<Fix> openCircle(const Incident& incident, const Finding& finding) {
    const CauseGraph graph = causeGraphOf(incident);
    const auto link = std::find_if(graph.circular.cbegin(), graph.circular.cend(),
                                   [&](const CauseLink& candidate) {
                                       return graph.nodes.at(candidate.effect).id == finding.anchor;
                                   });
    if (link == graph.circular.cend()) {
        return std::nullopt;
    }
    return Fix{edits::Labels::tr("Remove the link"),
               edits::unlinkCause(finding.anchor, graph.nodes.at(link->cause).id)};
}

} // namespace afterword::checks
