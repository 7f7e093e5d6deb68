// SPDX-License-Identifier: MIT
#include "model/writing/causes_svg.h"

#include "model/domain/cause_drawing.h"
#include "model/writing/drawing_svg.h"

namespace afterword::writing {

QByteArray causesSvg(const Incident& incident) {
    const CauseGraph graph = causeGraphOf(incident);
    if (graph.isEmpty()) {
        return {};
    }
    const CauseWords words{QStringLiteral("%1 open"), QStringLiteral("%1 done"),
                           QStringLiteral("Addressed in its causes"), QStringLiteral("No action")};
    return drawingSvg(drawCauses(graph, layOut(graph, lettersWidth), words),
                      QStringLiteral("Causes of ") + incident.title);
}

QString causesFileName(const Incident& incident) {
    return drawingFileName(incident, QLatin1String("causes"));
}

} // namespace afterword::writing
