// SPDX-License-Identifier: MIT
#include "model/writing/strip_svg.h"

#include "model/domain/timeline_strip.h"
#include "model/writing/drawing_svg.h"

namespace afterword::writing {

QByteArray stripSvg(const Incident& incident) {
    constexpr double kWidth = 960;
    const TimelineStrip strip = stripOf(incident);
    if (strip.isEmpty()) {
        return {};
    }
    const PhaseNames names{QStringLiteral("Undetected"), QStringLiteral("Detected"),
                           QStringLiteral("Acknowledged"), QStringLiteral("Mitigated")};
    return drawingSvg(drawStrip(strip, strip.whole, QSizeF(kWidth, kStripHeight), names),
                      QStringLiteral("Timeline of ") + incident.title);
}

QString stripFileName(const Incident& incident) {
    return drawingFileName(incident, QLatin1String("timeline"));
}

} // namespace afterword::writing
