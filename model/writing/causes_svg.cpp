// SPDX-License-Identifier: MIT
#include "model/writing/causes_svg.h"

#include "model/domain/cause_drawing.h"
#include "model/writing/drawing_svg.h"

namespace afterword::writing {

std::optional<Drawing> causesDrawing(const Incident& incident) {
    const CauseGraph graph = causeGraphOf(incident);
    if (graph.isEmpty()) {
        return std::nullopt;
    }
    const CauseWords words{QStringLiteral("%1 open"), QStringLiteral("%1 done"),
                           QStringLiteral("Addressed in its causes"), QStringLiteral("No action")};
    return drawCauses(graph, layOut(graph, lettersWidth), words);
}

QByteArray causesSvg(const Incident& incident) {
    const std::optional<Drawing> drawing = causesDrawing(incident);
    return drawing ? drawingSvg(*drawing, QStringLiteral("Causes of ") + incident.title)
                   : QByteArray();
}

QString causesFileName(const Incident& incident) {
    return drawingFileName(incident, QLatin1String("causes"));
}

} // namespace afterword::writing
