// SPDX-License-Identifier: MIT
#include "model/writing/strip_svg.h"

#include "model/domain/timeline_strip.h"
#include "model/writing/drawing_svg.h"

namespace afterword::writing {

std::optional<Drawing> stripDrawing(const Incident& incident) {
    constexpr double kWidth = 960;
    const TimelineStrip strip = stripOf(incident);
    if (strip.isEmpty()) {
        return std::nullopt;
    }
    const PhaseNames names{QStringLiteral("Undetected"), QStringLiteral("Detected"),
                           QStringLiteral("Acknowledged"), QStringLiteral("Mitigated")};
    return drawStrip(strip, strip.whole, QSizeF(kWidth, kStripHeight), names);
}

QByteArray stripSvg(const Incident& incident) {
    const std::optional<Drawing> drawing = stripDrawing(incident);
    return drawing ? drawingSvg(*drawing, QStringLiteral("Timeline of ") + incident.title)
                   : QByteArray();
}

QString stripFileName(const Incident& incident) {
    return drawingFileName(incident, QLatin1String("timeline"));
}

} // namespace afterword::writing
