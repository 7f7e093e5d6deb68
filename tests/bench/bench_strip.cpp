// SPDX-License-Identifier: MIT
// How long the strip of an incident of 2,000 events takes to lay out and paint, in ms: the median.
#include "views/style/drawing_painter.h"
#include "views/style/theme.h"
#include "views/style/tokens.h"
#include "views/timeline/timeline_strip_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace afterword;

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    Incident incident;
    for (int i = 0; i < 2000; ++i) {
        TimelineEvent event;
        event.id = QString::number(i);
        event.kind = Codes<EventKind>::rows.at(static_cast<size_t>(i) % 9).value;
        event.time.start = instantFromMs(1'718'100'000'000 + i * 10'000LL);
        incident.timeline.append(Row(event));
    }
    QImage image(1280, static_cast<int>(kStripHeight), QImage::Format_ARGB32_Premultiplied);
    QList<double> times;
    for (int run = 0; run < 51; ++run) {
        QElapsedTimer timer;
        timer.start();
        image.fill(views::lightTokens().surface);
        const TimelineStrip strip = stripOf(incident);
        QPainter painter(&image);
        const Drawing drawing = drawStrip(strip, strip.whole, image.size(), views::phaseNames());
        views::paintDrawing(painter, drawing, views::lightTokens());
        painter.end();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.2f\n", times.at(25));
    return 0;
}
