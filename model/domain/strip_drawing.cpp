// SPDX-License-Identifier: MIT
// The strip in a size: where each of its pieces stands.
#include "model/domain/time_reading.h"
#include "model/domain/timeline_strip.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace afterword {

namespace {

using namespace std::chrono_literals;

constexpr double kBand = 20;  ///< height of the phases
constexpr double kLanes = 28; ///< where the lanes of marks begin
constexpr double kLane = 15;
constexpr double kMark = 4.5; ///< radius
constexpr double kAxis = kLanes + 3 * kLane;
constexpr double kNear = 8;
constexpr double kTickRoom = 76;
constexpr double kWordRoom = 48;

struct Look {
    DrawnTone tone;
    int lane;
    int corners; ///< 12 is a circle
    double turn; ///< in degrees, of the first corner
    bool filled;
};

/// A kind is told by shape and lane as well as by its colour.
Look lookOf(EventKind kind) {
    switch (kind) {
    case EventKind::detection:
        return {DrawnTone::alarm, 0, 3, -90, true};
    case EventKind::escalation:
        return {DrawnTone::alarm, 0, 3, -90, false};
    case EventKind::communication:
        return {DrawnTone::work, 0, 12, 0, true};
    case EventKind::hypothesis:
        return {DrawnTone::work, 1, 12, 0, false};
    case EventKind::investigation:
        return {DrawnTone::work, 1, 4, 45, true};
    case EventKind::change:
        return {DrawnTone::warning, 1, 4, 0, false};
    case EventKind::mitigation:
        return {DrawnTone::good, 2, 4, 0, true};
    case EventKind::resolution:
        return {DrawnTone::good, 2, 6, 0, true};
    case EventKind::other:
        return {DrawnTone::quiet, 1, 12, 0, true};
    }
    return {DrawnTone::quiet, 1, 12, 0, true};
}

DrawnTone toneOf(StripPhase phase) {
    constexpr std::array kTones{DrawnTone::alarm, DrawnTone::warning, DrawnTone::work,
                                DrawnTone::good};
    return kTones.at(static_cast<size_t>(phase));
}

QList<QPointF> box(double left, double top, double right, double bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

QList<QPointF> corners(const Look& look, const QPointF& middle) {
    QList<QPointF> points;
    points.reserve(look.corners);
    for (int corner = 0; corner < look.corners; ++corner) {
        const double angle = (look.turn + 360.0 * corner / look.corners) * std::numbers::pi / 180;
        points.append(middle + QPointF(std::cos(angle), std::sin(angle)) * kMark);
    }
    return points;
}

double laneOf(EventKind kind) {
    return kLanes + kLane * (lookOf(kind).lane + 0.5);
}

bool isSeen(const StripWindow& what, const StripWindow& shown) {
    return what.to >= shown.from && what.from <= shown.to;
}

void drawPhases(Drawing& drawing, const TimelineStrip& strip, const StripWindow& shown,
                const PhaseNames& names) {
    const double width = drawing.size.width();
    for (const StripSpan& span : strip.phases) {
        if (!isSeen(span.window, shown)) {
            continue;
        }
        const double left = std::max(0.0, xOf(span.window.from, shown, width));
        const double right = std::min(width, xOf(span.window.to, shown, width));
        drawing.shapes.append(
            {toneOf(span.phase), box(left, 0, right, kBand), true, true, span.running});
        drawing.shapes.append(
            {toneOf(span.phase), {{left, 0}, {left, kBand}}, false, false, false});
        if (right - left > kWordRoom) {
            drawing.labels.append({QRectF(left + 6, 0, right - left - 8, kBand),
                                   names.at(static_cast<size_t>(span.phase)), DrawnTone::text});
        }
    }
}

void drawSilences(Drawing& drawing, const TimelineStrip& strip, const StripWindow& shown) {
    const double width = drawing.size.width();
    for (const StripWindow& silent : strip.silent) {
        if (isSeen(silent, shown)) {
            const double left = std::max(0.0, xOf(silent.from, shown, width) + kMark);
            const double right = std::min(width, xOf(silent.to, shown, width) - kMark);
            const double y = kLanes + 1.5 * kLane;
            if (right > left) {
                drawing.shapes.append(
                    {DrawnTone::quiet, {{left, y}, {right, y}}, false, true, true});
            }
        }
    }
}

/// Marks of a kind that would cover each other are drawn once.
void drawMarks(Drawing& drawing, const TimelineStrip& strip, const StripWindow& shown) {
    const double width = drawing.size.width();
    std::array<double, 16> last{};
    last.fill(std::numeric_limits<double>::lowest());
    for (const StripMark& mark : strip.marks) {
        if (!isSeen({mark.from, std::max(mark.from, mark.to)}, shown)) {
            continue;
        }
        const Look look = lookOf(mark.kind);
        const double y = laneOf(mark.kind);
        if (mark.to > mark.from) {
            const double left = std::max(0.0, xOf(mark.from, shown, width));
            const double right = std::min(width, xOf(mark.to, shown, width));
            drawing.shapes.append(
                {look.tone, box(left, y - 3, right, y + 3), !mark.uncertain, true, mark.uncertain});
        }
        const QPointF middle = middleOf(mark, shown, width);
        double& before = last.at(static_cast<size_t>(mark.kind));
        if (middle.x() - before >= 1) {
            before = middle.x();
            drawing.shapes.append(
                {look.tone, corners(look, middle), look.filled, false, mark.uncertain});
        }
    }
}

Duration tickStep(const StripWindow& shown, double width) {
    constexpr std::array<Duration, 14> kSteps{1min, 2min, 5min, 10min, 15min, 30min, 1h,
                                              2h,   3h,   6h,   12h,   24h,   48h,   168h};
    const double most = std::max(1.0, width / kTickRoom);
    for (const Duration step : kSteps) {
        if (static_cast<double>((shown.to - shown.from) / step) <= most) {
            return step;
        }
    }
    const auto weeks =
        static_cast<qint64>(static_cast<double>((shown.to - shown.from) / 168h) / most);
    return 168h * (weeks + 1);
}

void drawAxis(Drawing& drawing, const TimelineStrip& strip, const StripWindow& shown) {
    const double width = drawing.size.width();
    drawing.shapes.append({DrawnTone::line, {{0, kAxis}, {width, kAxis}}, false, false, false});
    const Duration step = tickStep(shown, width);
    const Duration ahead = std::chrono::seconds(utcOffset(strip.zone, shown.from).value_or(0));
    const qint64 first = (toMs(shown.from + ahead) + step.count() - 1) / step.count();
    for (Instant local = instantFromMs(first * step.count()); local - ahead <= shown.to;
         local += step) {
        const double x = xOf(local - ahead, shown, width);
        const QDateTime clock = toDateTime(local);
        const bool isDay = step >= Duration(24h) || clock.time() == QTime(0, 0);
        drawing.shapes.append({DrawnTone::line, {{x, kAxis}, {x, kAxis + 4}}, false, false, false});
        if (x + kTickRoom / 2 <= width) {
            drawing.labels.append(
                {QRectF(x + 3, kAxis + 2, kTickRoom - 6, drawing.size.height() - kAxis - 2),
                 clock.toString(isDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("HH:mm")),
                 DrawnTone::quiet});
        }
    }
}

} // namespace

double xOf(Instant instant, const StripWindow& shown, double width) {
    const auto whole = static_cast<double>(std::max<qint64>(1, (shown.to - shown.from).count()));
    return static_cast<double>((instant - shown.from).count()) / whole * width;
}

Instant instantAt(double x, const StripWindow& shown, double width) {
    const auto whole = static_cast<double>((shown.to - shown.from).count());
    return shown.from + Duration(static_cast<qint64>(x / std::max(1.0, width) * whole));
}

QPointF middleOf(const StripMark& mark, const StripWindow& shown, double width) {
    const Instant at =
        mark.uncertain && mark.to > mark.from ? mark.from + (mark.to - mark.from) / 2 : mark.from;
    return {xOf(at, shown, width), laneOf(mark.kind)};
}

qsizetype markAt(const QPointF& place, const TimelineStrip& strip, const StripWindow& shown,
                 const QSizeF& size) {
    qsizetype nearest = -1;
    double least = kNear;
    for (qsizetype at = 0; at < strip.marks.size(); ++at) {
        const QPointF away = middleOf(strip.marks.at(at), shown, size.width()) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = at;
        }
    }
    return nearest;
}

Drawing drawStrip(const TimelineStrip& strip, const StripWindow& shown, const QSizeF& size,
                  const PhaseNames& names) {
    Drawing drawing;
    drawing.size = size;
    if (strip.isEmpty() || shown.to <= shown.from) {
        return drawing;
    }
    drawPhases(drawing, strip, shown, names);
    drawAxis(drawing, strip, shown);
    drawSilences(drawing, strip, shown);
    drawMarks(drawing, strip, shown);
    if (strip.now) {
        const double x = xOf(*strip.now, shown, size.width());
        drawing.shapes.append({DrawnTone::alarm, {{x, 0}, {x, kAxis}}, false, false, false});
    }
    return drawing;
}

} // namespace afterword
